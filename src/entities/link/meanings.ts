import { normalize, plainName } from "../../text/index.js";
import type { AliasLink, Candidate } from "../candidate.js";
import { knownWord } from "../known.js";
import { canonicalWords } from "./canonical.js";

/** A name by its start in the text, and what it stands for. */
interface Anchor {
  readonly start: number;
  readonly meaning: string;
}

/**
 * `Oregon State University (OSU)`, `Ohio State University (OSU)`: by the start of each mention of letters that the article spells out in more
 * than one way the long form that is meant, but for the one that came first. A bare `OSU` is the one that was named last.
 */
export function secondMeanings(
  text: string,
  kept: readonly Candidate[],
  aliases: readonly AliasLink[],
): ReadonlyMap<number, string> {
  const known = new Map<string, Anchor[][]>();
  for (const { long, short } of aliases) {
    const letters = text.slice(short.start, short.end);
    if (short.start < long.end || !/^[A-Z][a-zA-Z]{1,11}$/u.test(letters)) continue;
    const anchor = { start: short.start, meaning: plainName(text.slice(long.start, long.end)) };
    const meanings = known.get(letters);
    if (meanings === undefined) known.set(letters, [[anchor]]);
    else {
      const same = meanings.find(([first]) => !isOther((first as Anchor).meaning, anchor.meaning, letters));
      if (same !== undefined) same.push(anchor);
      // Bounded: nobody reads letters with more meanings
      else if (meanings.length < 16) meanings.push([anchor]);
    }
  }
  const second = new Map<number, string>();
  for (const [letters, meanings] of known) if (meanings.length > 1) spread(text, kept, letters, meanings, second);
  return second;
}

/** Gives every mention of the letters the meaning that was named last before it. */
function spread(
  text: string,
  kept: readonly Candidate[],
  letters: string,
  meanings: readonly Anchor[][],
  second: Map<number, string>,
): void {
  const byName = new Map<string, string | null>();
  const bracketed = new Map<number, string | null>();
  meanings.forEach((anchors, index) => {
    for (const { start, meaning } of anchors) {
      // Of the first meaning nothing is said
      const own = index === 0 ? null : (anchors[0] as Anchor).meaning;
      byName.set(meaning, own);
      bracketed.set(start, own);
    }
  });
  const common = knownWord(letters)?.long;
  const [[first]] = meanings as [[Anchor]];
  const fixed = common != null && !isOther(common, first.meaning, letters);
  let last: string | null = null;
  for (const { start, end } of kept) {
    const written = plainName(text.slice(start, end));
    const named = bracketed.has(start) ? bracketed.get(start) : byName.get(written);
    if (named !== undefined) last = named;
    const meant = fixed ? bracketed.get(start) : last;
    if (written === letters && meant != null) second.set(start, meant);
  }
}

const SMALL = /^(?:dan|untuk|of|and|the|for|&|,)$/u;

/** Do two long forms of the same letters name two things, and not one in two spellings or languages? */
function isOther(a: string, b: string, letters: string): boolean {
  const first = wordsOf(a);
  const second = wordsOf(b);
  if (first.every((word) => !second.includes(word))) return spells(first, letters) === spells(second, letters);
  const [short, long] = first.length <= second.length ? [first, second] : [second, first];
  let at = 0;
  for (const word of short) {
    while (at < long.length && !isAlike(word, long[at] as string)) at++;
    if (at++ === long.length) return true;
  }
  return false;
}

function wordsOf(name: string): readonly string[] {
  return canonicalWords("organization", name).filter((word) => !SMALL.test(word));
}

function spells(words: readonly string[], letters: string): boolean {
  const parts = words.flatMap((word) => word.split("-"));
  return parts.map((word) => word.charAt(0)).join("") === normalize(letters);
}

/** The same word, or misspelt: `Pengawas`, `Pengawasan`; but `Malang` is not `Mataram`. */
function isAlike(a: string, b: string): boolean {
  if (a === b) return true;
  const length = Math.min(a.length, b.length);
  let i = 0;
  while (i < length && a[i] === b[i]) i++;
  return i >= 4 && i >= length - 1;
}
