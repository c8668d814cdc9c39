import { isDegree, looksLikeVerb, titles, wordSet } from "../lexicon/index.js";
import { isCapitalized, type Token } from "../text/index.js";
import type { QuoteContext } from "./context.js";
import type { Subject } from "./draft.js";
import { governed } from "./governed.js";
import { isNamedPerson, named, roleStart } from "./named.js";

/** What leads from a name on to an office that its bearer has: `Budi selaku …`, `Budi yang juga …`. */
const AS = new Set(["selaku", "sekaligus"]);
const ALSO = wordSet("juga merupakan adalah notabene kini sekarang saat ini masih menjabat");
const LONGEST = 26;

/**
 * `Wayan Sudana yang juga Ketua DPRD Garut mengatakan`, `Siti selaku Kepala Bidang Mutasi dan Promosi BKPSDM Garut mengatakan`: the name
 * before the office that ends in the institution at `first`..`end`, or null.
 */
export function roleBearer(context: QuoteContext, floor: number, first: number): Subject | null {
  const { tokens } = context;
  for (let i = first - 1; i > Math.max(floor, first - LONGEST); i--) {
    const token = tokens[i] as Token;
    const opens = AS.has(token.norm) ? i + 1 : token.norm === "yang" ? officeBehind(tokens, i, first) : 0;
    if (opens > 0) return titles().longestAt(tokens, opens) ? bearer(context, floor, i) : null;
    const mention = context.mentionAt(i);
    if (mention?.entity.type === "person" || token.kind === "quote" || /^[.;:]$/u.test(token.norm)) return null;
    if (mention) continue;
    if (token.norm === "," && !isListed(tokens, i)) return null;
    const small = token.kind === "word" && !isCapitalized(token.text);
    if (small && !ALSO.has(token.norm) && looksLikeVerb(token.norm)) return null;
  }
  return null;
}

/** Where the office begins behind `yang juga`, or 0. */
function officeBehind(tokens: readonly Token[], index: number, end: number): number {
  let i = index + 1;
  while (i < end && ALSO.has((tokens[i] as Token).norm)) i++;
  return i > index + 1 && i < end ? i : 0;
}

/** `Bidang Riset, Inovasi, dan Kerja Sama`: no comma that ends the office. */
function isListed(tokens: readonly Token[], comma: number): boolean {
  for (let i = comma + 1; i < comma + 5; i++) {
    const norm = tokens[i]?.norm ?? "";
    if (norm === "," || norm === "dan") return isCapitalized(tokens[comma + 1]?.text ?? "") || norm === "dan";
  }
  return false;
}

/** The person whose name ends at `end`, if nothing governs it. */
function bearer(context: QuoteContext, floor: number, end: number): Subject | null {
  const { tokens } = context;
  let last = end;
  // `Budi Santoso, SH, selaku …`
  while (last > floor && (tokens[last - 1]?.norm === "," || isDegree(tokens[last - 1]?.norm ?? ""))) last--;
  const mention = context.mentionAt(last - 1);
  if (!mention || mention.last !== last || mention.first < floor || !isNamedPerson(mention)) return null;
  if (governed(context, floor, Math.max(floor, roleStart(context, mention)))) return null;
  return { source: named(mention), first: mention.first, last: mention.last, shared: false };
}
