// ISO 3166-1 alpha-2 codes with Indonesian names, one a line: code|name. Source: Unicode CLDR 48.2.0, locale id, by tools/build-countries.mjs. Licence: Unicode-3.0, Copyright © 1991-present Unicode, Inc.
import { type List, lines } from "../lines.js";

export const countryLines: List = /* @__PURE__ */ lines(`
AD|Andorra
AE|Uni Emirat Arab
AF|Afganistan
AG|Antigua dan Barbuda
AI|Anguilla
AL|Albania
AM|Armenia
AO|Angola
AQ|Antarktika
AR|Argentina
AS|Samoa Amerika
AT|Austria
AU|Australia
AW|Aruba
AX|Kepulauan Aland
AZ|Azerbaijan
BA|Bosnia dan Herzegovina
BB|Barbados
BD|Bangladesh
BE|Belgia
BF|Burkina Faso
BG|Bulgaria
BH|Bahrain
BI|Burundi
BJ|Benin
BL|Saint Barthélemy
BM|Bermuda
BN|Brunei
BO|Bolivia
BQ|Belanda Karibia
BR|Brasil
BS|Bahama
BT|Bhutan
BV|Pulau Bouvet
BW|Botswana
BY|Belarus
BZ|Belize
CA|Kanada
CC|Kepulauan Cocos
CD|Kongo-Kinshasa
CD|RD Kongo
CF|Republik Afrika Tengah
CG|Kongo-Brazzaville
CG|Republik Kongo
CH|Swiss
CI|Côte d'Ivoire
CI|Pantai Gading
CK|Kepulauan Cook
CL|Cile
CM|Kamerun
CN|Tiongkok
CO|Kolombia
CR|Kosta Rika
CU|Kuba
CV|Tanjung Verde
CW|Curaçao
CX|Pulau Natal
CY|Siprus
CZ|Ceko
CZ|Republik Ceko
DE|Jerman
DJ|Jibuti
DK|Denmark
DM|Dominika
DO|Republik Dominika
DZ|Aljazair
EC|Ekuador
EE|Estonia
EG|Mesir
EH|Sahara Barat
ER|Eritrea
ES|Spanyol
ET|Etiopia
FI|Finlandia
FJ|Fiji
FK|Kepulauan Falkland
FK|Kepulauan Malvinas
FM|Mikronesia
FO|Kepulauan Faroe
FR|Prancis
GA|Gabon
GB|Inggris Raya
GD|Grenada
GE|Georgia
GF|Guyana Prancis
GG|Guernsey
GH|Ghana
GI|Gibraltar
GL|Greenland
GM|Gambia
GN|Guinea
GP|Guadeloupe
GQ|Guinea Ekuatorial
GR|Yunani
GS|Georgia Selatan dan Kepulauan Sandwich Selatan
GT|Guatemala
GU|Guam
GW|Guinea-Bissau
GY|Guyana
HK|Hong Kong
HM|Pulau Heard dan Kepulauan McDonald
HN|Honduras
HR|Kroasia
HT|Haiti
HU|Hungaria
ID|Indonesia
IE|Irlandia
IL|Israel
IM|Pulau Man
IN|India
IO|Kepulauan Chagos
IO|Wilayah Inggris di Samudra Hindia
IQ|Irak
IR|Iran
IS|Islandia
IT|Italia
JE|Jersey
JM|Jamaika
JO|Yordania
JP|Jepang
KE|Kenya
KG|Kirgizstan
KH|Kamboja
KI|Kiribati
KM|Komoro
KN|Saint Kitts dan Nevis
KP|Korea Utara
KR|Korea Selatan
KW|Kuwait
KY|Kepulauan Cayman
KZ|Kazakhstan
LA|Laos
LB|Lebanon
LC|Saint Lucia
LI|Liechtenstein
LK|Sri Lanka
LR|Liberia
LS|Lesotho
LT|Lituania
LU|Luksemburg
LV|Latvia
LY|Libya
MA|Maroko
MC|Monako
MD|Moldova
ME|Montenegro
MF|Saint Martin
MG|Madagaskar
MH|Kepulauan Marshall
MK|Makedonia Utara
ML|Mali
MM|Myanmar
MN|Mongolia
MO|Makau
MP|Kepulauan Mariana Utara
MQ|Martinik
MR|Mauritania
MS|Montserrat
MT|Malta
MU|Mauritius
MV|Maladewa
MW|Malawi
MX|Meksiko
MY|Malaysia
MZ|Mozambik
NA|Namibia
NC|Kaledonia Baru
NE|Niger
NF|Kepulauan Norfolk
NG|Nigeria
NI|Nikaragua
NL|Belanda
NO|Norwegia
NP|Nepal
NR|Nauru
NU|Niue
NZ|Aotearoa
NZ|Selandia Baru
OM|Oman
PA|Panama
PE|Peru
PF|Polinesia Prancis
PG|Papua Nugini
PH|Filipina
PK|Pakistan
PL|Polandia
PM|Saint Pierre dan Miquelon
PN|Kepulauan Pitcairn
PR|Puerto Riko
PS|Palestina
PS|Wilayah Palestina
PT|Portugal
PW|Palau
PY|Paraguay
QA|Qatar
RE|Réunion
RO|Rumania
RS|Serbia
RU|Rusia
RW|Rwanda
SA|Arab Saudi
SB|Kepulauan Solomon
SC|Seychelles
SD|Sudan
SE|Swedia
SG|Singapura
SH|Saint Helena
SI|Slovenia
SJ|Kepulauan Svalbard dan Jan Mayen
SK|Slovakia
SL|Sierra Leone
SM|San Marino
SN|Senegal
SO|Somalia
SR|Suriname
SS|Sudan Selatan
ST|Sao Tome dan Principe
SV|El Salvador
SX|Sint Maarten
SY|Suriah
SZ|Eswatini
SZ|eSwatini
TC|Kepulauan Turks dan Caicos
TD|Chad
TF|Wilayah Selatan Prancis
TG|Togo
TH|Thailand
TJ|Tajikistan
TK|Tokelau
TL|Timor Leste
TM|Turkmenistan
TN|Tunisia
TO|Tonga
TR|Turki
TR|Turkiye
TT|Trinidad dan Tobago
TV|Tuvalu
TW|Taiwan
TZ|Tanzania
UA|Ukraina
UG|Uganda
UM|Kepulauan Terluar AS
US|Amerika Serikat
UY|Uruguay
UZ|Uzbekistan
VA|Vatikan
VC|Saint Vincent dan Grenadine
VE|Venezuela
VG|Kepulauan Virgin Britania Raya
VI|Kepulauan Virgin Amerika Serikat
VN|Vietnam
VU|Vanuatu
WF|Kepulauan Wallis dan Futuna
WS|Samoa
YE|Yaman
YT|Mayotte
ZA|Afrika Selatan
ZM|Zambia
ZW|Zimbabwe
`);
