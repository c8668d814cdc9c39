import type { Document } from "../document.js";
import type { Findings } from "./candidate.js";
import { fillIn } from "./consistency.js";
import { type CustomNames, pushCustomNames } from "./custom.js";
import { decideRuns } from "./decide.js";
import { frameCandidates } from "./frame.js";
import { type Reading, readNames } from "./reading.js";
import { matchPatterns } from "./rules/index.js";
import type { Run } from "./scan/run.js";
import { scanSentence } from "./scan/sentence.js";

export interface Detection extends Findings {
  readonly reading: Reading;
}

/**
 * Collects candidates from every source. A further source, a tagger say, is one more line here: it pushes candidates of its own
 * rule and priority, and the overlaps are resolved later.
 */
export function detect(doc: Document, custom: CustomNames | null): Detection {
  const reading = readNames(doc);
  const found: Findings = { candidates: [], roles: [], aliases: [], nothing: new Set() };
  const runs: Run[] = [];
  pushCustomNames(reading, custom, found);
  frameCandidates(reading, found);
  matchPatterns(reading, found);
  for (const sentence of doc.sentences) scanSentence(reading, sentence, found, runs);
  decideRuns(reading, runs, found);
  fillIn(reading, found);
  return { reading, ...found };
}
