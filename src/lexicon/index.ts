// One list a file: who asks for one must not get the others into the bundle (`kutip/dates`).
export { abbreviation } from "./abbreviations.js";
export { isAgentNoun, isBodyNoun, isVoiceNoun } from "./agents.js";
export { isMonth, isThenAt, isWeekday } from "./calendar-words.js";
export { isCommonWord, isListedWord } from "./common-words.js";
export {
  isAscribingCue,
  isBahwaCue,
  isCountingCue,
  isInversionCue,
  isPledgingCue,
  isResumingCue,
  isShowingCue,
  isSpeechCue,
  isViewingCue,
} from "./cue-classes.js";
export {
  type CueForm,
  type CueVoice,
  cueOfRoot,
  cuesWith,
  cueTrie,
  type ReportingCue,
  reportingCues,
} from "./cues.js";
export { districts } from "./districts.js";
export { evaluations } from "./evaluations.js";
export {
  channels,
  falseFriends,
  isNyaAdverb,
  leadPhrases,
  nounCues,
  relayForms,
  type SourceFrameKind,
  sourceFrames,
} from "./frames.js";
export { endsHeadlineName, isBareVerb } from "./headline-words.js";
export { fullNameOf, isKnownPerson, isNickname, nicknames } from "./known-people.js";
export { lazy } from "./lazy.js";
export { lemma } from "./lemma.js";
export { isSmallMedium, media } from "./media.js";
export { intensifiers, type ModalKind, modals, negators, nonNegations, polarityShifters } from "./modality.js";
export {
  barePlaces,
  eventHeads,
  isEnglishOrganizationHead,
  isEnglishOrganizationTail,
  isEnglishPlaceTail,
  isOrganizationTail,
  isWeakHead,
  type LocationShape,
  lawHeads,
  locationHeads,
  type OrganizationShape,
  organizationHeads,
} from "./name-heads.js";
export { acronymOf, acronyms, isClassWord, isInstitutionWord, nonNames, spelledOut, writtenAs } from "./names.js";
export { normalize } from "./normalize.js";
export {
  groupSpeakers,
  honorifics,
  isAccused,
  isDegree,
  isDocument,
  isNameParticle,
  isNoSource,
  isThingNoun,
  isWeakTitle,
  nameOrigins,
  officeOf,
  pronouns,
  titles,
} from "./people.js";
export { splitPhrase } from "./phrase.js";
export { countryKey, places } from "./places.js";
export { type PredicateForm, predicatesWith, predicateTrie, stancePredicates } from "./predicates.js";
export { companions, family, services } from "./relations.js";
export {
  isCarrierVerb,
  isEffortNoun,
  isEmptyVerb,
  isGettingVerb,
  isGivingVerb,
  isLightVerb,
  isLinkingVerb,
  isPromiseNoun,
  isUndergoingVerb,
} from "./support-words.js";
export { compileTrie, lazyTrieOf, type Normed, type Trie, type TrieHit } from "./trie.js";
export { isPlainPredicate, isState, looksLikeVerb, verbVoice } from "./verb-forms.js";
export { Word, wordFact, wordMarks, wordTest } from "./word.js";
export {
  isConjunction,
  isFunctionWord,
  isLetteredNoun,
  isPreposition,
  isSentenceOpener,
  preverbTrie,
} from "./word-class.js";
export { wordSet } from "./word-set.js";
