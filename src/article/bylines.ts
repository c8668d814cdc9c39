import { isCapitalized, makeSpan, type Token } from "../text/index.js";
import type { Credit } from "../types.js";
import { agencyLength } from "./agencies.js";
import { isMedium } from "./captions.js";
import { LABELS, makeCredit, nameEnd } from "./credit-chain.js";
import { isPlace } from "./dateline-parts.js";
import { isHeadline } from "./headline.js";
import { DASH, type Line } from "./lines.js";
import { readStamp } from "./stamp.js";

const TEAM = /^tim(?: redaksi| liputan| detik[a-z]{0,9})(?: - detik[a-z]{1,9})?$|^redaksi$/iu;

/** Who wrote it, on a line of its own above the story: `Oleh Rina Dewi`, `Rina Dewi - detikNews`, `Tim Redaksi`, `Tempo.co`. */
export function byline(text: string, tokens: readonly Token[], { first, last, words, text: own }: Line): Credit | null {
  if (words > 8) return null;
  if (TEAM.test(own)) return makeCredit(text, tokens, "reporter", first, first, last);
  if (agencyLength(tokens, first) === last - first) return makeCredit(text, tokens, "agency", first, first, last);
  const from = opening(tokens, first);
  if (from > first)
    return areNamed(tokens, from, last) ? makeCredit(text, tokens, "reporter", first, from, last) : null;
  let mark = first + 1;
  while (mark < last && !DASH.test((tokens[mark] as Token).text) && tokens[mark]?.norm !== ",") mark++;
  const office = mark + 1;
  if (office >= last || agencyLength(tokens, office) !== last - office || !areNamed(tokens, first, mark)) return null;
  // `Jakarta, CNN Indonesia`
  if (tokens[mark]?.norm === "," && isPlace(tokens.slice(first, mark))) return null;
  const span = (to: number) => makeSpan(text, (tokens[first] as Token).start, (tokens[to - 1] as Token).end);
  return { ...span(last), role: "reporter", name: span(mark) };
}

/** Where the names begin behind `Oleh` or `Penulis,`. */
function opening(tokens: readonly Token[], first: number): number {
  const opens = tokens[first]?.norm;
  return opens === "oleh" ? first + 1 : opens === "penulis" && tokens[first + 1]?.norm === "," ? first + 2 : first;
}

/** `Rina Dewi, Budi Hartono` below the headline, with a stamp or `Tim Redaksi` below. */
export function authors(text: string, tokens: readonly Token[], lines: readonly Line[], line: Line): Credit | null {
  const [above, below] = [lines[line.index - 1], lines[line.index + 1]];
  if (!above || !below || above.words < 5 || !isHeadline(above) || !areNamed(tokens, line.first, line.last))
    return null;
  if (line.words < 2 || isPlace(tokens.slice(line.first, line.last))) return null;
  if (!TEAM.test(below.text) && !readStamp(text, below)) return null;
  const role = isMedium(tokens.slice(line.first, line.last)) ? "agency" : "reporter";
  return makeCredit(text, tokens, role, line.first, line.first, line.last);
}

const JOINS = new Set([",", "dan", "&"]);

/** Nothing but names: capitalised words, up to five of them each. */
function areNamed(tokens: readonly Token[], first: number, last: number): boolean {
  let words = 0;
  for (let i = first; i < last; i++) {
    const { norm, kind, text } = tokens[i] as Token;
    if (words > 0 && JOINS.has(norm)) words = 0;
    else if (kind !== "word" || !isCapitalized(text) || ++words > 5) return false;
  }
  return words > 0;
}

/** A label that stands alone, its name on the line beside it: `Editor⏎Ridwan Saputra`, or the other way round. */
export function splitCredit(text: string, tokens: readonly Token[], label: Line, name: Line): Credit | null {
  const words = label.last - label.first;
  const role = LABELS.get(label.text.replace(/:$/u, "").trimEnd().toLowerCase());
  if (!role || words > 3 || name.words > 5 || name.terminated) return null;
  if (nameEnd(tokens, name.first, name.last) < name.last) return null;
  const span = makeSpan(text, Math.min(label.start, name.start), Math.max(label.end, name.end));
  return { ...span, role, name: makeSpan(text, name.start, name.end) };
}
