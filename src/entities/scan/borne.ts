import type { Token } from "../../text/index.js";
import { knownNameAt } from "../known.js";
import { Look, type Reading } from "../reading.js";
import { honorificAt, isGivenName, isListedWord, titleAt } from "../words.js";
import { isNameWord, isTitleBehind } from "./name.js";

/** `Budi Santoso selaku | Kades Karangpucung`, `Budi yang juga | CEO Surveindo`: the office is that of whoever stands before it, so that nobody is named in it. */
export function isSurelyBorne(reading: Reading, role: number): boolean {
  const { tokens } = reading;
  const before = tokens[role - 1]?.norm ?? "";
  const also = before === "juga" && tokens[role - 2]?.norm === "yang";
  if (!also && before !== "selaku") return false;
  let last = role - (also ? 3 : 2);
  if (tokens[last]?.norm === ",") last--;
  // `Sementara itu selaku ketua panitia Ratna Dewi mengatakan`
  return tokens[last]?.norm === ")" || isNameWord(reading, last);
}

/** `Ratna Dewi, | Camat Kedungsih, mengatakan`: the office between commas behind a name, as long as no other person is listed beside it; `last` is one past what follows the office's title. */
export function isApposedOffice(reading: Reading, role: number, last: number): boolean {
  const { tokens, looks } = reading;
  if (tokens[role - 1]?.norm !== "," || !isNameWord(reading, role - 2)) return false;
  const { norm, text } = tokens[role - 2] as Token;
  if (isTitleBehind(text)) return true;
  if (knownNameAt(tokens, role - 2) !== null && !isGivenName(norm)) return false;
  // `Terpisah, Camat Suparman …`
  if ((looks[role - 2] ?? 0) & Look.Initial && !isGivenName(norm) && isListedWord(norm)) return false;
  if (!/^[,.]$/u.test(tokens[last]?.norm ?? ".")) return false;
  const next = tokens[last + 1]?.norm ?? "";
  const listed = next === "dan" || next === "serta" || next === "hingga";
  return !listed && titleAt(tokens, last + 1) === null && honorificAt(tokens, last + 1) === null;
}
