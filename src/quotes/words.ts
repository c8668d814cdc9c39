import { isNyaAdverb, wordSet } from "../lexicon/index.js";
/** Words that decide how a cue takes its content. */

/** They open a reported clause. */
export const COMPLEMENTIZERS = new Set(["bahwa", "bahwasanya", "jika", "kalau"]);

/** They open a reported question, and are part of it. */
export const QUESTION_WORDS = new Set(["apakah", "kapan", "bagaimana", "mengapa", "kenapa"]);
/** Behind a verb of asking they open one too. */
export const ASKED = new Set(["siapa", "apa", "berapa"]);
export const PURPOSE = new Set(["agar", "supaya", "untuk"]);

/** They open a clause about another: `…, sedangkan Siti menilai sebaliknya`. */
export const SETTING_AGAINST = new Set(["sementara", "sedangkan"]);

/** What a report is about: no clause follows. */
export const TOPIC = new Set(["tentang", "mengenai", "soal", "terkait", "perihal", "seputar", "atas", "terhadap"]);

/** Round the utterance, between cue and complement: `mengatakan kepada wartawan di Jakarta bahwa`. */
export const CIRCUMSTANCES = wordSet("kepada pada dalam di saat melalui lewat usai seusai sehabis ketika dari");

export const DEMONSTRATIVES = wordSet("ini itu tersebut");

/** Contents that only point back: `mengatakan hal itu`. */
export const POINTERS = wordSet("hal itu ini tersebut demikian pernyataan begitu sebaliknya serupa senada sama");

/** A verb of purpose or manner before the cue: `untuk menyampaikan …` tells of no utterance. */
export const INFINITIVE = wordSet(
  "untuk agar supaya guna termasuk tanpa dapat bisa akan harus perlu ingin mau hendak siap boleh wajib jangan mari",
);

/** `Seraya mengungkapkan bahwa …, Wang mengatakan …`: the subject comes behind. */
export const FRONTED = new Set([
  "seraya",
  "sambil",
  "sembari",
  "dengan",
  "saat",
  "ketika",
  "usai",
  "setelah",
  "sebelum",
  "selain",
  "meski",
  "meskipun",
  "walau",
  "walaupun",
  "kendati",
]);

/** They open a clause that waits for the main one. */
export const SUBORDINATING = wordSet(
  "meski meskipun walau walaupun kendati jika apabila bila kalau karena ketika setelah sebelum selama",
);

export const NEGATORS = new Set(["tidak", "tak", "belum", "bukan", "enggan"]);

/** They may stand between a cue and its content: `mengatakan lagi bahwa`. */
export const AFTER_CUE = new Set([
  "juga",
  "pula",
  "pun",
  "lagi",
  "kembali",
  "lebih lanjut",
  "lebih jauh",
  "secara tegas",
  "secara terbuka",
  "secara resmi",
  "dengan tegas",
]);
/** Conjunctions between two cues of one subject. */
export const JOINTS = new Set(["dan", "serta", "sekaligus", "sambil", "seraya", "sembari"]);

/** They open a noun phrase, whatever stands in it: `menekankan pentingnya komunikasi`. */
export const PROPERTIES = wordSet(
  "pentingnya perlunya banyaknya tingginya besarnya rendahnya lemahnya minimnya kurangnya luasnya",
);

export const NUMERALS = wordSet(
  "satu dua tiga empat lima enam tujuh delapan sembilan sepuluh sebelas belasan puluhan ratusan ribuan jutaan",
);

/** Verbs by which somebody is made to speak. */
export const INTERVIEWED = wordSet(
  "ditemui dihubungi dikonfirmasi diwawancara diwawancarai ditanya ditanyai dimintai diminta dikutip",
);

/** `tenornya`: a noun with whose it is, and no adverb. */
export function isOwned(norm: string): boolean {
  return norm.length > 5 && norm.endsWith("nya") && !isNyaAdverb(norm);
}

/** They point at the marked words in front of them: `“…,” demikian Siti menegaskan`. */
export const SO = new Set(["demikian", "begitu"]);
