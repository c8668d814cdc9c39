import { isWeekday, relayForms, wordSet } from "../lexicon/index.js";
import { firstEndingAfter, type Token, type TokenRange } from "../text/index.js";
import { hasPredicate, trimContent } from "./clause.js";
import { type QuoteContext, rangeOf } from "./context.js";
import type { Draft, Source } from "./draft.js";
import { reportedContent } from "./marked.js";
import { isNamedPerson } from "./named.js";
import { mediumAt } from "./relay.js";
import { sourceAt } from "./source.js";

/** Between the verb and the medium: `Dikutip dari laman resmi BPS`. */
const BEFORE_MEDIUM = wordSet(
  "oleh dari data laporan pemberitaan keterangan catatan situs laman akun resmi portal media siaran pers rilis",
);

const LIKE = new Set(["seperti", "sebagaimana"]);
/** What comes next is told, nothing that the medium says: `Dikutip dari BPS, berikut daftarnya`. */
const ANNOUNCING = wordSet("berikut begini simak");

/** `Mengutip Reuters, harga minyak naik`: the medium speaks where the sentence has no other speaker. */
export function relayedQuote(context: QuoteContext, unit: TokenRange): Draft | null {
  const { tokens } = context;
  // `Seperti dilansir siaran pers BPS, …`
  const opening = unit.first + Number(LIKE.has(tokens[unit.first]?.norm ?? ""));
  const hit = relayForms().longestAt(tokens, opening);
  if (!hit || hit.value === "closing" || hit.value === "bare" || !context.doc.inBody[unit.first]) return null;
  const sentence = context.sentenceOf(unit.first);
  let at = opening + hit.length;
  while (at < sentence.last && BEFORE_MEDIUM.has((tokens[at] as Token).norm)) at++;
  const medium = personAt(context, at, sentence.last) ?? mediumSource(context, at, sentence.last);
  if (!medium) return null;
  let behind = pastOthers(context, medium.last, sentence.last);
  if (tokens[behind]?.norm !== "," && context.dateAt(behind) < 0 && tokens[behind]?.norm !== "pada") return null;
  // `Mengutip Reuters, Senin (5/5/2025), harga …`
  while (
    behind < sentence.last &&
    (context.dateAt(behind) >= 0 || /^(?:,|pada)$/u.test((tokens[behind] as Token).norm))
  )
    behind++;
  if (tokens[behind - 1]?.norm !== ",") behind = datedContent(context, medium.last, behind);
  if (behind < 0) return null;
  const content = trimContent(context, behind, sentence.last);
  if (ANNOUNCING.has(tokens[content.first]?.norm ?? "")) return null;
  if (content.last - content.first < 4 || !hasPredicate(context, content.first, content.last)) return null;
  const cue = rangeOf(tokens, opening, opening + hit.length);
  return {
    rule: "quote/relayed",
    ...reportedContent(context, content),
    cue: { start: cue.start, end: cue.end, lemma: "kutip", type: "neutral" },
    source: medium.source,
    continues: false,
    attribution: [rangeOf(tokens, medium.last, Math.max(behind, medium.last + 1))],
    negated: false,
  };
}

/** `Mengutip BPS, pada Maret 2025 harga …`: when it is so; with a weekday it tells when the words went out. -1 where no comma is before. */
function datedContent(context: QuoteContext, medium: number, behind: number): number {
  const { tokens } = context;
  let date = behind;
  while (date > medium && context.dateAt(date - 1) >= 0) date--;
  const first = tokens[date - 1]?.norm === "pada" ? date - 1 : date;
  if (first <= medium || tokens[first - 1]?.norm !== ",") return -1;
  return first === date && isWeekday(tokens[date]?.norm ?? "") ? behind : first;
}

/** `Dikutip dari NBC News dan Times of India, …`: the first of them is told, the others are passed over. */
function pastOthers(context: QuoteContext, first: number, limit: number): number {
  let last = first;
  while (context.tokens[last]?.norm === "dan") {
    const other = mediumAt(context, last + 1, limit);
    if (!other) return first;
    last = other.last;
  }
  return last;
}

interface Told {
  readonly source: Source;
  readonly last: number;
}

/** `Mengutip Menteri Pertanian Budi Santoso, …`: somebody who is named speaks himself. */
function personAt(context: QuoteContext, at: number, limit: number): Told | null {
  const found = sourceAt(context, at, limit);
  const mention = found && context.mentionAt(firstEndingAfter(context.tokens, found.source.start));
  return mention && isNamedPerson(mention) ? found : null;
}

function mediumSource(context: QuoteContext, at: number, limit: number): Told | null {
  const found = mediumAt(context, at, limit);
  if (!found) return null;
  const { start, end, entity, name } = found.relay;
  return { source: { start, end, kind: "name", entity, name }, last: found.last };
}
