import { defineRule, type Rule } from "../../match/index.js";

export const eventRules = (): readonly Rule[] => [
  defineRule({
    id: "event/anniversary",
    pattern: "(tasyakuran|peringatan|perayaan)? (hut|dies) natalis? /^ke[-_]/ (#TitleCase|#UpperCase)*",
    examples: ["Ia hadir di ⟦HUT ke-80 RI⟧ kemarin.", "Acara ⟦Tasyakuran HUT ke-61 Golkar⟧ itu ramai."],
    counterExamples: ["Hut di tepi sawah itu roboh."],
  }),
  defineRule({
    id: "event/occasion",
    pattern:
      "(acara|ajang|pameran|kegiatan|gelaran|perhelatan|bertajuk|sarasehan|konser) [<event>(#TitleCase && !#Title && !#Honorific && !#Pronoun && !#OrganizationHead && !#Country && !#Place && !#GivenName) (#TitleCase|#UpperCase|#Number|#OpenBracket|#CloseBracket|and|of|for)+]",
    group: "event",
    examples: [
      "Ia berbicara dalam acara ⟦Temu Niaga Nusantara 2024⟧ di Solo.",
      "Mobil itu tampil di pameran ⟦Nusa Auto Show (NAS) 2019⟧ kemarin.",
    ],
    counterExamples: [
      "Acara itu batal.",
      "Dalam acara Presiden Budi hadir.",
      "Kegiatan Senin itu batal.",
      "Kegiatan Badan Gizi itu batal.",
    ],
  }),
];
