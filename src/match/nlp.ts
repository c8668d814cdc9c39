import { lazy } from "../lexicon/index.js";
import { compromise } from "./compromise.js";

/** One word of ours in compromise's form, with the way back to our token. */
export interface Term {
  readonly text: string;
  /** What a word of a pattern is compared with: the norm, with `_` for `-`, for compromise splits patterns at hyphens. */
  readonly normal: string;
  readonly pre: "";
  readonly post: " ";
  readonly tags: readonly string[];
  /** UTF-16 offsets of the token. */
  readonly start: number;
  readonly end: number;
  /** Index of the token. */
  readonly at: number;
}

/** A parsed part of a pattern; all that we look at. */
export interface Part {
  readonly word?: string;
  readonly tag?: string;
  readonly method?: string;
  readonly regex?: RegExp;
  readonly anything?: boolean;
  readonly fastOr?: ReadonlySet<string>;
  readonly choices?: readonly (readonly Part[])[];
  readonly operator?: "or" | "and";
  readonly greedy?: boolean;
  readonly group?: string | null;
  readonly start?: boolean;
  readonly end?: boolean;
  readonly negative?: boolean;
  readonly optional?: boolean;
}

/** What we use of a compromise view. Its own types know neither terms as input nor `sweep`. */
export interface View {
  readonly docs: readonly (readonly Term[])[];
  match(parts: readonly Part[]): View;
  eq(index: number): View;
  groups(): Readonly<Record<string, View>>;
  sweep(net: Net, options: { readonly tagger: false }): { readonly found: readonly { reason: string; view: View }[] };
}

declare const net: unique symbol;
export interface Net {
  readonly [net]: true;
}

interface Engine {
  (sentences: readonly { readonly terms: readonly Term[] }[]): View;
  parseMatch(pattern: string): readonly Part[];
  buildNet(patterns: readonly { readonly match: string; readonly reason: string }[]): Net;
  world(): { hooks: string[] };
}

/**
 * Our own compromise: the build bundles it, so nobody else's plugins reach it. The tokens and tags are ours, so of its
 * analysis only the numbering is left on: contractions would split `2024-2025`, its lexicon would tag `dr` in English.
 */
export const nlp = lazy((): Engine => {
  const engine = compromise() as unknown as Engine;
  engine.world().hooks = ["index", "id"];
  return engine;
});
