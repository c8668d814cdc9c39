import { media } from "../lexicon/index.js";
import type { Token } from "../text/index.js";

const SITE = /\.(?:com|co|id|net|org|news|tv|info)$/u;
/** A name that ends so is a medium's: `RAKYAT NEWS`, `UNAIR NEWS`, `Sumut Post`, `Suara Online`. */
const LAST_WORD = new Set(["news", "online", "media", "newsroom", "tv", "radio", "post"]);

/** `KOMPAS.com`, `tirto.id`: the address of a site as its name. */
export function isSite({ kind, norm }: Token): boolean {
  return kind === "url" || SITE.test(norm);
}

/** How many tokens from here on name a medium that is known, or a site; 0 for none. */
export function agencyLength(tokens: readonly Token[], first: number): number {
  const token = tokens[first];
  if (!token) return 0;
  return isSite(token) ? 1 : (media().longestAt(tokens, first)?.length ?? 0);
}

/** Do these tokens name a news medium? Datelines spell it as they like: `KOMPAS`, `iNews.id`, `Xinhua`. */
export function agencyName(tokens: readonly Token[]): boolean {
  const last = tokens[tokens.length - 1];
  if (!last) return false;
  if (tokens.length === 1 && isSite(last)) return true;
  if (tokens.length > 1 && LAST_WORD.has(last.norm)) return true;
  return media().longestAt(tokens, 0)?.length === tokens.length;
}
