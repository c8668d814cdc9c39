// Words that open (or close) the name of an organisation, a place, an event, a law. Source: own work. Licence: as this package.
import { type List, lines } from "../lines.js";

/** `head|shape`: how the name goes on, see `OrganizationShape`. `Kementerian (Luar Negeri)` */
export const organizationHeadLines: List = /* @__PURE__ */ lines(`
administrasi|office
agensi|office
akademi|office
akmil|branch
akpol|branch
aliansi|office
amsi|branch
angkatan bersenjata|office
angkatan darat|office
angkatan laut|office
angkatan udara|office
askab|office
askot|office
asosiasi|office
asprov|office
badan anggaran|office
badan kesbangpol|branch
badan pengelola|office
badan|office
bakesbangpol|branch
balai besar|office
balai|office
banggar|office
bank|company
bapas|office
bapelitbangda|branch
bapenda|branch
bappeda|branch
bappelitbangda|branch
bapperida|branch
bareskrim|branch
barisan ansor|office
basarnas|branch
batalion|office
batalyon infanteri|office
batalyon|office
bawaslu|branch
baznas|office
bbksda|branch
bem km|office
bidhumas|branch
bidpropam|branch
biro politik|office
biro|office
bkd|branch
bkpsdmd|branch
bkpsdm|branch
bksda|branch
bnnk|office
bnnp|office
bnn|office
bpbd|branch
bpjn|branch
bpkad|branch
bpn|office
bpr|company
bps|office
brigade mobil|office
brigif|branch
brimob|branch
bumdes|company
bursa efek|office
bursa|office
central bank|office
cv.|company
cv|company
damkar|branch
dana moneter|office
dana pensiun|office
daop|branch
dapen|office
dayah|school
dekranasda|branch
denpom|branch
densus|office
departemen|office
deputi bidang|office
detasemen khusus|office
dewan pengurus|office
dewan perwakilan|office
dewan pimpinan cabang|office
dewan pimpinan daerah|office
dewan pimpinan pusat|office
dewan pimpinan wilayah|office
dewan pimpinan|office
dewan|office
dinas|office
dindik|office
dinkes|branch
dinkopukm|branch
dinsos p3a|branch
dinsos|branch
direktorat jenderal|office
direktorat|office
disbudpar|branch
disbunnak|branch
disdag|branch
disdikbud|branch
disdikpora|branch
disdik|branch
disdukcapil|office
dishub|branch
diskan|branch
diskominfo|branch
diskopukm|branch
disnakerin|branch
disnakertrans|branch
disnaker|branch
disparbud|office
dispar|office
dispendik|office
dispendukcapil|branch
disperindag|branch
disperkim|branch
dispertan|branch
dispertapa|branch
disporapar|branch
dispora|office
dispusip|branch
distanak|branch
distan|branch
ditbinmas|branch
ditintelkam|branch
ditjen|office
ditlantas|branch
ditpamobvit|branch
ditpolairud|office
ditreskrimsus|branch
ditreskrimum|branch
ditresnarkoba|office
ditsamapta|branch
dittipid ppa|branch
dittipideksus|branch
dittipidnarkoba|branch
dittipidsiber|branch
dittipidter|branch
dittipidum|branch
dittipikor|branch
divhumas|branch
divisi humas|office
divisi propam|office
divisi|office
divpropam|branch
divre|branch
dkp|branch
dlhk|branch
dlh|branch
dp3ap2kb|branch
dp3a|branch
dpc|office
dpd|office
dpkp|branch
dpmd|branch
dpmptsp|branch
dpp|office
dprd|branch
dpr|office
dpupr|office
dpw|office
fakultas|office
federasi|office
fkppi|branch
fkub|branch
forkopimcam|branch
forkopimda|branch
forum|office
fraksi|office
front|office
gabungan|office
gapensi|branch
gapoktan|office
garda|office
gerakan|office
gp ansor|office
grup band|company
grup|company
gugus tugas|office
gulkarmat|branch
himpunan|office
holding|office
iain|school
ikatan|office
inspektorat jenderal|office
inspektorat|office
institut agama islam|office
institut teknologi|office
institute|office
institut|office
itjen|office
iwo|branch
jaringan|office
jmsi|branch
kamar dagang|office
kankemenag|branch
kantah|branch
kantor berita|office
kantor imigrasi|office
kantor komisi|office
kantor pencarian dan pertolongan|office
kantor pertanahan|office
kantor perwakilan|office
kantor sar|office
kantor staf|office
kantor urusan|office
kantor wilayah|office
kanwil|branch
karang taruna|office
kbri|branch
keamanan dalam negeri|office
kedeputian|office
kedubes|office
kedutaan besar|office
kedutaan|office
kejaksaan negeri|office
kejaksaan tinggi|office
kejaksaan|office
kejari|branch
kejati|branch
kelompok kerja|office
kelompok tani|office
kemenko|office
kemenlu|branch
kementerian koordinator|office
kementerian|office
kemlu|branch
kepolisian daerah|office
kepolisian resor|office
kepolisian sektor|office
kepolisian|office
kerukunan keluarga|office
kesatuan|office
kesbangpol|branch
kesultanan|office
keuskupan agung|office
keuskupan|office
kjri|branch
klinik|school
klub sepak bola|office
knesset|office
koalisi|office
koarmada|office
kodam|branch
kodim|branch
kogabwilhan|branch
komando|office
komisi|office
komite|office
komnas|office
konfederasi|office
kongres|office
koni|branch
konsil|office
konsorsium|office
konsulat jenderal|office
konsulat|office
koperasi simpan pinjam|office
koperasi|office
koramil|branch
korem|branch
korlantas|branch
kormi|branch
korps|office
kostrad|office
kpid|branch
kpk|office
kppbc|office
kpp|office
kpud|branch
kpu|branch
ksop|office
kspi|office
kua|branch
kud|office
kwarcab|branch
kwarda|branch
kwartir|office
kwt|company
laboratorium|office
lanal|branch
lantamal|branch
lanud|branch
lapas|office
laskar|office
lbh|office
lembaga bantuan hukum|office
lembaga pemasyarakatan|office
lembaga|office
liga|office
lpka|office
lsm|office
ma'had|school
mabes polri|branch
mabes tni|branch
mabes|branch
madrasah aliyah|school
madrasah ibtidaiyah|school
madrasah tsanawiyah|school
madrasah|school
mahkamah|office
majelis|office
man|school
markas besar|office
maskapai|company
masyarakat|office
min|office
mtsn|school
mts|school
mui|branch
npci|branch
observatorium|office
ombudsman|office
organda|branch
organisasi|office
orkestra|office
ormas|office
otoritas|office
otorita|office
pac|office
paguyuban|office
palang merah|office
panitia|office
panja|office
pansus|office
panwaslu|branch
parlemen|office
partai|office
pasmar|branch
pasukan|office
paud|school
pbnu|office
pb|office
pc fatayat|office
pc gp ansor|office
pc imm|office
pc ipnu|office
pc muslimat|office
pc pmii|office
pcnu|office
pdam|company
pd|company
pemda|branch
pemdes|branch
pemerintah desa|branch
pemerintah kabupaten|office
pemerintah kalurahan|branch
pemerintah kecamatan|branch
pemerintah kelurahan|branch
pemerintah kota|office
pemerintah nagari|branch
pemerintah provinsi|office
pemkab|branch
pemkot|branch
pemko|branch
pemprov|branch
pemuda muhammadiyah|office
penerbit|company
pengadilan agama|office
pengadilan militer|office
pengadilan negeri|office
pengadilan tinggi|office
pengadilan tipikor|office
pengadilan|office
pengcab|branch
pengkab|branch
pengkot|branch
pengprov|branch
pengurus anak cabang|office
pengurus besar|office
pengurus cabang|office
pengurus daerah|office
pengurus pusat|office
pengurus ranting|office
pengurus wilayah|office
percetakan|company
pergerakan|office
perhimpunan|office
perkumpulan|office
perpustakaan|office
persatuan|office
persekutuan|office
perserikatan|office
perseroan|company
persero|office
perumdam|company
perumda|company
perum|company
perusahaan umum|company
perusahaan|company
perusda|office
perwakilan|office
pesantren|school
pimpinan cabang|office
pimpinan daerah|office
pimpinan pusat|office
pimpinan wilayah|office
pjr|branch
pn|branch
poktan|office
polda|branch
polisi resor|office
politbiro|office
politeknik|school
polresta bandara|branch
polrestabes|branch
polresta|branch
polres|branch
polsekta|branch
polsek|branch
polsubsektor|office
poltekkes|office
polwil|branch
pomdam|branch
pondok modern|school
pondok pesantren|school
ponpes|school
pos pengamatan|office
pos pengamat|office
posyandu|school
pramuka|office
prodi|office
program studi|office
pt tun|company
pt.|company
ptun|office
pt|company
pupr|branch
pusat kajian|office
pusat penelitian|office
pusat studi|office
pusat|office
pusdalops|branch
puskesmas|school
puslabfor|office
puslitbang|office
pwi|branch
pwnu|office
pw|office
rsab|school
rsad|school
rsal|school
rsau|school
rsgm|school
rsia|school
rsij|school
rsjd|school
rsj|office
rskd|school
rspad|office
rspal|school
rspau|school
rsud|school
rsupn|school
rsup|school
rsu|school
rs|school
rudenim|branch
rumah sakit umum daerah|school
rumah sakit umum|school
rumah sakit|school
rumah tahanan negara|office
rumah tahanan|office
rupbasan|office
rutan|office
samsat|branch
sat lantas|branch
sat narkoba|branch
sat reskrim|branch
sat resnarkoba|branch
sat samapta|branch
satbinmas|branch
satbrimob|branch
satgas|office
satintelkam|branch
satlantas|branch
satnarkoba|branch
satpas|branch
satpol pp|branch
satpolairud|branch
satpolair|branch
satpol|office
satreskrim|branch
satresnarkoba|branch
satsamapta|branch
satuan pelayanan pemenuhan gizi|branch
satuan tugas|office
satuan|office
sd negeri|school
sdit|school
sdn|school
sd|school
seknas|branch
sekolah dasar|school
sekolah menengah atas|school
sekolah menengah|school
sekolah tinggi|school
sekolah|school
sekretariat jenderal|office
sekretariat|office
senat|office
serikat|office
setdakab|branch
setdaprov|branch
setda|branch
setjen|office
sinode|office
slbn|school
slb|school
sltp|school
sma negeri|school
smait|school
sman|school
sma|school
smk negeri|school
smkn|school
smk|school
smp negeri|school
smpit|school
smpn|school
smp|school
smsi|branch
smu|school
sppg|branch
srma|school
srmp|school
staf|office
stain|school
stasiun geofisika|office
stasiun klimatologi|office
stasiun meteorologi|office
stie|office
stikes|office
stikom|office
studio|office
subdit|office
sudin|office
suku dinas|office
tentara|office
tim advokasi|office
tim gabungan|office
tim gugus tugas|office
tim koordinasi|office
tim nasional|team
tim pemenangan|office
tim penggerak pkk|branch
tim reformasi|office
tim sar|office
tim satgas|office
timnas|team
tk|school
toko|company
tp pkk|branch
ud.|company
ud|company
uin|school
unit ppa|office
unit reskrim|office
unit|office
universitas islam negeri|school
universitas islam|school
universitas muhammadiyah|school
universitas negeri|school
universitas|school
uni|office
untag|branch
upn|school
upt puskesmas|school
uptd puskesmas|school
uptd|office
upt|office
wahana|office
walhi|branch
yayasan|office
yonarhanud|branch
yonarmed|branch
yonif raider|branch
yonif|branch
yonkav|branch
yonmek|branch
yonzipur|branch
`);

