// Words and phrases that stand before a person's name: offices, ranks, occupations, relations; honorifics; degrees after a name. Source: own work. Licence: as this package.
import { type List, lines } from "../lines.js";

/**
 * `Menteri Luar Negeri Retno Marsudi`: lower case, without the name; English ones too, as companies use them. `Gus`
 * is part of a name and is not here.
 */
export const titles: List = /* @__PURE__ */ lines(`
adik
adik kandung
advokat
ahli
ahli forensik
ahli geologi
ahli gizi
ahli hukum
ahli hukum pidana
ajudan
akademisi
aktivis
aktivis ham
aktor
aktor senior
aktris
akuntan
anak kandung
analis
analis pasar
analis pasar modal
analis politik
analis senior
anggota
anggota dewan
anggota dewan komisioner
anggota dpr
anggota dpr ri
anggota komisi
anggota kongres
anggota kpu
anggota parlemen
anggota senat
anggota tim
antropolog
apoteker
arkeolog
arsitek
artis
artis senior
asdep
asisten
asisten ajudan
asisten deputi
asisten pelatih
asisten pemerintahan
aspidsus
associate professor
astronom
astronot
atase
atlet
auditor
ayah
ayah kandung
ayah mertua
ayah tiri
ayahanda
babinsa
bacabup
bacagub
bacaleg
bacapres
bacawabup
bacawalkot
bacawapres
bakal calon bupati
bakal calon gubernur
bakal calon presiden
bakal calon wakil bupati
bakal calon wakil presiden
bakal calon wali kota
bandar
bante
barista
bassist
bek
bek kanan
bek kiri
bek tengah
bekas bupati
bekas direktur
bekas gubernur
bekas kapolda
bekas kapolri
bekas kepala
bekas ketua
bekas menteri
bekas pelatih
bekas presiden
bekas wakil
bendahara
bendahara umum
bendesa
bendesa adat
bendum
bhabinkamtibmas
bhante
biarawati
bidan
bintang film
bomber
bos
brand manager
brm
budayawan
bupati
buronan
buruh
buruh tani
cabup
cagub
caleg
calon bupati
calon gubernur
calon presiden
calon wakil bupati
calon wakil gubernur
calon wakil presiden
calon wakil wali kota
calon wali kota
camat
capres
caretaker
cawabup
cawagub
cawalkot
cawapres
ceo
cfo
chairman
chairperson
chef
chef de mission
chief
chief commercial officer
chief economist
chief executive officer
chief financial officer
chief investment officer
chief marketing officer
chief operating officer
chief product officer
chief risk officer
chief technology officer
chro
cmo
co-founder
coach
coo
corporate affairs
corporate communication
corporate communications
corporate secretary
corsec
country director
country manager
cto
cucu
dai
dalang
dan pomal
danbrigif
dandenpom
dandim
danguskamla
danjen
danjen kopassus
danki
danki brimob
dankormar
danlanal
danlantamal
danlanud
danlanudal
danpomal
danpomau
danpos
danposal
danposramil
danpuspom
danpuspomad
danramil
danrem
dansat
dansat brimob
dansatgas
dansesko
danseskoad
danyon
danyonif
danyonmarhanlan
datuk penghulu
dekan
deputi
deputi bidang
deputi gubernur
deputi gubernur senior
deputi kepala
deputi menteri
desainer
detektif
dewan pembina
diplomat
diplomat senior
diplomat utama
dirbinmas
dirdik
director
direktur
direktur bisnis
direktur eksekutif
direktur jenderal
direktur jenderal bimas buddha
direktur jenderal bimas hindu
direktur jenderal bimas islam
direktur jenderal bimas katolik
direktur jenderal bimas kristen
direktur jenderal bimbingan masyarakat buddha
direktur jenderal bimbingan masyarakat hindu
direktur jenderal bimbingan masyarakat islam
direktur jenderal bimbingan masyarakat katolik
direktur jenderal bimbingan masyarakat kristen
direktur jenderal pendidikan islam
direktur keuangan
direktur olahraga
direktur operasi
direktur operasional
direktur pelaksana
direktur penerangan agama islam
direktur penyidikan
direktur rsud
direktur rumah sakit
direktur teknik
direktur utama
direskrimum
dirintelkam
dirjen
dirjen bimas buddha
dirjen bimas hindu
dirjen bimas islam
dirjen bimas katolik
dirjen bimas kristen
dirjen bimbingan masyarakat buddha
dirjen bimbingan masyarakat hindu
dirjen bimbingan masyarakat islam
dirjen bimbingan masyarakat katolik
dirjen bimbingan masyarakat kristen
dirjen pendidikan islam
dirjen pendis
dirjenpas
dirkrimsus
dirkrimum
dirlantas
dirops
dirpamobvit
dirpolairud
dirreskrimsus
dirreskrimum
dirresnarkoba
dirsamapta
dirtahti
dirtipideksus
dirtipidkor
dirtipidnarkoba
dirtipidsiber
dirtipidter
dirtipidum
dirut
dokter
dokter forensik
dokter gigi
dokter hewan
dokter spesialis
dosen
dosen senior
drummer
dubes
duta besar
editor
ekonom
ekonom senior
ekonom utama
eks
eks menteri
eks presiden
emir
epidemiolog
evp
exco
executive chef
executive vice president
forecaster
fotografer
founder
frater
fungsionaris
ganda campuran
ganda putra
ganda putri
gelandang
gelandang bertahan
gelandang serang
gembong
general manager
geolog
geuchik
gitaris
gm
grand master
grandmaster
gubernur
guru
guru besar
hakim
hakim agung
hakim konstitusi
head
head of communications
head of corporate affairs
head of corporate communication
head of corporate communications
head of public policy
host
hukum tua
humas
ibu kandung
ibu mertua
ibu negara
ibu tiri
ibunda
ilmuwan
ilustrator
imam
imam besar
influencer
inisiator
insinyur
inspektur
inspektur jenderal kementerian
investor
ipar
irban
irda
irjen kementerian
irwasda
irwasum
istri
jaksa
jaksa agung
jaksa agung muda
jaksa penuntut umum
jaksa penyidik
jamdatun
jamintel
jampidsus
jampidum
jamwas
jpu
jro bendesa
jubir
juragan
juri
jurkam
jurnalis
juru bicara
juru bicara kementerian luar negeri
juru bicara pemerintah
juru bicara presiden
juru kampanye
juru kunci
juru latih
juru masak
juru parkir
juru pelihara
juru runding
juru taktik
k.r.t.
kabag
kabag humas
kabag ops
kabag protokol
kabagbinopsnal
kabagops
kabaharkam
kabaintelkam
kabais
kaban
kabareskrim
kabid
kabid bimas islam
kabid humas
kabid pendidikan madrasah
kabid propam
kabidhumas
kabidpropam
kadensus
kader
kades
kadinkes
kadinsos
kadinsosnaker
kadis
kadisbun
kadisdagin
kadisdik
kadisdikbud
kadisdukcapil
kadishub
kadishut
kadiskominfo
kadisnaker
kadisnakertrans
kadispar
kadisparbud
kadispenad
kadispenal
kadispenau
kadisperindag
kadisperkim
kadispertan
kadispora
kadispusip
kadistan
kadiv humas
kadiv propam
kadivhubinter
kadus
kaisar
kajari
kajati
kajur
kakak
kakak kandung
kakanim
kakankemenag
kakantah
kakanwil
kakek
kakorbrimob
kakorlantas
kalak
kalaksa
kalapas
kalemdiklat
kameramen
kanit
kanit binmas
kanit gakkum
kanit intelkam
kanit jatanras
kanit lantas
kanit ppa
kanit provos
kanit reskrim
kanit resmob
kanit tipikor
kanit turjawali
kanitgakkum
kanitlantas
kanitreskrim
kanjeng raden
kanselir
kapendam
kapenrem
kapolda
kapolda metro jaya
kapolpos
kapolres
kapolresta
kapolresta bandara
kapolrestabes
kapolri
kapolsek
kapolsubsektor
kapoltabes
kapos
kapospol
kaprodi
kapten tim
kapten timnas
kapus
kapusdalops
kapusdatin
kapusdatinkom
kapusdatinkomben
kapusdik
kapusdiklat
kapusdokkes
kapuskes
kapuskesad
kapuspen
kapuspenad
kapuspenkum
karateka
karo
karo ops
karo penmas
karo sdm
karolog
karopenmas
karorena
karutan
karyawan
kasad
kasal
kasat
kasat binmas
kasat intelkam
kasat lantas
kasat narkoba
kasat pol pp
kasat polairud
kasat reskrim
kasat resnarkoba
kasat samapta
kasatbinmas
kasatgas
kasatintelkam
kasatlantas
kasatpol pp
kasatpolairud
kasatreskrim
kasatresnarkoba
kasatsamapta
kasau
kasdam
kasdim
kasgartap
kasi
kasi bimas islam
kasi humas
kasi intel
kasi intelijen
kasi pendidikan madrasah
kasi penkum
kasi penyelenggara haji dan umrah
kasi penyelenggaraan haji dan umrah
kasi pidsus
kasi propam
kasie humas
kasihumas
kasikum
kasipenkum
kasipidsus
kasipidum
kasipropam
kasir
kasiwas
kasrem
kasubag
kasubag humas
kasubagrenmin
kasubbag
kasubbid
kasubdit
kasubdit jatanras
kasubsi
kasubsi intel
kasubsi penmas
kasum
kasun
katib aam
katib syuriah
katib syuriyah
katim
kayanma
kbo
kekasih
kelian adat
kelian banjar
kepala
kepala adat
kepala badan
kepala bagian
kepala bagian humas
kepala balai
kepala bidang
kepala bidang humas
kepala biro
kepala biro humas
kepala cabang
kepala departemen
kepala desa
kepala dinas
kepala distrik
kepala divisi
kepala divisi humas polri
kepala dusun
kepala ekonom
kepala eksekutif
kepala humas
kepala imigrasi
kepala kampung
kepala kantor
kepala kantor sar
kepala kantor wilayah
kepala kejaksaan
kepala kejaksaan negeri
kepala kejaksaan tinggi
kepala kepolisian
kepala lingkungan
kepala lorong
kepala madrasah
kepala marga
kepala negara
kepala otorita ikn
kepala pekon
kepala pelaksana
kepala pelaksana harian
kepala pemerintahan
kepala penerangan
kepala perwakilan
kepala pusat
kepala pusat penerangan
kepala puskesmas
kepala rumah sakit
kepala sekolah
kepala seksi
kepala staf
kepala staf kepresidenan
kepala sub
kepala sub direktorat
kepala subbagian
kepala subdirektorat
kepala subdit
kepala suku
kepala unit
keponakan
kepsek
ketua
ketua adat
ketua asosiasi
ketua badan
ketua bidang
ketua departemen
ketua dewan
ketua dewan komisioner
ketua dewan pakar
ketua dewan pembina
ketua dewan penasihat
ketua fraksi
ketua harian
ketua jurusan
ketua karang taruna
ketua komisi
ketua komite sekolah
ketua kpu
ketua lembaga
ketua majelis
ketua majelis hakim
ketua menteri
ketua panitia
ketua parlemen
ketua pelaksana
ketua pengurus
ketua presidium
ketua prodi
ketua program studi
ketua rt
ketua rw
ketua satgas
ketua senat
ketua tanfidziyah
ketua tim
ketua timses
ketua umum
ketua umum pb
ketua yayasan
ketum
keuchik
khatib
kiper
koki
komandan
komedian
komentator
komika
komikus
komisaris
komisaris independen
komisaris tinggi
komisaris utama
komisioner
komisioner kpu
komposer
komut
konduktor
konglomerat
konjen
konsul
konsul jenderal
konsultan
konsultan hukum
konten kreator
koordinator
koordinator aksi
koordinator bidang
koordinator lapangan
koordinator nasional
kopilot
korban
kordinator
koreografer
korlap
kosmonot
kreator konten
kriminolog
ksad
ksal
ksau
ksp
kuasa hukum
kuasa usaha
kurator
kurir
kuwu
legenda
legenda sepak bola
legislator
lifter
lurah
maestro
mahasiswa
mahasiswi
manager
managing director
manajer
manajer kampanye
manajer komunikasi
manajer tim
manajer umum
mandor
mantan
mantan gubernur
mantan istri
mantan kepala
mantan ketua
mantan menteri
mantan pelatih
mantan pemain
mantan perdana menteri
mantan presiden
mantan suami
mantan wakil presiden
marbot
marketing director
marketing manager
masinis
mekanik
menag
menaker
menantu
menbud
mendag
mendagri
mendes
mendes pdt
mendikbud
mendikbud ristek
mendikbudristek
mendikdasmen
mendiktisaintek
mendukbangga
menekraf
menhaj
menham
menhan
menhub
menhut
menimipas
menkes
menkeu
menko
menko infra
menko kumham imipas
menko marves
menko pangan
menko perekonomian
menko pmk
menko polhukam
menko polkam
menkomdigi
menkominfo
menkop
menkop ukm
menkum
menkumham
menlu
menpan rb
menpan-rb
menpanrb
menpar
menparekraf
menperin
menpora
menristek
mensesneg
mensos
mentan
menteri
menteri agama
menteri atr
menteri atr/bpn
menteri besar
menteri dalam negeri
menteri desa dan pembangunan daerah tertinggal
menteri desa, pembangunan daerah tertinggal, dan transmigrasi
menteri ekonomi
menteri energi
menteri haji dan umrah
menteri hukum
menteri hukum dan ham
menteri informasi
menteri investasi
menteri keamanan
menteri kebudayaan
menteri kehakiman
menteri kehutanan
menteri kelautan dan perikanan
menteri kesehatan
menteri ketenagakerjaan
menteri keuangan
menteri kkp
menteri komunikasi dan digital
menteri koordinator
menteri koperasi
menteri lh
menteri lhk
menteri lingkungan hidup
menteri luar negeri
menteri muda
menteri negara
menteri p2mi
menteri pariwisata
menteri pemuda dan olahraga
menteri pendidikan
menteri perdagangan
menteri perhubungan
menteri perindustrian
menteri pertahanan
menteri pertanian
menteri perumahan
menteri perumahan dan kawasan permukiman
menteri perumahan rakyat
menteri pkp
menteri ppn
menteri pppa
menteri pu
menteri pupr
menteri sekretaris negara
menteri senior
menteri sosial
menteri transmigrasi
menteri transportasi
menteri umkm
menteri urusan
mentrans
mertua
miliarder
mitra kerja
modin
montir
muazin
mufti
musisi
mustasyar
nakhoda
narapidana
negosiator
negosiator utama
nelayan
nenek
notaris
novelis
pacar
pakar
pakar hukum
pakar hukum pidana
pakar hukum tata negara
pakar komunikasi
pakar telematika
paleontolog
paman
pambakal
panewu
pangdam
pangeran
pangkoarmada
pangkogabwilhan
pangkostrad
panglima
pangulu
pangulu nagori
panit
panit reskrim
panitera
pasangan
pasi intel
pasi ops
pasi pers
pasien
pasiops
pasiter
pebalap
pebasket
pebisnis
pebulu tangkis
pebulutangkis
pecatur
pedagang
pedangdut
pegawai
pegiat
pegiat media sosial
pegolf
pejabat
pejabat pembuat komitmen
pekerja bangunan
pekerja rumah tangga
pekerja seni
pekerja sosial
pelajar
pelaksana harian
pelaksana tugas
pelaku
pelapor
pelapor khusus
pelari
pelatih
pelatih fisik
pelatih ganda campuran
pelatih ganda putra
pelatih ganda putri
pelatih kepala
pelatih timnas
pelatih tunggal putra
pelatih tunggal putri
pelawak
pelukis
pemain
pemain belakang
pemain depan
pemain tengah
pemain timnas
pemandu
pemandu wisata
pemangku adat
pematung
pembalap
pembatik
pembawa acara
pembeli
pembina
pembudidaya
pemerhati
pemilik
pemimpin
pemimpin oposisi
pemimpin redaksi
pemimpin tertinggi
pemohon
pemred
pemuka
pemuka adat
pemuka agama
pemulung
penambang
penanggung jawab
penari
penasihat
penasihat hukum
penasihat keamanan nasional
penasihat khusus
penasihat presiden
penasihat senior
penceramah
pencipta lagu
pendaki
pendamping
pendamping desa
pendiri
pendongeng
peneliti
peneliti senior
penerjemah
pengacara
pengajar
pengamat
pengamat ekonomi
pengamat hukum
pengamat kebijakan publik
pengamat militer
pengamat pasar modal
pengamat pendidikan
pengamat penerbangan
pengamat politik
pengamat sepak bola
pengamat transportasi
pengamen
pengasuh
pengasuh pesantren
pengasuh pondok pesantren
pengembang
pengemudi
pengepul
penggagas
penggembala
penggiat
penggugat
penghulu
penghulu desa
penghulu kampung
pengojek
pengrajin
pengungsi
pengunjung
pengusaha
penjabat
penjabat bupati
penjabat gubernur
penjabat sementara
penjabat wali kota
penjaga gawang
penjaga kebun
penjaga makam
penjaga malam
penjaga perlintasan
penjaga sekolah
penjaga toko
penjaga vila
penjahit
penjelajah
penjual
pensiunan
penulis
penulis naskah
penumpang
penyair
penyanyi
penyanyi dangdut
penyanyi senior
penyelam
penyelidik
penyerang
penyerang sayap
penyiar
penyidik
penyintas
penyuluh
perajin
perancang busana
perantau
peratin
perawat
perbekel
perdana menteri
perenang
periset
permaisuri
perunding
perupa
perwakilan
perwakilan tetap
perwira
perwira menengah
perwira tinggi
pesepak bola
pesepakbola
pesilat
pesinetron
petambak
petani
petarung
petenis
peternak
petinju
petugas
petugas jaga
pevoli
peziarah
pgs
pic
pilot
pimpinan
pimpinan cabang
pimpinan daerah
pimpinan wilayah
pimwil
pincab
pj
pj bupati
pj gubernur
pj kepala
pj sekda
pj wali kota
pjs
playmaker
plh
plh kepala
plt
plt bupati
plt dirjen
plt dirut
plt gubernur
plt kepala
plt rektor
plt wali kota
pm
politikus
politikus senior
politisi
polwan
pr manager
prajurit
prakirawan
pramugari
presdir
presenter
presiden
presiden direktur
presiden interim
presiden komisaris
presiden partai
presiden ri
presiden sementara
presiden terpilih
president director
preskom
product manager
produser
produser film
programmer
ps kanit reskrim
ps kapolsek
ps kasat reskrim
ps kasi humas
psikiater
psikolog
pth
public relation
public relations
pustakawan
putra
putra mahkota
putra presiden
putra sulung
putri bungsu
r.
rabi
raden ngabehi
rais aam
rais syuriah
rais syuriyah
raja
rapper
ratu
redaktur
rekan
rektor
relawan
reporter
resepsionis
rider
rm
rohaniawan
rois syuriyah
sahabat
saksi
saksi ahli
saksi mata
sales manager
santri
sastrawan
satpam
seismolog
sejarawan
sekcam
sekda
sekdes
sekdin
sekjen
sekprodi
sekretaris
sekretaris camat
sekretaris daerah
sekretaris dewan
sekretaris dinas
sekretaris ditjen bimas buddha
sekretaris ditjen bimas hindu
sekretaris ditjen bimas islam
sekretaris ditjen bimas katolik
sekretaris ditjen bimas kristen
sekretaris ditjen bimbingan masyarakat buddha
sekretaris ditjen bimbingan masyarakat hindu
sekretaris ditjen bimbingan masyarakat islam
sekretaris ditjen bimbingan masyarakat katolik
sekretaris ditjen bimbingan masyarakat kristen
sekretaris ditjen pendidikan islam
sekretaris eksekutif
sekretaris jenderal
sekretaris kabinet
sekretaris negara
sekretaris pers
sekretaris pers gedung putih
sekretaris perusahaan
sekretaris umum
sekretaris wilayah
sekum
sekwan
selebgram
senator
seniman
senior manager
senior vice president
sepupu
sesdirjen
sesditjen
sesepuh
sesjen
seskab
sesmen
sesmenko
sesmenpora
sestama
sinden
siswa
siswi
sopir
sosiolog
spesialis
spokesperson
sprinter
staf ahli
staf khusus
stafsus
streamer
striker
suami
sukarelawan
sultan
suster
sutradara
svp
svp corporate affairs
taipan
team manager
teknisi
teman
tenaga ahli
tenaga ahli utama
terdakwa
terduga pelaku
tergugat
terlapor
terpidana
tersangka
tetangga korban
tetua adat
tiktoker
tim kuasa hukum
timpalan
tokoh
tokoh adat
tokoh agama
tokoh masyarakat
tokoh pemuda
tukang
tunggal putra
tunggal putri
ulama
uskup agung
utusan
utusan khusus
utusan khusus presiden
vice chairman
vice president
videografer
virolog
vlogger
vokalis
vp
vulkanolog
wabup
wadir
wadirut
wagub
waka polda
waka polres
wakabareskrim
wakajati
wakapolda
wakapolda metro jaya
wakapolres
wakapolresta
wakapolrestabes
wakapolri
wakapolsek
wakasad
wakasal
wakasau
wakasek
waketum
wakil bendahara
wakil bupati
wakil dekan
wakil deputi
wakil direktur
wakil direktur utama
wakil dubes
wakil gubernur
wakil jaksa agung
wakil kanselir
wakil kepala
wakil kepala badan
wakil kepala sekolah
wakil ketua
wakil ketua komisi
wakil ketua tim
wakil ketua umum
wakil ketua umum partai
wakil komandan
wakil komisaris utama
wakil koordinator
wakil menteri
wakil menteri perumahan dan kawasan permukiman
wakil panglima
wakil perdana menteri
wakil pimpinan
wakil presiden
wakil presiden direktur
wakil presiden terpilih
wakil rakyat
wakil rektor
wakil sekretaris
wakil sekretaris jenderal
wakil sekretaris umum
wakil tetap
wakil wali kota
wakil walikota
wali kelas
wali kota
wali nagari
walikota
walkot
wamen
wamen atr
wamen p2mi
wamen pkp
wamen pu
wamenag
wamenaker
wamenbud
wamendag
wamendagri
wamendes
wamendikdasmen
wamenekraf
wamenhaj
wamenhan
wamenhub
wamenhut
wamenkes
wamenkeu
wamenkomdigi
wamenkominfo
wamenkop
wamenkum
wamenkumham
wamenlu
wamenpar
wamenperin
wamenpora
wamensesneg
wamensos
wamentan
wamentrans
wapres
warek
warga
wartawan
wasekjen
wasit
wawali
wawalkot
widyaiswara
winger
wiraswasta
wisatawan
wk ketua
yang di-pertuan agong
youtuber
`);

