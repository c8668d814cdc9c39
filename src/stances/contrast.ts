import { verbVoice } from "../lexicon/index.js";
import type { Passage } from "./context.js";
import type { Finding } from "./finding.js";
import { nounPhraseAt } from "./noun-phrase.js";
import { norm } from "./reading.js";

/** `alih-alih X`: the speaker turns X down. `buat apa X`, `untuk apa X`: he asks in order to reject it. */
export function findContrasts({ reading, first, last, voices }: Passage): Finding[] {
  if (!voices.quote || !voices.speaker) return [];
  const found: Finding[] = [];
  for (let index = first; index < last; index++) {
    const word = norm(reading, index);
    const asks = (word === "buat" || word === "untuk") && norm(reading, index + 1) === "apa";
    if (word !== "alih-alih" && !asks) continue;
    let from = index + (asks ? 2 : 1);
    const predicate = { first: index, last: from };
    const verb = verbVoice(norm(reading, from)) !== null;
    const start = from;
    if (verb) from++;
    const object = nounPhraseAt(reading, from, last);
    if (!object) continue;
    found.push({
      rule: "stance/contrast",
      holder: voices.speaker,
      polarity: "oppose",
      predicate,
      target: { first: verb && !asks ? start : from, last: object.last },
      modality: "assertion",
      negated: false,
      strength: asks ? 2 : 1,
    });
  }
  return found;
}
