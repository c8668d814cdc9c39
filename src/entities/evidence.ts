import { districts, isAgentNoun, preverbTrie, verbVoice } from "../lexicon/index.js";
import type { Sentence, Token } from "../text/index.js";
import { isHouseBehind, isHouseNoun } from "./houses.js";
import { knownNameAt } from "./known.js";
import { Look, type Reading } from "./reading.js";
import { bracketAt } from "./scan/bracket.js";
import { isNamesake, isNameWord, opensBalinese } from "./scan/name.js";
import type { Run } from "./scan/run.js";
import { isModelNumber } from "./scan/thing.js";
import { BEFORE_ORGANIZATION, BEFORE_PLACE, namedSort } from "./sorts.js";
import {
  isCommonWord,
  isCue,
  isGivenName,
  isListedWord,
  isOrganizationTail,
  organizationHeadAt,
  titleAt,
} from "./words.js";

/** For each type, how much speaks for it. */
export interface Votes {
  person: number;
  organization: number;
  location: number;
  /** That it is no name at all. */
  none: number;
}

const words = (text: string) => new Set(text.trim().split(/\s+/u));
const BEFORE_PERSON = words(
  "disapa dijuluki istri suami anak ayah ibu pria wanita korban tersangka pelaku terdakwa saksi kakak adik almarhum sosok nama timpalannya rekannya koleganya mendiang bersama beserta",
);
const CLOSELY = words("akrab biasa kerap sering karib lazim");
const PERSON_VERBS = words("lahir meninggal tewas menikah mengenakan tersenyum berkata bercerita tampil absen");
const NICKNAMED = words("sapaan sapaannya panggilan panggilannya");
const POSTED = words("di lewat melalui via");
const PLATFORM = words("sosial akun platform twitter pengguna aplikasi");
const SAYING = words(
  "kata ujar tutur ucap ungkap jelas tambah terang papar imbuh tegas sebut lanjut sambung pungkas timpal cetus tukas beber urai kenang cerita kisah",
);
const SAYING_ACTIVE = words(
  "mengatakan berkata menuturkan mengungkapkan menjelaskan menambahkan menegaskan mengaku bercerita menceritakan berharap menilai memaparkan mengucapkan menyampaikan menyatakan membeberkan meyakini optimistis",
);
const PLACE_PREPOSITIONS = words("di ke dari");
const AREA = words("kecamatan kelurahan desa kabupaten");
const PARTICLES = words("bin binti bint ibn van von der den de da dos del al el");

