import { isCapitalized, type Token } from "../text/index.js";
import { agencyName } from "./agencies.js";
import { NAME_LINKS } from "./credit-chain.js";
import { isProse, type Line } from "./lines.js";

/** Where a picture is from, if from no medium: `(Shutterstock/Rina Dewi)`, `[Instagram/@rinadewi]`. */
const PICTURES = new Set(
  "shutterstock freepik pixabay unsplash pexels getty gettyimages istock wikimedia canva instagram facebook tiktok youtube twitter istimewa ist".split(
    " ",
  ),
);
/** What local papers are called by: `Radar Kediri`, `TribunKediri`. */
const PAPER = /^(?:radar|tribun|harian|koran)/u;
/** No credit has more tokens. */
const REACH = 14;
const OPENERS: ReadonlyMap<string, string> = new Map([
  [")", "("],
  ["]", "["],
]);

/**
 * A caption, known by the credit that it closes with: `Warga antre. (Media/Rina Dewi)`, `Rina Dewi [Instagram]`,
 * `Warga antre di pasar. ANTARA/Rina Dewi`.
 */
export function isCaption(tokens: readonly Token[], line: Line): boolean {
  const stopped = tokens[line.last - 1]?.norm === "." ? 1 : 0;
  const end = line.last - stopped;
  const opener = OPENERS.get(tokens[end - 1]?.norm ?? "");
  const close = opener ? end - 1 : end;
  let slash = close;
  let open = close - 1;
  for (; open >= line.first && close - open <= REACH; open--) {
    const { norm } = tokens[open] as Token;
    if (norm === "/") slash = open;
    else if (opener ? norm === opener : norm === ".") break;
  }
  // a credit without brackets may fill the line
  if (open < line.first ? opener !== undefined : close - open > REACH) return false;
  const source = tokens.slice(open + 1, slash);
  const name = tokens.slice(slash + 1, close);
  if (opener && PICTURES.has(source[0]?.norm ?? "")) return !stopped && !isProse(line);
  if (name.length === 0 || !isNamed(source) || !isNamed(name)) return false;
  // `(M. Rina Dewi/Radar Kediri)`
  if (!isMedium(source)) return source.length > 1 && isMedium(name);
  // `(AFP/Reuters)` and `(AFP/Z-2)` sign a paragraph
  return !agencyName(name) && !/\d/u.test((name[0] as Token).text);
}

/** Known, or named as local papers and their pictures are. */
export function isMedium(words: readonly Token[]): boolean {
  const [first, last] = [words[0], words[words.length - 1]];
  return agencyName(words) || PAPER.test(first?.norm ?? "") || /^(?:foto|photo)$/u.test(last?.norm ?? "");
}

/** `Rina Dewi`, `@rinadewi`, `Rina/nym`: small letters only behind another slash. */
function isNamed(words: readonly Token[]): boolean {
  let signed = false;
  return words.every(({ kind, text, norm }, i) => {
    if (norm === "/") signed = true;
    return kind === "handle" || kind === "url" || isCapitalized(text) || (i > 0 && (signed || NAME_LINKS.has(norm)));
  });
}
