import { compileTrie, splitPhrase, type Trie } from "../lexicon/index.js";
import { isCapitalized, type Token } from "../text/index.js";
import type { CustomName } from "../types.js";
import { type Findings, PRIORITY } from "./candidate.js";
import { Look, type Reading } from "./reading.js";

/** The user's own names, ready to be looked up. */
export interface CustomNames {
  readonly trie: Trie<CustomForm>;
  /** For a surface in look-up form the name that it is a form of, as the user writes it. */
  readonly canonical: ReadonlyMap<string, string>;
}

interface CustomForm {
  readonly entry: CustomName;
  readonly form: string;
}

export function compileCustomNames(names: readonly CustomName[]): CustomNames | null {
  if (names.length === 0) return null;
  const entries: [string, CustomForm][] = [];
  const canonical = new Map<string, string>();
  for (const entry of names) {
    for (const form of [entry.name, ...(entry.aliases ?? [])]) {
      entries.push([form, { entry, form }]);
      canonical.set(splitPhrase(form).join(" "), entry.name);
    }
  }
  return { trie: compileTrie(entries), canonical };
}

/** The user's name for what a surface mentions, or null where it is none of his. */
export function customNameOf(custom: CustomNames, surface: string): string | null {
  return custom.canonical.get(splitPhrase(surface).join(" ")) ?? null;
}

/** Pushes the user's names, capitalised as they are given: `Si Doel` is not in `si doel`. */
export function pushCustomNames(reading: Reading, names: CustomNames | null, found: Findings): void {
  if (names === null) return;
  const { tokens, looks } = reading;
  for (let i = 0; i < tokens.length; i++) {
    if (!((looks[i] ?? 0) & Look.Active)) continue;
    const hit = names.trie.longestAt(tokens, i);
    if (hit === null) continue;
    const { entry, form } = hit.value;
    const token = tokens[i] as Token;
    if (isCapitalized(form) && !isCapitalized(token.text)) continue;
    const last = i + hit.length;
    const { start } = token;
    const { end } = tokens[last - 1] as Token;
    const { type, country = null } = entry;
    found.candidates.push({ first: i, last, start, end, type, country, rule: "custom", priority: PRIORITY.custom });
    i = last - 1;
  }
}