/** What the context and the words of one run say about its type. */
export function weighContext(reading: Reading, run: Run, sentence: Sentence, sure: Neighbours): Votes {
  const votes: Votes = { person: 0, organization: 0, location: 0, none: 0 };
  const sentenceFirst = sentence.first;
  const sentenceEnd = sentence.last;
  const { tokens } = reading;
  const before = run.first > sentenceFirst ? (tokens[run.first - 1] as Token) : null;
  const after = run.last < sentenceEnd ? (tokens[run.last] as Token) : null;
  const length = run.last - run.first;
  weighList(reading, run, sure, votes);
  if (before !== null && before.kind === "word") {
    const { norm } = before;
    // The platform
    const posted = tokens[run.first]?.text === "X" && length === 1 && POSTED.has(norm);
    if (posted) votes.organization += 4;
    else if (isHouseBehind(tokens, run.first)) votes.organization += 6;
    else if (norm === "di") votes.location += 3;
    else if (norm === "ke") votes.location += 2;
    else if (norm === "dari" || norm === "menuju")
      votes.location += districts().longestAt(tokens, run.first)?.length === length ? 2 : 0.7;
    if (BEFORE_PLACE.has(norm)) votes.location += 3;
    if (BEFORE_ORGANIZATION.has(norm)) votes.organization += 3;
    if (norm === "bernama") votes[namedSort(tokens, run.first - 2)] += 3;
    if (BEFORE_PERSON.has(norm)) votes.person += 3;
    if (norm === "oleh" || norm === "dengan" || norm === "kepada") votes.person += 0.7;
    if (norm === "dipanggil" && CLOSELY.has(tokens[run.first - 2]?.norm ?? "")) votes.person += 3;
    if (SAYING.has(norm)) votes.person += 3;
    if (norm === "alias") votes.person += 4;
    if (tokens[run.first]?.text === "X" && length === 1 && PLATFORM.has(norm)) votes.organization += 4;
  }
  if (after !== null) {
    const bracket = bracketAt(reading, run.last, sentenceEnd);
    if (bracket?.kind === "age") votes.person += 6;
    if (bracket?.kind === "names" && length > 1) votes.organization += 2;
    const inside = bracket?.kind === "names" ? bracket.names[0] : undefined;
    if (inside !== undefined && length === 1 && organizationHeadAt(tokens, inside.first) !== null)
      votes.organization += 5;
    if (
      after.norm === "," &&
      /^\d{1,2}$/u.test(tokens[run.last + 1]?.text ?? "") &&
      tokens[run.last + 2]?.norm === "tahun"
    )
      votes.person += 5;
    const verb = tokens[pastPreverbs(reading, run.last, sentenceEnd)]?.norm ?? "";
    if (isCue(verb, "active")) {
      votes.person += SAYING_ACTIVE.has(verb) ? 2 : 1;
      votes.organization += 0.5;
    }
    // `Rakata | X6`
    if (isModelNumber(after)) votes.none += 3;
    if (after.norm === "selaku" || (after.norm === "yang" && tokens[run.last + 1]?.norm === "juga")) votes.person += 3;
    if (PERSON_VERBS.has(after.norm)) votes.person += 1.5;
    // `Polina asal Rusia`: she or a company comes from there
    if (after.norm === "asal") {
      votes.person += 1;
      votes.location -= 2;
    }
    // `Noval, salah satu pengunjung, duduk`
    if (after.norm === "," && isOneOf(tokens, run.last + 1)) votes.person += 3;
    // `Kemanggisan, Kecamatan Palmerah`
    if (after.norm === "," && isNameWord(reading, run.last + 1) && AREA.has(tokens[run.last + 1]?.norm ?? ""))
      votes.location += (reading.looks[run.first] ?? 0) & Look.Initial ? 3 : 6;
    // `Zelmora, perusahaan logistik asal Rusia,`; of a row and of `Honda M6, pabrikan itu` nothing is told
    if (after.norm === "," && before?.norm !== "," && !isNameWord(reading, run.first - 1)) {
      if (isHouseNoun(tokens, run.last + 1)) votes.organization += 3;
    }
    // `Tiko, sapaan akrabnya,`
    if (after.norm === "," && NICKNAMED.has(tokens[run.last + 1]?.norm ?? "")) votes.person += 5;
    if (after.norm === "," && run.last + 1 < sentenceEnd) {
      const next = run.last + 1;
      const role = titleAt(tokens, next);
      if (role !== null && length >= 1) votes.person += 1.5;
      const known = knownNameAt(tokens, next);
      // Of two words and more, ordinary ones too: `Pondok Aren, Kota Tangerang Selatan`
      if (known?.value.type === "location" && isDistrict(reading, run)) votes.location += length > 1 ? 4 : 2.5;
      if (known?.value.type === "location" && before !== null && PLACE_PREPOSITIONS.has(before.norm))
        votes.location += 2;
    }
    // `Dosen Universitas Melati, Kaseno, menyebut`
    if (after.norm === "," && before?.norm === "," && isActing(reading, run.last + 1, sentenceEnd)) votes.person += 2;
    const quoted = before?.kind === "quote" && after.kind === "quote";
    if (quoted) votes.none += 3;
  }
  return votes;
}

/** Past `juga`, `telah` before the verb: `Barata juga mengatakan`. */
function pastPreverbs(reading: Reading, index: number, end: number): number {
  let i = index;
  while (i < end && i - index < 3) {
    const hit = preverbTrie().longestAt(reading.tokens, i);
    if (hit === null) break;
    i += hit.length;
  }
  return i;
}

/** `di Gadog, Ciawi.`: nothing but a district's name. */
const PEOPLE = words("pengunjung warga korban saksi adik kakak relawan tetangga kerabat anggota peserta pengguna");

/** `seorang pengemudi`, `salah satu pengunjung`; `salah satunya` may be a thing. */
function isOneOf(tokens: readonly Token[], index: number): boolean {
  const norm = tokens[index]?.norm;
  const one = norm === "salah" ? tokens[index + 1]?.norm : norm;
  if (one === "seorang" || one !== "satu" || norm !== "salah") return one === "seorang";
  const sort = tokens[index + 2]?.norm ?? "";
  return isAgentNoun(sort) || PEOPLE.has(sort) || titleAt(tokens, index + 2) !== null;
}

export function isDistrict({ tokens }: Reading, { first, last }: Run): boolean {
  return districts().longestAt(tokens, first)?.length === last - first;
}

