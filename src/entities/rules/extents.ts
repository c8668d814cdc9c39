import { defineRule, type Rule } from "../../match/index.js";

export const extentRules = (): readonly Rule[] => [
  defineRule({
    id: "organization/commission",
    pattern:
      "komisi /^(i|ii|iii|iv|v|vi|vii|viii|ix|x|xi|xii|xiii|a|b|c|d|e)$/ (dpr|dprd|mpr) (ri|#Place|#LocationHead)?",
    examples: ["Rapat dengan ⟦Komisi X DPR RI⟧ batal.", "Ketua ⟦Komisi B DPRD Surabaya⟧ menolak."],
    counterExamples: ["Ketua komisi itu hadir di DPR.", "Komisi X itu belum lengkap."],
  }),
];
