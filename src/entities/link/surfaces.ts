import type { Document } from "../../document.js";
import { apart, isAllCaps, normalize } from "../../text/index.js";
import type { EntityType } from "../../types.js";
import type { AliasLink, Candidate } from "../candidate.js";
import { isInformal } from "./called.js";
import { canonicalWords } from "./canonical.js";
import { secondMeanings } from "./meanings.js";

/** One way of writing one name, with all its mentions in the document. */
export interface Surface {
  readonly type: EntityType;
  /** As its first mention writes it that is not in capitals throughout. */
  readonly text: string;
  /** Its words in one form for all spellings, see `canonicalWords`. */
  readonly words: readonly string[];
  readonly country: string | null;
  readonly mentions: Candidate[];
}

/** Words of a name of which shorter forms are looked for: hardly any has more. */
export const MOST_WORDS = 32;

/**
 * Gathers mentions that are written alike but for their case (`KEBUMEN`, `Kebumen`), in the order of their first mention. Letters that the
 * article spells out in two ways are two: `Perserikatan Bangsa-Bangsa (PBB)`, `Partai Bulan Bintang (PBB)`.
 */
export function gatherSurfaces(
  { text, tokens }: Document,
  kept: readonly Candidate[],
  aliases: readonly AliasLink[] = [],
): Surface[] {
  const surfaces = new Map<string, Surface>();
  const second = secondMeanings(text, kept, aliases);
  for (const mention of kept) {
    const written = apart(text, tokens, mention);
    const meaning = second.get(mention.start);
    const key = `${mention.type} ${normalize(written)}${meaning === undefined ? "" : ` ${meaning}`}`;
    const known = surfaces.get(key);
    if (known !== undefined) {
      known.mentions.push(mention);
      // `KEBUMEN` in the dateline is `Kebumen`
      if (isAllCaps(known.text) && !isAllCaps(written)) surfaces.set(key, { ...known, text: written });
    } else {
      const { type, country } = mention;
      const words = canonicalWords(type, meaning ?? written);
      surfaces.set(key, { type, text: written, words, country, mentions: [mention] });
    }
  }
  return [...surfaces.values()];
}

/** `Muhaimin Iskandar` before `Cak Imin`, `Perserikatan Bangsa-Bangsa` before `PBB`, `Kebumen` before `KEBUMEN`, then the longer. */
export function fuller(a: Surface, b: Surface): Surface {
  if (a.type === "person") {
    const informal = Number(isInformal(a.text)) - Number(isInformal(b.text));
    // `Abi Hurairah` is more of the name than `Abi`, and no `Abi` of a Hurairah
    const inside = ` ${a.text} `.includes(` ${b.text} `) || ` ${b.text} `.includes(` ${a.text} `);
    if (informal !== 0 && !inside) return informal > 0 ? b : a;
  }
  const words = wordCount(b.text) - wordCount(a.text);
  if (words !== 0) return words > 0 ? b : a;
  const capitals = Number(isAllCaps(a.text)) - Number(isAllCaps(b.text));
  if (capitals !== 0) return capitals > 0 ? b : a;
  return b.text.length > a.text.length && isAllCaps(a.text) ? b : a;
}

/** Brackets and what is in them left out: `Badan Gizi Nasional (BGN)` is no fuller than without. */
function wordCount(text: string): number {
  return text
    .replace(/\([^()]*\)/gu, "")
    .trim()
    .split(/\s+/u).length;
}