/** Ranks of the army, the police and the clergy: titles that make no office. */
export const ranks: List = /* @__PURE__ */ lines(`
abrip
abripda
abripka
abriptu
aipda
aiptu
ajun brigadir
ajun inspektur dua
ajun inspektur satu
ajun komisaris
ajun komisaris besar
ajun komisaris besar polisi
ajun komisaris polisi
akbp
akp
ayatollah
bharada
bharaka
bharatu
bhayangkara dua
bhayangkara satu
biksu
brigadir
brigadir dua
brigadir jenderal
brigadir jenderal polisi
brigadir jenderal tni
brigadir kepala
brigadir polisi
brigadir satu
brigjen
brigjen pol
brigjen polisi
brigjen tni
brigpol
bripda
bripka
briptu
inspektur dua
inspektur jenderal
inspektur jenderal polisi
inspektur polisi dua
inspektur polisi satu
inspektur satu
ipda
iptu
irjen
irjen pol
irjen polisi
jend.
jend. pol
jend. tni
jenderal
jenderal besar
jenderal pol
jenderal polisi
jenderal purnawirawan
jenderal tni
jenderal tni (purn)
kapt.
kapten
kardinal
kol.
kolonel
kombes
kombes pol
kombes polisi
kombespol
komisaris besar
komisaris besar polisi
komisaris jenderal
komisaris jenderal polisi
komisaris polisi
komjen
komjen pol
komjen polisi
kompol
kopda
kopka
kopral
kopral dua
kopral kepala
kopral satu
kopral taruna
koptu
laksamana
laksamana madya
laksamana madya tni
laksamana muda
laksamana muda tni
laksamana pertama
laksamana pertama tni
laksamana tni
laksda
laksda tni
laksdya
laksdya tni
laksma
laksma tni
letda
letjen
letjen tni
letkol
letnan
letnan dua
letnan jenderal
letnan jenderal tni
letnan kolonel
letnan satu
lettu
marsda
marsda tni
marsdya
marsdya tni
marsekal
marsekal lapangan
marsekal madya
marsekal madya tni
marsekal muda
marsekal muda tni
marsekal pertama
marsekal pertama tni
marsekal tni
marsma
marsma tni
mayjen
mayjen tni
mayor
mayor jenderal
mayor jenderal tni
pastor
paus
pelda
peltu
pembantu letnan
pendeta
prada
prajurit kepala
praka
pratu
sayyid
serda
serka
serma
sersan
sersan dua
sersan kepala
sersan mayor
sersan satu
sertu
sri paus
uskup
`);

