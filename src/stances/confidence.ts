/**
 * Every rule with its precision on annotated news, holder, polarity and target all right, the whole pipeline running: by
 * (right + 1) / (found + 2), so that a rule seen once or twice claims little and one never seen there 0.5, rounded to 0.05.
 */
export const CONFIDENCE = {
  "stance/active": 0.85, // 52 of 59
  "stance/passive": 0.75, // 5 of 6
  "stance/obligation": 0.85, // 18 of 21
  "stance/prohibition": 0.65, // 1 of 1
  "stance/commitment": 0.8, // 38 of 47
  "stance/desire": 0.65, // 4 of 6
  "stance/call": 0.75, // 23 of 30
  "stance/need": 0.95, // 15 of 15
  "stance/wish": 0.75, // 2 of 2
  "stance/imperative": 0.5,
  "stance/evaluation": 0.75, // 18 of 24
  "stance/pointed-evaluation": 0.65, // 1 of 1
  "stance/effect": 0.75, // 2 of 2
  "stance/worry": 0.75, // 2 of 2
  "stance/received": 0.5,
  "stance/possible": 0.5,
  "stance/reciprocal": 0.5,
  "stance/aim": 0.5, // 2 of 4
  "stance/listed": 0.65, // 3 of 4
  "stance/nominal": 0.5, // 3 of 6
  "stance/contrast": 0.65, // 1 of 1
} as const satisfies Record<string, number>;

export type StanceRule = keyof typeof CONFIDENCE;
