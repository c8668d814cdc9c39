import {
  barePlaces as barePlaceList,
  englishOrganizationHeads,
  englishOrganizationTails,
  englishPlaceTails,
  eventHeads as eventHeadList,
  lawHeads as lawHeadList,
  locationHeadLines,
  organizationHeadLines,
  organizationTails,
  weakHeads,
} from "./data/name-heads.js";
import { pairs } from "./fields.js";
import { lazyTrie, lazyTrieOf, type Trie } from "./trie.js";
import { memberOf } from "./word-set.js";

/**
 * How an organisation's name goes on behind its head.
 * `office`: ordinary words, joined by `dan` and commas (`Kementerian Pendidikan dan Kebudayaan`);
 * `company`: any capitalised words (`PT Aneka Tambang Tbk`); `school`: words and numbers (`SMA Negeri 4 Malang`);
 * `branch`: the place it serves (`Polres Kebumen`); `team`: a country, an age class (`Timnas Indonesia U-17`).
 */
export type OrganizationShape = "office" | "company" | "school" | "branch" | "team";

/**
 * How a place's name goes on behind its head.
 * `area`: one to three words (`Kecamatan Cibeber`); `feature`: nature and roads (`Laut China Selatan`);
 * `building`: whatever is capitalised (`Gedung DPR RI`).
 */
export type LocationShape = "area" | "feature" | "building";

export const organizationHeads: () => Trie<OrganizationShape> = lazyTrie(() => pairs(organizationHeadLines));
export const locationHeads: () => Trie<LocationShape> = lazyTrie(() => pairs(locationHeadLines));
export const eventHeads: () => Trie<string> = lazyTrieOf(eventHeadList);
export const lawHeads: () => Trie<string> = lazyTrieOf(lawHeadList);

/** `Istana Negara`, `Kompleks Parlemen`: heads that are names by themselves. */
export const barePlaces: () => Trie<string> = lazyTrieOf(barePlaceList);

/** Is the phrase too ordinary to open a name before ordinary words (`Tim Penyelamat`)? */
export const isWeakHead: (phrase: string) => boolean = memberOf(weakHeads);

/** `united`, `tbk.`: closes an organisation's name. */
export const isOrganizationTail: (norm: string) => boolean = memberOf(organizationTails);
/** `union`, `steel`: closes one only behind other capitals. */
export const isEnglishOrganizationTail: (norm: string) => boolean = memberOf(englishOrganizationTails);
/** `stadium`, `airport`: closes a place's name. */
export const isEnglishPlaceTail: (norm: string) => boolean = memberOf(englishPlaceTails);
/** `institute`, `university`: opens an organisation's name. */
export const isEnglishOrganizationHead: (norm: string) => boolean = memberOf(englishOrganizationHeads);
