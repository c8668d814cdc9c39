import { isAgentNoun, isPreposition, type PredicateForm, wordSet } from "../lexicon/index.js";
import { mentionOf, norm, type Reading } from "./reading.js";
import type { Voice } from "./verb-head.js";
import { BARE_VERBS, COLLOQUIAL_VERBS, FIRST_PERSON, NOUNS_IN_KAN } from "./words.js";

/** What may stand behind `akan kami` instead of a verb. */
const NO_VERBS = wordSet("sendiri sekeluarga semua beri kasih");

/** Behind these a noun of doing is a verb; `perlu evaluasi` needs the thing. */
const MEANING = wordSet("akan bakal hendak siap segera terus tetap");

/** `saya juga apresiasi`, `kita tentu dukung` */
const SPOKEN = wordSet("juga tentu sangat tetap selalu pun sudah memang jelas pasti");

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
  const hope = word === "harap" && firstPerson ? reading.predicates.get("berharap") : null;
  if (hope) return { voice: "active", form: hope };
  const form =
    hasAttitude || firstPerson || (BARE_VERBS.has(word) && followsAgent(reading, first))
      ? reading.predicates.get(`di${word}`)
      : null;
  if (form) return { voice, form: { ...form, passive: false } };
  const colloquial =
    COLLOQUIAL_VERBS.has(word) || (/^(?!ber|me|di|ter)[a-z]{4,}kan$/u.test(word) && !NOUNS_IN_KAN.has(word));
  // `kami akan perbaiki X`, `kita akan evaluasi X`
  const meant = MEANING.has(norm(reading, index - 1)) && FIRST_PERSON.has(norm(reading, first - 1));
  if (hasAttitude && (colloquial || (meant && /^(?!ter)[a-z]{4,}i$/u.test(word)))) return { voice, form: null };
  // `akan kami bangun`, `harus kita kejar`
  const told = objectVoice && word.length > 2 && !NO_VERBS.has(word) && !isPreposition(word);
  return told ? { voice: "object", form: null } : null;
}

/** `(Warga) tolak X`: somebody stands right before. */
function followsAgent(reading: Reading, first: number): boolean {
  const found = mentionOf(reading, first - 1);
  if (found) return found.entity.type === "person" || found.entity.type === "organization";
  return isAgentNoun(norm(reading, first - 1));
}
