import { wordSet } from "../../lexicon/index.js";
import type { Token } from "../../text/index.js";
import { knownNameAt } from "../known.js";
import { Look, type Reading } from "../reading.js";
import { isFunctionWord, titleAt } from "../words.js";
import { isNameWord, isTitleBehind } from "./name.js";
import type { Run } from "./run.js";
import { hasGivenName } from "./set-off.js";

/** What is named behind them is no person, no house and no place. */
const THINGS = wordSet(
  "boneka film novel lagu album serial sinetron drakor komik lukisan gim game prosesor chipset varietas spesies badai topan siklon varian tarian aksara",
);

/** `prosesor Panther Lake`, `novel Bumi Cinta`, `Yamaha Rakata`; but `film Garin Nugroho` is his. */
export function isThing(reading: Reading, run: Run): boolean {
  const before = reading.tokens[run.first - 1];
  if (before === undefined) return false;
  return (THINGS.has(before.norm) || isColour(reading, run)) && !hasGivenName(reading, run.first, run.last);
}

/** Who makes what has a name of its own. */
const MAKERS = wordSet(
  "acer apple aprilia asus bmw byd chery daihatsu ducati ferrari ford google honda huawei hyundai infinix kawasaki kia lamborghini lenovo lg mazda mercedes-benz mitsubishi nissan oppo porsche realme samsung subaru suzuki tesla toyota vivo volkswagen vinfast wuling xiaomi xpeng yamaha",
);

/**
 * `Yamaha Rakata`, `tarian berjudul Rakata Bali`: a model behind its maker or a title is none, wherever it stands; `pebalap Yamaha Budi Santoso`
 * is somebody.
 */
export function isModel(reading: Reading, { first, last }: Run): boolean {
  const { tokens, looks } = reading;
  if (tokens[first - 1]?.norm === "berjudul") return !hasGivenName(reading, first, last);
  if (!MAKERS.has(tokens[first - 1]?.norm ?? "") || !isNameWord(reading, first - 1)) return false;
  if (((looks[first] ?? 0) & Look.TitleLine) !== 0 || titleAt(tokens, first - 2) !== null) return false;
  return !hasGivenName(reading, first, last);
}

const COLOURS = wordSet("black blue bronze brown gold gray green grey orange pink purple red silver white yellow");

/** `Rakata | X6`: letters and figures of a model. */
export const isModelNumber = (token: Token | undefined): boolean =>
  /^[A-Z]{1,3}\d{1,3}[A-Z]?$/u.test(token?.text ?? "");

/** `Metallic Red` in an article that tells colours. */
function isColour({ tokens, lower, capital }: Reading, { first, last }: Run): boolean {
  if (last - first < 2 || !COLOURS.has((tokens[last - 1] as Token).norm)) return false;
  return lower.has("warna") || capital.has("warna");
}

const SHIPS = /^(?:KRI|KMP?|KLM|MV|KN)$/u;

/** One past a ship's name, `KRI Bima Suci`, or `index`; `KRI TNI AL` are the navy's. */
export function shipAt(reading: Reading, index: number, end: number): number {
  const { tokens } = reading;
  if (!SHIPS.test((tokens[index] as Token).text) || !isNameWord(reading, index + 1)) return index;
  if (knownNameAt(tokens, index + 1)?.value.type === "organization") return index;
  let last = index + 1;
  while (last < Math.min(end, index + 4) && isNameWord(reading, last) && !isFunctionWord((tokens[last] as Token).norm))
    last++;
  return last;
}

/** `M.Pd.`, `S.Kep.` behind a comma. */
const DEGREE = /^(?:(?:[AMS]|Ph|Sp)\.(?:[A-Z][a-z]{0,5}\.?){1,2}|Sp[A-Z]{1,3})$/u;

/** `M.Pd.`, `SPd MSi`: degrees without a name. */
export function isDegrees({ tokens }: Reading, { first, last }: Run): boolean {
  const { text } = tokens[first] as Token;
  if (last - first === 1)
    return DEGREE.test(text) || /^(?:PhD|MPH|MBA|MSc)$/u.test(text) || isBehindDegree(tokens, first);
  for (let i = first; i < last; i++) if (!isTitleBehind((tokens[i] as Token).text)) return false;
  return true;
}

/** `Ratna Dewi, SpJP, FAPSC menilai`: letters that no list has in a row behind a degree. */
function isBehindDegree(tokens: readonly Token[], index: number): boolean {
  for (let i = index, k = 0; k < 4; k++) {
    const { text } = tokens[i] as Token;
    if (tokens[i - 1]?.norm !== ",") return false;
    if (isTitleBehind(text)) return true;
    if (!/^[A-Z]{2,6}$/u.test(text)) return false;
    // `SpJP(K)`
    i -= tokens[i - 2]?.norm === ")" ? 5 : 2;
    const before = tokens[i]?.text ?? "";
    if (DEGREE.test(before) || isTitleBehind(before)) return true;
    if (i < 1) return false;
  }
  return false;
}
