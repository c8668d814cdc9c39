import type { ModalKind } from "../lexicon/index.js";

/** Modalities that make a stance of a plain verb. */
export type Attitude = Extract<ModalKind, "obligation" | "commitment" | "desire">;

// `sepakat untuk menjaga` commits as `siap menjaga` does; `menargetkan`, `berencana` likewise are about one's own act.
export const EXTRA_ATTITUDES: ReadonlyMap<string, Attitude> = new Map([
  ["sepakat", "commitment"],
  ["bersepakat", "commitment"],
  ["bakal", "commitment"],
  ["menargetkan", "desire"],
  ["mending", "obligation"],
  ["mendingan", "obligation"],
  ["lebih baik", "obligation"],
]);

export const IMPORTANT = new Set(["penting untuk", "penting juga"]);

export const FUTURE = new Set(["akan", "bakal"]);

/** `akan terus menjaga` promises, where `akan menjaga` may only foretell. */
export const STEADY = new Set(["terus", "tetap", "selalu", "senantiasa", "bersama-sama"]);

export const PERFECT = new Set(["telah", "sudah", "berhasil", "pernah", "sempat", "terbukti"]);

export const NEGATING_MODALS = new Set([
  "jangan",
  "jangan sampai",
  "tidak boleh",
  "tidak akan",
  "tidak akan pernah",
  "tak akan",
  "takkan",
]);
