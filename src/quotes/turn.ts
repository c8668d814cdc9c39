import { titles, wordSet } from "../lexicon/index.js";
import { firstEndingAfter, type Sentence, type Token } from "../text/index.js";
import type { QuoteContext } from "./context.js";
import type { Draft } from "./draft.js";
import { isFirstMention, isNamedPerson } from "./named.js";
import { DEMONSTRATIVES } from "./words.js";

/** How many tokens of a sentence are its opening. */
const OPENING = 6;
/** How long a title before a name may be, in tokens. */
const TITLE = 12;
/** What somebody has said, called a thing by the reporter: `Kesaksiannya dibantah`. */
const SAID = wordSet(
  "prediksi kesaksian pernyataan tuduhan tudingan pengakuan ucapan keterangan penjelasan ramalan bantahan kekhawatiran seruan kecaman klaim",
);
const LEADS = wordSet("namun tetapi tapi dan kini ,");
/** Behind a pointer they tell on what something rests and with what it goes: `Langkah ini menyusul …`. */
const GLOSSING = wordSet("menandai menyusul didasarkan bersamaan seiring tertera");
const BEING = new Set(["adalah", "ialah", "merupakan"]);

/** Does the reporter take the floor in the sentence: with a label, with a word for what was said, with somebody new? */
export function takesFloor(context: QuoteContext, sentence: Sentence, head: Draft): boolean {
  const { tokens } = context;
  let first = sentence.first;
  while (first < sentence.last && LEADS.has((tokens[first] as Token).norm)) first++;
  // `Namun belakangan pelakunya tertangkap`
  if (tokens[first]?.norm === "belakangan" && tokens[first + 1]?.norm !== "ini") return true;
  return isLabelled(context, sentence) || callsBack(context, first, head) || presents(context, first, sentence, head);
}

/** `Padi gogo sendiri adalah …`, `Keputusan ini menjadi bukti …`: the reporter tells what it is and what it means. */
export function isGloss({ tokens }: QuoteContext, first: number): boolean {
  for (let i = first + 1; i < first + OPENING; i++) {
    const { norm, kind } = tokens[i] ?? { norm: "", kind: "punctuation" };
    if (kind === "punctuation") return false;
    const next = tokens[i + 1]?.norm ?? "";
    if (norm === "sendiri" && BEING.has(next)) return true;
    if (
      DEMONSTRATIVES.has(norm) &&
      (next === "yakni" || GLOSSING.has(next) || (next === "menjadi" && tokens[i + 2]?.norm === "bukti"))
    )
      return true;
  }
  return false;
}

/** `Regulasi dan Implementasi: Perlu …` */
function isLabelled({ tokens }: QuoteContext, { first, last }: Sentence): boolean {
  for (let i = first + 1; i < Math.min(last, first + OPENING); i++) {
    const { kind, norm } = tokens[i] as Token;
    if (norm === ":") return true;
    if (kind !== "word") return false;
  }
  return false;
}

/** `Ramalan itu terbukti`, `Kesaksiannya dibantah`: unless what was said is about such a thing. */
function callsBack({ tokens }: QuoteContext, first: number, head: Draft): boolean {
  const { norm } = tokens[first] as Token;
  const bare = norm.replace(/nya$/u, "");
  const pointed = bare !== norm || DEMONSTRATIVES.has(tokens[first + 1]?.norm ?? "");
  if (!pointed || !SAID.has(bare)) return false;
  for (let i = head.first; i < head.last; i++) if ((tokens[i] as Token).norm.startsWith(bare)) return false;
  return true;
}

/** `Direktur LBH Siti Aminah merujuk …` behind what LBH said, or a person with his title who is told of for the first time. */
function presents(context: QuoteContext, first: number, { last }: Sentence, head: Draft): boolean {
  const { tokens } = context;
  if (!titles().longestAt(tokens, first)) return false;
  for (let i = first; i < Math.min(last, first + TITLE); i++) {
    const mention = context.mentionAt(i);
    if (mention && isNamedPerson(mention)) {
      if (mention.first === first || mention.entity.id === head.source?.entity) return false;
      const speaker = head.source && context.mentionAt(firstEndingAfter(tokens, head.source.start));
      return isFirstMention(context, mention) || (speaker != null && speaker.entity.type === "organization");
    }
    if ((tokens[i] as Token).kind === "punctuation") return false;
    if (mention) i = mention.last - 1;
  }
  return false;
}
