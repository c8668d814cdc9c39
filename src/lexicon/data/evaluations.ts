// Words by which a speaker values the subject of a sentence, besides the stance predicates: `program ini mulia`. Source: own work. Licence: as this package.
import { type List, lines } from "../lines.js";

export const praisingWords: List = /* @__PURE__ */ lines(`
adil
alangkah bagusnya
alangkah baiknya
alangkah indahnya
alangkah lebih baik
aman
ampuh
andal
angin segar
anugerah
aset berharga
aset penting
bagian penting
bagus
baik dilakukan
bentuk konkret
bentuk nyata
berbuah manis
berdampak baik
berdampak besar
berdampak positif
bergengsi
berguna
berharga
berkah
berkeadilan
berkualitas
bermanfaat
berperan besar
berperan penting
berpihak kepada
berpihak pada
berpotensi besar
bersejarah
bijak
bijaksana
bisa dibanggakan
brilian
buah kerja keras
bukti nyata
cemerlang
cerdas
contoh baik
contoh nyata
cukup baik
di atas rata-rata
efektif
efisien
faktor kunci
faktor penentu
faktor penting
fantastis
fokus utama
fondasi kokoh
fondasi kuat
fondasi penting
fondasi yang kuat
fundamental
game changer
garda terdepan
gemilang
hal baik
hal positif
harapan baru
hasil kerja keras
hebat
higienis
ide bagus
ideal
indah
inklusif
inovatif
inspiratif
instrumen penting
investasi jangka panjang
istimewa
jalan keluar
jawaban atas
jawaban bagi
kabar baik
kabar gembira
katalis
katalisator
kebanggaan
keberhasilan
kebutuhan mendasar
keharusan
kemajuan besar
keniscayaan
keren
kesempatan bagus
kesempatan baik
kesempatan emas
kesempatan langka
kesuksesan
keunggulan
kompeten
kompetitif
kondusif
konkret
konsisten dengan
konstruktif
kontribusi besar
kontribusi nyata
kredibel
krusial
kunci
kunci keberhasilan
kunci sukses
kunci utama
landasan kuat
landasan penting
langkah awal
langkah baik
langkah berani
langkah besar
langkah bijak
langkah cerdas
langkah maju
langkah nyata
langkah penting
langkah positif
langkah strategis
langkah tepat
layak
layak diapresiasi
layak dibanggakan
layak dicontoh
layak didukung
layak disambut
layak diteladani
layak ditiru
lebih baik
lokomotif
luar biasa
lumrah
mantap
manusiawi
masih terkendali
masuk akal
melegakan
memadai
membanggakan
membantu
membawa berkah
membesarkan hati
membuahkan hasil
memiliki komitmen kuat
memiliki komitmen yang kuat
memiliki peluang besar
memiliki potensi besar
memiliki potensi yang besar
memiliki potensi yang sangat besar
memiliki prospek
memuaskan
mencerahkan
mencukupi
mengagumkan
mengesankan
menggembirakan
mengharukan
menginspirasi
menguntungkan
menjanjikan
menyejukkan
mesin pertumbuhan
modal besar
modal penting
modal utama
momen bersejarah
momen penting
momentum
motor penggerak
motor pertumbuhan
mulia
multiplier effect
mumpuni
nilai tambah
paling menentukan
pantas
panutan
patut diacungi jempol
patut diapresiasi
patut dibanggakan
patut dicontoh
patut didukung
patut disambut
patut disambut baik
patut disyukuri
patut diteladani
patut ditiru
pelopor
peluang bagus
peluang besar
peluang emas
peluang luar biasa
penentu
penggerak ekonomi
penggerak utama
penopang
penting
penuh makna
percontohan
perhatian utama
pilar
pilihan tepat
pilihan terbaik
pionir
pondasi kuat
pondasi penting
positif
potensial
prasyarat
prestasi
primadona
prioritas
prioritas nasional
prioritas utama
pro rakyat
profesional
progresif
prospektif
punya komitmen kuat
punya potensi besar
realistis
relevan
role model
sah-sah saja
sangat baik
sangat berarti
sangat dibutuhkan
sangat dinantikan
sangat diperlukan
sangat menentukan
sangat mulia
sarana penting
sarat makna
sebuah kemajuan
sebuah pencapaian
sejalan dengan
selaras dengan
sempurna
senapas dengan
sesuai harapan
signifikan
sinyal baik
sinyal positif
solusi
solusi konkret
solusi terbaik
strategis
sukses besar
tak ada yang salah
tak diragukan lagi
tak tergantikan
tak terkalahkan
tak terlupakan
teladan
tepat
terbaik
terbukti ampuh
terdepan
terobosan
terobosan baru
terpenting
terpuji
tetap terkendali
tidak ada yang salah
tidak diragukan lagi
tidak terkalahkan
tonggak
tonggak penting
tonggak sejarah
transparan
tulang punggung
unggul
unggulan
vital
wajar
warisan berharga
wujud konkret
wujud nyata
yang baik
yang terpenting
yang utama
`);