/** Forms of address and academic titles, which say nothing of an office. */
export const honorifics: List = /* @__PURE__ */ lines(`
abah
abuya
adv.
alm
alm.
almarhum
almarhumah
almh
almh.
apt.
bang
bapak
bdn.
biksuni
bpk
bpk.
bu
buya
dame
dato
dato seri
dato sri
datuk seri
dg
dr
dr (hc)
dr.
dr. (h.c.)
dr. h.
dra
dra.
drg
drg.
drh
drh.
drs
drs.
gbph
gkr
gph
grp
gusti pangeran
gusti pangeran haryo
h.
habib
hajah
haji
hajjah
hj
hj.
ibu
ida pedanda
ir
ir.
jro mangku
js.
k.h.
kak
kang
kgpaa
kgph
kh
kiai
kph
kra
krat
krht
krmt
krt
krt.
kyai
lady
lord
madame
mas
mbak
mbok
mendiang
mgr
mgr.
mister
monsieur
mr
mr.
mrs
mrs.
ms.
nona
ns.
ny.
nyai
nyonya
om
oma
opa
pak
pandita
pater
pdt
pdt.
pedanda
pinandita
prof
prof dr
prof.
prof. dr.
profesor
r.a.
r.m.
raden
raden ajeng
raden ayu
raden mas
raden roro
romo
saudara
saudari
sdr
sdr.
sdri
sdri.
sheikh
sir
syaikh
syeikh
syekh
tan sri
tante
teteh
teungku
tgb
tgh
tgh.
tgk
tgk.
tn.
tuan
tuan guru
ust
ust.
ustad
ustadz
ustadzah
ustaz
ustazah
ws.
xs.
`);

