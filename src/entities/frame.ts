import { tokensOf } from "../text/index.js";
import type { EntityType, Span } from "../types.js";
import { type Findings, PRIORITY } from "./candidate.js";
import type { EntityRule } from "./confidence.js";
import { knownWord } from "./known.js";
import type { Reading } from "./reading.js";

/** The dateline's place and medium: `Jakarta (ANTARA) -`. */
export function frameCandidates(reading: Reading, found: Findings): void {
  const { dateline } = reading.doc.article;
  if (dateline === null) return;
  push(reading, dateline.place, "location", "dateline/place", found);
  push(reading, dateline.agency, "organization", "dateline/agency", found);
}

function push(reading: Reading, span: Span | null, type: EntityType, rule: EntityRule, found: Findings): void {
  if (span === null) return;
  const { first, last, start, end } = tokensOf(reading.tokens, span);
  if (last === first) return;
  const country = type === "location" ? (knownWord(span.text)?.country ?? null) : null;
  found.candidates.push({ first, last, start, end, type, rule, country, priority: PRIORITY.frame });
}