export const blamingWords: List = /* @__PURE__ */ lines(`
abai
absurd
aib
akal-akalan
akar masalah
aksi teror
alat pencitraan
alat politik
ambigu
amburadul
ancaman
ancaman serius
asal bunyi
banyak celah
banyak kejanggalan
banyak kekurangan
banyak kelemahan
barbar
batu sandungan
beban
belum berpihak
belum cukup
belum efektif
belum jelas
belum lengkap
belum maksimal
belum memadai
belum memenuhi standar
belum memenuhi syarat
belum merata
belum optimal
belum selaras dengan
belum serius
belum sesuai
belum siap
belum tepat sasaran
belum terkelola
belum tertata
bencana bagi
bengis
berat sebelah
berbahaya
berdampak buruk
berdampak negatif
berisiko tinggi
berlebihan
bermuatan politis
bersalah melakukan
bersalah melanggar
bersalah memberi
bersalah memberikan
bersalah menerima
biadab
biang keladi
biang kerok
blunder
bohong belaka
brutal
buang-buang anggaran
buang-buang uang
buang-buang waktu
bumerang
buruk
cacat formil
cacat hukum
cacat metodologi
cacat prosedur
ceroboh
dagelan
deepfake
di bawah standar
di luar batas
di luar nalar
dipolitisasi
diskriminasi
diskriminatif
fatal
fitnah
gagal dalam membuktikan
gagal melindungi
gagal membuktikan
gagal memenuhi
gagal menangani
gagal mencegah
gagal menegakkan
gagal mengatasi
gagal mengelola
gagal mengendalikan
gagal menjaga
gagal menjalankan
gagal menjamin
gagal menunaikan
gagal mewujudkan
gagal paham
gagal total
gegabah
gimik
hambatan besar
hasil deepfake
hasil rekayasa
hoaks
hoax
ilegal
inkonstitusional
intimidasi
ironi
ironis
isapan jempol
janggal
jauh dari harapan
jauh dari ideal
jauh dari kata layak
jauh dari layak
jauh dari memadai
kacau
kebablasan
kebohongan
kebohongan besar
kebohongan publik
kecerobohan
kegagalan
kejahatan
kejahatan kemanusiaan
kejahatan perang
kejam
keji
kelalaian
kelewatan
keliru
kemubaziran
kemunduran
keprihatinan
kerap terlambat
kerugian besar
kesalahan
kesalahan besar
kesalahan fatal
kesewenang-wenangan
keterlaluan
ketidakadilan
ketinggalan zaman
kezaliman
kontra produktif
kontraproduktif
kontroversial
konyol
korup
kriminalisasi
kurang ajar
kurang akurat
kurang baik
kurang elok
kurang maksimal
kurang menarik
kurang optimal
kurang pas
kurang peduli
kurang peka
kurang sensitif
kurang serius
kurang sesuai
kurang tegas
lalai
lamban
langkah gegabah
langkah keliru
langkah mundur
lebih buruk
lelucon
macan kertas
makin parah
mangkrak
manipulasi
masalah besar
masalah serius
masih lemah
masih minim
masih terbatas
melampaui batas
melawan hukum
memalukan
membebani
memberatkan
membingungkan
memburuk
memprihatinkan
mencurigakan
mengabaikan
mengada-ada
mengecewakan
mengerikan
mengesampingkan
mengkhawatirkan
menyakitkan
menyedihkan
menyesatkan
menyimpang
menyulitkan
menzalimi
meresahkan
merugikan
miris
modus penipuan
momok
mubazir
multitafsir
munafik
ngawur
omong kosong
otoriter
palsu
pelanggaran
pelanggaran berat
pelanggaran hukum
pelanggaran serius
pelecehan
pemaksaan
pembiaran
pembodohan
pembohongan
pembohongan publik
pemborosan
pemborosan anggaran
pembungkaman
pembunuhan karakter
pemicu konflik
pencitraan
pengecut
penghambat
penghinaan
pengkhianatan
penindasan
penipuan
penuh kejanggalan
penuh masalah
penyalahgunaan wewenang
penyimpangan
perampasan
perampokan
percuma
persoalan serius
preseden buruk
problem serius
provokatif
pukulan berat
pukulan telak
rancu
rawan disalahgunakan
rentan disalahgunakan
represif
riskan
salah
salah alamat
salah arah
salah besar
salah kaprah
sandiwara
sangat berisiko
sangat buruk
sangat disayangkan
sangat terbatas
sarat kepentingan
sarat masalah
selalu terlambat
semakin parah
semrawut
sepihak
sering terlambat
setengah hati
setengah-setengah
sewenang-wenang
sia-sia
skandal
sumber konflik
sumber masalah
tabu
tak benar
tak beralasan
tak berdasar
tak bisa diterima
tak cukup
tak dapat dibenarkan
tak dapat diterima
tak jelas
tak memiliki dasar
tak memperhatikan
tak pas
tak punya dasar
tak sah
tak sesuai
tak tahu malu
tamparan
tantangan berat
tantangan besar
tantangan serius
tebang pilih
teledor
terbengkalai
terbukti bersalah
terbukti korupsi
terbukti lalai
terbukti melakukan
terbukti melanggar
terbukti menerima
terbukti menyalahgunakan
terbukti sah dan meyakinkan
terbukti secara sah dan meyakinkan
terbukti secara sah dan meyakinkan bersalah
terburu-buru
tergesa-gesa
terlalu berisiko
terlalu lambat
terlalu mahal
terlampau mahal
teror
terus terlambat
tidak ada gunanya
tidak ada manfaatnya
tidak akurat
tidak baik
tidak becus
tidak benar
tidak beradab
tidak beralasan
tidak berdasar
tidak bermoral
tidak berperikemanusiaan
tidak berpihak
tidak bertanggung jawab
tidak bisa dibenarkan
tidak bisa diterima
tidak bisa membuktikan
tidak cukup
tidak dapat dibenarkan
tidak dapat diterima
tidak dapat membuktikan
tidak elok
tidak etis
tidak fair
tidak imbang
tidak jelas
tidak jujur
tidak kompeten
tidak konsisten
tidak layak dikonsumsi
tidak layak konsumsi
tidak logis
tidak maksimal
tidak mampu membuktikan
tidak manusiawi
tidak memenuhi kriteria
tidak memenuhi standar
tidak memenuhi syarat
tidak memiliki dasar
tidak memiliki kompetensi
tidak memperhatikan
tidak mendidik
tidak menghargai
tidak menghormati
tidak merata
tidak optimal
tidak pada tempatnya
tidak pas
tidak patut
tidak peduli
tidak peka
tidak proporsional
tidak punya dasar
tidak punya kompetensi
tidak ramah
tidak rasional
tidak sah
tidak sejalan dengan
tidak selaras dengan
tidak sensitif
tidak sepenuhnya benar
tidak serius
tidak sesuai
tidak siap
tidak tegas
tidak tepat sasaran
tidak valid
timpang
tindakan keji
titik lemah
tutup mata
ugal-ugalan
usang
`);