/** Honorifics that are ordinary words or letters as well (`sang`, `uni`, `h`): no title begins with them. */
export const looseHonorifics: List = /* @__PURE__ */ lines(`
abang
ayatullah
bhikkhu
bung
don
eyang
gusti
h
kanjeng
kh.
ki
mba
mbah
mullah
nyi
pol
pol.
purn
sang
sayid
si
teh
uda
uni
yang mulia
yang terhormat
`);

/** Titles of so many people that what follows may be their company as well: `pegawai Surveindo`. */
export const weakTitles: List = /* @__PURE__ */ lines(`
analis
anggota
bintang
bos
buruh
founder
guru
investor
juragan
juri
kader
karyawan
kepala
komentator
komisaris
korban
kurator
kurir
legenda
mahasiswa
mahasiswi
manajer
mitra
nelayan
pasangan
pasien
pebalap
pedagang
pegawai
pejabat
pelajar
pelatih
pemain
pemandu
pembalap
pembeli
pemerhati
pemilik
pemuka
penambang
pendaki
pendamping
pendiri
pengasuh
pengemudi
pengrajin
pengungsi
pengusaha
penjelajah
penjual
pensiunan
penumpang
penyelam
penyidik
penyintas
perajin
perantau
perwakilan
petambak
petani
peternak
petugas
peziarah
pimpinan
prajurit
relawan
rider
siswa
sopir
tukang
warga
`);

