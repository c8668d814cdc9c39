import { abbreviationLines } from "./data/abbreviations.js";
import { fields } from "./fields.js";
import { lazy } from "./lazy.js";

export interface Abbreviation {
  /** `Tbk.` and `S.H.` can stand last in a sentence; after `Jl.` and `Drs.` none ends. */
  readonly endsSentence: boolean;
}

const table = lazy(() => {
  const entries = abbreviationLines().map((line) => {
    const [form = "", flag] = fields(line, 2);
    return [form, { endsSentence: flag === "end" }] as const;
  });
  return new Map<string, Abbreviation>(entries);
});

/** What is known of an abbreviation, given with its full stop (`jl.`), or null. */
export function abbreviation(norm: string): Abbreviation | null {
  return table().get(norm) ?? null;
}
