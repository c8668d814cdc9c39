// Institutions by their Indonesian name and as the world calls them, one a line: Indonesian|acronym. Source: own work. Licence: as this package.
import { type List, lines } from "../lines.js";

/** Only where the list of acronyms spells them out otherwise. */
export const translatedNameLines: List = /* @__PURE__ */ lines(`
badan energi atom internasional|IAEA
badan intelijen pusat|CIA
bank pembangunan asia|ADB
bank sentral eropa|ECB
biro investigasi federal|FBI
dana moneter internasional|IMF
kepolisian republik indonesia|Polri
kepolisian ri|Polri
mahkamah pidana internasional|ICC
ombudsman republik indonesia|Ombudsman
ombudsman ri|Ombudsman
organisasi buruh internasional|ILO
organisasi kesehatan dunia|WHO
organisasi pangan dan pertanian|FAO
`);
