import { isInstitutionWord, spelledOut, wordSet } from "../../lexicon/index.js";
import type { Token } from "../../text/index.js";
import { knownNameAt } from "../known.js";
import type { Reading } from "../reading.js";
import { isCommonWord, isHeadAt, isWeakHead, locationHeadAt, organizationHeadAt } from "../words.js";
import { bracketAt, type Range } from "./bracket.js";
import { joinsMore } from "./glue.js";
import { isBattalion, isNameWord, isUnit, unitEnd } from "./name.js";
import { backOverBracket, goesOn, shortBehind, stepBracket } from "./organization-bracket.js";
import { DEGREES, stepNamesake } from "./organization-namesake.js";
import { branchEnd, isDivision, stepArea, stepClosed, stepPlace } from "./organization-place.js";
import { CLOSERS, isAcronym, isHospital, type OrganizationWalk } from "./organization-walk.js";
import { stepWord } from "./organization-word.js";

export interface OrganizationHit {
  readonly last: number;
  /** Acronyms and translations in brackets at the end. */
  readonly short: readonly Range[];
}

/** What they are for is their name: `Perkumpulan untuk Pemilu dan Demokrasi`. */
const AIMED = wordSet("perkumpulan komite komisi aliansi koalisi gerakan jaringan institut yayasan forum");
/** With nothing but a place they name no institution: `otoritas Israel`. */
const NEEDS_WORDS = new Set(["otoritas", "masyarakat", "pasukan", "tentara", "otorita"]);
const SORTS = new Set(["desa", "kelurahan", "kabupaten", "kota", "kecamatan", "provinsi", "kementerian", "lembaga"]);
const LONGEST = 16;

/**
 * The organisation whose head stands at `index`: `Kementerian Koordinator Bidang Pangan`, `PT Aneka Tambang Tbk`, `Polres Kebumen`.
 *
 * `inRole` says that a person's name may follow without a comma (`Kepala Badan Gizi Nasional Dadan Hindayana`): then unknown
 * words end the name once it has a complement.
 */
export function organizationAt(reading: Reading, index: number, end: number, inRole: boolean): OrganizationHit | null {
  if (!isNameWord(reading, index)) return null;
  const head = organizationHeadAt(reading.tokens, index);
  // `Balai Besar` is an office, `Balai Kota` a building
  if (head === null || (locationHeadAt(reading.tokens, index)?.length ?? 0) > head.length) return null;
  let headEnd = index + 1;
  while (headEnd < index + head.length && isNameWord(reading, headEnd)) headEnd++;
  const walk: OrganizationWalk = {
    reading,
    first: index,
    headEnd,
    end: Math.min(end, index + LONGEST),
    shape: head.value,
    inRole,
    at: headEnd,
    closed: false,
    specific: false,
    short: [],
  };
  const norm = (reading.tokens[index] as Token).norm;
  const known = knownNameAt(reading.tokens, index);
  // `SPPG Wirobrajan`: one of many
  const many = known?.value.kind === "class" && head.value === "branch";
  const acronym =
    headEnd === index + 1 && known !== null && !many && (isAcronym(walk, index) || (inRole && isWhole(walk)));
  if (inRole && known !== null && known.length > 1 && isNobodys(reading, index + known.length))
    // `Satpol PP | Abi Hurairah`
    return { last: index + known.length, short: [] };
  if (acronym) stepPlace(walk) || stepArea(walk);
  else while (walk.at < walk.end && step(walk)) {}
  backOverBracket(walk);
  const listed = index + (spelledOut().longestAt(reading.tokens, index)?.length ?? 0);
  // `Komisi untuk Orang Hilang dan Korban Tindak Kekerasan`: the lists know better where it ends
  if (listed > walk.at && isNameWord(reading, listed - 1)) {
    walk.at = listed;
    stepPlace(walk);
    const named = walk.at;
    const bracket = bracketAt(reading, named, walk.end);
    // `Perkumpulan untuk Pemilu dan Demokrasi (Perludem) Jawa Barat`
    if (bracket?.kind === "names" && goesOn(walk, bracket.last)) walk.at = bracket.last;
    if (walk.at > named && !stepPlace(walk)) walk.at = named;
    return { last: walk.at, short: shortBehind(walk, walk.at) };
  }
  // `Angkatan Darat | Jenderal Budi`: a whole name
  if (inRole && walk.at === headEnd && norm === "angkatan") return { last: headEnd, short: [] };
  if (walk.at === headEnd && (!walk.specific || acronym)) return null;
  if (!walk.specific && isTooPlain(walk)) return null;
  if (many && isKind(walk)) return null;
  if (NEEDS_WORDS.has(norm) && knownNameAt(reading.tokens, headEnd)?.value.type === "location") return null;
  const whole = inRole ? endOfWhole(walk, listed) : walk.at;
  // `PT KAI (Persero) | Daop 4 Semarang`
  const branch = branchEnd(reading, whole, walk.end);
  if (branch > whole) return { last: branch, short: [] };
  return { last: whole, short: whole === walk.at ? walk.short : [] };
}