/** Phrases that begin with such a word and value nothing: the longest wins. */
export const valuelessPhrases: List = /* @__PURE__ */ lines(`
aman dari
aman terkendali
baik buruk
baik dan
baik dari
baik di
baik itu
baik karena
baik ke
baik melalui
baik oleh
baik pada
baik secara
baik untuk
beban kerja
berpotensi besar menimbulkan
berpotensi besar meningkatkan
contoh yang baik
hal biasa
hal yang biasa
hukum positif
itikad baik
juru kunci
kata kunci
kaum profesional
keluarga sukses
layak huni
layak jual
layak pakai
layak tayang
lebih baik lagi
lebih penting
makan bergizi
makanan bergizi
menarik dana
menarik diri
menarik investasi
menarik investor
menarik minat
menarik perhatian
nama baik
niat baik
para profesional
pemain kunci
pembicara kunci
posisi kunci
positif covid
positif dan negatif
positif narkoba
positif terinfeksi
saksi kunci
salah ketik
salah kirim
salah makan
salah masuk
salah orang
salah paham
salah sasaran
salah satu
salah satunya
salah seorang
salah tangkap
salah tulis
sudah aman
sukses di
tak cukup hanya
tepat di
tepat di depan
tepat pada
tepat sasaran
tepat waktu
tetap aman
tidak cukup hanya
tim sukses
yang baik dan
`);

