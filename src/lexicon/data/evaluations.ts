// Words by which a speaker values the subject of a sentence, besides the stance predicates: `program ini mulia`. Source: own work. Licence: as this package.
import { type List, lines } from "../lines.js";

export const praisingWords: List = /* @__PURE__ */ lines(`
adil
aman
ampuh
andal
angin segar
anugerah
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
fantastis
fondasi kokoh
fondasi kuat
fondasi penting
fondasi yang kuat
fundamental
game changer
garda terdepan
gemilang
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
momen bersejarah
momen penting
momentum
motor penggerak
motor pertumbuhan
mulia
mumpuni
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
penopang
penting
penuh makna
percontohan
pilar
pionir
pondasi kuat
pondasi penting
positif
potensial
prasyarat
prestasi
primadona
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
sangat mulia
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
terobosan
terobosan baru
terpuji
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
wujud konkret
wujud nyata
yang baik
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
bencana bagi
bengis
berat sebelah
berbahaya
berdampak buruk
berdampak negatif
berisiko tinggi
berlebihan
bermuatan politis
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
di bawah standar
di luar batas
di luar nalar
dipolitisasi
diskriminasi
diskriminatif
fatal
fitnah
gagal melindungi
gagal memenuhi
gagal menangani
gagal mencegah
gagal mengatasi
gagal mengelola
gagal mengendalikan
gagal menjaga
gagal menjalankan
gagal mewujudkan
gagal paham
gagal total
gegabah
gimik
hambatan besar
hoaks
ilegal
inkonstitusional
intimidasi
ironi
ironis
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
semrawut
sepihak
setengah hati
setengah-setengah
sewenang-wenang
sia-sia
skandal
sumber konflik
sumber masalah
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
tebang pilih
teledor
terbengkalai
terburu-buru
tergesa-gesa
terlalu berisiko
terlalu lambat
terlalu mahal
terlampau mahal
teror
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
tidak cukup
tidak dapat dibenarkan
tidak dapat diterima
tidak elok
tidak etis
tidak fair
tidak imbang
tidak jelas
tidak jujur
tidak kompeten
tidak konsisten
tidak logis
tidak maksimal
tidak manusiawi
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
tutup mata
ugal-ugalan
usang
`);

/** Phrases that begin with such a word and value nothing: the longest wins. */
export const valuelessPhrases: List = /* @__PURE__ */ lines(`
aman dari
aman terkendali
baik dan
beban kerja
berpotensi besar menimbulkan
berpotensi besar meningkatkan
contoh yang baik
hal biasa
hal yang biasa
hukum positif
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
para profesional
pemain kunci
pembicara kunci
posisi kunci
positif covid
positif dan negatif
positif narkoba
positif terinfeksi
saksi kunci
salah paham
salah sasaran
salah satu
salah satunya
salah seorang
salah tangkap
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
berdaya saing
bergizi
berintegritas
berkelas
berpengalaman
bersahabat
bersih
bisa diandalkan
bisa dipercaya
cakap
canggih
cekatan
cepat tanggap
cermat
cukup kuat
dahsyat
dapat diandalkan
dapat dipercaya
demokratis
disiplin
edukatif
ekonomis
elegan
enak
feasible
fenomenal
fleksibel
gigih
harmonis
humanis
impresif
informatif
jago
jitu
jujur
kokoh
kompak
komunikatif
kooperatif
kreatif
lancar
lebih sehat
lezat
loyal
matang
memikat
memukau
menakjubkan
menarik
menggugah
menghibur
menyegarkan
menyehatkan
menyenangkan
mujarab
nikmat
objektif
piawai
praktis
produktif
proporsional
ramah
rapi
rasional
representatif
responsif
sangat kuat
santun
sentral
seru
sigap
solid
sopan
spektakuler
sportif
tanggap
tangguh
teliti
tepat guna
terampil
terlengkap
terukur
tulus
ulet
unik
visioner
yang kuat
yang sehat
`);

export const blamingAdjectives: List = /* @__PURE__ */ lines(`
angkuh
arogan
asal-asalan
berbelit-belit
berisik
bermasalah
bertele-tele
bias
bobrok
bodoh
boros
carut-marut
cengeng
culas
curang
egois
elitis
fiktif
intoleran
jahat
jelek
jorok
karut-marut
kumuh
lelet
licik
manipulatif
membosankan
memuakkan
menakutkan
menjengkelkan
menjijikkan
menyusahkan
merepotkan
naif
norak
payah
picik
pincang
plin-plan
prematur
rapuh
rasis
sadis
sangat lambat
sangat lemah
sembarangan
sembrono
serakah
sombong
terlalu lemah
tidak sehat
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
