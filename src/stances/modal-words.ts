import { type ModalKind, wordSet } from "../lexicon/index.js";

/** Modalities that make a stance of a plain verb. */
export type Attitude = Extract<ModalKind, "obligation" | "commitment" | "desire">;

// `sepakat untuk menjaga` commits as `siap menjaga` does; `menargetkan`, `berencana` likewise are about one's own act.
export const EXTRA_ATTITUDES: ReadonlyMap<string, Attitude> = new Map([
  ["sepakat", "commitment"],
  ["bersepakat", "commitment"],
  ["bakal", "commitment"],
  ["memutuskan", "commitment"],
  ["menargetkan", "desire"],
  ["tertarik", "desire"],
  ["berminat", "desire"],
  ["mending", "obligation"],
  ["mendingan", "obligation"],
  ["lebih baik", "obligation"],
]);

/** What somebody can do he need not want. */
export const ABLE = wordSet("bisa dapat mampu sanggup berhak");

export const IMPORTANT = new Set(["penting untuk", "penting juga"]);

export const FUTURE = new Set(["akan", "bakal"]);

/** `akan terus menjaga` promises, where `akan menjaga` may only foretell. */
export const STEADY = new Set(["terus", "tetap", "selalu", "senantiasa", "bersama-sama"]);

export const PERFECT = new Set(["telah", "sudah", "berhasil", "pernah", "sempat", "terbukti"]);

/** `belum mau menjual X`: for the time being he is against it, where `belum menjual X` is a fact. */
export const WANTING = wordSet("ingin mau akan bersedia berencana berniat bermaksud hendak");

export const NEGATING_MODALS = new Set([
  "jangan",
  "jangan sampai",
  "tidak boleh",
  "tak boleh",
  "enggak boleh",
  "nggak boleh",
  "gak boleh",
  "tidak akan",
  "tidak akan pernah",
  "tak akan",
  "takkan",
]);

/** `hal itu tidak bisa dibiarkan`: it must not be, where `tidak bisa digunakan` tells a fact. */
export const UNTHINKABLE = wordSet(`
  dibiarkan dibenarkan ditoleransi ditolerir dimaafkan disederhanakan disepelekan diremehkan disamaratakan digeneralisasi
  diabaikan dikesampingkan dikorbankan dikompromikan dinomorduakan dipaksakan dipolitisasi ditunda ditunda-tunda dianggap
`);

/** `tidak terburu-buru menaikkan X`: not to raise it. */
export const HASTY = wordSet(`
  terburu-buru buru-buru tergesa-gesa gegabah sembarangan sembarang asal asal-asalan ceroboh serampangan serta-merta latah ikut-ikutan
  seenaknya semena-mena cepat lekas terlalu
`);

/** `akan fokus memperkuat X`: how it is done. */
export const EARNEST = wordSet(
  "fokus serius konsisten aktif giat gencar sigap tegas cepat berani sungguh-sungguh proaktif rutin rajin",
);