/** `(Manchester) United` */
export const organizationTails: List = /* @__PURE__ */ lines(`
Agency
Airlines
Airways
Association
Athletic
Authority
Capital
Center
Centre
Club
Co.
College
Commission
Committee
Company
Consulting
Corp
Corp.
Corporation
Council
Energy
Entertainment
FC
Federation
Foundation
GmbH
Group
Holding
Holdings
Hotspur
Inc
Inc.
Initiative
Institute
LLC
Limited
Ltd
Ltd.
Ministry
Motor
Motors
Network
News
Party
Pictures
Plc
Records
Rovers
Securities
Sekuritas
Studios
TV
Tbk
Tbk.
Times
United
University
Wanderers
Watch
berjangka
futures
`);

/** `head|shape`: how the name goes on, see `LocationShape`. `Kecamatan (Cilandak)` */
export const locationHeadLines: List = /* @__PURE__ */ lines(`
air terjun|feature
alun-alun|building
apartemen|building
auditorium|building
aula|building
balai kota|building
balaikota|building
bandar udara internasional|building
bandar udara|building
bandara internasional|building
bandara|building
banjar|area
bendungan|feature
bendung|feature
bengawan|building
benteng|building
benua|feature
blok|feature
br.|area
bukit|feature
bumi perkemahan|building
bundaran|feature
cagar alam|feature
candi|building
cekungan|feature
celah|feature
coban|building
county|area
curug|building
daerah istimewa|building
daerah khusus|building
danau|feature
dataran tinggi|building
dermaga|building
desa|area
distrik federal|area
distrik|area
dk.|area
ds.|area
dsn.|area
dukuh|area
dusun|area
embung|building
exit tol|feature
flyover|feature
gampong|area
gang|building
gedung|building
gelanggang olahraga|building
gelanggang|building
gelora|building
gerbang tol|feature
gereja|building
gg.|building
gili|feature
goa|feature
gor|building
graha|building
griya|building
grumbul|area
gt|building
gua|feature
gunung|feature
gurun|feature
halte|building
hotel|building
hutan|feature
istana kepresidenan|building
istana negara|building
istana|building
jalan lingkar|feature
jalan raya|feature
jalan tol trans|feature
jalan tol|feature
jalan trans|feature
jalan|feature
jalur kereta api|feature
jalur pantura|feature
jalur|feature
jembatan|building
jl raya|feature
jl. raya|feature
jl.|feature
jln raya|feature
jln. raya|feature
jln.|feature
jln|feature
jl|feature
jorong|area
jpo|building
kab.|area
kabupaten|area
kab|area
kafe|building
kaldera|feature
kali|feature
kalurahan|area
kampong|building
kampung|area
kamp|building
kantor bupati|building
kantor gubernur|building
kantor kepresidenan|building
kantor presiden|building
kantor pusat|building
kantor sekretariat|building
kantor wali kota|building
kapanewon|area
katedral|building
kawah|building
kawasan ekonomi khusus|feature
kawasan industri|feature
kawasan|feature
kebun binatang|building
kebun raya|building
kec.|area
kecamatan|area
kec|area
kekaisaran|area
kek|building
kel.|area
kelenteng|building
kelurahan|area
kel|area
kemantren|building
kep.|feature
kepangeranan|area
kepulauan|feature
kerajaan|area
keraton|building
keresidenan|building
kesultanan|building
kilang|building
klenteng|building
komp.|building
kompleks perumahan|area
kompleks|building
komplek|building
kota administrasi|area
kotamadya|building
kota|area
kp.|area
krai|area
kraton|building
krueng|building
kuil|building
lapangan terbang|building
lapangan|building
lapas|building
laut|feature
lembaga pemasyarakatan|building
lembah|feature
lingkungan|area
makam|building
mall|building
mal|building
mapolda|building
mapolrestabes|building
mapolresta|building
mapolres|building
mapolsek|building
masjid agung|building
masjid raya|building
masjid|building
mata air|feature
menara|building
mesjid|building
monumen|building
musala|building
museum|building
nagari|area
negara bagian|area
oblast|area
padukuhan|building
pangkalan militer|building
pangkalan pendaratan ikan|building
pangkalan udara|building
pangkalan|building
pantai|feature
pasar induk|building
pasar|building
pedukuhan|area
pegunungan|feature
pekon|area
pelabuhan|building
pendopo|building
perairan|feature
perbukitan|building
perempatan|building
permukiman|area
pertigaan|building
perumahan|area
pesisir|building
plaza|building
plta|building
pltn|building
pltp|building
plts|building
pltu|building
prefektur|area
propinsi|area
prov.|area
provinsi|area
pulau|feature
pura|building
puri|building
rawa|building
republik rakyat|area
republik|area
rest area|building
restoran|building
rptra|building
ruas jalan|feature
ruas tol|building
rumah dinas|building
rumah makan|building
rutan|building
samudera|feature
samudra|feature
selat|feature
semenanjung|feature
simpang empat|feature
simpang lima|feature
simpang tiga|feature
simpang|feature
sinagoge|building
sirkuit|building
situ|feature
stadion utama|building
stadion|building
stasiun lrt|building
stasiun mrt|building
stasiun|building
studio|building
suaka margasatwa|feature
sungai|feature
taman hutan raya|building
taman makam pahlawan|building
taman nasional|feature
taman wisata|building
taman|building
tanjakan|feature
tanjung|feature
telaga|building
teluk|feature
tempat pelelangan ikan|building
tepi|feature
terminal|building
terowongan|building
terusan|feature
tiyuh|area
tmp|building
tol trans|feature
tol|feature
tpa|building
tpst|building
tps|building
tpu|building
tugu|building
tukad|building
underpass|building
vihara|building
waduk|feature
wae|feature
warung|building
wihara|building
wisma|building
`);

