import { wordSet } from "../lexicon/index.js";
import type { Token } from "../text/index.js";
import { type Candidate, type Findings, PRIORITY } from "./candidate.js";
import type { Reading } from "./reading.js";
import { isNameWord } from "./scan/name.js";
import { isCommonWord } from "./words.js";

/** Words of football, written small; one of the first three is in any report on it. */
const REPORT = wordSet(
  "gol gawang klub laga pelatih striker gelandang bek kiper klasemen penalti umpan tendangan wasit pemain pertandingan musim",
);
const FOOTBALL = ["gol", "gawang", "klub"];
const ENOUGH = 4;

/** Towns whose club goes by their name alone. */
const TOWNS = wordSet(
  "madrid barcelona valencia sevilla villarreal girona liverpool newcastle leicester southampton brighton bournemouth leeds dortmund wolfsburg leverkusen leipzig stuttgart frankfurt bremen milan roma napoli torino bologna verona parma como genoa monaco lyon marseille lille porto",
);
/** What else clubs are called for short. */
const SHORT = wordSet("barca juve inter bayern atletico sociedad");
const SHARED = wordSet("city united");

/** A place stands behind them. */
const AT = wordSet("di kota asal warga stadion bandara");
/** Behind `dari` and `ke` a place, but for those who lose to a club, come from one or go to one. */
const TOWARDS = wordSet("dari ke");
const PLAYED = wordSet(
  "kalah unggul tertinggal terpaut menang poin angka didatangkan hengkang pindah hijrah gabung bergabung bertandang melawat dipinjamkan dijual pemain bek striker gelandang kiper",
);

/** `Gol Madrid`, `City menjamu Liverpool`: in a match report the town's name is its club's, unless somebody is or goes there. */
export function readClubs(reading: Reading, found: Findings): void {
  if (!isOnFootball(reading.lower)) return;
  const { tokens } = reading;
  const { candidates } = found;
  const covered = new Set<number>();
  const closing = new Map<string, Candidate>();
  const places = new Set<number>();
  for (const { first, last, type } of candidates) {
    for (let i = first; i < last; i++) covered.add(i);
    if (type === "location") places.add(first);
  }
  for (const candidate of candidates) {
    const { first, last, type } = candidate;
    if (type !== "organization" || last - first < 2) continue;
    const { norm } = tokens[last - 1] as Token;
    if (!closing.has(norm)) closing.set(norm, candidate);
  }
  const callShort = ({ first, start, end }: Candidate): void => {
    const long = closing.get((tokens[first] as Token).norm);
    if (long !== undefined) found.aliases.push({ long: { start: long.start, end: long.end }, short: { start, end } });
  };
  candidates.forEach((candidate, index) => {
    const { first, last, type, rule } = candidate;
    if (type !== "location" || last - first > 1 || rule.startsWith("dateline")) return;
    if (!TOWNS.has((tokens[first] as Token).norm) || isPlace(reading, first, places)) return;
    const club: Candidate = { ...candidate, type: "organization", rule: "organization/evidence", country: null };
    candidates[index] = club;
    callShort(club);
  });
  for (let i = 0; i < tokens.length; i++) {
    if (covered.has(i) || !isNameWord(reading, i)) continue;
    const { norm, start, end } = tokens[i] as Token;
    const called = SHORT.has(norm) || (SHARED.has(norm) && closing.has(norm));
    if (!called && (!TOWNS.has(norm) || isPlace(reading, i, places))) continue;
    if (isNameWord(reading, i + 1) || (isNameWord(reading, i - 1) && !isCommonWord(tokens[i - 1]?.norm ?? "")))
      continue;
    const club: Candidate = {
      first: i,
      last: i + 1,
      start,
      end,
      type: "organization",
      rule: "organization/evidence",
      country: null,
      priority: PRIORITY.known,
    };
    candidates.push(club);
    callShort(club);
  }
}

function isOnFootball(lower: ReadonlySet<string>): boolean {
  if (!FOOTBALL.some((word) => lower.has(word))) return false;
  let words = 0;
  for (const word of REPORT) if (lower.has(word)) words++;
  return words >= ENOUGH;
}

/** `di Madrid`, `terbang ke Liverpool`, `Madrid, Spanyol`, `Madrid - …` at the head of a line. */
function isPlace({ tokens }: Reading, index: number, places: ReadonlySet<number>): boolean {
  const before = tokens[index - 1]?.norm ?? "";
  if (AT.has(before)) return true;
  if (TOWARDS.has(before) && !PLAYED.has(tokens[index - 2]?.norm ?? "")) return true;
  const after = tokens[index + 1]?.norm ?? "";
  return (after === "," && places.has(index + 2)) || /^[-–—(]$/u.test(after);
}
