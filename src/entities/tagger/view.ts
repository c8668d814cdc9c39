import type { TrieHit } from "../../lexicon/index.js";
import type { Token } from "../../text/index.js";
import { type KnownName, knownNameAt } from "../known.js";
import type { Reading } from "../reading.js";
import { isCommonWord, isGivenName, locationHeadAt, organizationHeadAt, titleAt } from "../words.js";
import { hashText, wordKey } from "./hash.js";
import type { KeyTable } from "./key-table.js";
import { hasCapital, shapeOf } from "./shape.js";

/** Words seen at most so far from a segment count. */
export const WINDOW = 2;

/** What the features are made of: one entry a token. */
export interface View {
  readonly reading: Reading;
  readonly shapes: Uint8Array;
  /** Hash of the look-up form, near capitals; all numbers of one length are one word. */
  readonly words: Int32Array;
  /** One more than the word's cluster, 0 where it has none. */
  readonly clusters: Uint16Array;
  /** What the lists know, see `Listed`. */
  readonly listed: Uint32Array;
  /** Capitalised words in a row: half-open token range of the run that the token is in. */
  readonly runFirst: Int32Array;
  readonly runLast: Int32Array;
  /** What the rules make of the token: see `hintsOf`. */
  readonly hints: Int32Array;
}

/** Parts of an entry of `listed`: shift and width. */
export const Listed = {
  /** What known name it is in, and whether it is its first word. */
  known: { shift: 0, mask: 31 },
  title: { shift: 5, mask: 3 },
  head: { shift: 7, mask: 7 },
  given: { shift: 10, mask: 1 },
  common: { shift: 11, mask: 1 },
  small: { shift: 12, mask: 1 },
} as const;

const HEADS: ReadonlyMap<string, number> = /* @__PURE__ */ new Map([
  ["office", 1],
  ["company", 2],
  ["school", 3],
  ["branch", 4],
  ["team", 5],
  ["area", 6],
  ["feature", 7],
  ["building", 7],
]);

export function viewOf(reading: Reading, clusters: KeyTable, hints: Int32Array): View {
  const { tokens } = reading;
  const count = tokens.length;
  const view: View = {
    reading,
    shapes: new Uint8Array(count),
    words: new Int32Array(count),
    clusters: new Uint16Array(count),
    listed: new Uint32Array(count),
    runFirst: new Int32Array(count),
    runLast: new Int32Array(count),
    hints,
  };
  for (let i = 0; i < count; i++) view.shapes[i] = shapeOf((tokens[i] as Token).word);
  const near = new Uint8Array(count);
  for (const sentence of reading.doc.sentences) {
    findRuns(view, sentence.first, sentence.last);
    lookUp(view, clusters, near, sentence.first, sentence.last);
  }
  return view;
}

function findRuns(view: View, first: number, last: number): void {
  let i = first;
  while (i < last) {
    let end = i;
    while (end < last && hasCapital(view.shapes[end] as number)) end++;
    if (end === i) end = i + 1;
    view.runFirst.fill(i, i, end);
    view.runLast.fill(end, i, end);
    i = end;
  }
}

/** Looks up words, clusters and lists near capitals; elsewhere nothing asks for them. */
function lookUp(view: View, clusters: KeyTable, near: Uint8Array, first: number, last: number): void {
  const { reading, shapes, listed } = view;
  const { tokens, lower } = reading;
  for (let i = first; i < last; i++) {
    if (hasCapital(shapes[i] as number)) near.fill(1, Math.max(first, i - WINDOW), Math.min(last, i + WINDOW + 2));
  }
  let titled = first;
  let named = first;
  for (let i = first; i < last; i++) {
    if (near[i] === 0) continue;
    const token = tokens[i] as Token;
    view.words[i] = hashText(token.kind === "number" ? "0000000000".slice(0, token.text.length) : token.norm);
    if (token.kind !== "number") view.clusters[i] = clusterOf(clusters, token);
    if (token.kind !== "word") continue;
    let bits = listed[i] as number;
    if (i >= titled) {
      const hit = titleAt(tokens, i);
      if (hit !== null) {
        bits |= (hit.length === 1 ? 1 : 2) << Listed.title.shift;
        titled = i + hit.length;
        spread(listed, i + 1, Math.min(last, titled), 3 << Listed.title.shift);
      }
    }
    if (hasCapital(shapes[i] as number)) {
      if (i >= named) {
        const hit = knownNameAt(tokens, i);
        if (hit !== null) {
          const code = knownCode(hit);
          bits |= code;
          named = i + hit.length;
          spread(listed, i + 1, Math.min(last, named), code + 1);
        }
      }
      const head = organizationHeadAt(tokens, i) ?? locationHeadAt(tokens, i);
      if (head !== null) bits |= (HEADS.get(head.value) ?? 0) << Listed.head.shift;
      if (isGivenName(token.norm)) bits |= 1 << Listed.given.shift;
      if (isCommonWord(token.norm)) bits |= 1 << Listed.common.shift;
      if (lower.has(token.norm)) bits |= 1 << Listed.small.shift;
    }
    listed[i] = bits;
  }
}

function spread(listed: Uint32Array, first: number, last: number, bits: number): void {
  for (let i = first; i < last; i++) listed[i] = (listed[i] as number) | bits;
}

/** Even and not 0; one more for the further words of the name. */
function knownCode({ value }: TrieHit<KnownName>): number {
  if (value.kind === "country") return 2;
  if (value.kind === "place") return value.ambiguous ? 4 : 6;
  if (value.kind === "media") return value.ambiguous ? 8 : 10;
  if (value.kind === "class") return 12;
  const acronym = { organization: 14, location: 18, event: 20, law: 22, person: 24 }[value.type];
  return value.type === "organization" && value.ambiguous ? 16 : acronym;
}

function clusterOf(clusters: KeyTable, { text, norm }: Token): number {
  // Where the lengths differ, letters are in pieces (NFD)
  const exact = clusters.find(wordKey(text.length === norm.length ? text : text.normalize("NFC")));
  if (exact >= 0 || text === norm) return Math.max(0, exact);
  return Math.max(0, clusters.find(wordKey(norm)));
}
