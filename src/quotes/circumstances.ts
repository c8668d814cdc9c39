import { channels, preverbTrie, wordSet } from "../lexicon/index.js";
import { isCapitalized, makeSpan, type Token, type TokenRange } from "../text/index.js";
import type { DateExpression, Span } from "../types.js";
import type { QuoteContext } from "./context.js";
import { isStop } from "./noun-phrase.js";

export interface Circumstances {
  readonly addressee: Span | null;
  readonly channel: Span | null;
  readonly when: number | null;
  readonly where: Span | null;
}

/** `kata Budi kepada wartawan dalam jumpa pers di Jakarta, Jumat (5/8)`: to whom, by what means, where, when. */
export function circumstancesOf(
  context: QuoteContext,
  lead: readonly TokenRange[],
  attribution: readonly TokenRange[],
): Circumstances {
  let addressee: Span | null = null;
  let channel: Span | null = null;
  let when: number | null = null;
  let where: Span | null = null;
  const { tokens, doc } = context;
  for (const range of [...lead, ...attribution]) {
    const before = lead.includes(range);
    for (let i = range.first; i < range.last; i++) {
      const token = tokens[i] as Token;
      const date = context.dateAt(i);
      if (date >= 0) {
        const { type } = context.dates[date] as DateExpression;
        if ((type === "date" || type === "time") && (before ? isFree(context, range, i) : !isBirth(context, i)))
          when = when === null || (!before && isDay(context, date) && !isDay(context, when)) ? date : when;
        continue;
      }
      if (token.norm === "kepada") addressee ??= phraseSpan(context, i + 1, range.last);
      else if (token.norm === "di" && (!before || isFree(context, range, i))) {
        const mention = context.mentionAt(i + 1);
        if (mention?.entity.type === "location")
          where ??= makeSpan(doc.text, mention.mention.start, mention.mention.end);
      }
      const last = token.norm === "kepada" ? i : channelEnd(context, i, range.last);
      if (last > i) channel ??= makeSpan(doc.text, token.start, (tokens[last - 1] as Token).end);
    }
  }
  return { addressee, channel, when, where };
}

/** How long place and day of a birth may be, in tokens. */
const BIRTH = 12;

/** `dalam peluncuran laporan triwulan I di Jakarta, Selasa (17/6)`: it was said on a day. */
function isDay({ dates }: QuoteContext, date: number): boolean {
  return /^\d{4}-\d\d-\d\d/u.test(dates[date]?.value ?? "");
}

/** `ujar perempuan kelahiran Kediri, 3 Maret 1968 itu`: not when she said it. */
function isBirth({ tokens, dateAt }: QuoteContext, date: number): boolean {
  let i = date - 1;
  const floor = date - BIRTH;
  while (i > floor && (dateAt(i) >= 0 || tokens[i]?.norm === "," || isCapitalized(tokens[i]?.text ?? ""))) i--;
  return tokens[i]?.norm === "kelahiran";
}

/** `resmi`, `pribadi`: what sort of statement or account it is. */
const SORTS = wordSet("resmi tertulis pers pribadi video singkat miliknya daring virtual");
const ACCOUNTS = wordSet("akun unggahan cuitan sosial aplikasi kanal laman situs");

/** End of the means of the utterance that begins at the token, or the token itself: `melalui keterangan resminya`, `lewat akun X @siti`. */
function channelEnd(context: QuoteContext, first: number, limit: number): number {
  const { tokens } = context;
  const bare = tokens.slice(first, Math.min(limit, first + 5)).map((token) => ({ norm: withoutClitic(token.norm) }));
  const length = Math.max(channels().longestAt(tokens, first)?.length ?? 0, channels().longestAt(bare, 0)?.length ?? 0);
  let last = first + length;
  if (length === 0 || last > limit) return first;
  let account = tokens.slice(first, last).some((token) => ACCOUNTS.has(withoutClitic(token.norm)));
  while (last < limit && last - first < 10) {
    const token = tokens[last] as Token;
    const next = tokens[last + 1];
    const bareNorm = withoutClitic(token.norm);
    if (account && (token.norm === "di" || token.norm === "milik") && next && last + 1 < limit && isHandle(next))
      last++;
    else if (account && ACCOUNTS.has(bareNorm)) last++;
    else if (account && isHandle(token) && context.dateAt(last) < 0) last++;
    else if (SORTS.has(bareNorm)) last++;
    else break;
    account ||= ACCOUNTS.has(bareNorm);
  }
  return last;
}

function isHandle(token: Token): boolean {
  return token.text.startsWith("@") || token.kind === "url" || isCapitalized(token.text) || ACCOUNTS.has(token.norm);
}

function withoutClitic(norm: string): string {
  return norm.length > 5 && norm.endsWith("nya") ? norm.slice(0, -3) : norm;
}

/** Before the cue, is it a phrase of its own, and not a part of another: `Di Jakarta, Budi …`, but `warga di Jakarta …`? */
function isFree(context: QuoteContext, range: TokenRange, index: number): boolean {
  const { tokens } = context;
  let i = index;
  while (i > range.first && (tokens[i - 1]?.norm === "pada" || context.dateAt(i - 1) >= 0)) i--;
  if (i === range.first) return true;
  const { norm, kind } = tokens[i - 1] as Token;
  return kind === "punctuation" || preverbTrie().longestAt(tokens, i - 1) !== null || norm === "misalnya";
}

const PHRASE_ENDS = new Set([
  "di",
  "pada",
  "dalam",
  "saat",
  "usai",
  "seusai",
  "ketika",
  "melalui",
  "lewat",
  "dan",
  "untuk",
  "agar",
  "bahwa",
  "atas",
  "seperti",
  "yang",
]);

function phraseSpan(context: QuoteContext, first: number, limit: number): Span | null {
  const { tokens } = context;
  let last = first;
  while (last < limit && last - first < 8) {
    const token = tokens[last] as Token;
    if (isStop(token) || PHRASE_ENDS.has(token.norm) || context.dateAt(last) >= 0) break;
    if (last > first && isCapitalized((tokens[last - 1] as Token).text) && !isCapitalized(token.text)) break;
    last++;
  }
  if (last === first) return null;
  return makeSpan(context.doc.text, (tokens[first] as Token).start, (tokens[last - 1] as Token).end);
}
