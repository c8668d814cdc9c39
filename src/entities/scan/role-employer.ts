import { companions, family, services, verbVoice } from "../../lexicon/index.js";
import type { Token } from "../../text/index.js";
import { type Findings, PRIORITY } from "../candidate.js";
import { knownNameAt } from "../known.js";
import { Look, type Reading } from "../reading.js";
import { isCue, isGivenName } from "../words.js";
import { isNicknameAt, skipHonorifics } from "./honorific.js";
import { hasOrdinaryWord, isNameWord, personNameEnd } from "./name.js";
import { pushCandidate } from "./push.js";
import { isEnglishOffice } from "./role-english.js";
import type { RoleSpan } from "./role-holder.js";
import { hasGivenName, setOff } from "./set-off.js";

/** Where the role ends that an institution completes which no list has, and where its holder's name begins. */
export interface Employer {
  readonly first: number;
  readonly last: number;
}

/** The capitalised words right behind a role, half open in tokens. */
interface Words {
  readonly reading: Reading;
  readonly found: Findings;
  readonly role: RoleSpan;
  readonly first: number;
  readonly last: number;
  /** Where the sentence ends. */
  readonly end: number;
}

/** The institution behind a role that only its place there tells, or null. */
export function employerAt(
  reading: Reading,
  role: RoleSpan,
  first: number,
  end: number,
  found: Findings,
): Employer | null {
  if (first !== role.last) return null;
  const bare = isEmployed(role) && !role.complement && isUnheard(reading, first);
  const words: Words = { reading, found, role, first, last: personNameEnd(reading, first, end), end };
  return (
    groupDescribed(words) ??
    clientSetOff(words) ??
    (bare || isOfGroup(reading, role, first) ? employerOfApposed(words) : null) ??
    companySetOff(words) ??
    companyOfPlace(words) ??
    (bare ? employerBefore(words) : null)
  );
}

/** Notes the institution, and says where its officer's name begins. */
function employ({ reading, found, first }: Words, last: number, person = last): Employer {
  pushCandidate(reading, first, last, "organization", "organization/evidence", PRIORITY.title, found);
  return { first: person, last };
}

/** Offices with which goes the house that they are held in. */
const EMPLOYED =
  /^(?:(?:mantan|eks|wakil) )*(?:direktur|manajer|peneliti|ekonom|analis|pengamat|koordinator|juru bicara|dosen|aktivis|konsultan|praktisi|akademisi)(?: |$)|^kepala$/u;

function isEmployed({ head }: RoleSpan): boolean {
  return EMPLOYED.test(head) || OF_COMPANY.test(head) || isEnglishOffice(head);
}

/** Who belongs to a club or a party. */
const OF_GROUP =
  /^(?:(?:mantan|eks|bekas) )*(?:bek|gelandang|penyerang|striker|kiper|winger|pemain|pelatih|kapten|bintang|kader|politikus|politisi|legislator|anggota|pebalap|pembalap|jebolan|komentator)(?: |$)/u;

/** `Budi Santoso, pelatih Zelmora Kwindel, menonton` */
function isOfGroup(reading: Reading, role: RoleSpan, first: number): boolean {
  return OF_GROUP.test(role.head) && !role.complement && isUnheard(reading, first);
}

/** `Bek Melati itu menyebut`, `bos Space Z dan Tesla itu`: somebody named before is described by his club or house, which is nobody's name. */
function groupDescribed(words: Words): Employer | null {
  const { reading, role, first, last } = words;
  const { tokens } = reading;
  const longest = OF_GROUP.test(role.head) ? 1 : OF_COMPANY.test(role.head) ? 2 : 0;
  if (last === first || last - first > longest || !isUnheard(reading, first)) return null;
  const other = tokens[last]?.norm === "dan" ? (knownNameAt(tokens, last + 1)?.length ?? -1) + 1 : 0;
  return /^(?:itu|tersebut)$/u.test(tokens[last + other]?.norm ?? "") ? employ(words, last) : null;
}

