// Writes src/lexicon/data/countries.ts from the Indonesian territory names of CLDR. Run: node tools/build-countries.mjs

import { writeFileSync } from "node:fs";
import { createRequire } from "node:module";

const require = createRequire(import.meta.url);
const path = "cldr-localenames-full/main/id/territories.json";
const { territories } = require(path).main.id.localeDisplayNames;
const { version } = require("cldr-localenames-full/package.json");

// Not in ISO 3166-1, or no country: CLDR's own codes, unions, pseudo-locales, uninhabited outposts that news never names.
const LEFT_OUT = new Set(["AC", "CP", "CQ", "DG", "EA", "EU", "EZ", "IC", "QO", "TA", "UN", "XA", "XB", "XK", "ZZ"]);
/** CLDR adds `(Burma)`, `DAK Tiongkok`, `- Kinshasa`: nobody writes that in a sentence. */
const PLAIN = new Map([
  ["Myanmar (Burma)", "Myanmar"],
  ["Hong Kong DAK Tiongkok", "Hong Kong"],
  ["Makau DAK Tiongkok", "Makau"],
  ["Kepulauan Cocos (Keeling)", "Kepulauan Cocos"],
  ["Kongo - Kinshasa", "Kongo-Kinshasa"],
  ["Kongo - Brazzaville", "Kongo-Brazzaville"],
  ["Georgia Selatan & Kep. Sandwich Selatan", "Georgia Selatan dan Kepulauan Sandwich Selatan"],
  ["Kepulauan Falkland (Malvinas)", "Kepulauan Malvinas"],
  ["Kongo (RDK)", "RD Kongo"],
  ["Kongo (Republik)", "Republik Kongo"],
  ["Aotearoa (Selandia Baru)", "Aotearoa"],
]);
/** The English short forms and the province that East Timor once was. */
const WRONG = new Set(["UK", "Timor Timur", "AS"]);

const lines = new Set();
for (const [key, name] of Object.entries(territories)) {
  const code = key.slice(0, 2);
  if (!/^[A-Z]{2}(-alt-.*)?$/.test(key) || LEFT_OUT.has(code) || WRONG.has(name)) continue;
  lines.add(`${code}|${(PLAIN.get(name) ?? name).replaceAll("’", "'").normalize("NFC")}`);
}
const sorted = [...lines].sort();
const head = `// ISO 3166-1 alpha-2 codes with Indonesian names, one a line: code|name. Source: Unicode CLDR ${version}, locale id, by tools/build-countries.mjs. Licence: Unicode-3.0, Copyright © 1991-present Unicode, Inc.`;
writeFileSync(
  new URL("../src/lexicon/data/countries.ts", import.meta.url),
  `${head}\nimport { type List, lines } from "../lines.js";\n\nexport const countryLines: List = /* @__PURE__ */ lines(\`\n${sorted.join("\n")}\n\`);\n`,
);
