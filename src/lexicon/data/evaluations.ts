// Words by which a speaker values the subject of a sentence, besides the stance predicates: `program ini mulia`. Source: own work. Licence: as this package.
import { lines } from "../lines.js";

export const praisingWords: readonly string[] = /* @__PURE__ */ lines(`
adil
ampuh
angin segar
bagus
berguna
berharga
bermanfaat
bijak
bijaksana
brilian
cemerlang
cukup baik
efektif
fundamental
hebat
ideal
inovatif
inspiratif
istimewa
kabar baik
kabar gembira
kebanggaan
keberhasilan
kemajuan besar
kesuksesan
kondusif
konkret
konstruktif
kontribusi besar
krusial
kunci keberhasilan
langkah maju
layak diapresiasi
layak dicontoh
layak didukung
lebih baik
luar biasa
masuk akal
membanggakan
mencukupi
menggembirakan
menguntungkan
menjanjikan
mulia
pantas
patut diacungi jempol
patut diapresiasi
patut dicontoh
penting
positif
prasyarat
prestasi
prospektif
relevan
sangat bagus
sangat baik
sangat berarti
sangat penting
sangat tepat
signifikan
solusi terbaik
strategis
sudah baik
sudah tepat
sukses besar
tak ada yang salah
tepat
terbaik
terobosan
terpuji
tidak ada yang salah
vital
wajar
`);

export const blamingWords: readonly string[] = /* @__PURE__ */ lines(`
absurd
berbahaya
berlebihan
biadab
brutal
buruk
cacat formil
cacat hukum
cacat prosedur
ceroboh
dipolitisasi
diskriminatif
fitnah
gegabah
hoaks
ilegal
inkonstitusional
janggal
kebohongan
kebohongan besar
kejahatan perang
kejam
keliru
kemunduran
keterlaluan
kontraproduktif
konyol
korup
kurang efektif
kurang menarik
kurang pas
kurang tepat
lebih buruk
melawan hukum
memalukan
membebani
memberatkan
membingungkan
memprihatinkan
mengada-ada
mengecewakan
mengerikan
mengkhawatirkan
menyakitkan
menyesatkan
menyulitkan
meresahkan
merugikan
mubazir
munafik
omong kosong
otoriter
palsu
pelanggaran berat
pelanggaran hukum
pemborosan
penghinaan
pengkhianatan
percuma
represif
salah
salah besar
salah kaprah
sangat buruk
sepihak
sewenang-wenang
sia-sia
tak adil
tak berdasar
tak bisa diterima
tak dapat dibenarkan
tak dapat diterima
tak jelas
tak masuk akal
tak pantas
tak pas
tak tepat
terburu-buru
tergesa-gesa
tidak adil
tidak berdasar
tidak bijak
tidak bisa dibenarkan
tidak bisa diterima
tidak dapat dibenarkan
tidak dapat diterima
tidak efektif
tidak etis
tidak jelas
tidak konsisten
tidak layak
tidak logis
tidak manusiawi
tidak masuk akal
tidak pantas
tidak pas
tidak profesional
tidak ramah
tidak rasional
tidak relevan
tidak sah
tidak tepat
tidak transparan
`);

/** Phrases that begin with such a word and value nothing: the longest wins. */
export const valuelessPhrases: readonly string[] = /* @__PURE__ */ lines(`
baik dan
hukum positif
lebih baik lagi
lebih penting
positif covid
positif narkoba
positif terinfeksi
salah paham
salah sasaran
salah satu
salah satunya
salah seorang
salah tangkap
sukses di
tepat di
tepat di depan
tepat pada
tepat sasaran
tepat waktu
`);
