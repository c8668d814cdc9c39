import type { EntityType } from "../../types.js";

/** What the tagger says of a token: outside, or the first or a further word of a name of one of three types. */
export const LABELS = ["O", "B-PER", "I-PER", "B-ORG", "I-ORG", "B-LOC", "I-LOC"] as const;

export const LABEL_COUNT = LABELS.length;
export const OUTSIDE = 0;

/** Types in the order of the labels. */
export const TAGGED_TYPES = ["person", "organization", "location"] as const satisfies readonly EntityType[];
export type TaggedType = (typeof TAGGED_TYPES)[number];

/** `B-` of the type at that place of `TAGGED_TYPES`; `I-` is the next number. */
export const beginLabel = (type: number): number => 1 + 2 * type;
export const isBegin = (label: number): boolean => (label & 1) === 1;
export const isInside = (label: number): boolean => label > 0 && (label & 1) === 0;
/** Place in `TAGGED_TYPES` of a label that is not `O`. */
export const typeOfLabel = (label: number): number => (label - 1) >> 1;

/** A name goes on only as what it began as. */
export function mayFollow(before: number, label: number): boolean {
  return !isInside(label) || before === label || before === label - 1;
}
