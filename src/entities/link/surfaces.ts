import { splitPhrase } from "../../lexicon/index.js";
import { isAllCaps, normalize } from "../../text/index.js";
import type { EntityType } from "../../types.js";
import type { Candidate } from "../candidate.js";
import { knownWord } from "../known.js";

/** One way of writing one name, with all its mentions in the document. */
export interface Surface {
  readonly type: EntityType;
  /** As its first mention writes it. */
  readonly text: string;
  /** Look-up forms of its words, brackets and what is in them left out. */
  readonly words: readonly string[];
  readonly country: string | null;
  /** What it stands for, by list: the long form of a known acronym. */
  readonly long: string | null;
  readonly mentions: Candidate[];
}

/** Gathers mentions that are written alike but for their case (`KEBUMEN`, `Kebumen`), in the order of their first mention. */
export function gatherSurfaces(text: string, kept: readonly Candidate[]): Surface[] {
  const surfaces = new Map<string, Surface>();
  for (const mention of kept) {
    const written = text.slice(mention.start, mention.end);
    const key = `${mention.type} ${normalize(written)}`;
    const known = surfaces.get(key);
    if (known !== undefined) known.mentions.push(mention);
    else {
      const { type, country } = mention;
      const words = splitPhrase(written.replace(/\s*\([^)]*\)/gu, ""));
      surfaces.set(key, { type, text: written, words, country, long: longForm(written), mentions: [mention] });
    }
  }
  return [...surfaces.values()];
}

function longForm(written: string): string | null {
  const first = written.split(/\s/u, 1)[0] as string;
  const long = knownWord(first)?.long ?? null;
  if (long === null) return null;
  // `Kemlu Iran`: the acronym opens a longer name
  return normalize(long + written.slice(first.length));
}

/** `Perserikatan Bangsa-Bangsa` before `PBB`, `Kebumen` before `KEBUMEN`, then the longer. */
export function fuller(a: Surface, b: Surface): Surface {
  const words = b.words.length - a.words.length;
  if (words !== 0) return words > 0 ? b : a;
  const capitals = Number(isAllCaps(a.text)) - Number(isAllCaps(b.text));
  if (capitals !== 0) return capitals > 0 ? b : a;
  return b.text.length > a.text.length && isAllCaps(a.text) ? b : a;
}
