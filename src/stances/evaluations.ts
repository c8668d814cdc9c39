/**
 * Words by which a speaker values the subject of a sentence, besides the predicates of the lexicon: `program ini mulia`.
 * One list a polarity; phrases are looked up as wholes, the longest wins.
 */
export const PRAISING: readonly string[] = `
mulia|bagus|sangat baik|sudah baik|cukup baik|lebih baik|luar biasa|hebat|terbaik|penting|sangat penting|vital|krusial|strategis|fundamental
bermanfaat|berguna|positif|konstruktif|tepat|sangat tepat|sudah tepat|bijak|bijaksana|efektif|signifikan|sangat berarti|berharga|konkret|ideal
menggembirakan|membanggakan|brilian|cemerlang|istimewa|wajar|pantas|layak diapresiasi|patut diapresiasi|patut diacungi jempol|patut dicontoh
menjanjikan|mencukupi|terobosan|prestasi|prasyarat|kunci keberhasilan|kemajuan besar|kabar baik|kabar gembira|sukses besar
kesuksesan|keberhasilan|solusi terbaik|tidak ada yang salah|tak ada yang salah|masuk akal|adil|kondusif|menguntungkan|inovatif|inspiratif
`
  .trim()
  .split(/[|\n]/u);

export const BLAMING: readonly string[] = `
buruk|lebih buruk|sangat buruk|keliru|salah|salah besar|salah kaprah|berbahaya|keterlaluan|memalukan|tidak masuk akal|tak masuk akal|absurd|konyol
munafik|palsu|ilegal|tidak sah|kejam|biadab|brutal|tidak adil|tak adil|gegabah|ceroboh|mengecewakan|menyesatkan|merugikan|berlebihan
tidak jelas|tak jelas|tidak tepat|tak tepat|kurang tepat|kurang pas|tidak pas|tak pas|kurang menarik|tidak etis|tidak pantas|tak pantas|tidak layak
memprihatinkan|mengkhawatirkan|sia-sia|mubazir|percuma|tidak dapat diterima|tak dapat diterima|tidak bisa diterima|tak bisa diterima
tidak dapat dibenarkan|tak dapat dibenarkan|tidak bisa dibenarkan|kebohongan|kebohongan besar|fitnah|hoaks|omong kosong|pelanggaran berat
pelanggaran hukum|kejahatan perang|diskriminatif|inkonstitusional|otoriter|represif|korup|dipolitisasi|memberatkan|tidak manusiawi|tidak efektif
kurang efektif|tidak transparan|tidak relevan|tidak berdasar|tak berdasar|tidak profesional|sepihak
`
  .trim()
  .split(/[|\n]/u);

/** Phrases that begin with such a word and value nothing. */
export const NO_VALUE: readonly string[] = `
salah satu|salah seorang|tepat waktu|tepat sasaran|tepat pada|lebih baik lagi|lebih penting|salah paham|baik dan|positif covid|positif narkoba
positif terinfeksi|tepat di|tepat di depan|sukses di|salah sasaran|hukum positif|salah tangkap
`
  .trim()
  .split(/[|\n]/u);
