import type { Sentence } from "../../text/index.js";
import { Look } from "../reading.js";
import { hasCapital, Shape } from "./shape.js";

/** Half-open token range in which names may stand; what lies between the segments is outside any name. */
export interface Segment {
  readonly first: number;
  readonly last: number;
}

/** A name bridges so many words without a capital: `Badan Meteorologi, Klimatologi, dan Geofisika`. */
const BRIDGE = 2;

export type Segmenter = (sentence: Sentence, looks: Uint8Array, shapes: Uint8Array) => Segment[];

/**
 * The stretches of a sentence in which names may stand: words with a capital, what they enclose at close distance, and
 * numbers behind them (`SMAN 3`). Everything else needs no features, so that the tagger reads a third of the tokens.
 */
export function segmentsOf(sentence: Sentence, looks: Uint8Array, shapes: Uint8Array): Segment[] {
  const segments: Segment[] = [];
  let first = -1;
  let last = -1;
  for (let i = sentence.first; i < sentence.last; i++) {
    if (!((looks[i] as number) & Look.Active)) continue;
    const shape = shapes[i] as number;
    if (hasCapital(shape)) {
      if (first >= 0 && i - last > BRIDGE) {
        segments.push({ first, last });
        first = -1;
      }
      if (first < 0) first = i;
      last = i + 1;
    } else if (last === i && (shape === Shape.Number || shape === Shape.Close)) last = i + 1;
  }
  if (first >= 0) segments.push({ first, last });
  return segments;
}
