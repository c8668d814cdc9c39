import { isAgentNoun, isDocument, isThingNoun, normalize } from "../lexicon/index.js";
import type { Quote, StanceHolder } from "../types.js";
import { PERFECT } from "./modal-words.js";
import { norm, type Range, type Reading } from "./reading.js";
import { COPULAS, EPITHETS, SUBORDINATORS } from "./words.js";

/** Who speaks and who was spoken of last where a stretch of text stands. */
export interface Voices {
  readonly quote: Quote | null;
  readonly speaker: StanceHolder | null;
  /** The person or body that `ia` and `pihaknya` point back to. */
  readonly lastActor: StanceHolder | null;
  /** Whose measures are listed next: who last promised something, or was heard last. */
  readonly lister: StanceHolder | null;
  /** Whose words the sentence before was: where the reporter goes on, what must be is still his. */
  readonly resumed: StanceHolder | null;
  /** The group or body that the sentence before is about, where this one opens with `mereka`. */
  readonly group: StanceHolder | null;
  /** What those asked in a survey were last told to be for or against. */
  readonly surveyed: Range | null;
}

/** Are the words somebody's own: quoted, or told of `pihaknya`? */
export function isTold({ quote }: Voices, reading: Reading, subject: Range | null): boolean {
  return quote !== null || (subject !== null && norm(reading, subject.first) === "pihaknya");
}

/** `61,2 persen pengguna`, `mayoritas responden` */
export function isSurveyed(name: string): boolean {
  return /\b(?:persen|responden)\b|%|^[\d.,]+$/u.test(name);
}

/** Who says it; a pronoun that is nobody known stands for whoever spoke before, if he was named. */
export function speakerOf(
  quote: Quote | null,
  before: StanceHolder | null,
  group: StanceHolder | null = null,
): StanceHolder | null {
  const speaker = quote?.speaker;
  if (!speaker || (speaker.name === null && speaker.entity === null)) return null;
  if (speaker.entity === null && isThing(speaker.name ?? "")) return null;
  if (speaker.entity === null && (speaker.kind === "clitic" || speaker.kind === "pronoun"))
    return group && normalize(speaker.mention?.text ?? "") === "mereka" ? group : before;
  return { entity: speaker.entity, name: speaker.name ?? speaker.mention?.text ?? "", mention: speaker.mention };
}

/** `Langkah ini (memastikan bahwa …)`: no one who could be for or against anything. */
function isThing(name: string): boolean {
  const norm = normalize(name);
  const opening = openingOf(norm);
  const head = openingOf(
    norm.replace(/^(?:sebuah|suatu|satu|hasil|berbagai|banyak|sejumlah|salah satu|kedua|ketiga|keempat|para) /u, ""),
  );
  if (COPULAS.has(opening) || SUBORDINATORS.has(opening) || PERFECT.has(opening)) return true;
  if (isDocument(head) || isThingNoun(head) || /\b(?:adalah|ialah|merupakan|tidak|sudah|akan|belum)\b/u.test(name))
    return true;
  // `wanita ini`, `politikus itu`
  return /\s(?:ini|itu|tersebut)$/u.test(name) && !isAgentNoun(head) && !EPITHETS.has(head);
}

const openingOf = (norm: string): string => norm.split(" ")[0] ?? "";
