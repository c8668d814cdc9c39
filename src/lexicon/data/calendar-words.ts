// Months and weekdays in all their spellings. Source: own work. Licence: as this package.
import { type List, lines } from "../lines.js";

/** Written out; no name begins with them. */
export const months: List = /* @__PURE__ */ lines(`
agustus
april
desember
februari
januari
juli
juni
maret
mei
nopember
november
oktober
pebruari
september
`);

/** Clipped, with and without the full stop; some are given names too (`Jan`). */
export const shortMonths: List = /* @__PURE__ */ lines(`
ags
ags.
agt
agt.
agu
agu.
agust
agust.
apr
apr.
des
des.
feb
feb.
jan
jan.
jul
jul.
jun
jun.
mar
mar.
nop
nop.
nov
nov.
okt
okt.
peb
sep
sep.
sept
sept.
`);

export const weekdays: List = /* @__PURE__ */ lines(`
ahad
jum'at
jumat
kamis
minggu
rabu
sabtu
selasa
senin
`);
