import { isCapitalized, makeSpan, type Token } from "../text/index.js";
import type { Credit, CreditRole } from "../types.js";

export const LABELS: ReadonlyMap<string, CreditRole> = new Map(
  (
    [
      [
        "reporter",
        "pewarta|reporter|penulis|wartawan|jurnalis|kontributor|koresponden|laporan|oleh|author|by|teks|rep",
      ],
      ["editor", "editor|redaktur|penyunting|uploader|red"],
      ["photographer", "pewarta foto|foto|fotografer|photographer|videografer|videographer|sumber foto"],
      ["translator", "penerjemah|penterjemah|alih bahasa|translator"],
      ["agency", "sumber|source"],
    ] as const
  ).flatMap(([role, labels]) => labels.split("|").map((label) => [label, role] as const)),
);
export const NAME_LINKS = new Set([
  ",",
  "/",
  "&",
  ".",
  "-",
  "'",
  "(",
  ")",
  "dan",
  "bin",
  "binti",
  "al",
  "van",
  "der",
  "de",
  "@",
  ";",
  "|",
  "•",
  "·",
]);
export const SEPARATORS = new Set(["|", "•", "·", ";"]);
const LONGEST_NAME = 14;

interface Label {
  readonly role: CreditRole;
  /** Token index of the name's first token. */
  readonly next: number;
  readonly key: string;
}

const COPYRIGHT = new Set(["copyright", "hak", "cipta", "(", "c", ")"]);

/** `Editor:`, `Editor :`, `Pewarta Foto:`, `sumber :`: the label that starts at a token. */
export function labelAt(tokens: readonly Token[], index: number, last: number): Label | null {
  const word = tokens[index];
  const second = tokens[index + 1];
  if (second?.norm !== ":" && tokens[index + 2]?.norm !== ":") return null;
  if (word?.kind !== "word" || index >= last || !(isCapitalized(word.text) || word.norm === "sumber")) return null;
  for (const [key, colon] of [
    [word.norm, index + 1],
    [`${word.norm} ${second?.norm}`, index + 2],
  ] as const) {
    const role = LABELS.get(key);
    if (role && colon < last && tokens[colon]?.norm === ":") return { role, next: colon + 1, key };
  }
  return null;
}

/** `Copyright © ANTARA 2025`, `© 2025 Media`, `Hak Cipta © Media`. */
export function copyrightAt(tokens: readonly Token[], index: number, last: number): Label | null {
  let next = index;
  while (next < last && next < index + 4 && COPYRIGHT.has(tokens[next]?.norm ?? "")) next++;
  const sign = tokens[next]?.norm === "©";
  const worded = tokens[index]?.norm === "copyright";
  if (next >= last || (!sign && !worded)) return null;
  return { role: "copyright", next: sign ? next + 1 : next, key: "copyright" };
}

/**
 * Reads credits from a token on, one behind the other: `Reporter: Arif Putra | Editor: Yuda W. Copyright © MEDIA 2025`.
 *
 * Returns them with the token index where they stop, which is `last` where the whole rest of the line is credits.
 */
export function readChain(
  text: string,
  tokens: readonly Token[],
  from: number,
  last: number,
): { readonly credits: Credit[]; readonly end: number } {
  const credits: Credit[] = [];
  let index = from;
  while (index < last) {
    const label = labelAt(tokens, index, last) ?? copyrightAt(tokens, index, last);
    if (!label) break;
    const end = label.role === "copyright" ? copyrightEnd(tokens, label.next, last) : nameEnd(tokens, label.next, last);
    // `Rep: Antara/ Red: Rina Dewi`
    const slashed = end > label.next && tokens[end - 1]?.norm === "/" ? 1 : 0;
    const credit = makeCredit(text, tokens, label.role, index, label.next, end - slashed);
    if (!credit) break;
    credits.push(credit);
    index = end;
    while (index < last && /^[|•·;)]$/u.test((tokens[index] as Token).norm)) index++;
  }
  return { credits, end: index };
}

export function makeCredit(
  text: string,
  tokens: readonly Token[],
  role: CreditRole,
  first: number,
  from: number,
  to: number,
): Credit | null {
  const opening = tokens[from];
  const closing = tokens[to - 1];
  if (!opening || !closing || to <= from) return null;
  const named = role === "copyright" ? trimYears(tokens, from, to) : { from, to };
  const name = makeSpan(text, (tokens[named.from] as Token).start, (tokens[named.to - 1] as Token).end);
  return { ...makeSpan(text, (tokens[first] as Token).start, closing.end), role, name };
}

/** Where a name ends: at the next label, a separator, or the first word that is no part of a name. */
export function nameEnd(tokens: readonly Token[], from: number, last: number): number {
  let index = from;
  for (; index < last && index < from + LONGEST_NAME; index++) {
    const token = tokens[index] as Token;
    if (SEPARATORS.has(token.norm)) break;
    if (index > from && (labelAt(tokens, index, last) || copyrightAt(tokens, index, last) || opensLegal(tokens, index)))
      break;
    const named =
      token.kind === "word"
        ? isCapitalized(token.text) || isLowerName(token, tokens[index + 1])
        : token.kind === "url" || token.kind === "handle" || token.kind === "email";
    if (!named && !NAME_LINKS.has(token.norm)) break;
    if (token.norm === ")" && !tokens.slice(from, index).some((one) => one.norm === "(")) break;
  }
  return index;
}

/** `detikcom`, `tempo.co`, `kum/fdl`, `dan`: small letters that occur in credits. */
function isLowerName(token: Token, after: Token | undefined): boolean {
  return (
    NAME_LINKS.has(token.norm) || token.norm.includes(".") || token.norm.startsWith("detik") || after?.norm === "/"
  );
}

function copyrightEnd(tokens: readonly Token[], from: number, last: number): number {
  let index = from;
  while (index < last && index < from + 8 && !opensLegal(tokens, index)) {
    const token = tokens[index] as Token;
    if (token.kind === "word" && !isCapitalized(token.text) && !token.norm.includes(".")) break;
    index++;
  }
  return index;
}

export function opensLegal(tokens: readonly Token[], index: number): boolean {
  const { norm } = tokens[index] as Token;
  const after = tokens[index + 1]?.norm;
  return (norm === "dilarang" && (after === "keras" || after === "mengutip")) || (norm === "all" && after === "rights");
}

function trimYears(tokens: readonly Token[], from: number, to: number): { readonly from: number; readonly to: number } {
  const filler = (token: Token | undefined) =>
    token !== undefined && (token.kind === "number" || token.kind === "punctuation" || token.kind === "symbol");
  let first = from;
  let last = to;
  while (first < last && filler(tokens[first])) first++;
  while (last > first && filler(tokens[last - 1])) last--;
  return first < last ? { from: first, to: last } : { from, to };
}
