import type { Token } from "../../text/index.js";
import type { Candidate } from "../candidate.js";
import type { Surface } from "./surfaces.js";

const BRIEF = 5;
/** `Soekarnoputri` is no `Soekarno`. */
const CHILD = /put(?:ri|ra|era)$/u;

/** Full names by the beginnings of their later words that are long enough to be said short. */
export function indexBeginnings(surfaces: readonly Surface[], full: readonly number[]): Map<string, number[]> {
  const byBrief = new Map<string, number[]>();
  for (const index of full) {
    for (const word of (surfaces[index] as Surface).words.slice(1)) {
      if (word.length < BRIEF + 3 || CHILD.test(word)) continue;
      const brief = word.slice(0, BRIEF);
      const there = byBrief.get(brief);
      if (there === undefined) byBrief.set(brief, [index]);
      else if (there.length < 16 && !there.includes(index)) there.push(index);
    }
  }
  return byBrief;
}

/** `Risma` for `Tri Rismaharini`: named before, and nobody who is introduced himself (`Risma (45)`). */
export function byBeginning(
  surfaces: readonly Surface[],
  byBrief: ReadonlyMap<string, number[]>,
  short: Surface,
  tokens: readonly Token[],
): number[] {
  const word = short.words[0] as string;
  const mention = short.mentions[0] as Candidate;
  if (word.length < BRIEF || tokens[mention.last]?.norm === "(") return [];
  return (byBrief.get(word.slice(0, BRIEF)) ?? []).filter((index) => {
    const { words, mentions } = surfaces[index] as Surface;
    const begun = words.some((name, i) => i > 0 && name.length >= word.length + 3 && name.startsWith(word));
    return begun && (mentions[0] as Candidate).first < mention.first;
  });
}
