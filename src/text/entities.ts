/** Character references that scraping leaves behind, and what they stand for. Others are symbols. */
const NAMED: ReadonlyMap<string, string> = new Map([
  ["amp", "&"],
  ["apos", "'"],
  ["gt", ">"],
  ["hellip", "…"],
  ["laquo", "«"],
  ["ldquo", "“"],
  ["lsquo", "‘"],
  ["lt", "<"],
  ["mdash", "—"],
  ["nbsp", "\u00a0"],
  ["ndash", "–"],
  ["quot", '"'],
  ["raquo", "»"],
  ["rdquo", "”"],
  ["rsquo", "’"],
  ["sbquo", "‚"],
]);

const REFERENCE = /&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,8}));/iy;

/** The character reference that starts at `index` (an ampersand): its length and the character it stands for. */
export function readReference(text: string, index: number): { readonly length: number; readonly char: string } | null {
  REFERENCE.lastIndex = index;
  const found = REFERENCE.exec(text);
  if (!found) return null;
  const [whole, decimal, hex, name] = found;
  if (name !== undefined) {
    const char = NAMED.get(name.toLowerCase());
    return char === undefined ? null : { length: whole.length, char };
  }
  const code = decimal !== undefined ? Number(decimal) : Number.parseInt(hex as string, 16);
  return code > 0 && code <= 0x10ffff ? { length: whole.length, char: String.fromCodePoint(code) } : null;
}
