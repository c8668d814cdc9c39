// Media and news agencies, as they write themselves; some are common words too, so mind the capitals. Source: own work. Licence: as this package.
import { type List, lines } from "../lines.js";

export const media: List = /* @__PURE__ */ lines(`
ABC Australia
ABC News
AFP
ANTARA
ANTARA News
ANTV
AP
Agence France-Presse
Al Arabiya
Al Jazeera
Al Mayadeen
Al-Jazeera
Alinea.id
Ambon Ekspres
Anadolu
Anadolu Agency
Antara
AntaraNews
Antaranews.com
Asahi Shimbun
Associated Press
Axios
Ayobandung.com
BBC
BBC Indonesia
BBC News
BBC Sport
BOLANET
Bali Post
Bangkok Post
Banjarmasin Post
Batam Pos
BeritaSatu
Beritasatu.com
Bernama
Betahita
Bisnis Indonesia
Bisnis.com
Bloomberg
Bloomberg Technoz
Bola.com
Bola.net
CBS
CBS News
CCTV
CGTN
CNA
CNBC
CNBC Indonesia
CNN
CNN Indonesia
CNNIndonesia.com
Cenderawasih Pos
Channel NewsAsia
China Daily
Chosun Ilbo
Corriere della Sera
DPA
DW
Daily Mail
Daily Mirror
Der Spiegel
Detik
Detikcom
Deutsche Welle
Die Welt
Duta Masyarakat
ESPN
El Pais
Elshinta
Elshinta.com
Euronews
Fajar.co.id
Financial Times
Fox News
France 24
GOAL Indonesia
GTV
Galamedia
Gatra
Global Times
Haaretz
Harian Disway
Harian Jogja
Harian Kompas
Harian Surya
Hidayatullah.com
Hindustan Times
Hops.ID
Hukumonline
Hukumonline.com
IDN Times
IDNTimes
IRNA
Indosiar
Inews
InfoPublik
Inilah.com
Inilahcom
Interfax
Investor Daily
Islampos
Izvestia
JPNN
JPNN.com
Jakarta Globe
Jakarta Post
Japan Times
Jawa Pos
JawaPos.com
Joglosemar
KBR
KBRN
KCNA
Kaltim Post
Kantor Berita AFP
Kantor Berita Antara
Kantor Berita Reuters
Kantor Berita Xinhua
Kantor Berita Yonhap
Katadata
Katadata.co.id
Kedaulatan Rakyat
Kommersant
Kompas
Kompas TV
Kompas.com
Kompas.id
KompasTV
Kontan
Kontan.co.id
Koran Tempo
Korea Herald
Korea Times
Kumparan
KumparanNEWS
Kyiv Independent
Kyiv Post
Kyodo
Kyodo News
L'Equipe
La Gazzetta dello Sport
La Repubblica
Lampung Post
Le Monde
Liputan6
Liputan6.com
MNC Media
MNC TV
MNC Trijaya
Mainichi Shimbun
Majalah Tempo
Majalah Time
Malang Post
Malaysiakini
Manado Post
Marca
Medcom.id
Media Indonesia
MediaIndonesia.com
Meduza
Merdeka.com
Metro TV
MetroTV
Mongabay
Mundo Deportivo
Muslim.or.id
NBC News
NET TV
NHK
NPR
NU Online
Narasi TV
New Straits Times
New York Post
New York Times
Newsweek
Nikkei
Nikkei Asia
Novaya Gazeta
Nusa Bali
NusaBali.com
Okezone
Okezone.com
PBS
Padang Ekspres
Papua Pos
Parlementaria
Philippine Star
Pikiran Rakyat
Pikiran-Rakyat.com
Politico
Pontianak Post
Pos Kota
Poskota
Poskota.co.id
Prambors
Press TV
RCTI
RIA Novosti
RM.id
RMOL
RMOL.id
RRI
RT
Radar Bogor
Radar Cirebon
Radar Solo
Radar Sulteng
Radio Elshinta
Rakyat Merdeka
Rappler
Republika
Republika Online
Republika.co.id
Reuters
Riau Pos
Rossiya 24
SCMP
SCTV
SINDOnews
Serambi Indonesia
Serambinews.com
Sindonews
Sindonews.com
Skor.id
Sky News
Sky Sports
Solopos
Solopos.com
South China Morning Post
Sport Bild
Sputnik
Straits Times
Suara Merdeka
Suara Pembaruan
Suara Surabaya
Suara.com
Sumatera Ekspres
Surya.co.id
TASS
TVOne
TVRI
Tabloid Bola
Tasnim
Tempo
Tempo Media
Tempo.co
The Athletic
The Australian
The Conversation
The Diplomat
The Economist
The Guardian
The Hill
The Hindu
The Independent
The Jakarta Post
The Mirror
The New York Times
The Star
The Straits Times
The Sun
The Telegraph
The Wall Street Journal
The Washington Post
Times of India
Times of Israel
Timor Express
Tirto
Tirto.id
Trans TV
Trans7
TransTV
Transfermarkt
Tribun Jabar
Tribun Jateng
Tribun Jatim
Tribun Jogja
Tribun Medan
Tribun News
Tribun Timur
TribunJakarta.com
Tribunnews
Tribunnews.com
USA Today
Ukrainska Pravda
Ukrinform
VIVA
VIVA.co.id
VOA
VOA Indonesia
VOI
VOI.id
Validnews
Vietnam News
Viva.co.id
Voice of America
WAFA
WAM
WION
Wall Street Journal
Warta Kota
Wartakota
Washington Post
Xinhua
Yomiuri Shimbun
Yonhap
Yonhap News
Yonhap News Agency
detik.com
detikBali
detikFinance
detikFood
detikHealth
detikHot
detikINET
detikJabar
detikJateng
detikJatim
detikNews
detikOto
detikProperti
detikSport
detikSulsel
detikSumut
detikcom
iNews
iNews TV
iNews.id
kumparan
tvOne
tvOnenews.com
`);
