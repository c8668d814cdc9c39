import type { Settings } from "./crf.js";

export const SETTINGS: Settings = { epochs: 10, averageFrom: 5, rate: 0.06, l2: 2e-5, ownRate: 0.7, seed: 1 };

/** So many features are kept, in steps of so much. */
export const FEATURES = 40_000;
export const STEP = 1 / 12;
export const FOLDS = 4;
/** Share of the rules' finds that the tagger does not get to see in our own articles. */
export const HIDDEN = 0.15;

/** What we may train shipped weights on, see docs/model-card.md. The last is the product's own domain. */
export const DOMAINS = [
  { name: "idner", sets: ["ner-idner-train"] },
  { name: "grit", sets: ["ner-grit-train"] },
  { name: "own", sets: ["gold-news", "ner-articles"] },
] as const;
export const OWN = 2;

/** Never trained on. */
export const DEV_SETS = ["ner-idner-dev", "ner-grit-dev", "ner-ui-dev"] as const;
