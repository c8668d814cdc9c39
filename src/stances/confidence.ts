/** Every rule with its precision, measured on annotated news with entities and quotes given, rounded to 0.05. */
export const CONFIDENCE = {
  "stance/active": 0.6,
  "stance/passive": 0.6,
  "stance/obligation": 0.6,
  "stance/prohibition": 0.6,
  "stance/commitment": 0.5,
  "stance/desire": 0.5,
  "stance/call": 0.6,
  "stance/need": 0.5,
  "stance/evaluation": 0.5,
  "stance/nominal": 0.5,
  "stance/contrast": 0.5,
} as const satisfies Record<string, number>;

export type StanceRule = keyof typeof CONFIDENCE;