/** Places that need nothing behind their head. */
export const barePlaces: List = /* @__PURE__ */ lines(`
balai kota
balai kota jakarta
gedung merah putih
gedung parlemen
gedung putih
istana bogor
istana kepresidenan
istana merdeka
istana negara
kantor presiden
kompleks istana kepresidenan
kompleks parlemen
`);

/**
 * `KTT (ASEAN)`; some are also common nouns: only before a capitalised word. The name goes on over capitalised words
 * and figures.
 */
export const eventHeads: List = /* @__PURE__ */ lines(`
all england
asean para games
asian cup
asian games
asian para games
bundesliga
commonwealth games
copa america
euro
expo
festival
formula 1
formula e
forum ekonomi dunia
gempa
gp
grand prix
grebeg
hari
hari ulang tahun
hut
ijtima
indonesia masters
indonesia open
insiden
islamic solidarity games
jakarta fair
karnaval
kejuaraan
kejuaraan asia
kejuaraan dunia
kejuaraan nasional
kejurnas
konferda
konferensi
konferensi asia afrika
konferensi tingkat tinggi
kongres
konser
konvensi
konvensi nasional
ktt
la liga
liga
liga 1
liga 2
liga champions
liga europa
liga inggris
liga italia
liga spanyol
ligue 1
moto2
moto3
motogp
mtq
mukernas
muktamar
munas
munaslub
musabaqah
muscab
musda
muskab
muswil
musyawarah kubro
musyawarah nasional
musywil
olimpiade
operasi
operation
pameran
paralimpiade
pekan gawai
pekan olahraga
pekan olahraga nasional
pekan raya
pemilu
peparda
peparnas
perang
perang dunia
peristiwa
perundingan
pesta kesenian
pesta olahraga
piala
piala aff
piala asia
piala dunia
piala eropa
piala presiden
pilbup
pileg
pilgub
pilkada
pilkades
pilpres
pilwabup
pilwakot
pilwali
pilwalkot
pon
popda
popnas
porprov
premier league
proklamasi
protokol
rakerda
rakernas
rakerwil
rapimda
rapimnas
rapimwil
revolusi
sail
sea games
seminar
serie a
sidang paripurna
sidang tahunan
sidang umum
sidang umum pbb
simposium
sudirman cup
super league
thomas cup
tragedi
turnamen
uber cup
world cup
world economic forum
world superbike
`);

