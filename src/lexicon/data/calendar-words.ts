// Months and weekdays in all their spellings. Source: own work. Licence: as this package.
import { lines } from "../lines.js";

/** All spellings, with and without the full stop. */
export const months: readonly string[] = /* @__PURE__ */ lines(`
ags
ags.
agt
agt.
agu
agu.
agust
agust.
agustus
apr
apr.
april
des
des.
desember
feb
feb.
februari
jan
jan.
januari
jul
jul.
juli
jun
jun.
juni
mar
mar.
maret
mei
nop
nop.
nopember
nov
nov.
november
okt
okt.
oktober
peb
pebruari
sep
sep.
sept
sept.
september
`);

export const weekdays: readonly string[] = /* @__PURE__ */ lines(`
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