/** Adjectives that value only what they are said of in so many words: `menu itu sangat lezat`, `menu yang lezat`. */
export const praisingAdjectives: List = /* @__PURE__ */ lines(`
adaptif
akuntabel
akurat
apik
asik
asri
asyik
autentik
awet
bagus-bagus
baik
baik hati
beneficial
beradab
berbakat
berbobot
berdaya guna
berdaya saing
berdedikasi
beretika
bergairah
bergizi
bergizi seimbang
berintegritas
berkelas
berkesan
bermakna
bermartabat
bermoral
bermutu
bernilai
berpengalaman
berprestasi
bersahabat
bersih
bervariasi
berwibawa
bisa diandalkan
bisa dipercaya
cakap
canggih
cantik
cekatan
cepat tanggap
cermat
ciamik
cocok
cukup kuat
dahsyat
dapat diandalkan
dapat dipercaya
demokratis
dermawan
dicintai
digemari
dihormati
diminati
disegani
disiplin
disukai
edukatif
ekonomis
ekspresif
elegan
elok
empuk
enak
enak-enak
fair
feasible
fenomenal
fleksibel
gampang
genius
gesit
gigih
gokil
gurih
happy
harmonis
hebat-hebat
hemat energi
heroik
humanis
ikonik
impresif
informatif
interaktif
irit
istimewa
jago
jenius
jitu
jujur
kece
khidmat
kokoh
kompak
komprehensif
komunikatif
kooperatif
kreatif
lancar
lebih lengkap
lebih mudah
lebih sehat
lebih sejahtera
legendaris
lestari
lezat
lihai
lincah
loyal
lucu
luwes
mahir
maksimal
matang
megah
membahagiakan
memesona
memikat
memudahkan
memukau
menakjubkan
menarik
menawan
mendesak
menenangkan
menentukan
mengasyikkan
menggiurkan
menggugah
menghibur
menyegarkan
menyehatkan
menyenangkan
mewah
meyakinkan
modern
monumental
mudah diakses
mudah digunakan
mudah dijangkau
mudah dipahami
mujarab
mulus
murah
nikmat
nyaman
objektif
oke
optimal
orisinal
otentik
pandai
piawai
pintar
populer
praktis
prima
produktif
proporsional
rajin
ramah
ramah anak
ramah lingkungan
ramah-ramah
rapi
rasional
rendah hati
renyah
representatif
responsif
rukun
sangat kuat
sangat lengkap
sangat mudah
santun
segar
seimbang
sentral
seru
sigap
solid
sopan
spektakuler
spesial
sportif
sweet
tanggap
tangguh
teliti
tepat guna
tepercaya
terampil
teratur
terawat
terdepan
terencana
terintegrasi
terjaga
terjamin
terjangkau
terkemuka
terkenal
terlatih
terlengkap
ternama
terpercaya
tertata
tertata rapi
tertib
teruji
terukur
tulus
ulet
unik
visioner
worth it
yang kuat
yang lengkap
yang sehat
`);

