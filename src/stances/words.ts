import { normalise } from "../lexicon/index.js";

/** Closed word classes that the clause splitter knows; a word is looked up by its norm. */
function words(text: string): ReadonlySet<string> {
  return new Set(text.trim().split(/\s+/u).map(normalise));
}

/** Joins clauses, verbs and noun phrases alike. */
export const COORDINATORS = words(
  "dan serta atau maupun sekaligus sambil seraya lalu kemudian melainkan tetapi tapi & plus",
);

/** Opens a new clause that does not go on with the subject's attitude. */
export const SUBORDINATORS = words(`
  karena sebab lantaran saat ketika setelah sesudah sebelum usai selagi sewaktu jika kalau apabila bila jikalau meski meskipun
  walau walaupun kendati sehingga hingga sampai sejak seperti sebagaimana padahal sementara sedangkan namun akan-tetapi bahwa
  sembari maka dimana di-mana bagaimana apakah mengapa kenapa agar supaya seiring selain akibat
`);

/** Opens a clause that says what is to happen: `meminta X agar Y`. */
export const PURPOSE_CLAUSE = words("agar supaya");

/** `untuk menjaga`: the verb phrase behind it goes on with subject and attitude. */
export const PURPOSE = words("untuk guna demi buat");

/** Behind these a noun phrase is an adjunct: the target ends before them. */
export const ADJUNCT_PREPOSITIONS = words(`
  di ke dalam pada dengan melalui lewat sebagai menurut sesuai secara tanpa oleh selama sepanjang menjelang berdasarkan
  sehubungan sejalan demi bersama
`);

/** Behind these a noun phrase belongs to the noun before it: `serangan terhadap warga`. */
export const LINKING_PREPOSITIONS = words(
  "dari terhadap atas tentang soal mengenai terkait bagi kepada antara antar akan",
);

export const FIRST_PERSON = words("saya kami kita aku gue ku pihaknya");
export const THIRD_PERSON = words("dia ia beliau mereka");

/** Stand between subject and verb, or round a modal, and change neither polarity nor modality. */
export const ADVERBS = words(`
  telah sudah sedang tengah masih terus tetap juga turut ikut pun kembali saling segera langsung selalu senantiasa bersama-sama
  sama-sama pernah benar-benar sekaligus justru bahkan memang pula lebih semakin makin kian sangat amat cukup sungguh dapat
  bisa mampu kerap sering jelas tentu tentunya pasti lagi dulu terlebih dahulu akhirnya sepenuhnya sepakat sama sekali saja
  secepatnya bersungguh-sungguh hanya cuma sekadar mencoba mulai lantas malah kini sekarang saat-ini nantinya nanti
`);

/** Verbs that only carry the verb or noun behind them: `bekerja sama untuk mendukung`, `berupaya menjaga`. */
export const CARRIERS = words(`
  bekerja berupaya berusaha bersatu berdiri melakukan memberikan memberi menyampaikan mengambil mengadakan memiliki mempunyai
  berkoordinasi bersinergi berkolaborasi menyatukan menyerukan mengajukan menunjukkan mengutarakan mengungkapkan memainkan bergerak
  berperan berkontribusi bergabung menyatakan menegaskan
`);

/** Nouns that say nothing of their own: `upaya (untuk) mendorong X`. */
export const COPULAS = words("adalah merupakan ialah yakni yaitu menjadi bukanlah bukan");