/** `Ketua Bawaslu | Abhan`: in a role an acronym that is written like a word is whole before a word that is no institution's. */
function isWhole({ reading, first }: OrganizationWalk): boolean {
  const { text, norm } = reading.tokens[first] as Token;
  const known = knownNameAt(reading.tokens, first);
  return known?.value.long != null && norm !== "kemenko" && /[a-z]/u.test(text) && isNobodys(reading, first + 1);
}

/** `Kementerian Perdagangan | Oke Nurwan`: in a role an institution that the lists spell out is whole, and another word its holder's. */
function endOfWhole({ reading, first, at }: OrganizationWalk, listed: number): number {
  if (at - first < 3) return at;
  const last = listed;
  if (last >= at || last - first < 2) return at;
  for (let i = last; i < at; i++) if (!isNobodys(reading, i)) return at;
  return last;
}

/** No word of an institution's or a place's name. */
function isNobodys(reading: Reading, index: number): boolean {
  const { tokens } = reading;
  if (!isNameWord(reading, index)) return false;
  const { norm, text } = tokens[index] as Token;
  if (norm.length < 3 || text === text.toUpperCase() || CLOSERS.has(norm) || isInstitutionWord(norm)) return false;
  return knownNameAt(tokens, index) === null && !isHeadAt(tokens, index);
}

/** Takes one piece more, or says that the name ends. */
function step(walk: OrganizationWalk): boolean {
  const { reading, at } = walk;
  const token = reading.tokens[at] as Token;
  if (token.norm === "(") return stepBracket(walk);
  const unit = walk.shape === "branch" || isBattalion((reading.tokens[at - 1] as Token).norm);
  if (unit && isUnit(reading, at)) {
    // `Kodam IX/Udayana`, `Kodim 0735/Surakarta`
    walk.at = unitEnd(reading, at, walk.end);
    walk.specific = true;
    walk.closed = true;
    return true;
  }
  if (token.kind === "number") return stepNumber(walk, token);
  if (walk.shape === "school" && DEGREES.has(token.norm) && stepNamesake(walk)) return true;
  if (isNameWord(reading, at)) {
    if (walk.closed) return stepClosed(walk, token);
    return stepPlace(walk) || stepWord(walk, token);
  }
  // `Koperasi Desa/Kelurahan Merah Putih`
  if (token.norm === "/" && isNameWord(reading, at + 2) && isAlternative(reading, at)) {
    walk.at += 2;
    walk.headEnd = walk.at;
    return true;
  }
  // `Persatuan Gereja-gereja di Indonesia (PGI)`
  if (
    token.norm === "di" &&
    reading.tokens[at + 1]?.text === "Indonesia" &&
    bracketAt(reading, at + 2, walk.end)?.kind === "names"
  ) {
    walk.at += 2;
    walk.specific = true;
    return true;
  }
  if (token.norm === "dan" && isOfTwoProvinces(walk)) {
    walk.at++;
    walk.closed = false;
    return true;
  }
  const ampersand = walk.shape === "company" && token.norm === "&" && isNameWord(reading, at + 1) ? 1 : 0;
  const aimed = token.norm === "untuk" && at === walk.headEnd && AIMED.has((reading.tokens[walk.first] as Token).norm);
  const office = walk.shape === "office" && (at > walk.first + 1 || aimed) && !walk.closed;
  const joined = office ? joinsMore(reading, walk.first, at, walk.end) : ampersand;
  walk.at += joined;
  return joined > 0;
}

