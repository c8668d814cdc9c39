import { wordSet } from "../lexicon/index.js";

/** Closed word classes that the clause splitter knows; a word is looked up by its norm. */

/** Joins clauses, verbs and noun phrases alike. */
export const COORDINATORS = wordSet(
  "dan serta atau maupun sekaligus sambil seraya lalu kemudian melainkan tetapi tapi & plus",
);

/** Opens a new clause that does not go on with the subject's attitude. */
export const SUBORDINATORS = wordSet(`
  karena sebab lantaran saat ketika setelah sesudah sebelum usai seusai selepas selagi sewaktu jika kalau apabila bila jikalau meski meskipun
  walau walaupun kendati sehingga hingga sampai sejak seperti sebagaimana padahal sementara sedangkan namun akan-tetapi bahwa
  sembari mengingat maka dimana di-mana bagaimana apakah mengapa kenapa agar supaya seiring selain akibat menyusul
`);

/** Opens a clause that says what is to happen: `meminta X agar Y`. */
export const PURPOSE_CLAUSE = wordSet("agar supaya");

/** `untuk menjaga`: the verb phrase behind it goes on with subject and attitude. */
export const PURPOSE = wordSet("untuk guna demi buat");

/** Behind these a noun phrase is an adjunct: the target ends before them. */
export const ADJUNCT_PREPOSITIONS = wordSet(`
  di ke dalam pada dengan melalui lewat sebagai menurut sesuai secara tanpa oleh selama sepanjang menjelang berdasarkan
  sehubungan sejalan demi bersama
`);

/** Behind these a noun phrase belongs to the noun before it: `serangan terhadap warga`. */
export const LINKING_PREPOSITIONS = wordSet(
  "dari terhadap atas tentang soal mengenai terkait bagi kepada antara antar akan",
);

export const FIRST_PERSON = wordSet("saya kami kita aku gue ku pihaknya");
export const THIRD_PERSON = wordSet("dia ia beliau mereka dirinya");

/** Stand between subject and verb, or round a modal, and change neither polarity nor modality. */
export const ADVERBS = wordSet(`
  telah sudah sedang tengah masih terus tetap juga turut ikut pun kembali saling segera langsung selalu senantiasa bersama-sama
  sama-sama pernah benar-benar sekaligus justru bahkan memang pula lebih semakin makin kian sangat amat cukup sungguh dapat
  bisa mampu kerap sering jelas tentu tentunya pasti lagi dulu terlebih dahulu akhirnya sepenuhnya sepakat sama sekali saja
  secepatnya bersungguh-sungguh gencar giat resmi hanya cuma sekadar mencoba mulai lantas malah kini sekarang saat-ini nantinya nanti
`);

/** Verbs without a prefix that no noun or place is written like: `warga tolak tambang`, `DPR setujui anggaran`. */
export const BARE_VERBS = wordSet(
  "minta imbau ajak dukung tolak kecam desak dorong puji bantah tepis setujui sepakati restui tuntut hargai hormati sesalkan sayangkan kritisi kutuk gugat usulkan batalkan hentikan cabut hapus lindungi",
);

/** Verbs of everyday speech that stand bare behind a modal: `akan taruh uang`. */
export const COLLOQUIAL_VERBS = wordSet(
  "ambil bikin kasih taruh cari pakai beli jual bayar cek bongkar buka tutup ubah ganti tambah kirim bawa pasang potong ajak kasi pindah bentuk benahi awasi tangani cek kejar monitor rekrut copot suspend setop stop",
);

/** Nouns that end as such verbs do. */
export const NOUNS_IN_KAN = wordSet(
  "kenaikan kebijakan perbaikan kebaikan kerusakan gerakan pergerakan tindakan penindakan penyidikan pendidikan kedudukan penembakan kelayakan perpajakan masukan pemasukan desakan ledakan teriakan tembakan pembentukan pendudukan penunjukan pencetakan peternakan sedangkan",
);

/** Behind a comma they insert examples into a noun phrase: `bahan pokok, seperti beras,`. */
export const EXAMPLES = wordSet("seperti termasuk misalnya yakni yaitu khususnya terutama");
/** Behind a comma they insert who says so: `program itu, menurut saya,`. */
export const INSERTED_CUES = wordSet(
  "menurut menurutnya kata katanya ujar ujarnya lanjut lanjutnya sebut sebutnya tutur tuturnya sambung sambungnya tambah tambahnya imbuh imbuhnya ucap ucapnya jelas jelasnya terang terangnya ungkap ungkapnya papar paparnya",
);

/** They join a subject to what it is. */
export const COPULAS = wordSet("adalah merupakan ialah yakni yaitu menjadi bukanlah bukan");

export const NUMERALS = wordSet("dua tiga empat lima enam tujuh delapan sembilan sepuluh");

/** Not heads, though they may begin a noun phrase. */
export const DETERMINERS: ReadonlySet<string> = new Set([
  ...NUMERALS,
  ...wordSet(`
  para seluruh semua belah setiap berbagai beberapa sejumlah sebagian banyak segala ratusan puluhan ribuan belasan jutaan kedua ketiga keempat kelima seorang sebuah suatu
  artinya adapun ada adapula tercatat khususnya terutama baik si sang mayoritas sebanyak masing-masing antara bahwa tentunya selain itu lebih lanjut sementara oleh karena begitu
  sekitar hampir sedikitnya setidaknya rata-rata masih salah satu satu-satunya sekelompok segelintir
`),
]);

/** Nouns by which one person who was named is called again: `politikus itu`. */
export const EPITHETS = wordSet(`
  pria wanita perempuan lelaki politikus politisi legislator pengusaha jenderal mantan eks menteri menko wamen gubernur bupati ketua
  wakil pengamat ekonom pakar peneliti akademisi aktivis bendahara purnawirawan alumnus putra putri tokoh senator staf
`);

/** `tidak` of all styles. */
export const NOT = wordSet("tidak tak enggak nggak gak");

/** What they open is not said to be so. */
export const HYPOTHETICAL = wordSet("jika kalau apabila bila apakah sebelum");

/** Behind `yang` they tell who belongs to it: `koalisi yang terdiri atas A, B, dan C`. */
export const COMPRISING: ReadonlySet<string> = new Set(["terdiri", "beranggotakan", "meliputi", "mencakup"]);

/** Whatever is to be so is wanted itself. */
export const BROUGHT = wordSet(
  "dilakukan dilaksanakan dijalankan diadakan digelar diselenggarakan diwujudkan direalisasikan disiapkan disediakan diberikan diterapkan diberlakukan diperjelas diperbanyak dipertebal diperketat ditambah ditambahkan dibangun dibentuk ditumbuhkan dibangkitkan dihidupkan dimanfaatkan dimaksimalkan digenjot dipacu dirawat ditanamkan disosialisasikan ditunjukkan ditetapkan diumumkan dimiliki dicari",
);

/** `(kegiatan) itu`: the noun phrase is at its end. */
export function isPointing(word: string): boolean {
  return word === "ini" || word === "itu" || word === "tersebut";
}
