import { isClassWord } from "../../lexicon/index.js";
import { isCapitalized, type Token } from "../../text/index.js";
import type { Reading } from "../reading.js";
import { titleAt } from "../words.js";

/** Half-open token range. */
export interface Range {
  readonly first: number;
  readonly last: number;
}

export interface Bracket {
  /** One past the closing bracket. */
  readonly last: number;
  /** `names`: `(PBB)`, `role`: `(Menlu AS)`; `class`: `(BUMN)`; `(Shanghai Cooperation Organization/SCO)`; `legal`: `(Persero)`; `age`: `(45)`; `other`. */
  readonly kind: "names" | "role" | "class" | "legal" | "age" | "other";
  /** The names inside, parted at slashes. */
  readonly names: readonly Range[];
}

const LONGEST = 9;
const LEGAL = new Set(["persero", "perseroan", "perseroda", "tbk", "tbk.", "purn", "purn.", "purnawirawan"]);
const ENGLISH_GLUE = new Set(["of", "and", "for", "the", "on", "dan", "&", "to"]);

/** The bracketed insertion that opens at `index`, if it is short. */
export function bracketAt(reading: Reading, index: number, end: number): Bracket | null {
  const { tokens } = reading;
  if (tokens[index]?.norm !== "(") return null;
  const first = index + 1;
  const stop = Math.min(end, first + LONGEST + 1);
  let inner = first;
  while (inner < stop && (tokens[inner] as Token).norm !== ")") inner++;
  if (inner >= stop || inner === first) return null;
  const names = titleAt(tokens, first) === null ? namesIn(tokens, first, inner) : [];
  return { last: inner + 1, kind: names.length > 0 ? "names" : kindOf(tokens, first, inner), names };
}

/** `(32)`: of somebody, whatever stands before it. */
export function isAgeAt(tokens: readonly Token[], index: number): boolean {
  return (
    tokens[index]?.norm === "(" && /^\d\d$/u.test(tokens[index + 1]?.norm ?? "") && tokens[index + 2]?.norm === ")"
  );
}

function kindOf(tokens: readonly Token[], first: number, inner: number): Bracket["kind"] {
  const opening = tokens[first] as Token;
  const alone = inner - first === 1;
  if (alone && LEGAL.has(opening.norm)) return "legal";
  if (alone && isClassWord(opening.text)) return "class";
  if (titleAt(tokens, first) !== null && opening.kind === "word") return "role";
  const years = /^\d{1,3}$/u.test(opening.text);
  return years && (alone || (tokens[first + 1] as Token).norm === "tahun") ? "age" : "other";
}

function namesIn(tokens: readonly Token[], first: number, inner: number): Range[] {
  const names: Range[] = [];
  let from = first;
  for (let i = first; i <= inner; i++) {
    const token = tokens[i] as Token;
    if (i === inner || token.norm === "/") {
      const opening = tokens[from] as Token;
      if (
        i === from ||
        opening.kind !== "word" ||
        !isCapitalized(opening.text) ||
        LEGAL.has(opening.norm) ||
        isClassWord(opening.text)
      )
        return [];
      names.push({ first: from, last: i });
      from = i + 1;
    } else if (token.kind !== "word" || !(isCapitalized(token.text) || ENGLISH_GLUE.has(token.norm))) return [];
  }
  return names;
}
