// Words by which a speaker values the subject of a sentence, besides the stance predicates: `program ini mulia`. Source: own work. Licence: as this package.
import { lines } from "../lines.js";

export const praisingWords: readonly string[] = /* @__PURE__ */ lines(`
adil
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
keberhasilan
kemajuan besar
kesuksesan
kondusif
konkret
konstruktif
krusial
kunci keberhasilan
layak diapresiasi
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
ceroboh
dipolitisasi
diskriminatif
fitnah
gegabah
hoaks
ilegal
inkonstitusional
kebohongan
kebohongan besar
kejahatan perang
kejam
keliru
keterlaluan
konyol
korup
kurang efektif
kurang menarik
kurang pas
kurang tepat
lebih buruk
memalukan
memberatkan
memprihatinkan
mengecewakan
mengkhawatirkan
menyesatkan
merugikan
mubazir
munafik
omong kosong
otoriter
palsu
pelanggaran berat
pelanggaran hukum
percuma
represif
salah
salah besar
salah kaprah
sangat buruk
sepihak
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
tidak adil
tidak berdasar
tidak bisa dibenarkan
tidak bisa diterima
tidak dapat dibenarkan
tidak dapat diterima
tidak efektif
tidak etis
tidak jelas
tidak layak
tidak manusiawi
tidak masuk akal
tidak pantas
tidak pas
tidak profesional
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
salah seorang
salah tangkap
sukses di
tepat di
tepat di depan
tepat pada
tepat sasaran
tepat waktu
`);
