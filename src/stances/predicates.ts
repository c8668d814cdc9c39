import {
  compilePredicates,
  customPredicate,
  lazy,
  type PredicateForm,
  type StancePredicate,
  stancePredicates,
  type TargetSyntax,
  type Trie,
} from "../lexicon/index.js";
import type { CustomStancePredicate, Polarity } from "../types.js";

function predicate(
  forms: string,
  polarity: Polarity,
  strength: 1 | 2 | 3,
  category: string,
  prepositions = "",
): StancePredicate {
  const targets: TargetSyntax[] = prepositions ? ["PP"] : ["OBJ", "CL"];
  return {
    forms: forms.split(","),
    wordClass: "V",
    polarity,
    strength,
    targets: new Set(targets),
    prepositions: prepositions ? prepositions.split(",") : [],
    category,
  };
}

/** Predicates besides those of the lexicon. */
const MORE: readonly StancePredicate[] = [
  predicate(
    "mengkaji ulang,dikaji ulang,meninjau ulang,ditinjau ulang,mengevaluasi ulang,dievaluasi ulang",
    "oppose",
    1,
    "question",
  ),
  predicate(
    "melontarkan ancaman,melayangkan ancaman,menyampaikan ancaman",
    "oppose",
    2,
    "threaten",
    "ke,kepada,terhadap",
  ),
  predicate("mendeklarasikan,dideklarasikan", "support", 2, "approve"),
  predicate("mensupport,men-support,support", "support", 3, "endorse"),
  predicate("memimpikan,mencita-citakan", "support", 2, "realise"),
  predicate("memutuskan kontak,memutus kontak", "oppose", 3, "withdraw", "dengan"),
];

const own: () => Trie<PredicateForm> = lazy(() => compilePredicates([...stancePredicates(), ...MORE]));

/** All predicates, the user's last, so that they win. */
export function predicatesWith(custom: readonly CustomStancePredicate[]): Trie<PredicateForm> {
  return custom.length === 0
    ? own()
    : compilePredicates([...stancePredicates(), ...MORE, ...custom.map(customPredicate)]);
}
