import type { Settings } from "./crf.js";

export const SETTINGS: Settings = {
  epochs: 10,
  averageFrom: 7,
  rate: 0.06,
  lastRate: 0.05,
  l2: 16e-5,
  ownRate: 0.7,
  seed: 1,
};

/** So many features are kept, in steps of so much: 80,000 score no better on texts that the model has not seen. */
export const FEATURES = 12_000;
export const STEP = 1 / 12;
export const FOLDS = 4;
/** Share of the rules' finds that the tagger does not get to see in our own articles. */
export const HIDDEN = 0.15;
/** Our own articles are seen so often in an epoch, each time with other finds hidden. */
export const OWN_COPIES = 3;

export interface Source {
  readonly set: string;
  readonly title: string;
  readonly licence: string;
}

/**
 * What we may train shipped weights on, each domain with its own guideline; the last is the product's.
 * `ner-ui` states no licence and `quotes-kompas` is CC BY-NC-SA: neither is trained on.
 */
export const DOMAINS: readonly { readonly name: string; readonly sources: readonly Source[] }[] = [
  {
    name: "idner",
    sources: [
      { set: "ner-idner-train", title: "idner-news-2k, training part (2,000 news sentences in all)", licence: "MIT" },
    ],
  },
  {
    name: "grit",
    sources: [
      {
        set: "ner-grit-train",
        title: "NERGrit (IndoNLU), training part",
        licence: "free use with credit; Apache-2.0 repository",
      },
    ],
  },
  {
    name: "own",
    sources: [
      {
        set: "gold-news",
        title: "36 news articles, annotated for this project",
        licence: "annotations ours, texts the outlets' (not redistributed)",
      },
      {
        set: "ner-articles",
        title: "77 news articles, names annotated for this project",
        licence: "annotations ours, texts the outlets' (not redistributed)",
      },
    ],
  },
];
export const OWN = DOMAINS.length - 1;

/**
 * Invented articles of the product's domain, in `tools/train/written`. They stand once, with more of the rules' finds hidden:
 * the rules are less right there than in the articles that they were written after.
 */
export const WRITTEN = { set: "written", title: "invented news, written for this project", hidden: 0.35 } as const;

/** Never trained on, with the domain whose guideline comes nearest. */
export const DEV_SETS = [
  { set: "ner-idner-dev", domain: 0 },
  { set: "ner-grit-dev", domain: 1 },
  { set: "ner-ui-dev", domain: OWN },
] as const;
