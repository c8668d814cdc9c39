// Other Indonesian names of countries, one a line: name|ISO 3166-1 alpha-2 code; the case counts for acronyms. Source: own work. Licence: as this package.
import { type List, lines } from "../lines.js";

export const countryFormLines: List = /* @__PURE__ */ lines(`
A.S.|US
AS|US
Afghanistan|AF
Afsel|ZA
Algeria|DZ
Amerika|US
Bosnia Herzegovina|BA
Bosnia-Herzegovina|BA
Bosnia|BA
Brazil|BR
Britania Raya|GB
Britania|GB
Brunei Darussalam|BN
Burma|MM
Cabo Verde|CV
Cad|TD
Cambodia|KH
Cekoslowakia|CZ
Ceska|CZ
Cheska|CZ
Chile|CL
China|CN
Chinese Taipei|TW
Cina|CN
Costa Rica|CR
Curacao|CW
Djibouti|DJ
Emirat Arab|AE
Ethiopia|ET
Federasi Rusia|RU
Hindia Belanda|ID
Hongaria|HU
Hongkong|HK
Inggris|GB
Iraq|IQ
Irlandia Utara|GB
Italy|IT
Jerman Barat|DE
Jerman Timur|DE
Jordania|JO
Kampuchea|KH
Kazakstan|KZ
Kepulauan Åland|AX
Kerajaan Arab Saudi|SA
Kerajaan Belanda|NL
Kerajaan Inggris|GB
Kirgistan|KG
Kongo|CD
Korsel|KR
Korut|KP
Kota Vatikan|VA
Kroatia|HR
Kyrgyzstan|KG
Libanon|LB
Lithuania|LT
Luxembourg|LU
Macau|MO
Macedonia Utara|MK
Makedonia|MK
Maldives|MV
Mexico|MX
Mozambique|MZ
Muangthai|TH
NKRI|ID
Nederland|NL
Negara Kesatuan Republik Indonesia|ID
Negara Palestina|PS
Negeri Gajah Putih|TH
Negeri Ginseng|KR
Negeri Jiran|MY
Negeri Kanguru|AU
Negeri Matahari Terbit|JP
Negeri Paman Sam|US
Negeri Sakura|JP
New Caledonia|NC
New Zealand|NZ
PNG|PG
Papua New Guinea|PG
Perancis|FR
Philippines|PH
Pilipina|PH
Puerto Rico|PR
RDR Laos|LA
RDTL|TL
RI|ID
RRC|CN
RRT|CN
Republik Arab Suriah|SY
Republik China|TW
Republik Demokratik Kongo|CD
Republik Federal Jerman|DE
Republik India|IN
Republik Indonesia|ID
Republik Irlandia|IE
Republik Islam Iran|IR
Republik Korea|KR
Republik Prancis|FR
Republik Rakyat China|CN
Republik Rakyat Cina|CN
Republik Rakyat Tiongkok|CN
Republik Sosialis Vietnam|VN
Republik Yaman|YE
Reunion|RE
Saint Kitts|KN
Sao Tome|ST
Saudi Arabia|SA
Saudi|SA
Siam|TH
Singapore|SG
Skotlandia|GB
Slowakia|SK
Srilanka|LK
Swaziland|SZ
Swis|CH
Switzerland|CH
Syria|SY
Tahta Suci|VA
Taipei Tionghoa|TW
Takhta Suci|VA
Timor Timur|TL
Timor-Leste|TL
Trinidad & Tobago|TT
Türkiye|TR
UAE|AE
UEA|AE
USA|US
Ukrainia|UA
Uni Soviet|RU
Vatican|VA
Viet Nam|VN
Wales|GB
`);

/** Parts of countries and states of the past that go by a country's code, and are not that country. */
export const otherStates: List = /* @__PURE__ */ lines(`
Cekoslowakia
Hindia Belanda
Irlandia Utara
Jerman Barat
Jerman Timur
Skotlandia
Uni Soviet
Wales
`);
