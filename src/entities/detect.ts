import type { Document } from "../document.js";
import { pushBracketed } from "./bracketed.js";
import type { Findings } from "./candidate.js";
import { passOverClasses } from "./classes.js";
import { fillIn } from "./consistency.js";
import { type CustomNames, pushCustomNames } from "./custom.js";
import { decideRuns } from "./decide.js";
import { frameCandidates } from "./frame.js";
import { joinListed } from "./listed.js";
import { type Reading, readNames } from "./reading.js";
import { resolveOverlaps } from "./resolve.js";
import { matchPatterns } from "./rules/index.js";
import type { Run } from "./scan/run.js";
import { scanSentence } from "./scan/sentence.js";
import { readLetters } from "./suspects.js";
import { hintsOf, mergeTagged, type Tagger } from "./tagger/index.js";

export interface Detection extends Findings {
  readonly reading: Reading;
  /** Capitalised words in a row that no list has. */
  readonly runs: readonly Run[];
}

/** What lists, patterns and evidence find, before the tagger and the second pass. */
export function detectByRules(doc: Document, custom: CustomNames | null): Detection {
  const reading = readNames(doc);
  const found: Findings = { candidates: [], roles: [], aliases: [], nothing: new Set() };
  const runs: Run[] = [];
  pushCustomNames(reading, custom, found);
  frameCandidates(reading, found);
  matchPatterns(reading, found);
  for (const sentence of doc.sentences) scanSentence(reading, sentence, found, runs);
  decideRuns(reading, runs, found);
  passOverClasses(reading, found);
  return { reading, runs, ...found };
}

/**
 * Collects candidates from every source; the overlaps are resolved later. The tagger comes behind the rules, for what they
 * found is among its clues, and before the second pass, which carries names over to the rest of the article.
 *
 * @param tagger null leaves the rules alone
 */
export function detect(doc: Document, custom: CustomNames | null, tagger: Tagger | null): Detection {
  const found = detectByRules(doc, custom);
  const { reading } = found;
  if (tagger !== null) {
    const kept = resolveOverlaps(found.candidates);
    mergeTagged(reading, kept, tagger(reading, hintsOf(reading, kept)), found);
    pushBracketed(reading, found);
    joinListed(reading, found.runs, found);
  }
  readLetters(reading, found);
  fillIn(reading, found);
  return found;
}
