import { strengtheners, weakeners } from "./data/intensifiers.js";
import { modalityLines } from "./data/modality.js";
import { negatorLines, nonNegations as nonNegationList } from "./data/negation.js";
import { lightNouns, preservingShifters, reversingShifters } from "./data/polarity-shifters.js";
import { fields } from "./fields.js";
import { lazyTrie, lazyTrieOf, type Trie } from "./trie.js";

export type ModalKind =
  | "obligation"
  | "commitment"
  | "desire"
  | "ability"
  | "permission"
  | "possibility"
  | "certainty"
  | "conditional"
  | "aspect";

export interface Modal {
  readonly kind: ModalKind;
  readonly strength: 0 | 1 | 2 | 3;
}

export type NegationScope = "predicate" | "nominal" | "imperative" | "phrase" | "verb-phrase";

export interface Negator {
  readonly scope: NegationScope;
  /** `flip` turns the polarity round; `not-yet` (belum) only weakens; `fail` (gagal) is a fact, no stance. */
  readonly effect: "flip" | "not-yet" | "fail";
}

/** `reverse`: mencegah; `preserve`: menjaga; `light`: upaya, which says nothing of its own. */
export type Shift = "reverse" | "preserve" | "light";

export const modals: () => Trie<Modal> = lazyTrie(() =>
  modalityLines().map((line) => {
    const [form = "", kind, strength] = fields(line, 3);
    return [form, { kind: kind as ModalKind, strength: Number(strength) as Modal["strength"] }] as const;
  }),
);

export const negators: () => Trie<Negator> = lazyTrie(() =>
  negatorLines().map((line) => {
    const [form = "", scope, effect] = fields(line, 3);
    return [form, { scope: scope as NegationScope, effect: effect as Negator["effect"] }] as const;
  }),
);

/** `tidak hanya`: look here first, a hit hides the negator inside it. */
export const nonNegations: () => Trie<string> = lazyTrieOf(nonNegationList);

export const polarityShifters: () => Trie<Shift> = lazyTrie<Shift>(() => [
  ...lightNouns().map((form) => [form, "light"] as const),
  ...preservingShifters().map((form) => [form, "preserve"] as const),
  ...reversingShifters().map((form) => [form, "reverse"] as const),
]);

/** 1 strengthens (`dengan tegas`), -1 weakens (`agak`). */
export const intensifiers: () => Trie<1 | -1> = lazyTrie<1 | -1>(() => [
  ...strengtheners().map((form) => [form, 1] as const),
  ...weakeners().map((form) => [form, -1] as const),
]);