/** Heads of noun phrases that name people or bodies which can be for or against something. */
export const AGENT_NOUNS = words(`
  pihak negara negara-negara pemerintah presiden wapres menteri menlu menko wamen gubernur bupati wali walikota camat lurah ketua
  wakil sekretaris direktur dirut dirjen kepala pemimpin pimpinan ketum sekjen juru jubir panglima kapolri kapolda kapolres jenderal
  hakim jaksa pengacara kuasa anggota partai fraksi koalisi oposisi parlemen dpr dprd mpr dpd kabinet kementerian kemenkeu dinas badan
  lembaga komisi komite dewan majelis mahkamah pengadilan kepolisian polisi tni polri tentara militer pasukan otoritas rezim
  masyarakat warga rakyat publik umat penduduk pemilih mahasiswa siswa pelajar guru dosen akademisi peneliti pakar ahli analis
  pengamat ekonom aktivis buruh pekerja karyawan serikat nelayan petani pedagang pengusaha pelaku investor konsumen pengguna pelanggan
  pengemudi sopir mitra asosiasi organisasi ormas himpunan ikatan perhimpunan aliansi gerakan kelompok komunitas lsm yayasan perusahaan
  perseroan bank bumn umkm industri produsen operator manajemen klub tim federasi panitia korban keluarga orang warganet netizen
  pasar kalangan kubu para delegasi utusan duta diplomat responden persen sejumlah sebagian mayoritas tokoh ulama pendeta uskup paus
  raja ratu pangeran sultan perdana kanselir kreml istana gedung jajaran pengurus legislator senator politisi politikus caleg calon
  kandidat paslon relawan pendukung demonstran pengunjuk massa dokter perawat nakes orang-orang banyak semua seluruh
  kami-semua serikat wartawan jurnalis media satgas tim bapak ibu pak bu mas mbak
`);

/** Not heads, though they may begin a noun phrase. */
export const DETERMINERS = words(`
  para seluruh semua setiap berbagai beberapa sejumlah sebagian banyak segala kedua ketiga keempat kelima seorang sebuah suatu
  artinya khususnya terutama baik si sang mayoritas sebanyak masing-masing antara bahwa tentunya selain itu lebih lanjut sementara oleh karena begitu
`);

const NO_VERBS = words(`
  menteri meter mereka media medis meja memang mesin meski meskipun mei menit merek merah mental menu mega melalui mengenai menurut
  menjelang metode metro melayu menara mewah mesti mendatang mengapa mendalam menarik merdeka medali medan meriah merata memadai
  menengah melati mentah metropolitan mediasi mekanisme membran memori momen merupakan menjadi menlu menko menkeu menhan mendagri
  mensos menkes menpora mendikbud menaker menag menhub memori menyeluruh mendasar mengingat menyusul mendadak memorandum melainkan
  mengikat menguntungkan berkelanjutan memuaskan menyenangkan meyakinkan mengejutkan merugikan
  bersama berita beras berikut beberapa besar berbagai berapa berkat bersih berat beringin berlian bersama-sama bernama berupa
  bersejarah berkualitas berharga berbasis berdaya berskala berkala bergizi bermotor berbahasa bertajuk bertema berjudul berusia
  berwenang berdasarkan berkaitan berlaku berdampak berarti berbeda berstatus berwarna bergerak berpenghasilan berkeadilan
  berimbang berdaulat berkembang bersubsidi berinisial bersangkutan berencana-nya berturut-turut berlangsung-nya berlebihan berjalan
  diri dia dini dinas disiplin diskusi dialog digital dinding diplomat diplomatik diplomasi dinamika dimensi direktur direksi divisi
  distrik disertasi dialek diagnosis diet dilema dosen disrupsi distribusi diskon discord divestasi direktorat dirjen dirut disebut-sebut
  didi dian diana dimas dinar dinamis dividen diversifikasi dirinya disabilitas diskriminasi diskriminatif diaspora dioksida
`);

const ACTIVE = /^(?:me(?:m[bpfvaiueo]|n[cdjtszaiueog]|ny|l[aiueo]|r[aiueo]|w[aiueo]|m|ng|n)|ber)\p{L}{2,}/u;
const PASSIVE = /^(?:di|diper)[a-z]{3,}/u;

export type VerbVoice = "active" | "passive";

/** `menjaga`, `bekerja`; `dijaga`. By the prefix, less the words that only look so (`menteri`, `diri`). */
export function verbVoice(norm: string): VerbVoice | null {
  if (norm.length < 5 || NO_VERBS.has(norm)) return null;
  const hyphen = norm.indexOf("-");
  if (hyphen > 0 && NO_VERBS.has(norm.slice(0, hyphen))) return null;
  // `bergabungnya`, `dicabutnya` are nouns (the joining, the revoking of it); in `mengatasinya` the clitic is the object.
  if (ACTIVE.test(norm)) return norm.startsWith("ber") && norm.endsWith("nya") ? null : "active";
  return PASSIVE.test(norm) && !norm.endsWith("nya") ? "passive" : null;
}
