// Capitals and large cities of the world in Indonesian spelling, one a line: name|ISO 3166-1 alpha-2 code (XK: Kosovo). Source: own work. Licence: as this package.
import { type List, lines } from "../lines.js";

export const worldCityLines: List = /* @__PURE__ */ lines(`
Abidjan|CI
Abu Dhabi|AE
Abuja|NG
Accra|GH
Addis Ababa|ET
Adelaide|AU
Aden|YE
Ahmedabad|IN
Aleppo|SY
Alexandria|EG
Aljir|DZ
Almaty|KZ
Alor Setar|MY
Amman|JO
Amsterdam|NL
Anchorage|US
Ankara|TR
Antananarivo|MG
Antwerpen|BE
Apia|WS
Arafah|SA
Ashgabat|TM
Asmara|ER
Assen|NL
Astana|KZ
Asuncion|PY
Athena|GR
Atlanta|US
Auckland|NZ
Avdiivka|UA
Ayutthaya|TH
Baghdad|IQ
Bakhmut|UA
Baku|AZ
Baltimore|US
Bamako|ML
Bandar Seri Begawan|BN
Bangalore|IN
Bangkok|TH
Bangui|CF
Barcelona|ES
Basel|CH
Basra|IQ
Beijing|CN
Beirut|LB
Belfast|GB
Belgorod|RU
Bengaluru|IN
Beograd|RS
Berlin|DE
Bern|CH
Betlehem|PS
Bilbao|ES
Birmingham|GB
Bishkek|KG
Bissau|GW
Bogota|CO
Bologna|IT
Bonn|DE
Bordeaux|FR
Boston|US
Brasilia|BR
Bratislava|SK
Brazzaville|CG
Bremen|DE
Brisbane|AU
Bristol|GB
Brooklyn|US
Brussels|BE
Brussel|BE
Bucha|UA
Budapest|HU
Buenos Aires|AR
Bukares|RO
Bukhara|UZ
Buriram|TH
Busan|KR
Caen|FR
Cairns|AU
Cambridge|GB
Canberra|AU
Cannes|FR
Cape Town|ZA
Caracas|VE
Cardiff|GB
Casablanca|MA
Cebu|PH
Chengdu|CN
Chennai|IN
Chernihiv|UA
Chernobyl|UA
Chiang Mai|TH
Chicago|US
Chisinau|MD
Chongqing|CN
Christchurch|NZ
Cleveland|US
Cologne|DE
Colombo|LK
Conakry|GN
Da Nang|VN
Daegu|KR
Daejeon|KR
Dakar|SN
Dallas|US
Damaskus|SY
Dammam|SA
Dar es Salaam|TZ
Darwin|AU
Davao|PH
Davos|CH
Delhi|IN
Den Haag|NL
Denver|US
Detroit|US
Dhaka|BD
Dili|TL
Djeddah|SA
Doha|QA
Donetsk|UA
Dortmund|DE
Dresden|DE
Dubai|AE
Dublin|IE
Durban|ZA
Dushanbe|TJ
Düsseldorf|DE
Edinburgh|GB
Eindhoven|NL
Erbil|IQ
Fallujah|IQ
Firenze|IT
Florence|IT
Frankfurt|DE
Freetown|SL
Fukuoka|JP
Funafuti|TV
Gaborone|BW
Gaza City|PS
Genoa|IT
George Town|MY
Georgetown|GY
Glasgow|GB
Granada|ES
Guadalajara|MX
Guangzhou|CN
Guatemala City|GT
Guayaquil|EC
Gwangju|KR
Haifa|IL
Hamburg|DE
Hangzhou|CN
Hanoi|VN
Harare|ZW
Harbin|CN
Hargeisa|SO
Hat Yai|TH
Havana|CU
Hebron|PS
Helsinki|FI
Herat|AF
Hiroshima|JP
Ho Chi Minh City|VN
Ho Chi Minh|VN
Hollywood|US
Homs|SY
Honiara|SB
Honolulu|US
Houston|US
Hyderabad|IN
Idlib|SY
Imola|IT
Incheon|KR
Indianapolis|US
Innsbruck|AT
Ipoh|MY
Irbil|IQ
Irpin|UA
Isfahan|IR
Iskandariyah|EG
Islamabad|PK
Istanbul|TR
Izmir|TR
Jeddah|SA
Jenewa|CH
Jenin|PS
Jerez|ES
Jerusalem|IL
Johannesburg|ZA
Johor Bahru|MY
Juba|SS
Kabul|AF
Kairo|EG
Kampala|UG
Kandahar|AF
Kano|NG
Kaohsiung|TW
Karachi|PK
Karbala|IQ
Kathmandu|NP
Kazan|RU
Kharkiv|UA
Kharkov|UA
Khartoum|SD
Kherson|UA
Kiev|UA
Kigali|RW
Kingston|JM
Kinshasa|CD
Klang|MY
Kobe|JP
Kolkata|IN
Kolombo|LK
Kopenhagen|DK
Kota Bharu|MY
Kota Gaza|PS
Kota Kinabalu|MY
Kota Kuwait|KW
Krakow|PL
Kuala Lumpur|MY
Kuala Terengganu|MY
Kuching|MY
Kunming|CN
Kuwait City|KW
Kyiv|UA
Kyoto|JP
La Paz|BO
Lagos|NG
Lahore|PK
Las Vegas|US
Latakia|SY
Lausanne|CH
Le Mans|FR
Leeds|GB
Leiden|NL
Leipzig|DE
Leuven|BE
Lhasa|CN
Libreville|GA
Lille|FR
Lilongwe|MW
Lisabon|PT
Lisbon|PT
Liverpool|GB
Ljubljana|SI
Lome|TG
London|GB
Los Angeles|US
Luanda|AO
Lusail|QA
Lusaka|ZM
Lviv|UA
Lyon|FR
Madinah|SA
Madrid|ES
Makkah|SA
Malabo|GQ
Malaga|ES
Malmo|SE
Managua|NI
Manama|BH
Manchester|GB
Mandalay|MM
Manhattan|US
Manila|PH
Maputo|MZ
Marawi|PH
Mariupol|UA
Marrakesh|MA
Marseille|FR
Mashhad|IR
Mekah|SA
Mekkah|SA
Meksiko City|MX
Melaka|MY
Melbourne|AU
Memphis|US
Mexico City|MX
Miami|US
Milano|IT
Milan|IT
Mina|SA
Minneapolis|US
Minsk|BY
Mogadishu|SO
Monrovia|LR
Montevideo|UY
Montreal|CA
Monza|IT
Moroni|KM
Moskow|RU
Moskwa|RU
Mosul|IQ
Mugello|IT
Mumbai|IN
Munchen|DE
Munich|DE
Murmansk|RU
Muscat|OM
Muskat|OM
Muzdalifah|SA
München|DE
N'Djamena|TD
Nablus|PS
Nagasaki|JP
Nagoya|JP
Nairobi|KE
Najaf|IQ
Nanjing|CN
Nantes|FR
Napoli|IT
Natanz|IR
Naypyidaw|MM
Naypyitaw|MM
New Delhi|IN
New Orleans|US
New York|US
Niamey|NE
Nikosia|CY
Nouakchott|MR
Noumea|NC
Novosibirsk|RU
Nuku'alofa|TO
Nuremberg|DE
Nuuk|GL
Nyon|CH
Odesa|UA
Odessa|UA
Orlando|US
Osaka|JP
Oslo|NO
Ottawa|CA
Ouagadougou|BF
Oxford|GB
Palermo|IT
Palm Beach|US
Palmyra|SY
Panama City|PA
Paramaribo|SR
Paris|FR
Pattaya|TH
Peking|CN
Perth|AU
Philadelphia|US
Phnom Penh|KH
Phuket|TH
Podgorica|ME
Port Louis|MU
Port Moresby|PG
Port Vila|VU
Port-au-Prince|HT
Portland|US
Porto|PT
Praha|CZ
Pretoria|ZA
Pristina|XK
Putrajaya|MY
Pyongyang|KP
Qom|IR
Quezon City|PH
Quito|EC
Rabat|MA
Ramallah|PS
Raqqa|SY
Reykjavik|IS
Riga|LV
Rio de Janeiro|BR
Riyadh|SA
Roma|IT
Rostov|RU
Rotterdam|NL
Saint Petersburg|RU
Sakhir|BH
Samarkand|UZ
San Antonio|US
San Diego|US
San Francisco|US
San Jose|CR
San Salvador|SV
Sana'a|YE
Sanaa|YE
Sandakan|MY
Santiago|CL
Santo Domingo|DO
Sao Paulo|BR
Sapporo|JP
Sarajevo|BA
Seattle|US
Sendai|JP
Seoul|KR
Severodonetsk|UA
Sevilla|ES
Shanghai|CN
Sharjah|AE
Shenzhen|CN
Shiraz|IR
Sidon|LB
Siem Reap|KH
Silicon Valley|US
Silverstone|GB
Skopje|MK
Sochi|RU
Sofia|BG
Songkhla|TH
Srinagar|IN
St. Petersburg|RU
Stockholm|SE
Strasbourg|FR
Stuttgart|DE
Sumy|UA
Suva|FJ
Suzhou|CN
Sydney|AU
Tabriz|IR
Taichung|TW
Taif|SA
Taipei|TW
Tallinn|EE
Tampa|US
Tashkent|UZ
Tawau|MY
Tbilisi|GE
Tegucigalpa|HN
Teheran|IR
Tel Aviv|IL
Thimphu|BT
Tianjin|CN
Tijuana|MX
Tirana|AL
Tokyo|JP
Toronto|CA
Toulouse|FR
Tripoli|LY
Tulkarem|PS
Tunis|TN
Turin|IT
Ulaanbaatar|MN
Ulan Bator|MN
Urumqi|CN
Utrecht|NL
Valencia|ES
Valletta|MT
Vancouver|CA
Venesia|IT
Vientiane|LA
Vilnius|LT
Vladivostok|RU
Volgograd|RU
Vung Tau|VN
Warsawa|PL
Washington D.C.|US
Washington DC|US
Washington|US
Wellington|NZ
Wien|AT
Wina|AT
Windhoek|NA
Wolverhampton|GB
Wuhan|CN
Xi'an|CN
Yangon|MM
Yaounde|CM
Yekaterinburg|RU
Yerevan|AM
Yerusalem|IL
Yokohama|JP
Zagreb|HR
Zamboanga|PH
Zurich|CH
`);
