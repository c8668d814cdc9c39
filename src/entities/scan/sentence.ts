import { isAgentNoun, isNameParticle, isSmallMedium, type TrieHit, verbVoice } from "../../lexicon/index.js";
import type { Token, TokenRange } from "../../text/index.js";
import { type Findings, PRIORITY } from "../candidate.js";
import { headlineOrganization } from "../headlines.js";
import { type KnownName, knownNameAt } from "../known.js";
import { Look, type Reading } from "../reading.js";
import { honorificAt, isCommonWord, isFunctionWord, isGivenName, isListedWord, nonNameAt } from "../words.js";
import { bracketAt } from "./bracket.js";
import { pushClub } from "./club.js";
import { acronymAt, airlineAt, pushParts } from "./compound.js";
import { eventAt, pastYear, pushEvent } from "./event.js";
import { isNicknameAt, nameEndBehind, pushServices, skipHonorifics } from "./honorific.js";
import { locationAt } from "./location.js";
import { hasOrdinaryWord, isNamesake, isNameWord, isNeighbourhood, personNameEnd } from "./name.js";
import { organizationAt } from "./organization.js";
import { branchEnd } from "./organization-place.js";
import { pushAliases, pushCandidate, pushOrganization, pushPerson } from "./push.js";
import { readRole } from "./role.js";
import { type Run, runAt } from "./run.js";
import { hasGivenName } from "./set-off.js";
import { isIndonesia, pushTailed, tailAt } from "./tail.js";
import { isDegrees, isModel, isThing, shipAt } from "./thing.js";

/** Reads one sentence from left to right: sure names go to `found`, capitalised words that nothing explains to `runs`. */
export function scanSentence(reading: Reading, sentence: TokenRange, found: Findings, runs: Run[]): void {
  let i = sentence.first;
  while (i < sentence.last) i = step(reading, i, sentence.last, found, runs);
}

