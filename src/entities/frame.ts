import { makeSpan, type Token, tokensOf } from "../text/index.js";
import type { EntityType, Span } from "../types.js";
import { type Findings, PRIORITY } from "./candidate.js";
import type { EntityRule } from "./confidence.js";
import { knownWord } from "./known.js";
import type { Reading } from "./reading.js";

/** The dateline's place and media: `Jakarta (ANTARA) -`, `Beijing (ANTARA/Xinhua) -`. */
export function frameCandidates(reading: Reading, found: Findings): void {
  const { dateline } = reading.doc.article;
  if (dateline === null) return;
  push(reading, dateline.place, "location", "dateline/place", found);
  if (dateline.agency === null) return;
  for (const agency of apart(reading, dateline.agency)) push(reading, agency, "organization", "dateline/agency", found);
}

/** The media on either side of a slash. */
function* apart({ tokens, doc }: Reading, agency: Span): Iterable<Span> {
  const { first, last } = tokensOf(tokens, agency);
  let from = first;
  for (let at = first; at <= last; at++) {
    if (at < last && (tokens[at] as Token).norm !== "/") continue;
    if (at > from) yield makeSpan(doc.text, (tokens[from] as Token).start, (tokens[at - 1] as Token).end);
    from = at + 1;
  }
}

function push(reading: Reading, span: Span | null, type: EntityType, rule: EntityRule, found: Findings): void {
  if (span === null) return;
  const { first, last, start, end } = tokensOf(reading.tokens, span);
  if (last === first) return;
  const country = type === "location" ? (knownWord(span.text)?.country ?? null) : null;
  found.candidates.push({ first, last, start, end, type, rule, country, priority: PRIORITY.frame });
}
