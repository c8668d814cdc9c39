import { isSwapped, type Token } from "../../text/index.js";
import type { Candidate } from "../candidate.js";
import { isGivenName } from "../words.js";
import type { Surface } from "./surfaces.js";

const LEAST = 5;

/** Each two letters that are alike as one. */
const undoubled = (word: string): string => word.replace(/(.)\1/gu, "$1");
const lettersIn = (word: string): string => [...undoubled(word)].sort().join("");

/** People by the letters of each word of their names, whatever their order. */
export function indexLetters(surfaces: readonly Surface[], people: readonly number[]): Map<string, number[]> {
  const byLetters = new Map<string, number[]>();
  for (const index of people) {
    for (const word of (surfaces[index] as Surface).words) {
      if (word.length < LEAST) continue;
      const key = lettersIn(word);
      const there = byLetters.get(key);
      if (there === undefined) byLetters.set(key, [index]);
      // Bounded: of so many none is meant for sure
      else if (there.length < 16) there.push(index);
    }
  }
  return byLetters;
}

/**
 * `kata Wirtana` of `Wiratna Dewi`, `Sumirto` of `Summirto`: whom a word means that stands there once, two letters in the wrong order or one
 * doubled. A given name or somebody who is introduced (`Wirtana (45)`) is another.
 */
export function bySlip(
  surfaces: readonly Surface[],
  byLetters: ReadonlyMap<string, number[]>,
  { words, mentions }: Surface,
  tokens: readonly Token[],
): number[] {
  const word = words[0] as string;
  const [mention, more] = mentions as [Candidate, Candidate?];
  if (more !== undefined || word.length < LEAST || isGivenName(word) || tokens[mention.last]?.norm === "(") return [];
  return (byLetters.get(lettersIn(word)) ?? []).filter((index) => {
    const other = surfaces[index] as Surface;
    // `Mentan Wirtana` comes with an office of his own, `Irman` and `Imran` are two who have one name each
    const strict = mention.rule === "person/role" || other.words.length === 1;
    return (
      (other.mentions[0] as Candidate).first < mention.first &&
      other.words.some((name) => undoubled(name) === undoubled(word) || (!strict && isSwapped(name, word)))
    );
  });
}