function step(reading: Reading, i: number, end: number, found: Findings, runs: Run[]): number {
  const { tokens, looks } = reading;
  const look = looks[i] ?? 0;
  if ((look & (Look.Active | Look.Word)) !== (Look.Active | Look.Word)) return i + 1;
  const token = tokens[i] as Token;
  const role = readRole(reading, i, end, found);
  if (role > i) return role;
  const none = isRedCross(reading, token.text) ? null : nonNameAt(tokens, i);
  if (!(look & Look.Capital)) {
    // `berbahasa Jawa`
    if (token.norm === "berbahasa" && isNameWord(reading, i + 1)) return passOver(found, i, i + 2);
    // `dr Siti Aminah`; in small letters the other titles are roles, which were read above
    if (DOCTOR.has(token.norm)) return readTitled(reading, i, end, found) ?? i + 1;
    pushParts(reading, i, found);
    const medium = isSmallMedium(token.word) && tokens[i - 1]?.norm !== "/" ? knownNameAt(tokens, i) : null;
    if (medium?.value.kind === "media" && !medium.value.ambiguous) return pushKnown(reading, i, end, medium, found);
    return none === null ? i + 1 : passOver(found, i, pastBracket(reading, i + none.length, end));
  }
  const honorific = isNicknameAt(reading, i) ? null : honorificAt(tokens, i);
  if (honorific !== null && !opensKnownPlace(tokens, i, honorific.length)) {
    const stop = readTitled(reading, i, end, found);
    if (stop !== null) return stop;
    const from = skipHonorifics(reading, i, end);
    // `Prof.` at the end of a sentence, and `Dr.` behind it: nothing to skip
    if (from > i && (token.norm.endsWith(".") || from < i + honorific.length)) return from;
  }
  const ship = shipAt(reading, i, end);
  if (ship > i) return passOver(found, i, ship);
  const club = pushClub(reading, i, end, found);
  if (club > i) return club;
  const known = knownNameAt(tokens, i);
  const longest = Math.max(known?.length ?? 0, none?.length ?? 0);
  const event = eventAt(reading, i, end);
  // `Kongres AS` is a parliament, `Liga Arab` no tournament
  const listed = known !== null && known.length > 1 && known.value.type === "organization" ? 0 : 1;
  if (event > i + longest - listed && event > i) return pushEvent(reading, i, event, end, found);
  const organization = organizationAt(reading, i, end, false);
  // `Perusahaan Surveindo menolak`: a capital for the sentence
  if (
    organization !== null &&
    look & Look.Initial &&
    KIND_OF.has(token.norm) &&
    !isCommonWord(tokens[i + 1]?.norm ?? "")
  )
    return i + 1;
  const whole =
    organization === null || !(look & Look.TitleLine) ? organization : headlineOrganization(reading, i, organization);
  if (whole !== null && whole.last > i + longest) {
    pushOrganization(reading, i, whole, found);
    return whole.last;
  }
  const tail = tailAt(reading, i, end);
  if (tail !== null && !(look & Look.TitleLine)) {
    pushTailed(reading, i, end, tail, found);
    return tail.last;
  }
  const compound = Math.max(acronymAt(reading, i, end), airlineAt(reading, i));
  if (compound > i && longest === 0) {
    pushCandidate(reading, i, compound, "organization", "organization/compound", PRIORITY.head, found);
    return compound;
  }
  const place = locationAt(reading, i, end, false);
  if (place > i + longest && !(look & Look.TitleLine)) {
    pushCandidate(reading, i, place, "location", "location/head", PRIORITY.head, found);
    return place;
  }
  if (isNeighbourhood(reading, i)) return passOver(found, i, i + 2);
  if (
    none !== null &&
    none.length >= (known?.length ?? 0) &&
    known?.value.kind !== "country" &&
    !(known?.value.type === "location" && PLACED.has(tokens[i - 1]?.norm ?? ""))
  )
    return passOver(found, i, pastBracket(reading, i + none.length, end));
  if (known !== null && known.value.kind === "class") return i + known.length;
  const run = runAt(reading, i, end);
  const silent = (look & (Look.Initial | Look.TitleLine)) !== 0;
  const alone = run === null || run.last <= i + (known?.length ?? 0);
  if (known !== null && known.value.kind === "media" && tokens[i + known.length]?.norm === "/")
    return passOver(found, i, pastCredit(reading, i + known.length, end));
  // `Ibas` is known, `Ibas Pratama` somebody else
  const other = known?.value.kind === "person" && !alone;
  if (known !== null && !other && (!known.value.ambiguous || (!silent && alone && !isNameWord(reading, i - 1)))) {
    return pushKnown(reading, i, end, known, found);
  }
  if (run === null) return i + 1;
  if (pushParts(reading, i, found)) return i + 1;
  const opening = run.first;
  const small = isCommonWord(token.norm) || reading.lower.has(token.norm);
  const joined = isJoined(reading, run, found);
  // `Amanah (40), warga setempat,`
  const aged = run.last - i === 1 && isAged(reading, run.last, end);
  // `Van Dijk` opens a sentence as well
  const particle = run.last - i > 1 && (isNameParticle(token.norm) || isNamesake(reading, i));
  const ordinary =
    !particle &&
    !aged &&
    (isFunctionWord(token.norm) || (!joined && silent && small && (run.last - i === 1 || !isGivenName(token.norm))));
  if (ordinary) return opening + 1;
  if (run.last < end && isIndonesia(reading, run.last) && isBrand(reading, run)) {
    pushCandidate(reading, i, run.last + 1, "organization", "organization/compound", PRIORITY.evidence, found);
    return run.last + 1;
  }
  if (joined) {
    pushCandidate(reading, i, run.last, "organization", "organization/evidence", PRIORITY.evidence, found);
    return run.last;
  }
  if (isThing(reading, run) || isDegrees(reading, run)) return passOver(found, i, run.last);
  if (isCredited(reading, run)) return passOver(found, i, run.last);
  const slash = tokens[run.last]?.norm === "/" ? knownNameAt(tokens, run.last + 1) : null;
  if (slash?.value.kind === "media") return passOver(found, i, run.last + 1 + slash.length);
  runs.push(isModel(reading, run) ? { ...run, model: true } : run);
  const bracket = bracketAt(reading, run.last, end);
  if (bracket !== null && bracket.kind === "names") return bracket.last;
  return run.last;
}

/** `PMI` is the Red Cross, unless the article is on migrant workers. */
function isRedCross({ lower, capital }: Reading, text: string): boolean {
  return text === "PMI" && !lower.has("migran") && !capital.has("migran");
}

const DOCTOR = new Set(["dr", "dr.", "drg", "drg."]);

/** The person behind an honorific, to where his name ends; null where none stands there. */
function readTitled(reading: Reading, index: number, end: number, found: Findings): number | null {
  const from = skipHonorifics(reading, index, end);
  pushServices(reading, index, from, found);
  // `Irjen Pol. (Purn.)`
  for (let i = index; i < from; i++) if (reading.tokens[i]?.norm.endsWith(".")) found.nothing.add(i);
  const stop = nameEndBehind(reading, from, personNameEnd(reading, from, end));
  if (stop <= from || (reading.looks[index] ?? 0) & Look.TitleLine) return null;
  pushPerson(reading, from, stop, "person/honorific", PRIORITY.title, found);
  return stop;
}

/** Does an age in brackets stand here, and a comma behind it? */
function isAged(reading: Reading, index: number, end: number): boolean {
  const bracket = reading.tokens[index]?.norm === "(" ? bracketAt(reading, index, end) : null;
  return bracket?.kind === "age" && reading.tokens[bracket.last]?.norm === ",";
}