/** Whoever speaks for somebody, and who is his kin. */
const OF_CLIENT = new RegExp(
  `^(?:(?:mantan|eks|bekas|anggota|ketua|koordinator) )*(?:tim )?(?:${[...services, ...family, ...companions].join("|")})(?: |$)`,
  "u",
);

/** Who serves a house as well. */
const OF_HOUSE = /(?:manajer|asisten|jubir|juru bicara)(?: |$)/u;

/** `Kuasa hukum Budi, Ratna Dewi, membantah`: he is her client. In `pengacara Budi Santoso, Ratna Dewi, dan Agus` all are lawyers. */
function clientSetOff(words: Words): Employer | null {
  const { reading, found, role, first, last, end } = words;
  const { tokens } = reading;
  if (last === first || !OF_CLIENT.test(role.head) || hasOrdinaryWord(reading, first, first + 1)) return null;
  // `Juru bicara BKX, Ratna Dewi,` speaks for a house; a suspect in letters has a lawyer
  if ((reading.looks[first] ?? 0) & Look.AllCaps && OF_HOUSE.test(role.head)) return null;
  const person = tokens[last]?.norm === "," ? setOff(reading, last, end, true) : null;
  if (person === null) return null;
  const until = personNameEnd(reading, person, end);
  const stop = tokens[until]?.norm ?? "";
  const next = tokens[until + 1]?.norm ?? "";
  const listed = LISTED.has(next) || isGivenName(next);
  if (stop === "," ? listed : /^(?:dan|serta|hingga|&)$/u.test(stop)) return null;
  pushCandidate(reading, first, last, "person", "person/role", PRIORITY.title, found);
  return { first: person, last };
}

/** `CEO Anggrek Henri Suhardja`, `peneliti Anggrek Policy Wahyu Susilo`: words that are nobody's before a given name that another word follows. */
function employerBefore(words: Words): Employer | null {
  const { reading, role, first } = words;
  const { tokens } = reading;
  // `Koordinator JPPR Nurlia Dian` is told by its letters
  if ((reading.looks[first] ?? 0) & Look.AllCaps) return null;
  const last = Math.min(words.last, first + LONGEST);
  // `Kepala Dispermades Sanyoto`: nobody is called a head without a house; but `kepala Budi Santoso` is a part of him
  const head = role.head === "kepala";
  if (head && !((reading.looks[role.first] ?? 0) & Look.Capital)) return null;
  for (let i = first + 1; i < last - (head ? 0 : 1); i++) {
    const before = knownNameAt(tokens, i - 1);
    const placed = i > first + 1 && before?.length === 1 && before.value.kind === "country";
    if (placed || isGivenName((tokens[i] as Token).norm)) return employ(words, i);
  }
  return null;
}

/** `Budi Santoso, Direktur Anggrek, menilai`, `Budi Santoso selaku CEO Anggrek`: its holder is named before it. */
function employerOfApposed(words: Words): Employer | null {
  const { reading, found, role, first, last } = words;
  const { tokens } = reading;
  if (
    last === first ||
    last - first > 3 ||
    hasGivenName(reading, first, last) ||
    hasOrdinaryWord(reading, first, first + 1)
  )
    return null;
  const before = tokens[role.first - 1]?.norm ?? "";
  if (!HELD.test(before)) {
    const named =
      before === "," && isNameWord(reading, role.first - 2) && !isInstitution(reading, role.first - 1, found);
    if (!named || !isClosed(reading, first, last)) return null;
  }
  return employ(words, last);
}

/** Does the verb follow the apposition? In a row of people words between commas are somebody's name, but for a single one. */
function isClosed({ tokens }: Reading, first: number, last: number): boolean {
  const after = tokens[last]?.norm ?? ".";
  const next = tokens[last + 1]?.norm ?? "";
  const acts = next === "yang" || isCue(next, "active") || verbVoice(next) === "active";
  if (after === "." || (after === "," && acts)) return true;
  return last - first === 1 && /^[,)]$/u.test(after) && !LISTED.has(next);
}

