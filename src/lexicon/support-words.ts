import { supportNounLines, supportVerbLines } from "./data/support-words.js";
import { classMembers } from "./word-set.js";

const verbs = classMembers<"carry" | "say" | "give" | "get" | "link" | "undergo" | "empty">(supportVerbLines);
const nouns = classMembers<"effort" | "promise">(supportNounLines);

/** `berupaya (menjaga)`: only carries the verb or noun behind it. */
export const isCarrierVerb: (norm: string) => boolean = verbs("carry");
/** `menyampaikan (apresiasi)`: carries a noun of saying. */
export const isLightVerb: (norm: string) => boolean = verbs("say");
/** `menyampaikan (dukungan)`: its subject gives what the noun says. */
export const isGivingVerb: (norm: string) => boolean = verbs("give");
/** `menuai (kritik)`: its subject gets it. */
export const isGettingVerb: (norm: string) => boolean = verbs("get");
/** `mencapai (kesuksesan)`: ties a value to its subject. */
export const isLinkingVerb: (norm: string) => boolean = verbs("link");
/** `mengalami`: no plan of its subject's. */
export const isUndergoingVerb: (norm: string) => boolean = verbs("undergo");
/** `melakukan (serangan)`: adds nothing to its object. */
export const isEmptyVerb: (norm: string) => boolean = verbs("empty");

/** `upaya (mendorong X)`: only carries what follows. */
export const isEffortNoun: (norm: string) => boolean = nouns("effort");
/** `komitmen (untuk menjaga X)`: what it brings is promised. */
export const isPromiseNoun: (norm: string) => boolean = nouns("promise");
