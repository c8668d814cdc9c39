import type { EntityType } from "../types.js";
import type { EntityRule } from "./confidence.js";

/** A stretch of text that some source takes for a name. Sources may disagree: the overlaps are resolved later. */
export interface Candidate {
  /** Half-open UTF-16 offsets; they may lie inside a token (`Palestina-Israel` holds two names). */
  readonly start: number;
  readonly end: number;
  /** Half-open token range that holds the offsets. */
  readonly first: number;
  readonly last: number;
  readonly type: EntityType;
  readonly rule: EntityRule;
  /** ISO 3166-1 alpha-2 code, for countries. */
  readonly country: string | null;
  /** The higher wins where two overlap; among equals the longer. */
  readonly priority: number;
}

/** Does nothing but the tagger or the words round it tell that it is a name? */
export function isGuess({ rule }: Candidate): boolean {
  return rule.startsWith("tagger/") || rule.endsWith("/evidence");
}

/** A role phrase, with the person whom it stands by if there is one: `Menteri Luar Negeri Rusia` + `Sergey Lavrov`. */
export interface RolePhrase {
  readonly start: number;
  readonly end: number;
  readonly first: number;
  readonly last: number;
  /** Look-up form of the words that name the office, abbreviations spelt out: `menteri luar negeri`. */
  readonly head: string;
  /** Token index where its person's name begins, or null for a bare role (`Menlu Rusia menjawab`). */
  readonly person: number | null;
}

/** `Perserikatan Bangsa-Bangsa (PBB)`: what stands in the brackets is another name of what stands before them. */
export interface AliasLink {
  /** Offsets of the long form and of the short one. */
  readonly long: { readonly start: number; readonly end: number };
  readonly short: { readonly start: number; readonly end: number };
}

/** All that the sources have found in one document. */
export interface Findings {
  readonly candidates: Candidate[];
  readonly roles: RolePhrase[];
  readonly aliases: AliasLink[];
  /** Token indices that were read as no name (`dolar AS`), also where the words are a name elsewhere. */
  readonly nothing: Set<number>;
}

/** Keeps of a list what passes the test, in place and in order. */
export function retain(candidates: Candidate[], test: (candidate: Candidate) => boolean): void {
  let kept = 0;
  for (const candidate of candidates) if (test(candidate)) candidates[kept++] = candidate;
  candidates.length = kept;
}

/** Priorities of the sources, lowest first. */
export const PRIORITY = {
  guess: 10,
  part: 20,
  known: 30,
  evidence: 40,
  head: 50,
  title: 55,
  pattern: 60,
  frame: 80,
  custom: 100,
} as const;
