import { wordSet } from "../lexicon/index.js";
import { tokensOf } from "../text/index.js";
import type { Quote, StanceHolder } from "../types.js";
import type { Passage } from "./context.js";
import { resolvePhrase, subjectOf } from "./holder.js";
import { isOnePerson } from "./pronoun.js";
import { norm, type Range, type Reading } from "./reading.js";

/** How far into its sentence `mereka` still points out of it. */
const OPENING = 6;

const SEVERAL = wordSet(`
  para seluruh semua berbagai beberapa sejumlah sebagian banyak kedua ketiga keempat mayoritas ratusan puluhan ribuan belasan
  warga massa nelayan petani buruh mahasiswa siswa pedagang pengemudi guru orang masyarakat penduduk pengunjuk demonstran
  kelompok aliansi koalisi serikat komunitas keluarga polisi petugas pekerja pengusaha pengungsi suporter
`);

/** Somebody's own words; what a medium reports (`Dilansir Kabar Kalinga, para sopir …`) is told as by the reporter. */
function isSpoken(quote: Quote | null): boolean {
  return quote !== null && !/^(?:lansir|kutip)$/u.test(quote.cue?.lemma ?? "");
}

/** `Warga menolak tambang. Mereka juga menuntut ganti rugi`: whom `mereka` takes up; null where the sentence does not open with it. */
export function groupBefore(reading: Reading, { first, last }: Range, earlier: Passage | null): StanceHolder | null {
  if (!earlier || earlier.last !== first || isSpoken(earlier.voices.quote)) return null;
  let at = first;
  while (at < last && at < first + OPENING && norm(reading, at) !== "mereka") at++;
  if (norm(reading, at) !== "mereka") return null;
  // `Puluhan warga datang ke kantor itu.`: no verb that tells where the subject ends
  const subject =
    earlier.clauses.length > 0
      ? subjectOf(reading, earlier.clauses, 0, earlier.voices)
      : resolvePhrase(
          reading,
          { first: earlier.first, last: Math.min(earlier.last, earlier.first + 12) },
          earlier.voices,
        );
  const [holder] = subject.holders;
  if (!holder?.mention || isOnePerson(reading, holder)) return null;
  const opening = tokensOf(reading.tokens, holder.mention).first;
  return holder.entity !== null || SEVERAL.has(norm(reading, opening)) ? holder : null;
}

/** The passage to look back to: past the full stop behind what is quoted. */
export function pastStop(earlier: Passage | null, passage: Passage): Passage {
  const { reading, first, last } = passage;
  const stop = last - first === 1 && reading.tokens[first]?.kind === "punctuation";
  return stop && earlier ? { ...earlier, last } : passage;
}
