import {
  isAgentNoun,
  isPlainPredicate,
  isPreposition,
  isState,
  lemma,
  type PredicateForm,
  wordSet,
} from "../lexicon/index.js";
import { mentionOf, norm, type Reading } from "./reading.js";
import type { Voice } from "./verb-head.js";
import { BARE_VERBS, COLLOQUIAL_VERBS, FIRST_PERSON, NOUNS_IN_KAN, THIRD_PERSON } from "./words.js";

/** What may stand behind `akan kami` instead of a verb. */
const NO_VERBS = wordSet("sendiri sekeluarga semua beri kasih lihat");

/** Behind these a noun of doing is a verb; `perlu evaluasi` needs the thing. */
const MEANING = wordSet("akan bakal hendak siap segera terus tetap");

/** Roots that tell what one becomes or where one goes: `kami akan jadi tuan rumah`, `kita akan kalah`. */
const BECOMING = wordSet(
  "ada jadi punya kena lihat ingat tahu paham diam tetap baik lebih coba lewat lepas hidup mati mulai main tampil hadir masuk keluar datang pergi pulang tiba sampai naik turun maju mundur tumbuh menang kalah untung rugi damai kerja belajar terbang lupa",
);

/** `saya juga apresiasi`, `kita tentu dukung` */
const SPOKEN = wordSet("juga tentu sangat tetap selalu pun sudah memang jelas pasti langsung segera coba mencoba");

/** `saya harap`, `dia usul`: nouns that behind a pronoun are verbs. */
const SHORTENED: ReadonlyMap<string, string> = new Map([
  ["harap", "berharap"],
  ["usul", "mengusulkan"],
]);

/** A verb without its prefix: `(warga) tolak X`, `saya harap X`, `akan taruh uang`, `akan kami lanjutkan`. */
export function bareHead(
  reading: Reading,
  first: number,
  index: number,
  hasAttitude: boolean,
  objectVoice: boolean,
): { readonly voice: Voice; readonly form: PredicateForm | null } | null {
  const word = norm(reading, index);
  const voice = objectVoice ? "object" : "active";
  let before = index - 1;
  while (before > index - 3 && SPOKEN.has(norm(reading, before))) before--;
  const firstPerson = FIRST_PERSON.has(norm(reading, before));
  const shortened = SHORTENED.get(word);
  if (shortened && (firstPerson || THIRD_PERSON.has(norm(reading, before)))) {
    const whole = reading.predicates.get(shortened);
    return whole && { voice: "active", form: whole };
  }
  // `tindak lanjuti X` is for X, `tindak X` against it
  const followsUp = word === "tindak" && norm(reading, index + 1).startsWith("lanjut");
  const form =
    !followsUp && (hasAttitude || firstPerson || (BARE_VERBS.has(word) && followsAgent(reading, first)))
      ? reading.predicates.get(`di${word}`)
      : null;
  if (form) return { voice, form: { ...form, passive: false } };
  const colloquial =
    COLLOQUIAL_VERBS.has(word) || (/^(?!ber|me|di|ter)[a-z]{4,}kan$/u.test(word) && !NOUNS_IN_KAN.has(word));
  // `kami akan perbaiki X`, `kita akan evaluasi X`
  const meant = MEANING.has(norm(reading, index - 1)) && FIRST_PERSON.has(norm(reading, first - 1));
  if (hasAttitude && (colloquial || (meant && isActOf(word)))) return { voice, form: null };
  // `akan kami bangun`, `harus kita kejar`
  const told = objectVoice && word.length > 2 && !NO_VERBS.has(word) && !isPreposition(word);
  return told ? { voice: "object", form: null } : null;
}

const BEFORE_TOLD = wordSet("yang sudah telah langsung baru apa");
const NO_OBJECT = wordSet("untuk dengan jadi menjadi diri kemudian dari bersama-sama sejak di");

/** `kami siapkan dana`: meant for others; but not `yang kami siapkan`, `kami siapkan diri`. */
export function prepares(reading: Reading, first: number, verb: number): boolean {
  return (
    norm(reading, verb) === "siapkan" &&
    /^(?:kami|kita)$/u.test(norm(reading, first - 1)) &&
    !BEFORE_TOLD.has(norm(reading, first - 2)) &&
    reading.tokens[verb + 1]?.kind === "word" &&
    !NO_OBJECT.has(norm(reading, verb + 1))
  );
}

/** `(Warga) tolak X`: somebody stands right before. */
function followsAgent(reading: Reading, first: number): boolean {
  const found = mentionOf(reading, first - 1);
  if (found) return found.entity.type === "person" || found.entity.type === "organization";
  return isAgentNoun(norm(reading, first - 1)) || THIRD_PERSON.has(norm(reading, first - 1));
}

/** `(kami akan) perbaiki X`, `terapkan X`, `kejar X`: any root that is no state. */
function isActOf(word: string): boolean {
  if (BECOMING.has(word) || NOUNS_IN_KAN.has(word)) return false;
  return (
    /^(?:per[a-z]{4,}|[a-z]{3,}(?:i|kan))$/u.test(word) ||
    (lemma(word) === word && !isPlainPredicate(word) && !isState(word))
  );
}
