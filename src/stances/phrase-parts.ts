import { wordSet } from "../lexicon/index.js";
import type { Entity } from "../types.js";
import { isHeadCount } from "./count.js";
import { mentionOf, norm, type Reading } from "./reading.js";
import { ADJUNCT_PREPOSITIONS, ADVERBS, DETERMINERS, LINKING_PREPOSITIONS, PURPOSE, SUBORDINATORS } from "./words.js";

/** How far into a subject a name is looked for. */
export const LONGEST = 60;

/** Whoever has one of these is one of many: `warga Jakarta`, `hakim agung`. */
const MANY = wordSet(
  "hakim anggota dosen peneliti pengamat aktivis pengacara advokat ekonom pakar guru dokter perwira jaksa polisi tentara pengusaha politikus politisi kader tokoh mahasiswa atlet pemain warga penduduk petani nelayan pedagang buruh siswa pelajar pengemudi sopir penumpang peserta pelanggan konsumen korban pekerja karyawan",
);

/** Verbs without a prefix: `ribuan buruh (turun ke jalan)`. */
const MOVING = wordSet("turun datang hadir masuk keluar pergi pulang naik tiba");

/** `warga (sebelumnya menolak)`: none of who it is. */
const BEHIND = wordSet(
  "tadi sendiri sebelumnya sebenarnya sejatinya dahulu kemarin belakangan umumnya harus berhak menjadi berupa termasuk telanjur",
);

const POLITE = new Set(["bapak", "ibu", "pak", "bu"]);

/** `(Bapak) Presiden`: the one person of the article who has that role. */
export function byRole(reading: Reading, head: number, end: number): Entity | null {
  const first = POLITE.has(norm(reading, head)) ? head + 1 : head;
  let role = "";
  for (let index = first; index < end; index++) role += (index > first ? " " : "") + norm(reading, index);
  return MANY.has(norm(reading, first)) ? null : (reading.byRole.get(role) ?? null);
}

const OPENING = wordSet(
  "sebanyak masih ada adapula tercatat adapun bahwa baik oleh itu artinya khususnya terutama tentunya",
);

export function determinerStart(reading: Reading, head: number, first: number): number {
  let start = head;
  while (start > first) {
    const word = norm(reading, start - 1);
    if (!(DETERMINERS.has(word) || isHeadCount(reading, start - 1)) || OPENING.has(word)) break;
    start--;
  }
  return start;
}

/** Where the group's phrase ends: before a relative clause, a preposition or a conjunct. */
export function phraseEnd(reading: Reading, head: number, last: number): number {
  let end = head + 1;
  while (end < last && end < head + 6) {
    if (reading.mentionAt[end] === -1) {
      const word = norm(reading, end);
      if (
        isMark(reading, end) ||
        word === "yang" ||
        BEHIND.has(word) ||
        ADVERBS.has(word) ||
        MOVING.has(word) ||
        ADJUNCT_PREPOSITIONS.has(word) ||
        SUBORDINATORS.has(word) ||
        PURPOSE.has(word) ||
        word === "atau" ||
        isConjunction(word)
      )
        break;
      if (LINKING_PREPOSITIONS.has(word)) break;
      // `tim itu (mestinya …)`
      if (word === "itu" || word === "ini" || word === "tersebut") return end + 1;
    }
    end++;
  }
  return end;
}

export function mentionIn(reading: Reading, first: number, last: number, type: "person" | "organization" | "location") {
  for (let index = first; index < last && index < first + LONGEST; index++) {
    const found = mentionOf(reading, index);
    if (found?.entity.type === type) return found;
  }
  return null;
}

/** `China dan Rusia`, `Budi bersama Siti`: the start of the next holder, or -1. */
export function nextConjunct(reading: Reading, from: number, last: number): number {
  for (let index = from; index < last && index < from + 6; index++) {
    if (reading.mentionAt[index] !== -1) continue;
    if (isConjunction(norm(reading, index))) return index + 1 < last ? index + 1 : -1;
  }
  return -1;
}

function isConjunction(word: string): boolean {
  return word === "dan" || word === "serta" || word === "maupun" || word === "bersama";
}

export function isMark(reading: Reading, index: number): boolean {
  const kind = reading.tokens[index]?.kind;
  return kind === "punctuation" || kind === "quote" || kind === "symbol";
}

/** Nothing but names and `dan` between here and the verb. */
export function closes(reading: Reading, first: number, last: number): boolean {
  for (let index = first; index < last && index < first + LONGEST; index++)
    if (reading.mentionAt[index] === -1 && !isConjunction(norm(reading, index))) return false;
  return true;
}
