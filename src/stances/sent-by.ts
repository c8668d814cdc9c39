import { wordSet } from "../lexicon/index.js";
import type { StanceHolder } from "../types.js";
import { resolvePhrase } from "./holder.js";
import { norm, type Reading } from "./reading.js";
import type { Voices } from "./voices.js";
import { ADVERBS } from "./words.js";

const SENT = wordSet(
  "disampaikan dilontarkan diungkapkan dikemukakan dinyatakan diutarakan dilayangkan disuarakan diberikan ditunjukkan digaungkan diucapkan diajukan",
);
const COMES = wordSet("datang muncul mengalir berdatangan bermunculan berasal disampaikan dilontarkan");
const BETWEEN = wordSet(
  "itu tersebut serupa senada langsung keras tegas terbuka lantang secara salah satunya antara lain ini terutama",
);

/** No holder takes more tokens to name. */
const REACH = 15;

/** `kritik terhadap X (disampaikan Budi)`, `penolakan atas X (datang dari warga)`: who lets it be known. */
export function sentBy(reading: Reading, from: number, last: number, voices: Voices): readonly StanceHolder[] {
  const verb = pastBetween(reading, from);
  const word = norm(reading, verb);
  if (reading.mentionAt[verb] !== -1) return [];
  let at = pastBetween(reading, verb + 1);
  const comes = COMES.has(word) && norm(reading, at) === "dari";
  if (!comes && !SENT.has(word)) return [];
  if (comes || norm(reading, at) === "oleh") at++;
  const { kind, holders } = resolvePhrase(reading, { first: at, last: Math.min(last, at + REACH) }, voices);
  return at < last && kind === "agent" ? holders : [];
}

function pastBetween(reading: Reading, from: number): number {
  let at = from;
  while (
    at < from + 5 &&
    reading.mentionAt[at] === -1 &&
    (BETWEEN.has(norm(reading, at)) || ADVERBS.has(norm(reading, at)))
  )
    at++;
  return at;
}
