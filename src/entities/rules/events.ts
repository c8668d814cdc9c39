import { defineRule } from "../../match/index.js";

export const eventRules = [
  defineRule({
    id: "event/anniversary",
    pattern: "(tasyakuran|peringatan|perayaan)? (hut|dies) natalis? /^ke-/ (#TitleCase|#UpperCase)*",
    examples: ["Ia hadir di ⟦HUT ke-80 RI⟧ kemarin.", "Acara ⟦Tasyakuran HUT ke-61 Golkar⟧ itu ramai."],
    counterExamples: ["Hut di tepi sawah itu roboh."],
  }),
] as const;