function isActing(reading: Reading, index: number, end: number): boolean {
  const at = pastPreverbs(reading, index, end);
  const verb = reading.tokens[at];
  if (verb === undefined || at >= end) return false;
  // `Cahyadi, saat dihubungi Kompas, mengatakan`
  const asked =
    /^(?:saat|ketika)$/u.test(verb.norm) && /^di(?:hubungi|temui|tanya)$/u.test(reading.tokens[at + 1]?.norm ?? "");
  return asked || isCue(verb.norm, "active") || verbVoice(verb.norm) === "active";
}

/** In an enumeration the unknown is what its neighbours are: `Toyota, Daihatsu, dan Honda`. */
export function weighList(reading: Reading, run: Run, sure: Neighbours, votes: Votes): void {
  const { tokens } = reading;
  let i = run.first - 1;
  if (LISTS.has(tokens[i]?.norm ?? "")) {
    if (tokens[i - 1]?.norm === ",") i--;
    const type = sure.endingAt(i);
    // Behind a single comma an apposition may begin as well, and between two: `Dosen Universitas Melati, Ari Fahrial, menolak`
    const after = tokens[run.last]?.norm ?? "";
    const next = tokens[run.last + 1];
    const goesOn = after !== "," || next?.kind !== "word" || isNameWord(reading, run.last + 1) || LISTS.has(next.norm);
    const listed = (LISTS.has(after) && goesOn) || tokens[run.first - 1]?.norm !== ",";
    if (type !== null) votes[type] += listed ? 2 : 0.5;
  }
  i = run.last;
  if (LISTS.has(tokens[i]?.norm ?? "")) {
    if (LISTS.has(tokens[i + 1]?.norm ?? "")) i++;
    const type = sure.startingAt(i + 1);
    // Behind a comma a place may hold the one before it, and an apposition may begin
    if (type !== null) votes[type] += tokens[i]?.norm === "," && type !== "organization" ? 0 : 1.5;
  }
}

/** Types of the names that are sure, by the token where they end or begin. */
export interface Neighbours {
  endingAt(index: number): "person" | "organization" | "location" | null;
  startingAt(index: number): "person" | "organization" | "location" | null;
}

const LISTS = new Set([",", "dan", "serta", "atau", "maupun", "hingga", "&", "/"]);

/** What the words of a run say by themselves. */
export function weighWords(reading: Reading, run: Run): Votes {
  const votes: Votes = { person: 0, organization: 0, location: 0, none: 0 };
  const { tokens, looks } = reading;
  const length = run.last - run.first;
  const hit = knownNameAt(tokens, run.first);
  const known = hit !== null && hit.length === length && hit.value.kind !== "class" ? hit.value.type : null;
  if (known === "location" || known === "organization") votes[known] += 1.5;
  let common = 0;
  let capitals = 0;
  let named = 0;
  for (let i = run.first; i < run.last; i++) {
    const token = tokens[i] as Token;
    if (
      (isGivenName(token.norm) && !(length > 1 && isListedWord(token.norm))) ||
      (i === run.first && isNamesake(reading, i))
    ) {
      named++;
      votes.person += i === run.first ? 3 : 1.5;
    } else if (i > run.first && PARTICLES.has(token.norm)) votes.person += 2;
    else if ((isCommonWord(token.norm) && known === null) || reading.lower.has(token.norm)) common++;
    if ((looks[i] ?? 0) & Look.AllCaps) capitals++;
    if (/\d/u.test(token.text)) votes.none += 1.5;
    // `Rakata X6`: nobody's name
    if (isModelNumber(token)) votes.person -= 6;
  }
  const opening = tokens[run.first] as Token;
  if (/^[A-Z][a-zA-Z]?\.$/u.test(opening.text) || (opening.norm === "abu" && length > 1)) votes.person += 2;
  if (opensBalinese(tokens, run.first)) votes.person += 3;
  const closing = tokens[run.last - 1] as Token;
  if (length > 1 && isOrganizationTail(closing.norm)) votes.organization += 5;
  if (common === length) votes.none += 4;
  else if (common > 0 && named === 0) {
    votes.none += 1.5 * common;
    votes.person -= common;
  }
  if (capitals === length && length === 1 && opening.text.length <= 7) {
    votes.none += 1;
    votes.person -= 2;
  }
  if (length >= 2 && length <= 4 && common === 0 && capitals === 0) votes.person += 1.5;
  return votes;
}