/** Written small before a name. */
const KIND_OF = new Set(["perusahaan", "maskapai", "klub", "startup", "pabrikan", "emiten"]);

/** Before a place; `di Batu Bara` is the regency, `harga Batu Bara` coal. */
const PLACED = new Set(["di", "ke", "asal", "warga", "bupati"]);
const COMPASS = new Set(["timur", "barat", "utara", "selatan", "tengah", "tenggara"]);

/** Unknown words that could be a company's before `Indonesia`: no person's, no ordinary ones. */
function isBrand(reading: Reading, run: Run): boolean {
  const look = reading.looks[run.first] ?? 0;
  if (look & Look.TitleLine || (look & Look.Initial && !isActing(reading, run))) return false;
  return !hasOrdinaryWord(reading, run.first, run.last) && !isGivenName((reading.tokens[run.first] as Token).norm);
}

const PEOPLES = new Set(["melayu", "tionghoa", "bugis", "minang", "betawi", "dayak", "batak", "madura"]);

/** `Anggrek Indonesia menaikkan harga`: at the head of a sentence a word that no list has, and a verb. */
function isActing({ tokens, lower }: Reading, { first, last }: Run): boolean {
  const { norm } = tokens[first] as Token;
  if (isListedWord(norm) || isAgentNoun(norm) || lower.has(norm) || PEOPLES.has(norm)) return false;
  const verb = tokens[last + 1];
  return verb?.kind === "word" && verb.text === verb.norm && verbVoice(verb.norm) === "active";
}

/** `Uni Soviet`; but `Uni Siti` is somebody's elder sister. */
function opensKnownPlace(tokens: readonly Token[], index: number, length: number): boolean {
  const known = knownNameAt(tokens, index);
  return known !== null && known.length > length && known.value.type === "location";
}

/** `Asia Raya` was a newspaper. */
const CONTINENTS = new Set(["asia", "eropa", "eurasia", "afrika", "amerika", "australia"]);

/** A known name, with its acronym in brackets and an event's year. */
function pushKnown(reading: Reading, first: number, end: number, hit: TrieHit<KnownName>, found: Findings): number {
  const { type, country } = hit.value;
  const token = (reading.tokens[first] as Token).norm;
  let last = first + hit.length;
  const year = reading.tokens[last];
  if (type === "organization")
    last = last < end && isIndonesia(reading, last) ? last + 1 : branchEnd(reading, last, end);
  const compass = type === "location" && last < end && isNameWord(reading, last) && COMPASS.has((year as Token).norm);
  if (compass) last++;
  // `Minahasa Raya`, but `Indonesia Raya` is a song
  else if (type === "location" && country === null && last < end && year?.text === "Raya" && !CONTINENTS.has(token))
    last++;
  if (type === "event" && last < end) last = pastYear(reading, last);
  // `Indonesia Timur` is a part of the country
  pushCandidate(reading, first, last, type, "known", PRIORITY.known, found, compass ? null : country);
  const bracket = bracketAt(reading, last, end);
  if (bracket?.kind !== "names") return last;
  pushAliases(reading, first, last, bracket.names, type, found);
  return bracket.last;
}

/** `Polling Institute/Next Policy`: behind a stroke that follows an institution unknown words are another one, unless they are a person's. */
function isJoined(reading: Reading, { first, last }: Run, found: Findings): boolean {
  const { tokens, looks } = reading;
  if (tokens[first - 1]?.norm !== "/" || (looks[first] ?? 0) & Look.TitleLine) return false;
  if (last - first < 2 || last - first > 4) return false;
  const before = found.candidates[found.candidates.length - 1];
  if (before?.type !== "organization" || before.last !== first - 1) return false;
  return !hasGivenName(reading, first, last) && tokens[first]?.start === tokens[first - 1]?.end;
}

const PICTURES = new Set(["foto", "dok", "dok.", "dokumentasi"]);

/** `Foto: Rudi Hartono/detikINET`: whose picture it is. */
function isCredited({ tokens }: Reading, { first, last }: Run): boolean {
  return tokens[first - 1]?.norm === ":" && PICTURES.has(tokens[first - 2]?.norm ?? "") && tokens[last]?.norm === "/";
}

/** Past `/YOHANA ARTHA ULY`: the photographer behind the medium. */
function pastCredit(reading: Reading, slash: number, end: number): number {
  let i = slash + 1;
  while (i < end && isNameWord(reading, i) && (reading.looks[i] ?? 0) & Look.AllCaps) i++;
  return i;
}

/** Marks tokens as no name. */
function passOver(found: Findings, first: number, last: number): number {
  for (let i = first; i < last; i++) found.nothing.add(i);
  return last;
}

/** Past a bracket, if one stands there: `1 miliar dolar Amerika Serikat (AS)` holds no name at all. */
function pastBracket(reading: Reading, index: number, end: number): number {
  return bracketAt(reading, index, end)?.last ?? index;
}