/** `UU (Nomor 7 Tahun 2011)`; some are also common nouns: only before a name or a number. */
export const lawHeads: List = /* @__PURE__ */ lines(`
Deklarasi
Inmendagri
Inpres
Instruksi Menteri
Instruksi Presiden
KMA
KUHAP
KUHP
KUHPerdata
Kepbup
Kepgub
Kepmen
Kepmen ESDM
Kepmenaker
Kepmendagri
Kepmendikbud
Kepmenhub
Kepmenkes
Kepmenkeu
Keppres
Kepres
Keputusan Bupati
Keputusan Gubernur
Keputusan Menteri
Keputusan Presiden
Keputusan Wali Kota
Kepwal
Ketetapan MPR
Kitab Undang-Undang
Kitab Undang-Undang Hukum Perdata
Kitab Undang-Undang Hukum Pidana
Konvensi
Konvensi Jenewa
PBI
PKPU
PMK
POJK
PP
Pakta
PerBPOM
Peraturan BPOM
Peraturan Bank Indonesia
Peraturan Bawaslu
Peraturan Bupati
Peraturan Daerah
Peraturan Desa
Peraturan Gubernur
Peraturan KPU
Peraturan Kapolri
Peraturan Mahkamah Agung
Peraturan Menteri
Peraturan Menteri Keuangan
Peraturan OJK
Peraturan Pemerintah
Peraturan Pemerintah Pengganti Undang-Undang
Peraturan Presiden
Peraturan Wali Kota
Peraturan Walikota
Perbawaslu
Perbup
Perda
Perdes
Perdirjen
Pergub
Perjanjian
Perjanjian Paris
Perka
Perkap
Perkapolri
Perma
Permen
Permen ESDM
Permen LHK
Permen PANRB
Permen PKP
Permen PU
Permen PUPR
PermenPAN-RB
Permenag
Permenaker
Permendag
Permendagri
Permendes
Permendikbud
Permendikbudristek
Permendikdasmen
Permenhub
Permenimipas
Permenkes
Permenkeu
Permenko
Permenkominfo
Permenkumham
Permenpan
Permenpan RB
Permenperin
Permenpora
Permensos
Permentan
Perpol
Perppu
Perpres
Perpu
Perwako
Perwal
Perwali
Piagam
Piagam PBB
Protokol
Putusan MA
Putusan MK
Putusan Mahkamah Agung
Putusan Mahkamah Konstitusi
Qanun
RUU
Rancangan Undang-Undang
Ranperda
Raperbup
Raperda
Rapergub
Resolusi
Resolusi DK PBB
Resolusi Majelis Umum PBB
SE
Statuta
Statuta Roma
Surat Edaran
Surat Keputusan Bersama
TAP MPR
Traktat
UU
UUD
Undang-Undang
Undang-Undang Dasar
Undang-undang
`);

