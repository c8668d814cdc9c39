import { media } from "../lexicon/index.js";
import type { Token } from "../text/index.js";

const SITE = /\.(?:com|co|id|net|org|news|tv|info)$/u;
/** A name that ends so is a medium's: `RAKYAT NEWS`, `UNAIR NEWS`, `Sumut Post`, `Suara Online`. */
const LAST_WORD = new Set(["news", "online", "media", "newsroom", "tv", "radio", "post"]);

/** Do these tokens name a news medium? Datelines spell it as they like: `KOMPAS`, `iNews.id`, `Xinhua`. */
export function agencyName(tokens: readonly Token[]): boolean {
  const last = tokens[tokens.length - 1];
  if (!last) return false;
  if (tokens.length === 1 && (last.kind === "url" || SITE.test(last.norm))) return true;
  if (tokens.length > 1 && LAST_WORD.has(last.norm)) return true;
  return media().longestAt(tokens, 0)?.length === tokens.length;
}