/** `Bank Pembangunan Daerah Jawa Barat | dan Banten`: the bank of both. */
function isOfTwoProvinces({ reading, first, at }: OrganizationWalk): boolean {
  const { tokens } = reading;
  if (knownNameAt(tokens, at + 1)?.value.type !== "location" || !isNameWord(reading, at + 1)) return false;
  for (let i = first; i < at - 1; i++)
    if (tokens[i]?.norm === "pembangunan" && tokens[i + 1]?.norm === "daerah")
      return knownNameAt(tokens, i + 2)?.length === at - i - 2;
  return false;
}

/** Two sorts of places with nothing between them but a stroke. */
function isAlternative({ tokens }: Reading, index: number): boolean {
  const [before, stroke, behind] = [tokens[index - 1], tokens[index], tokens[index + 1]];
  if (before?.end !== stroke?.start || stroke?.end !== behind?.start) return false;
  return SORTS.has(before?.norm ?? "") && SORTS.has(behind?.norm ?? "");
}

const COUNTED = wordSet("orang siswa siswi pasien korban santri pelajar murid guru jiwa unit anak");

/** `SMA Negeri 4 Malang`, `Timnas U 17`, `Daop 8 Surabaya`. */
function stepNumber(walk: OrganizationWalk, token: Token): boolean {
  if (/^(?:daop|divre|densus|pasmar)$/u.test((walk.reading.tokens[walk.at - 1] as Token).norm)) {
    walk.at++;
    walk.headEnd = walk.at;
    return true;
  }
  // `PT Pelindo Regional | 2 Tanjung Priok`
  const division = walk.shape === "company" && isDivision((walk.reading.tokens[walk.at - 1] as Token).norm);
  if (division && /^\d{1,2}$/u.test(token.text)) {
    walk.at++;
    return true;
  }
  if ((walk.shape !== "school" && walk.shape !== "team") || walk.closed || !/^\d{1,3}$/u.test(token.text)) return false;
  // `dirawat di RSUD Cilacap | 2 orang`
  if (COUNTED.has(walk.reading.tokens[walk.at + 1]?.text ?? "")) return false;
  walk.specific = true;
  // `SDN Meruya Selatan 01 | Nursyamsiyah`, but `SMA Negeri 4 Malang`
  const before = walk.reading.tokens[walk.at - 1] as Token;
  walk.closed =
    walk.inRole &&
    walk.at > walk.headEnd &&
    before.norm.length > 2 &&
    (CLOSERS.has(before.norm) || !isCommonWord(before.norm));
  walk.at++;
  return true;
}

/** Schools and weak heads need more than ordinary words, companies more than a class (`Perum BUMN`). */
function isTooPlain({ reading, first, headEnd, at, shape, short }: OrganizationWalk): boolean {
  // `RSUD Sayang`
  if (at === headEnd + 1 && isHospital(reading.tokens, first)) return false;
  if (shape === "school" || shape === "company") return true;
  const phrase = reading.tokens.slice(first, headEnd).map(({ norm }) => norm);
  return short.length === 0 && isWeakHead(phrase.join(" "));
}

/** `SPPG Umum`, `SPPG Sekolah`: nothing but ordinary words, a sort of them. */
function isKind({ reading, headEnd, at }: OrganizationWalk): boolean {
  for (let i = headEnd; i < at; i++) {
    if (!isCommonWord((reading.tokens[i] as Token).norm) || knownNameAt(reading.tokens, i) !== null) return false;
  }
  return true;
}
