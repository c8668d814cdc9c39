import type { CustomStancePredicate, Polarity } from "../types.js";
import { stancePredicateLines } from "./data/stance-predicates.js";
import { fields, list } from "./fields.js";
import { lazy } from "./lazy.js";
import { compileTrie, lazyTrie, type Trie } from "./trie.js";

/** V verb, A adjective, N noun, MWE several words. */
export type PredicateClass = "V" | "A" | "N" | "MWE";

/**
 * Where the target stands: OBJ object (of a passive: subject), CL clause, VP verb phrase, PP the prepositions in
 * `prepositions`, SUBJ the subject (the speaker is the holder), MOD the noun modified, OBJ+CL object and accusation,
 * OBJ+VP addressee and act (`meminta X (untuk) …`), NYA a possessive holder (`dukungannya`).
 */
export type TargetSyntax = "OBJ" | "CL" | "VP" | "PP" | "SUBJ" | "MOD" | "OBJ+CL" | "OBJ+VP" | "NYA";

export interface StancePredicate {
  readonly forms: readonly string[];
  readonly wordClass: PredicateClass;
  readonly polarity: Polarity;
  /** 1 marks the noisy ones: alone they prove little. */
  readonly strength: 1 | 2 | 3;
  readonly targets: ReadonlySet<TargetSyntax>;
  readonly prepositions: readonly string[];
  /** `endorse`, `praise`, `call-for`, `condemn`, `evaluate-` … */
  readonly category: string;
}

export interface PredicateForm {
  readonly predicate: StancePredicate;
  readonly passive: boolean;
}

function parsePredicate(line: string): StancePredicate {
  const [forms, wordClass, polarity, strength, target, category = ""] = fields(line, 6);
  const targets = new Set<TargetSyntax>();
  let prepositions: readonly string[] = [];
  for (const code of list(target, " ")) {
    if (code.startsWith("PP:")) prepositions = list(code.slice(3));
    targets.add((code.startsWith("PP:") ? "PP" : code) as TargetSyntax);
  }
  return {
    forms: list(forms),
    wordClass: wordClass as PredicateClass,
    polarity: polarity as Polarity,
    strength: Number(strength) as 1 | 2 | 3,
    targets,
    prepositions,
    category,
  };
}

export const stancePredicates: () => readonly StancePredicate[] = lazy(() =>
  stancePredicateLines().map(parsePredicate),
);

/** A user's predicate: a transitive verb, as far as the library can know. */
function customPredicate(custom: CustomStancePredicate): StancePredicate {
  return {
    forms: custom.forms,
    wordClass: "V",
    polarity: custom.polarity,
    strength: custom.strength ?? 2,
    targets: new Set<TargetSyntax>(["OBJ", "CL", "VP", "PP"]),
    prepositions: ["terhadap", "kepada", "atas", "pada", "dengan", "untuk"],
    category: "custom",
  };
}

// `didukung` is the passive of `mendukung`; `dibantu` of `membantu`; adjectives and nouns in di- do not occur among the forms.
const isPassive = (form: string): boolean => /^di[a-z]/u.test(form);

/** All forms of the predicates, by phrase; a later predicate replaces an earlier one of the same form. */
function formsOf(predicates: readonly StancePredicate[]): (readonly [form: string, value: PredicateForm])[] {
  return predicates.flatMap((predicate) =>
    predicate.forms.map((form) => [form, { predicate, passive: isPassive(form) }] as const),
  );
}

/** The library's own predicates, compiled. */
export const predicateTrie: () => Trie<PredicateForm> = lazyTrie(() => formsOf(stancePredicates()));

/** All predicates, the user's last, so that they win. */
export function predicatesWith(custom: readonly CustomStancePredicate[]): Trie<PredicateForm> {
  return custom.length === 0
    ? predicateTrie()
    : compileTrie(formsOf([...stancePredicates(), ...custom.map(customPredicate)]));
}