/** Degrees behind a name: `S.H.`, with and without their last full stop. */
export const degrees: List = /* @__PURE__ */ lines(`
a.ma.
a.ma.pd
a.md
a.md.
a.md.keb
a.md.keb.
a.md.kep
a.md.kep.
a.mk.
apt
b.a.
b.bus
b.bus.
b.com
b.eng
b.eng.
b.sc
b.sc.
bba
bcom
bsc
c.a.
c.ht
c.ht.
c.p.a.
cfp
cgcae
ciqar
ciqnr
crmp
d.b.a.
d.phil.
d.sc.
ed.d.
fiha
fihc
finacs
finasim
fisqua
ipu
lc
lc.
ll.b
ll.b.
ll.m
ll.m.
llb
m.a
m.a.
m.a.b
m.a.b.
m.a.p.
m.ab
m.ab.
m.acc
m.acc.
m.ag
m.ag.
m.ak
m.ak.
m.ap
m.ap.
m.ars
m.ars.
m.b.a
m.b.a.
m.ba.
m.cs
m.cs.
m.div
m.div.
m.ds
m.ds.
m.e
m.e.
m.e.sy
m.e.sy.
m.ed
m.ed.
m.eng
m.eng.
m.epid
m.epid.
m.farm
m.farm.
m.fil.
m.gizi
m.gizi.
m.h
m.h.
m.h.i
m.h.i.
m.han
m.han.
m.hi
m.hi.
m.hum
m.hum.
m.hut
m.hut.
m.i.k.
m.i.kom
m.i.kom.
m.i.p
m.i.p.
m.ikom
m.ikom.
m.in
m.in.
m.int.
m.ip
m.ip.
m.k.m
m.k.m.
m.keb
m.keb.
m.kep
m.kep.
m.kes
m.kes.
m.km
m.km.
m.kn
m.kn.
m.kom
m.kom.
m.krim
m.krim.
m.ling
m.ling.
m.m
m.m.
m.mar
m.mar.
m.mar.e
m.mis
m.mr
m.p
m.p.
m.p.a
m.p.a.
m.p.h
m.p.h.
m.p.p
m.p.p.
m.pd
m.pd.
m.pd.i
m.pd.i.
m.pdi
m.pem
m.ph.
m.phil
m.phil.
m.pi
m.pol
m.pol.
m.psi
m.psi.
m.pt
m.s
m.s.
m.s.i.
m.sc
m.sc.
m.sc.han
m.si
m.si.
m.si.han
m.sn
m.sn.
m.sos
m.sos.
m.stat.
m.sy
m.sy.
m.t
m.t.
m.t.i
m.t.i.
m.th
m.th.
m.ti
m.ti.
m.tr.
m.tr.ap
m.tr.ap.
m.tr.han
m.tr.han.
m.tr.hanla
m.tr.hanla.
m.tr.i.p.
m.tr.mil
m.tr.mil.
m.tr.opsla
m.tr.opsla.
m.tr.sou
macc
mba
mh
mhan
mhum
mikom
mip
mkes
mkm
mkn
mkom
mm
mpa
mpd
mpdi
mph
mpp
mpsi
msc
msi
ners
ph.d
ph.d.
phd
s.a.p.
s.ab.
s.ag
s.ag.
s.ak
s.ak.
s.ap
s.ap.
s.ars
s.ars.
s.ds
s.ds.
s.e
s.e.
s.farm
s.farm.
s.fil.
s.fil.i
s.fil.i.
s.gz
s.gz.
s.h
s.h.
s.h.i
s.h.i.
s.hi
s.hi.
s.hum
s.hum.
s.hut
s.hut.
s.i.k
s.i.k.
s.i.kom
s.i.kom.
s.i.p
s.i.p.
s.ik.
s.ikom.
s.ip
s.ip.
s.k.m.
s.keb.
s.ked
s.ked.
s.kep
s.kep.
s.km.
s.kom
s.kom.
s.mat.
s.mb
s.mb.
s.p
s.p.
s.pd
s.pd.
s.pd.i
s.pd.i.
s.pdi
s.pi
s.pi.
s.psi
s.psi.
s.pt
s.pt.
s.s
s.s.
s.s.t.
s.si.
s.sit
s.sit.
s.sit.t
s.sn
s.sn.
s.sos
s.sos.
s.sos.i
s.sos.i.
s.st
s.st.
s.st.pi
s.stat.
s.stp
s.stp.
s.sy
s.sy.
s.t
s.t.
s.th
s.th.
s.th.i
s.th.i.
s.tp
s.tp.
s.tr
s.tr.
s.tr.han
s.tr.han.
s.tr.ip
s.tr.ip.
s.tr.k
s.tr.k.
s.tr.keb
s.tr.kes
s.tr.pel
s.tr.pel.
sh
shut
sik
skep
skom
sp.a
sp.a.
sp.ak
sp.akp
sp.an
sp.an.
sp.b
sp.b(k)
sp.b.
sp.bs
sp.bs.
sp.d.v.
sp.d.v.e
sp.dve
sp.dve.
sp.em
sp.em.
sp.f
sp.f.
sp.g.k.
sp.gk
sp.gk.
sp.j.p.
sp.jp
sp.jp.
sp.k.j.
sp.kfr
sp.kfr.
sp.kga
sp.kj
sp.kj.
sp.kk
sp.kk.
sp.km
sp.m
sp.m.
sp.n
sp.n.
sp.o.g.
sp.og
sp.og.
sp.ort
sp.ot
sp.ot.
sp.p
sp.p.
sp.p.d.
sp.pd
sp.pd-kemd
sp.pd-kgeh
sp.pd-kgh
sp.pd-khom
sp.pd-kkv
sp.pd-kptu
sp.pd.
sp.ph.k.
sp.pk
sp.pk.
sp.pros
sp.r.
sp.rad
sp.rad.
sp.s
sp.s.
sp.t.h.t.
sp.tht
sp.tht-kl
sp.tht-kl.
sp.tht.
sp.u
sp.u.
spa
spb
spbs
spd
spdi
spdv
spgk
spjp
spkj
spkk
spog
sppd
sprad
spsi
sptht
ssi
ssos
ssosi
sstp
`);
