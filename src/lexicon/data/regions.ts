// Continents, seas, regions and parts of countries, in Indonesian spelling. Source: own work. Licence: as this package.
import { type List, lines } from "../lines.js";

export const regions: List = /* @__PURE__ */ lines(`
Aceh Darussalam
Afrika
Afrika Barat
Afrika Sub-Sahara
Afrika Tengah
Afrika Timur
Afrika Utara
Alabama
Alaska
Alberta
Amerika Latin
Amerika Selatan
Amerika Tengah
Amerika Utara
Antarktika
Arizona
Arktik
Asia
Asia Barat
Asia Pasifik
Asia Selatan
Asia Tengah
Asia Tenggara
Asia Timur
Asia Timur Laut
Asia-Pasifik
Assam
Atlantik
Australasia
Balkan
Balochistan
Baltik
Bavaria
Bengal Barat
Benua Afrika
Benua Amerika
Benua Asia
Benua Australia
Benua Biru
Benua Eropa
British Columbia
California
Carolina Selatan
Carolina Utara
Chechnya
Colorado
Crimea
Dagestan
Dataran Tinggi Golan
Donbas
Donbass
Donetsk
Eropa
Eropa Barat
Eropa Selatan
Eropa Tengah
Eropa Timur
Eropa Utara
Eurasia
Florida
Fujian
Fukushima
Golan
Golan Heights
Guangdong
Gujarat
Hainan
Hawaii
Hokkaido
Hubei
Hunan
Illinois
Indo Pasifik
Indo-Pasifik
Indochina
Jalur Gaza
Jawa-Bali
Jeju
Jiangsu
Johor
Karibia
Kashmir
Katalunya
Kaukasus
Kedah
Kelantan
Kentucky
Kerala
Khan Younis
Kherson
Kosovo
Krimea
Kurdistan
Kyushu
Laut Arab
Laut Baltik
Laut Banda
Laut China Selatan
Laut China Timur
Laut Hitam
Laut Jepang
Laut Kaspia
Laut Mati
Laut Mediterania
Laut Merah
Laut Natuna
Laut Natuna Utara
Laut Sulawesi
Laut Tengah
Laut Tiongkok Selatan
Levant
Louisiana
Luhansk
Maharashtra
Maryland
Massachusetts
Mediterania
Melaka
Melanesia
Michigan
Mikronesia
Mindanao
Minnesota
Missouri
Mongolia Dalam
Nagorno-Karabakh
Negeri Sembilan
Nevada
New Jersey
New South Wales
Ohio
Okinawa
Ontario
Oregon
Oseania
Pahang
Pasifik
Pasifik Barat
Pasifik Selatan
Penang
Pennsylvania
Polinesia
Pulau Pinang
Punjab
Quebec
Queensland
Rafah
Rakhine
Sabah
Sahel
Samudera Hindia
Samudera Pasifik
Samudra Arktik
Samudra Atlantik
Samudra Hindia
Samudra Pasifik
Sarawak
Selangor
Selat Bab el-Mandeb
Selat Bosphorus
Selat Hormuz
Selat Malaka
Selat Taiwan
Semenanjung Arab
Semenanjung Korea
Semenanjung Krimea
Semenanjung Malaya
Shandong
Siberia
Sichuan
Sindh
Skandinavia
Tamil Nadu
Tanah Papua
Tanduk Afrika
Tasmania
Teluk Aden
Teluk Benggala
Teluk Meksiko
Teluk Oman
Teluk Persia
Tennessee
Tepi Barat
Terengganu
Terusan Panama
Terusan Suez
Texas
Tibet
Timur Jauh
Timur Tengah
Utah
Uttar Pradesh
Virginia
Wisconsin
Xinjiang
Yunnan
Zaporizhzhia
Zhejiang
`);
