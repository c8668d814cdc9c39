export { type Abbreviation, abbreviation } from "./abbreviations.js";
export {
  type CueForm,
  type CueSyntax,
  type CueVoice,
  compileCues,
  cueOfRoot,
  cueTrie,
  customCue,
  type ReportingCue,
  reportingCues,
} from "./cues.js";
export {
  channels,
  falseFriends,
  isLightVerb,
  isNyaAdverb,
  nounCues,
  type RelayRole,
  relayForms,
  type SourceFrameKind,
  sourceFrames,
} from "./frames.js";
export { lazy } from "./lazy.js";
export { lemma } from "./lemma.js";
export {
  intensifiers,
  type Modal,
  type ModalKind,
  modals,
  type NegationScope,
  type Negator,
  negators,
  nonNegations,
  polarityShifters,
  type Shift,
} from "./modality.js";
export {
  acronyms,
  eventHeads,
  isClassWord,
  isMonth,
  isOrganizationTail,
  isWeekday,
  type KnownName,
  lawHeads,
  locationHeads,
  media,
  organizationHeads,
  writtenAs,
} from "./names.js";
export {
  anonymityMarkers,
  anonymousSpeakers,
  groupSpeakers,
  honorifics,
  isDegree,
  isNameParticle,
  type NameOrigin,
  nameOrigins,
  type Pronoun,
  pronouns,
  titles,
} from "./people.js";
export { normalise, splitPhrase } from "./phrase.js";
export { countryName, districts, type Place, type PlaceKind, places } from "./places.js";
export {
  compilePredicates,
  customPredicate,
  type PredicateClass,
  type PredicateForm,
  predicateTrie,
  type StancePredicate,
  stancePredicates,
  type TargetSyntax,
} from "./predicates.js";
export { compileTrie, type Normed, type Trie, type TrieHit, trieOf } from "./trie.js";
export { isConjunction, isPreposition, looksLikeVerb, preverbTrie } from "./word-class.js";
