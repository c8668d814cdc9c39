import { acronyms, isDocument, normalize, wordSet } from "../lexicon/index.js";
import { firstEndingAfter } from "../text/index.js";
import type { Entity } from "../types.js";
import type { QuoteContext } from "./context.js";
import type { Source } from "./draft.js";
import { DEMONSTRATIVES } from "./words.js";

const FULL = new Set(["undang-undang", "peraturan", "keputusan", "instruksi"]);
/** Any law is meant by them. */
const ANY = wordSet("beleid aturan regulasi ketentuan");

const PARTS = wordSet("pasal ayat lampiran penjelasan");

/** Does a law, a part of one or another text stand at the token? */
export function isText(context: QuoteContext, index: number): boolean {
  return isLaw(context, index) || isDocument(context.tokens[index]?.norm ?? "");
}

/** Does a law or a part of one stand at the token? */
export function isLaw(context: QuoteContext, index: number): boolean {
  const norm = context.tokens[index]?.norm ?? "";
  return (
    context.mentionAt(index)?.entity.type === "law" || longForm(norm) !== null || FULL.has(norm) || PARTS.has(norm)
  );
}

/** `Keppres ini`, `Pasal 4 beleid tersebut`, `Aturan itu`: the law of that kind that was last named. */
export function lawMeant(source: Source, laws: readonly Entity[]): Source | null {
  if (laws.length === 0 || source.entity !== null || source.name === null) return null;
  const words = normalize(source.name).split(" ");
  const article = words[0] === "pasal";
  const kind = words.find((word) => longForm(word) !== null || FULL.has(word) || ANY.has(word)) ?? "";
  const pointed = DEMONSTRATIVES.has(words[words.length - 1] as string);
  // `Pasal 4 Pergub Jakarta` names its law itself
  if (kind === "" ? !article || words.length > 2 + Number(pointed) : !pointed && words.length > 1) return null;
  if (kind !== "" && !article && words[0] !== kind) return null;
  const isKind = (name: string) => kind === "" || ANY.has(kind) || isCalled(normalize(name), kind);
  let meant: Entity | null = null;
  let at = -1;
  for (const law of laws) {
    const before = law.mentions[firstEndingAfter(law.mentions, source.start) - 1];
    if (before === undefined || before.start <= at || !law.mentions.some(({ text }) => isKind(text))) continue;
    meant = law;
    at = before.start;
  }
  return meant && { ...source, entity: meant.id, name: meant.name };
}

function isCalled(name: string, kind: string): boolean {
  return name.startsWith(kind) || name.startsWith(longForm(kind) ?? kind);
}

/** `pergub`: how the full name of such a law begins. */
function longForm(norm: string): string | null {
  const known = acronyms().get(norm);
  return known?.type === "law" && known.longForm !== null ? normalize(known.longForm) : null;
}
