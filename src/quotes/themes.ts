import { wordSet } from "../lexicon/index.js";
import type { Token } from "../text/index.js";
import { findToken } from "./clause.js";
import { isCount } from "./verbless.js";

/** They take a theme as well as a clause. */
const THEMES = wordSet("singgung soroti");
const SAYING = wordSet("menyebut menyebutkan mengatakan menyatakan menuding menuduh");
const COUNTING = wordSet("sebut klaim catat nilai aku kata yakin duga lapor lihat");

/** `menyinggung keberhasilan desa, yang dulu tertinggal`: behind the comma more is told of a theme. */
export function themeEnd(tokens: readonly Token[], lemma: string, first: number, end: number): number {
  const comma = THEMES.has(lemma) ? findToken(tokens, first, end, ({ norm }) => norm === ",") : -1;
  return comma > 0 ? comma : end;
}

/** `mengklaim banyak investor yang berminat`, `menyebut baru delapan yang lolos`: there are so many who do. */
export function tellsOfMany(tokens: readonly Token[], lemma: string, first: number): boolean {
  const opening = tokens[first]?.norm;
  if (!COUNTING.has(lemma) || !(opening === "banyak" || (opening === "baru" && isCount(tokens[first + 1]))))
    return false;
  return findToken(tokens, first + 1, first + 6, ({ norm }) => norm === "yang") > 0;
}

/** `membantah isu yang menyebut ia ditangkap`: what is denied has a noun. */
export function isRumour(tokens: readonly Token[], first: number): boolean {
  const relative = findToken(tokens, first, first + 6, ({ norm }) => norm === "yang");
  return relative > first && SAYING.has(tokens[relative + 1]?.norm ?? "");
}
