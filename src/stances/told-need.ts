import { verbVoice } from "../lexicon/index.js";
import { norm, type Reading } from "./reading.js";
import { skipLight } from "./verb-head.js";
import { FIRST_PERSON } from "./words.js";

// `akhirnya harus mencari`, `mengaku harus bekerja`, `tanpa perlu menunggu`
const BEFORE_NEED = new Set([
  "akhirnya",
  "terpaksa",
  "otomatis",
  "sampai",
  "hingga",
  "mau",
  "mengaku",
  "tanpa",
  "kadang",
  "malah",
]);

// `perlu waktu tiga jam`, `butuh biaya besar`
const COSTS = new Set(["waktu", "biaya", "dana", "uang", "modal", "rp", "proses"]);

/** A necessity that is told of, not called for. */
export function tellsNeed(reading: Reading, modal: number, next: number): boolean {
  const before = FIRST_PERSON.has(norm(reading, modal - 1)) ? modal - 2 : modal - 1;
  return (
    BEFORE_NEED.has(norm(reading, before)) ||
    (norm(reading, before) === "masih" && isLot(reading, next)) ||
    (COSTS.has(norm(reading, next)) && norm(reading, modal) !== "jangan")
  );
}

/** `masih harus berjuang`, but not `masih harus diperbaiki`, `masih perlu perbaikan` */
function isLot(reading: Reading, next: number): boolean {
  return verbVoice(norm(reading, skipLight(reading, next, next + 4))) === "active";
}

const OPTIONAL = new Set(["harus", "wajib", "mesti", "musti", "butuh", "memerlukan", "membutuhkan"]);

/** `tidak harus membayar`, `tidak perlu lagi mengantre`: it may be left, and nobody is against it. */
export function waives(reading: Reading, modal: number, length: number): boolean {
  return OPTIONAL.has(norm(reading, modal)) || norm(reading, modal + length) === "lagi";
}