const HELD = /^(?:selaku|sebagai|menjabat)$/u;
/** Words of a company, and one behind a given name. */
const LONGEST = 4;

/** Does a place or an institution end before the token? */
function isInstitution({ tokens }: Reading, index: number, found: Findings): boolean {
  const before = found.candidates[found.candidates.length - 1];
  return (before?.last === index && before.type !== "person") || knownNameAt(tokens, index - 1) !== null;
}

/** A capitalised word, longer than an initial, that is nobody's name. */
function isUnheard(reading: Reading, index: number): boolean {
  const { tokens, looks } = reading;
  if (!isNameWord(reading, index) || (looks[index] ?? 0) & Look.TitleLine || isNicknameAt(reading, index)) return false;
  const { norm } = tokens[index] as Token;
  return (
    norm.length > 2 && !norm.endsWith(".") && !isGivenName(norm) && skipHonorifics(reading, index, index + 1) === index
  );
}

/** Offices of a company: who holds one is named behind the company. */
const OF_COMPANY =
  /^(?:co-?founder|founder|pendiri|pemilik|owner|bos|ceo|cto|cfo|coo|presiden direktur|presdir|direktur|dirut|managing director|chief)(?: |$)/u;

/**
 * `founder Plant Me Paul, Paul Thompson, dikutip`, `Pendiri Behavior Design Lab Stanford, BJ Fogg mengatakan`: a row of words before the name
 * that a comma sets off and a verb follows is their company. In `pendiri Melati Sukma, Rina Dewi, dan Agus` all are people.
 */
function companySetOff(words: Words): Employer | null {
  const { reading, role, first, last, end } = words;
  const { tokens } = reading;
  const company = OF_COMPANY.test(role.head);
  if (!(company || isEmployed(role)) || isNicknameAt(reading, first)) return null;
  if (last - first < 2 || isGivenName((tokens[first] as Token).norm)) return null;
  const person = setOff(reading, last, end);
  if (person === null) return null;
  const until = personNameEnd(reading, person, end);
  // `Peneliti Melati Kencana, Budi Santoso, menilai`: a researcher's name may stand first
  if (!company && (hasGivenName(reading, first, last) || !hasGivenName(reading, person, until))) return null;
  const after = tokens[until]?.norm === "," ? tokens[until + 1] : tokens[until];
  if (until - person < 2 || after?.kind !== "word" || isNameWord(reading, until + 1)) return null;
  // `Menurut pendiri Melati Sukma, Rina Dewi mengatakan itu`: he says it of her
  if (tokens[role.first - 1]?.norm === "menurut" && tokens[until]?.norm !== ",") return null;
  if (LISTED.has(after.norm) || (tokens[until]?.norm !== "," && !isCue(after.norm, "active"))) return null;
  return employ(words, last, person);
}

const HEADED = /^(?:direktur|ketua|koordinator|manajer|sekretaris|pendiri|kepala|aktivis)(?: |$)/u;

/**
 * `Direktur Rumpun Perempuan Sultra Husnawati`: between the title and a place in short words that are nobody's given name are an institution,
 * if a name follows the place.
 */
function companyOfPlace(words: Words): Employer | null {
  const { reading, role, first, last, end } = words;
  const { tokens, looks } = reading;
  if (!HEADED.test(role.head) || (looks[first] ?? 0) & Look.TitleLine) return null;
  const place = knownNameAt(tokens, last);
  if (last === first || last - first > 3 || hasGivenName(reading, first, last)) return null;
  if (place?.value.type !== "location" || place.value.country !== null || last >= end) return null;
  const person = last + place.length;
  const until = personNameEnd(reading, person, end);
  if (until === person || hasOrdinaryWord(reading, person, until)) return null;
  return employ(words, person);
}

const LISTED = new Set(["dan", "serta", "hingga", "bersama", "juga"]);