/**
 * Heads too ordinary before ordinary words (`Tim Penyelamat`, `Masyarakat Adat`, `Pusat Kota`): they need a name or
 * an acronym behind them.
 */
export const weakHeads: List = /* @__PURE__ */ lines(`
administrasi
bank
bendung
blok
bursa
cekungan
celah
front
gapoktan
garda
gempa
gerakan
grup
gugus tugas
hari
hutan
jalur
kafe
kali
kantor bupati
kantor gubernur
kantor wali kota
kawasan
kelompok kerja
kelompok tani
klinik
komplek
konser
laboratorium
lapangan
liga
lingkungan
makam
maskapai
masyarakat
mata air
operasi
operation
pameran
panitia
pasar
pasukan
pemilu
pendopo
penerbit
perang
percetakan
pergerakan
permukiman
perpustakaan
persekutuan
perseroan
perundingan
perusahaan
perwakilan
poktan
prodi
protokol
pusat
revolusi
satuan
sekolah
seminar
sidang umum
simpang
sinode
situ
staf
studio
taman
tanjakan
tepi
terminal
toko
tol
tragedi
turnamen
unit
warung
`);

/** English order, the kind of thing comes last: `Jakarta Convention Hall`. */
export const englishPlaceTails: List = /* @__PURE__ */ lines(`
airport
arena
avenue
bay
beach
bridge
castle
circuit
court
hall
harbour
heritage
hotel
house
island
islands
mosque
palace
park
plaza
resort
river
room
square
stadium
strait
street
tower
towers
`);

/**
 * Words that close an English name only behind other capitals: `Hyundai Motor` is told by `organizationTails`,
 * `Nippon Steel` by these.
 */
export const englishOrganizationTails: List = /* @__PURE__ */ lines(`
academy
air
bank
bureau
chemical
chemicals
department
financial
forum
fund
gallery
glass
hospital
insurance
international
journal
laboratory
labs
league
magazine
office
partners
post
press
racing
school
service
services
society
solutions
steel
systems
team
technologies
technology
trust
union
unit
`);

/** `Institute (for)`, `University (of)`. */
export const englishOrganizationHeads: List = /* @__PURE__ */ lines(`
academy
agency
association
bank
board
bureau
center
centre
college
commission
committee
council
court
department
federation
house
institute
league
ministry
office
organisation
organization
party
school
society
union
university
`);
