import { wordSet } from "../lexicon/index.js";
import type { Token } from "../text/index.js";
import { type Findings, PRIORITY } from "./candidate.js";
import type { Reading } from "./reading.js";
import { isNameWord } from "./scan/name.js";

/** There are as many of them as places. */
const UNITS = wordSet(
  "bpbd bpkad disdik dinkes ditlantas ditreskrimsus ditreskrimum dlhk dpmptsp dpmd kejari kejati kesbangpol kodam kodim koramil korem kpid ksop lanal lanud pdam polda polres polresta polrestabes polsek satlantas satreskrim satresnarkoba",
);
const ANY = wordSet("setiap tiap seluruh semua para beberapa sejumlah masing-masing jajaran antar");
const NEAREST = wordSet("setempat terdekat jajaran lain lainnya masing-masing se-indonesia");

/** `Sopir diperiksa di Polsek`: the only one that the article names in full. */
export function pushBareUnits(reading: Reading, { candidates }: Findings): void {
  const { tokens } = reading;
  const named = new Map<string, string | null>();
  const covered = new Set<number>();
  for (const { first, last, type } of candidates) {
    for (let i = first; i < last; i++) covered.add(i);
    const { norm } = tokens[first] as Token;
    if (type !== "organization" || last - first < 2 || !UNITS.has(norm)) continue;
    // `Polres Metro Jakarta Utara`, `Polres Jakarta Utara`
    const end = (tokens[last - 1] as Token).norm;
    const other = named.get(norm);
    if (other === undefined) named.set(norm, end);
    else if (other !== end) named.set(norm, null);
  }
  if (named.size === 0) return;
  tokens.forEach(({ norm, start, end }, i) => {
    const full = named.get(norm);
    if (full == null || covered.has(i) || !isNameWord(reading, i)) return;
    if (isNameWord(reading, i + 1) || /^[\d(]/u.test(tokens[i + 1]?.norm ?? "")) return;
    if (ANY.has(tokens[i - 1]?.norm ?? "") || NEAREST.has(tokens[i + 1]?.norm ?? "")) return;
    const range = { first: i, last: i + 1, start, end };
    candidates.push({ ...range, type: "organization", rule: "name/part", country: null, priority: PRIORITY.part });
  });
}
