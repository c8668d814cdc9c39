// Verbs and nouns that say little of their own, so that what they carry, give or get decides, one a line: word|classes. Source: own work. Licence: as this package.
import { type List, lines } from "../lines.js";

/**
 * `carry`: only carries the verb or noun behind it (`berupaya menjaga`);
 * `say`: carries a noun of saying (`melayangkan protes`);
 * `give`: its subject gives what the noun says (`menyampaikan dukungan`);
 * `get`: its subject gets it (`menuai kritik`);
 * `link`: ties a value to its subject (`mencapai kesuksesan`);
 * `undergo`: no plan of its subject's (`mengalami`);
 * `empty`: adds nothing to its object (`melakukan serangan`).
 */
export const supportVerbLines: List = /* @__PURE__ */ lines(`
bekerja|carry
berada|undergo
berakhir|undergo
beralih|undergo
berangkat|undergo
berdampak|link undergo
berdiri|carry
bergabung|carry
bergantung|undergo
bergerak|carry
berkolaborasi|carry
berkontribusi|carry
berkoordinasi|carry
berkurang|undergo
berlaga|undergo
berlangsung|undergo
berlanjut|undergo
berlatih|undergo
bermain|link undergo
beroperasi|undergo
berpengaruh|undergo
berperan|carry link
bersatu|carry
bersinergi|carry
bertambah|undergo
bertanding|undergo
bertempat|undergo
bertemu|undergo
bertolak|undergo
bertugas|undergo
bertujuan|undergo
berubah|undergo
berupaya|carry
berusaha|carry
diajukan|say
dianggap|link
diberikan|say
dikeluarkan|say
dilayangkan|say
dilontarkan|say
dinilai|link
dirasa|link
disampaikan|say
melakukan|carry link empty
melambat|undergo
melawat|undergo
melayangkan|say give
melemah|undergo
melempar|say
melonjak|undergo
melontarkan|say give
meluas|undergo
memainkan|carry link
memakan|undergo
memasuki|undergo
membacakan|say
membaik|undergo
membawahi|undergo
membawakan|undergo
membawa|link
membebani|undergo
membeberkan|say
memberatkan|undergo
memberikan|carry say give empty
memberi|carry say give empty
membuahkan|link
membuat|say
memburuk|undergo
membutuhkan|get
memegang|link
memengaruhi|undergo
mementaskan|undergo
memicu|get
memiliki|carry give link undergo empty
meminta|get
mempengaruhi|undergo
memperoleh|get undergo
mempunyai|carry give link empty
memulai|undergo
memunculkan|say
menampilkan|undergo
menaruh|give
menayangkan|undergo
mencapai|carry link undergo
mencerminkan|link
mendapatkan|say get undergo
mendapat|say get undergo
mendarat|undergo
menebar|say
menegaskan|carry say give
menekankan|say give
menemui|undergo
menerima|say get
mengadakan|carry empty
mengajukan|carry say give
mengalami|undergo
mengambil|carry empty
mengekspresikan|say give
mengeluarkan|say
menggaungkan|say
menghadapi|get undergo
menghadiri|undergo
menginap|undergo
mengirimkan|say
mengirim|say
menguat|undergo
mengucapkan|say give
mengudara|undergo
mengulangi|say
mengundang|get
mengungkapkan|carry say give
mengunjungi|undergo
mengutarakan|carry say give
meningkat|undergo
menjadi|undergo
menjalani|undergo
menjamu|undergo
menjatuhkan|say
menuai|say get
menuliskan|say
menunggu|undergo
menunjukkan|carry say give link
menurun|undergo
menyampaikan|carry say give empty
menyatakan|carry say give
menyatukan|carry
menyebabkan|undergo
menyebarkan|link
menyerukan|carry say
menyerupai|undergo
menyuarakan|say give
meraih|get link
merasakan|undergo
merayakan|undergo
merosot|undergo
punya|link
tampil|link
terasa|link
terbilang|link
terbukti|link
tergolong|link
`);

/**
 * `effort`: only carries what follows (`upaya mendorong X`);
 * `promise`: what it brings is promised (`komitmen untuk menjaga X`).
 */
export const supportNounLines: List = /* @__PURE__ */ lines(`
aksi|effort
arahan|promise
aspirasi|promise
demonstrasi|effort
demo|effort
desakan|promise
ikhtiar|effort
instruksi|promise
janjinya|promise
janji|promise
keinginannya|promise
keinginan|promise
kesediaannya|promise
kesediaan|promise
kesepahaman|promise
kesepakatan|promise
kesiapannya|promise
kesiapan|promise
komitmennya|promise
komitmen|promise
langkah-langkah|effort
langkah|effort
minatnya|promise
misi|effort
niatnya|promise
niat|promise
peran|effort
perintah|promise
rencana|promise
sikap|effort
tekadnya|promise
tekad|promise
tugas|effort
tuntutan|promise
upaya-upaya|effort
upaya|effort
usaha|effort
usulan|promise
`);
