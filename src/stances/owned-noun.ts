import { verbVoice, wordSet } from "../lexicon/index.js";
import type { StanceHolder } from "../types.js";
import { borderAt } from "./border.js";
import type { Passage } from "./context.js";
import type { Finding } from "./finding.js";
import { NONE, resolvePhrase } from "./holder.js";
import { nounPhraseAt } from "./noun-phrase.js";
import { norm, type Range, type Reading } from "./reading.js";
import { subjectTarget } from "./target.js";
import { NEGATORS } from "./value.js";
import { ADVERBS, LINKING_PREPOSITIONS } from "./words.js";

const OWNED = wordSet(
  "prioritas arahan perintah instruksi gagasan ide inisiatif keinginan kemauan permintaan usulan amanat",
);
const LINKS = wordSet("merupakan adalah ialah menjadi jadi");
const BEFORE = wordSet("salah satu bagian dari program kebijakan proyek");
const WHATEVER = wordSet("semua semuanya apa apapun segala");
const BEHIND = wordSet("utama langsung unggulan strategis nasional dari");

/** `pasar itu merupakan gagasan gubernur`, `program yang menjadi prioritas pemerintah`: whose it is, he is for it. */
export function findOwned(passage: Passage): Finding[] {
  const { reading, first, last, before, voices } = passage;
  const found: Finding[] = [];
  for (let index = first + 1; index < last; index++) {
    if (reading.mentionAt[index] !== -1 || !OWNED.has(norm(reading, index))) continue;
    const link = past(reading, index - 1, -1, BEFORE);
    if (link < first || !LINKS.has(norm(reading, link))) continue;
    const owners = ownerOf(passage, index + 1);
    const thing = subjectAt(reading, first, past(reading, link - 1, -1, ADVERBS), before);
    const target = thing && subjectTarget(reading, thing);
    // `semua yang menjadi prioritas presiden`: whatever it is
    if (
      !owners ||
      !target ||
      WHATEVER.has(norm(reading, target.first)) ||
      resolvePhrase(reading, thing, voices).kind === "agent"
    )
      continue;
    for (const holder of owners)
      found.push({
        rule: "stance/nominal",
        holder,
        polarity: "support",
        predicate: { first: link, last: index + 1 },
        target,
        modality: "assertion",
        negated: false,
        strength: 2,
      });
  }
  return found;
}

/** Whose the noun is that ends before `index`, `prioritas (utama) | pemerintah`; null where it is none of these nouns, or nobody's. */
export function ownerOf({ reading, last, voices }: Passage, index: number): readonly StanceHolder[] | null {
  const noun = norm(reading, past(reading, index - 1, -1, BEHIND));
  // `acara ini wujud komitmen dinas`: what it is a sign of, and no praise
  if (!OWNED.has(noun) && noun !== "komitmen") return null;
  const owner = nounPhraseAt(reading, past(reading, index, 1, BEHIND), last);
  const { kind, holders } = owner ? resolvePhrase(reading, owner, voices) : NONE;
  return kind === "agent" ? holders : null;
}

function past(reading: Reading, from: number, step: 1 | -1, words: ReadonlySet<string>): number {
  let at = from;
  while (reading.mentionAt[at] === -1 && words.has(norm(reading, at))) at += step;
  return at;
}

const STOP = /^[.?!:;…]$/u;
/** No thing takes more tokens to name. */
const LONGEST = 30;

/** What ends at a token, back to where its clause opens; of `program yang (menjadi …)` the noun before. */
function subjectAt(reading: Reading, first: number, at: number, before: Range | null): Range | null {
  if (NEGATORS.has(norm(reading, at))) return null;
  if (at < first) return before;
  const relative = norm(reading, at) === "yang";
  const last = relative ? at : at + 1;
  let start = last;
  let row = last;
  while (start > first && start > last - LONGEST && !opens(reading, start - 1, relative)) {
    start--;
    if (borderAt(reading, start, false) === "none" && row === start + 1) row = start;
  }
  // `pasar untuk petani, nelayan, dan perajin`: the whole row, unless it closes a clause before
  const from = start === first || STOP.test(norm(reading, start - 1)) || relative ? start : row;
  return from < last ? { first: from, last } : null;
}

function opens(reading: Reading, index: number, relative: boolean): boolean {
  if (reading.mentionAt[index] !== -1) return false;
  const word = norm(reading, index);
  const border = borderAt(reading, index, false);
  return (
    STOP.test(word) ||
    verbVoice(word) !== null ||
    (relative && (border !== "none" || LINKING_PREPOSITIONS.has(word))) ||
    !/^(?:none|comma|coordinator|purpose)$/u.test(border)
  );
}
