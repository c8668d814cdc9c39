// Words and phrases that stand before a person's name: offices, ranks, occupations, relations; honorifics; degrees after a name. Source: own work. Licence: as this package.
import { type List, lines } from "../lines.js";

/**
 * `Menteri Luar Negeri Retno Marsudi`: lower case, without the name; English ones too, as companies use them. `Gus`
 * is part of a name and is not here.
 */
export const titles: List = /* @__PURE__ */ lines(`
adik
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
asisten
asisten ajudan
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
ayahanda
babinsa
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
dandim
danjen
danjen kopassus
danki
dankormar
danlanal
danlantamal
danlanud
danramil
danrem
dansatgas
danyon
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
dirdik
director
direktur
direktur bisnis
direktur eksekutif
direktur jenderal
direktur keuangan
direktur olahraga
direktur operasi
direktur operasional
direktur pelaksana
direktur penyidikan
direktur rsud
direktur rumah sakit
direktur teknik
direktur utama
direskrimum
dirintelkam
dirjen
dirjenpas
dirkrimsus
dirkrimum
dirlantas
dirops
dirpolairud
dirreskrimsus
dirreskrimum
dirresnarkoba
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
executive vice president
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
ibu negara
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
irjen kementerian
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
kabaharkam
kabaintelkam
kabais
kabareskrim
kabid
kabid humas
kabid propam
kabidhumas
kabidpropam
kadensus
kader
kades
kadinkes
kadinsos
kadis
kadisdik
kadishub
kadiskominfo
kadispar
kadispenad
kadispenal
kadispenau
kadispora
kadiv humas
kadiv propam
kadivhubinter
kadus
kaisar
kajari
kajati
kakak
kakanwil
kakek
kakorbrimob
kakorlantas
kalaksa
kalapas
kalemdiklat
kameramen
kanit
kanit lantas
kanit reskrim
kanitreskrim
kanjeng raden
kanselir
kapendam
kapenrem
kapolda
kapolda metro jaya
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
kapusdatin
kapusdokkes
kapuspen
kapuspenkum
karateka
karo
karo penmas
karopenmas
karutan
karyawan
kasad
kasal
kasat
kasat intelkam
kasat lantas
kasat narkoba
kasat reskrim
kasat resnarkoba
kasat samapta
kasatgas
kasatintelkam
kasatlantas
kasatpol pp
kasatreskrim
kasatresnarkoba
kasau
kasdam
kasi
kasi humas
kasi intel
kasi intelijen
kasi penkum
kasi pidsus
kasie humas
kasihumas
kasipenkum
kasipidsus
kasipidum
kasir
kasubag
kasubag humas
kasubbag
kasubbid
kasubdit
kasubsi
kasubsi penmas
kasum
kasun
katib aam
katim
kekasih
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
kepala divisi
kepala divisi humas polri
kepala dusun
kepala ekonom
kepala eksekutif
kepala humas
kepala imigrasi
kepala kantor
kepala kantor sar
kepala kantor wilayah
kepala kejaksaan
kepala kejaksaan negeri
kepala kejaksaan tinggi
kepala kepolisian
kepala negara
kepala otorita ikn
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
ketua komisi
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
ketua program studi
ketua rt
ketua rw
ketua satgas
ketua senat
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
panitera
pasangan
pasien
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
sekjen
sekretaris
sekretaris daerah
sekretaris eksekutif
sekretaris jenderal
sekretaris kabinet
sekretaris negara
sekretaris pers
sekretaris pers gedung putih
sekretaris perusahaan
sekretaris umum
sekum
selebgram
senator
seniman
senior manager
senior vice president
sepupu
sesdirjen
sesditjen
sesepuh
seskab
sesmenko
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
abripka
aipda
aiptu
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
bharatu
biksu
brigadir
brigadir dua
brigadir jenderal
brigadir jenderal polisi
brigadir kepala
brigadir polisi
brigadir satu
brigjen
brigjen pol
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
kombespol
komisaris besar
komisaris besar polisi
komisaris jenderal
komisaris jenderal polisi
komisaris polisi
komjen
komjen pol
kompol
kopda
kopka
kopral
kopral dua
kopral kepala
kopral satu
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
marsekal muda
marsekal pertama
marsekal tni
marsma
marsma tni
mayjen
mayjen tni
mayor
mayor jenderal
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
alm
alm.
almarhum
almarhumah
almh
almh.
apt.
bang
bapak
bpk
bpk.
bu
buya
dame
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
gkr
h.
habib
hajah
haji
hajjah
hj
hj.
ibu
ir
ir.
k.h.
kak
kang
kgpaa
kgph
kh
kiai
krt
kyai
lady
lord
mas
mbak
mbok
mendiang
mgr
mgr.
mister
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
pater
pdt
pdt.
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
syeikh
syekh
tante
teteh
teungku
tgb
tgh
tgk
tn.
tuan
tuan guru
ust.
ustad
ustadz
ustadzah
ustaz
ustazah
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
a.md.
a.mk.
b.a.
b.eng.
b.sc.
c.a.
c.p.a.
d.b.a.
d.phil.
d.sc.
ed.d.
lc
lc.
ll.b.
ll.m
ll.m.
m.a
m.a.
m.a.p.
m.ag
m.ag.
m.ak.
m.ap
m.ap.
m.ars.
m.b.a
m.b.a.
m.ba.
m.div.
m.ds.
m.e
m.e.
m.e.sy.
m.ed.
m.eng.
m.epid.
m.farm.
m.fil.
m.gizi.
m.h
m.h.
m.h.i.
m.han.
m.hum
m.hum.
m.i.k.
m.i.kom.
m.i.p.
m.ikom.
m.in.
m.int.
m.ip
m.ip.
m.k.m.
m.keb.
m.kep.
m.kes
m.kes.
m.km.
m.kn.
m.kom
m.kom.
m.m
m.m.
m.p.
m.p.h.
m.pd
m.pd.
m.pd.i.
m.ph.
m.phil.
m.psi.
m.s.
m.s.i.
m.sc
m.sc.
m.si
m.si.
m.sn.
m.sos.
m.stat.
m.sy.
m.t
m.t.
m.th.
m.tr.
m.tr.han.
mba
mh
mip
mkom
mm
mpd
msc
msi
ph.d
ph.d.
phd
s.a.p.
s.ab.
s.ag
s.ag.
s.ak.
s.ars.
s.ds.
s.e
s.e.
s.farm.
s.fil.
s.gz.
s.h
s.h.
s.h.i.
s.hum.
s.hut.
s.i.k
s.i.k.
s.i.kom.
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
s.p.
s.pd
s.pd.
s.pd.i.
s.pi.
s.psi
s.psi.
s.pt.
s.s.
s.s.t.
s.si.
s.sn.
s.sos
s.sos.
s.stat.
s.stp.
s.sy.
s.t
s.t.
s.th.
s.th.i.
s.tp.
s.tr.
s.tr.han.
s.tr.k.
sh
sik
skom
sp.a
sp.a.
sp.an.
sp.b
sp.b.
sp.bs.
sp.d.v.
sp.f.
sp.g.k.
sp.j.p.
sp.jp
sp.jp.
sp.k.j.
sp.kj.
sp.m.
sp.o.g.
sp.og
sp.og.
sp.ot.
sp.p.
sp.p.d.
sp.pd
sp.pd.
sp.ph.k.
sp.pk.
sp.r.
sp.rad.
sp.s.
sp.t.h.t.
sp.tht.
sp.u.
spa
spb
spd
spjp
spkj
spog
sppd
ssi
`);
