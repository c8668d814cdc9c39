import { wordSet } from "../lexicon/index.js";
import type { Token } from "../text/index.js";
import { type Candidate, type Findings, PRIORITY } from "./candidate.js";
import { phraseOf, type Reading } from "./reading.js";
import { isNameWord } from "./scan/name.js";
import { pushCandidate } from "./scan/push.js";
import { isCommonWord } from "./words.js";

/** Words of football, written small; one of `FOOTBALL` is in any report on it. */
const REPORT = wordSet(
  "gol gawang klub laga pelatih striker gelandang bek kiper klasemen penalti umpan tendangan wasit pemain pertandingan musim",
);
const FOOTBALL = ["gol", "gawang", "klub", "laga", "klasemen", "penalti"];
const ENOUGH = 4;

/** Towns whose club goes by their name alone. */
const TOWNS = wordSet(
  "madrid barcelona valencia sevilla villarreal girona liverpool wolverhampton newcastle leicester southampton brighton bournemouth leeds dortmund wolfsburg leverkusen leipzig stuttgart frankfurt bremen milan roma napoli torino bologna verona parma como genoa monaco lyon marseille lille porto mallorca almeria cadiz granada malaga sunderland watford burnley ipswich norwich blackburn middlesbrough augsburg freiburg mainz bochum darmstadt heidenheim empoli cagliari lecce monza pisa venezia cremona palermo nice rennes nantes strasbourg toulouse reims brest lens metz montpellier braga guimaraes utrecht heerenveen groningen",
);
/** What else clubs are called for short. */
const SHORT = wordSet(
  "barca juve inter bayern atletico sociedad everton wolves spurs atalanta fiorentina sassuolo brentford fulham getafe osasuna leganes espanyol celta alaves udinese sampdoria salernitana hoffenheim schalke gladbach benfica sporting feyenoord twente galatasaray fenerbahce besiktas celtic auxerre",
);
const SHARED = wordSet("city united");

const GUESSED: ReadonlySet<string> = wordSet("person/evidence person/shape tagger/person");

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
  const clubs = new Map<string, Candidate | null>();
  const places = new Set<number>();
  for (const { first, last, type } of candidates) {
    for (let i = first; i < last; i++) covered.add(i);
    if (type === "location") places.add(first);
  }
  for (const candidate of candidates) {
    const { first, last, type } = candidate;
    if (type !== "organization" || last - first < 2) continue;
    // `Real Madrid`, `Newcastle United`
    for (const { norm } of [tokens[first] as Token, tokens[last - 1] as Token]) {
      const other = clubs.get(norm);
      // `United` after Manchester United and Newcastle United is either
      if (other === undefined) clubs.set(norm, candidate);
      else if (other !== null && phraseOf(reading, other.first, other.last) !== phraseOf(reading, first, last))
        clubs.set(norm, null);
    }
  }
  const callShort = ({ norm, start, end }: Token): void => {
    const long = clubs.get(norm);
    if (long != null) found.aliases.push({ long: { start: long.start, end: long.end }, short: { start, end } });
  };
  const led: Candidate[] = [];
  candidates.forEach((candidate, index) => {
    const { first, last, type, rule } = candidate;
    const town = tokens[first] as Token;
    const { norm, end } = town;
    if (!(TOWNS.has(norm) || SHORT.has(norm)) || rule.startsWith("dateline") || isPlace(reading, first, places)) return;
    const club: Candidate = { ...candidate, type: "organization", rule: "organization/evidence", country: null };
    if (last - first === 1 && (type === "location" || GUESSED.has(rule))) candidates[index] = club;
    else if (type === "person" && last - first > 2) {
      // `Manajer Newcastle | Eddie Howe`
      candidates[index] = { ...candidate, first: first + 1, start: (tokens[first + 1] as Token).start };
      led.push({ ...club, last: first + 1, end });
    } else return;
    callShort(town);
  });
  for (const club of led) candidates.push(club);
  for (let i = 0; i < tokens.length; i++) {
    if (covered.has(i) || !isNameWord(reading, i)) continue;
    const { norm } = tokens[i] as Token;
    const called = SHORT.has(norm) || (SHARED.has(norm) && clubs.has(norm));
    if (!called && (!TOWNS.has(norm) || isPlace(reading, i, places))) continue;
    if (isNameWord(reading, i + 1) || (isNameWord(reading, i - 1) && !isCommonWord(tokens[i - 1]?.norm ?? "")))
      continue;
    pushCandidate(reading, i, i + 1, "organization", "organization/evidence", PRIORITY.known, found);
    callShort(tokens[i] as Token);
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