export const blamingAdjectives: List = /* @__PURE__ */ lines(`
abal-abal
acuh
alot
amis
aneh
angkuh
apatis
arogan
asal-asalan
bego
bejat
berantakan
berbau
berbelit-belit
berisik
berlendir
bermasalah
bertele-tele
bias
birokratis
bobrok
bodoh
bodong
boncos
boros
busuk
carut-marut
cengeng
culas
curang
dangkal
dungu
egois
eksploitatif
elitis
feodal
fiktif
gaduh
gawat
genting
gersang
gila
goblok
goyah
hambar
inkonsisten
intoleran
jadul
jahat
jeblok
jelek
jorok
kaku
karut-marut
kedaluwarsa
keropos
kisruh
kolot
kontradiktif
koruptif
kotor
kumuh
kuno
kurang paham
labil
lambat
lapuk
lebay
lelet
lemah
lemot
lesu
licik
loyo
mandek
manipulatif
membahayakan
membosankan
memilukan
memuakkan
menakutkan
mencekik
mencemaskan
mengenaskan
menggelikan
menjengkelkan
menjijikkan
menyengat
menyesakkan
menyusahkan
merepotkan
merusak
militeristik
minim
murahan
naif
ngaco
ngasal
norak
ogah-ogahan
oligarkis
parah
partisan
payah
pelik
picik
pilih kasih
pincang
plin-plan
pragmatis
prematur
problematik
rakus
rapuh
rasis
redundan
reyot
ribet
rumit
rusak parah
ruwet
sadis
salah kelola
salah urus
sangat disesalkan
sangat lambat
sangat lemah
sangat mahal
sangat minim
seksis
sembarangan
sembrono
semena-mena
senjang
sentralistis
serakah
serampangan
sesat
simpang siur
sombong
stagnan
sulit dibenarkan
sulit dibuktikan
sulit dicapai
sulit dipahami
sulit dipercaya
sulit diterima
sulit terbukti
sulit tercapai
sulit terwujud
tak berfungsi
tamak
tambal sulam
telantar
tendensius
terabaikan
terbelakang
terhambat
terkendala
terlalu lemah
terlantar
terobsesi
terpinggirkan
terpuruk
tersendat
tidak berfungsi
tidak disiplin
tidak lazim
tidak melibatkan
tidak mencerminkan
tidak menjawab
tidak nyaman
tidak paham
tidak sebanding
tidak sehat
tidak seimbang
tidak terarah
tidak terawat
tidak terkelola
tidak terkontrol
tidak tertib
tidak terurus
tidak wajar
tolol
transaksional
tumpang tindih
tumpul
zalim
`);

/** What is good to show: `bentuk komitmen`, `bukti kepercayaan`. */
export const virtues: List = /* @__PURE__ */ lines(`
akuntabilitas
gotong royong
keadilan
keberhasilan
keberpihakan
kebersamaan
kecintaan
kehadiran
kejujuran
kepatuhan
kepedulian
kepercayaan
keseriusan
kesungguhan
keteladanan
keterbukaan
ketulusan
kolaborasi
komitmen
konsistensi
pelayanan
pemerataan
pengabdian
penghormatan
perhatian
perlindungan
sinergi
solidaritas
soliditas
tanggung jawab
toleransi
transparansi
`);
