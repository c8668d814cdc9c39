import { isPreposition, wordSet } from "../lexicon/index.js";
import type { Complement } from "./complement.js";
import type { CueHit, QuoteContext } from "./context.js";
import { ASKED, QUESTION_WORDS } from "./words.js";

/** Who does not do it has said nothing: `tidak menyangka bahwa …`. */
const KNOWING = wordSet("tahu sadar sangka kira duga");
/** With a question they tell of what is known or ruled: `mengatur bagaimana kampus memilih rektor`. */
const ANSWERING = new Set(["tahu", "atur"]);

/** `belum mengungkap kapan aturan itu terbit`, `tidak menyangka bahwa …`: nothing was said. */
export function saysNothing(context: QuoteContext, hit: CueHit, complement: Complement, negated: boolean): boolean {
  const asked = isQuestion(context, hit, complement);
  return (negated && (asked || KNOWING.has(hit.cue.lemma))) || (asked && ANSWERING.has(hit.cue.lemma));
}

/** `kapan`, `siapa`, `di kota mana`; but `bahwa apa yang ia lihat benar` asks nothing. */
function isQuestion({ tokens }: QuoteContext, hit: CueHit, { first }: Complement): boolean {
  const { norm } = tokens[first] ?? { norm: "" };
  const where = isPreposition(norm) && (tokens[first + 1]?.norm === "mana" || tokens[first + 2]?.norm === "mana");
  return QUESTION_WORDS.has(norm) || (first === hit.last && (where || ASKED.has(norm)));
}
