// Words by which a speaker values the subject of a sentence, besides the stance predicates: `program ini mulia`. Source: own work. Licence: as this package.
import { type List, lines } from "../lines.js";

export const praisingWords: List = /* @__PURE__ */ lines(`
adil
aman
ampuh
andal
angin segar
bagus
baik dilakukan
bentuk konkret
bentuk nyata
berdampak baik
berdampak besar
berdampak positif
berguna
berharga
berkualitas
bermanfaat
berperan besar
berperan penting
berpotensi besar
bersejarah
bijak
bijaksana
brilian
bukti nyata
cemerlang
cerdas
contoh baik
contoh nyata
cukup baik
efektif
efisien
fantastis
fundamental
game changer
garda terdepan
gemilang
harapan baru
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
jawaban atas
jawaban bagi
kabar baik
kabar gembira
kebanggaan
keberhasilan
kemajuan besar
keren
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
langkah berani
langkah besar
langkah maju
langkah nyata
layak
layak diapresiasi
layak dicontoh
layak didukung
layak disambut
lebih baik
luar biasa
lumrah
mantap
manusiawi
masuk akal
memadai
membanggakan
membantu
memiliki komitmen kuat
memiliki komitmen yang kuat
memiliki peluang besar
memiliki potensi besar
memiliki potensi yang besar
memiliki potensi yang sangat besar
memiliki prospek
memuaskan
mencukupi
mengagumkan
mengesankan
menggembirakan
menginspirasi
menguntungkan
menjanjikan
mesin pertumbuhan
modal besar
momentum
motor penggerak
motor pertumbuhan
mulia
mumpuni
pantas
patut diacungi jempol
patut diapresiasi
patut dicontoh
patut didukung
patut disambut
patut disambut baik
patut ditiru
peluang besar
peluang emas
penting
pilar
positif
potensial
prasyarat
prestasi
primadona
prioritas utama
profesional
progresif
prospektif
punya komitmen kuat
punya potensi besar
realistis
relevan
sah-sah saja
sangat baik
sangat berarti
sejalan dengan
selaras dengan
sempurna
senapas dengan
signifikan
solusi
solusi terbaik
strategis
sukses besar
tak ada yang salah
tak tergantikan
tak terkalahkan
tak terlupakan
teladan
tepat
terbaik
terobosan
terobosan baru
terpuji
tidak ada yang salah
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
akar masalah
aksi teror
amburadul
ancaman
ancaman serius
banyak kekurangan
banyak kelemahan
batu sandungan
beban
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
berat sebelah
berbahaya
berdampak buruk
berdampak negatif
berisiko tinggi
berlebihan
biadab
biang keladi
biang kerok
blunder
brutal
bumerang
buruk
cacat formil
cacat hukum
cacat metodologi
cacat prosedur
ceroboh
dipolitisasi
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
gagal total
gegabah
hoaks
ilegal
inkonstitusional
intimidasi
ironi
ironis
janggal
jauh dari ideal
jauh dari memadai
kacau
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
keliru
kemubaziran
kemunduran
kerugian besar
kesalahan
kesalahan besar
kesalahan fatal
keterlaluan
ketinggalan zaman
kezaliman
kontra produktif
kontraproduktif
kontroversial
konyol
korup
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
lebih buruk
mangkrak
manipulasi
masalah besar
masalah serius
masih lemah
masih minim
masih terbatas
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
momok
mubazir
munafik
omong kosong
otoriter
palsu
pelanggaran
pelanggaran berat
pelanggaran hukum
pelanggaran serius
pelecehan
pembohongan
pembohongan publik
pemborosan
pembunuhan karakter
penghambat
penghinaan
pengkhianatan
penipuan
penyalahgunaan wewenang
penyimpangan
percuma
preseden buruk
provokatif
rawan disalahgunakan
rentan disalahgunakan
represif
riskan
salah
salah arah
salah besar
salah kaprah
sangat berisiko
sangat buruk
sangat disayangkan
sangat terbatas
semrawut
sepihak
setengah hati
sewenang-wenang
sia-sia
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
tebang pilih
terburu-buru
tergesa-gesa
terlalu berisiko
terlalu lambat
terlalu mahal
teror
tidak akurat
tidak baik
tidak becus
tidak benar
tidak beralasan
tidak berdasar
tidak bermoral
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
tidak valid
timpang
tindakan keji
tutup mata
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
cekatan
cukup kuat
dahsyat
dapat diandalkan
dapat dipercaya
demokratis
disiplin
ekonomis
enak
feasible
fenomenal
fleksibel
harmonis
humanis
impresif
jitu
jujur
kokoh
kooperatif
kreatif
lebih sehat
lezat
loyal
matang
memikat
memukau
menakjubkan
menarik
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
responsif
sangat kuat
sentral
solid
spektakuler
sportif
tangguh
teliti
tepat guna
terampil
terlengkap
terukur
tulus
unik
visioner
yang kuat
yang sehat
`);

export const blamingAdjectives: List = /* @__PURE__ */ lines(`
arogan
asal-asalan
berbelit-belit
bermasalah
bertele-tele
bias
bobrok
bodoh
boros
carut-marut
curang
egois
fiktif
intoleran
jahat
jelek
jorok
karut-marut
licik
manipulatif
membosankan
memuakkan
menakutkan
menjengkelkan
menjijikkan
naif
payah
pincang
plin-plan
prematur
rapuh
rasis
sadis
sangat lemah
sembarangan
sembrono
serakah
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
