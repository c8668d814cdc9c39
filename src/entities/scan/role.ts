import type { Token } from "../../text/index.js";
import { type Findings, PRIORITY } from "../candidate.js";
import { knownNameAt } from "../known.js";
import { Look, type Reading } from "../reading.js";
import {
  honorificAt,
  isCommonWord,
  isCue,
  isFunctionWord,
  isGivenName,
  locationHeadAt,
  organizationHeadAt,
  titleAt,
} from "../words.js";
import { bracketAt, type Range } from "./bracket.js";
import { acronymAt } from "./compound.js";
import { locationAt } from "./location.js";
import { hasOrdinaryWord, isNameWord, personNameEnd } from "./name.js";
import { organizationAt } from "./organization.js";
import { pushAliases, pushCandidate, pushOrganization, pushPerson } from "./push.js";
import { pushTailed, tailAt } from "./tail.js";

/** Lower-case words that go on a role: `juru bicara utama`, `menteri luar negeri`, `direktur pelaksana bidang riset`. */
const MODIFIERS = new Set(
  "utama senior junior umum luar dalam negeri bidang urusan pelaksana muda madya tertinggi tetap agung besar jenderal eksekutif militer pertama kedua independen khusus harian pertahanan keuangan kesehatan pendidikan hukum ekonomi politik keamanan pusat wilayah nasional daerah terpilih negara asal ke".split(
    " ",
  ),
);
const JOINERS = new Set(["sekaligus", "merangkap", "/", "dan", "selaku"]);
/** Officers of a place: the first unknown word behind their title names it (`Camat Sadang Suparman`). */
const OF_PLACE =
  /^(?:wakil )?(?:bupati|wali kota|walikota|camat|lurah|kepala desa|kades|gubernur|kapolres|kapolsek|kapolda|kajari|dandim|kepala dusun|wabup|wagub|sekda|kapolresta|kapolrestabes|danramil)$/u;
/** Words for many people: what follows one may be their company as well (`pegawai Sucofindo`). */
const WEAK = new Set(
  "karyawan pegawai anggota kader pejabat pengurus pemilik penyidik petugas personel prajurit mahasiswa mahasiswi siswa pelajar guru investor nasabah pelanggan pengguna penumpang pedagang buruh nelayan petani warga korban pasien pasangan bintang legenda sopir pengemudi mitra direksi komisaris founder pendiri pemain pengusaha relawan pelatih pebalap pembalap rider driver manajer analis pengelola perwakilan pimpinan bos kepala kandidat".split(
    " ",
  ),
);
const ROMAN = /^[IVX]{1,4}$/u;
const LONGEST = 20;

/**
 * Reads the role phrase that begins at `index`, with its complement and the person behind it: `Wakil Ketua MPR RI Eddy Soeparno`
 * gives the role `Wakil Ketua MPR RI`, the organisation `MPR RI` and the person. Returns one past what it has read, or `index`.
 */
export function readRole(reading: Reading, index: number, end: number, found: Findings): number {
  const { tokens, looks } = reading;
  const title = titleAt(tokens, index);
  if (title === null || !((looks[index] ?? 0) & Look.Active)) return index;
  if ((honorificAt(tokens, index)?.length ?? 0) >= title.length) return index;
  const small = !((looks[index] ?? 0) & Look.Capital);
  let i = index + titleLength(reading, index, title.length);
  const headWords: string[] = tokens.slice(index, i).map((token) => token.norm);
  let headOpen = true;
  let complement = false;
  let placed = false;
  while (i < end && i - index < LONGEST) {
    const token = tokens[i] as Token;
    const bracket = bracketAt(reading, i, end);
    if (bracket !== null) {
      if (bracket.kind === "age" || bracket.kind === "other") break;
      const named = found.candidates[found.candidates.length - 1];
      if (bracket.kind === "names" && named !== undefined && named.last === i) {
        pushAliases(reading, named.first, named.last, bracket.names, named.type, found);
      }
      if (bracket.kind === "role") emitKnown(reading, i + 1, bracket.last - 1, found);
      i = bracket.last;
      continue;
    }
    if (isNameWord(reading, i)) {
      if (honorificAt(tokens, i) !== null) break;
      const known = knownNameAt(tokens, i);
      const tail = isGivenName(token.norm) ? null : tailAt(reading, i, end);
      if (tail !== null) {
        pushTailed(reading, i, end, tail, found);
        i = tail.last;
        complement = true;
        headOpen = false;
        continue;
      }
      const compound = acronymAt(reading, i, end);
      if (compound > i && known === null) {
        pushCandidate(reading, i, compound, "organization", "organization/compound", PRIORITY.head, found);
        i = compound;
        complement = true;
        headOpen = false;
        continue;
      }
      const organization =
        isGivenName(token.norm) && organizationHeadAt(tokens, i)?.length === 1
          ? null
          : organizationAt(reading, i, end, true);
      if (organization !== null && (known === null || organization.last > i + known.length)) {
        pushOrganization(reading, i, organization, found);
        i = organization.last;
        complement = true;
        headOpen = false;
        continue;
      }
      const place = locationAt(reading, i, end, true);
      if (place > i && !(known !== null && known.length >= place - i)) {
        pushCandidate(reading, i, place, "location", "location/head", PRIORITY.head, found);
        i = place;
        complement = placed = true;
        headOpen = false;
        continue;
      }
      if (known !== null && known.value.type !== "person" && !(known.value.ambiguous && isGivenName(token.norm))) {
        i += known.length;
        if (known.value.kind === "class") {
          headWords.push(token.norm);
        } else {
          pushCandidate(
            reading,
            i - known.length,
            i,
            known.value.type,
            "known",
            PRIORITY.known,
            found,
            known.value.country,
          );
          placed ||= known.value.type === "location";
          complement = true;
          headOpen = false;
        }
        continue;
      }
      const next = titleAt(tokens, i);
      if (next !== null && !isGivenName(token.norm)) {
        if (headOpen) headWords.push(...tokens.slice(i, i + next.length).map((t) => t.norm));
        i += next.length;
        continue;
      }
      if (WEAK.has(headWords[0] as string) && headWords.length === 1 && !complement && next === null) break;
      const paired =
        /^(?:wakil )?(?:menteri|menko|wamen)/u.test(headWords.join(" ")) &&
        tokens[i + 1]?.norm === "dan" &&
        !isGivenName(token.norm) &&
        isNameWord(reading, i + 2);
      if (paired || ROMAN.test(token.text) || (isCommonWord(token.norm) && !isGivenName(token.norm) && !small)) {
        if (headOpen) headWords.push(token.norm);
        i++;
        continue;
      }
      break;
    }
    if (token.norm === "dan" || token.norm === ",") {
      // `Menteri Pendidikan dan Kebudayaan`; before another name `dan` ends the role
      const after = tokens[i + 1];
      const more =
        after !== undefined &&
        i + 1 < end &&
        isNameWord(reading, i + 1) &&
        isCommonWord(after.norm) &&
        !isFunctionWord(after.norm);
      if (
        token.norm === "dan" &&
        more &&
        headOpen &&
        !complement &&
        titleAt(tokens, i + 1) === null &&
        locationHeadAt(tokens, i + 1) === null &&
        organizationHeadAt(tokens, i + 1) === null
      ) {
        headWords.push("dan");
        i++;
        continue;
      }
      if (
        token.norm === "dan" &&
        !(
          after !== undefined &&
          titleAt(tokens, i + 1) !== null &&
          small === !((looks[i + 1] ?? 0) & Look.Capital) &&
          complement
        )
      )
        break;
      if (token.norm === ",") break;
    }
    if (JOINERS.has(token.norm) && i + 1 < end && titleAt(tokens, i + 1) !== null) {
      // a second role of the same person; the head stays the first one's
      const next = titleAt(tokens, i + 1) as { length: number };
      headOpen = false;
      i += 1 + titleLength(reading, i + 1, next.length);
      continue;
    }
    if (token.kind === "word" && MODIFIERS.has(token.norm) && !((looks[i] ?? 0) & Look.Capital)) {
      if (headOpen) headWords.push(token.norm);
      i++;
      continue;
    }
    break;
  }
  while (i > index + 1 && !isNameWord(reading, i - 1) && JOINERS.has((tokens[i - 1] as Token).norm)) i--;
  const weak = WEAK.has(tokens[index]?.norm ?? "") && !complement;
  return close(reading, { first: index, last: i }, end, headWords.join(" "), { placed, weak }, found);
}

function close(
  reading: Reading,
  range: Range,
  end: number,
  head: string,
  about: { readonly placed: boolean; readonly weak: boolean },
  found: Findings,
): number {
  const { tokens } = reading;
  let role = range;
  const direct = skipHonorifics(reading, role.last, end);
  pushServices(reading, role.last, direct, found);
  const set = setOff(reading, role.last, end);
  let first = set ?? direct;
  let last = personNameEnd(reading, first, end);
  const opening = (tokens[first] as Token | undefined)?.norm ?? "";
  if (set === null && last - first === 1 && !isGivenName(opening)) {
    const behind = setOff(reading, last, end);
    if (behind !== null) {
      // `Direktur Utama Sucofindo, Bachder Djohan,`
      pushCandidate(reading, first, last, "organization", "organization/evidence", PRIORITY.evidence, found);
      role = { first: role.first, last };
      first = behind;
      last = personNameEnd(reading, first, end);
    }
  }
  if (set === null && last - first >= 2 && !about.placed && OF_PLACE.test(head) && !isGivenName(opening)) {
    pushCandidate(reading, first, first + 1, "location", "location/office", PRIORITY.evidence, found);
    role = { first: role.first, last: first + 1 };
    first = skipHonorifics(reading, first + 1, end);
    last = personNameEnd(reading, first, end);
  }
  const capitals = last - first === 1 && ((reading.looks[first] ?? 0) & Look.AllCaps) !== 0 && !isGivenName(opening);
  if (capitals && set === null && !((reading.looks[first] ?? 0) & Look.TitleLine) && role.last === first) {
    // `Ketua Umum APREGINDO`
    pushCandidate(reading, first, last, "organization", "organization/evidence", PRIORITY.evidence, found);
    role = { first: role.first, last };
    first = last;
  }
  if (set === null && last - first >= 3 && isBareAcronym(reading, first)) {
    // `Direktur Utama IKT Budi Santoso`
    pushCandidate(reading, first, first + 1, "organization", "organization/evidence", PRIORITY.evidence, found);
    role = { first: role.first, last: first + 1 };
    first++;
  }
  const unsure = about.weak && direct === role.last && last - first === 1 && !isGivenName(opening);
  const titleLine = ((reading.looks[first] ?? 0) & Look.TitleLine) !== 0;
  const ordinary = last > first && hasOrdinaryWord(reading, first, first + 1);
  const person = last > first && !titleLine && !unsure && !ordinary ? first : null;
  if (person !== null) pushPerson(reading, first, last, "person/role", PRIORITY.title, found);
  const start = (tokens[role.first] as Token).start;
  const stop = (tokens[role.last - 1] as Token).end;
  found.roles.push({ ...role, start, end: stop, head, person });
  return person === null ? role.last : last;
}

/**
 * Where the name begins that a comma sets off from its role (`Pemimpin Tertinggi Iran, Ayatollah Ali Khamenei`), or null: it takes
 * an honorific, a known given name, or a comma or a reporting verb behind it.
 */
function setOff(reading: Reading, index: number, end: number): number | null {
  const { tokens } = reading;
  if (index >= end || tokens[index]?.norm !== ",") return null;
  const first = skipHonorifics(reading, index + 1, end);
  const last = personNameEnd(reading, first, end);
  if (last === first || hasOrdinaryWord(reading, first, last)) return null;
  if (first > index + 1) return first;
  if (last - first < 2) return null;
  const after = tokens[last]?.norm ?? ",";
  return /^[,.)]$/u.test(after) || isCue(after, "active") || isGivenName((tokens[first] as Token).norm) ? first : null;
}

function isBareAcronym(reading: Reading, index: number): boolean {
  const { text, norm } = reading.tokens[index] as Token;
  return ((reading.looks[index] ?? 0) & Look.AllCaps) !== 0 && /^\p{Lu}{2,6}$/u.test(text) && !isGivenName(norm);
}

/** Countries and institutions inside a bracketed title: `(Menlu AS)`. */
function emitKnown(reading: Reading, first: number, last: number, found: Findings): void {
  for (let i = first; i < last; i++) {
    const known = isNameWord(reading, i) ? knownNameAt(reading.tokens, i) : null;
    if (known === null || known.value.kind === "class" || i + known.length > last) continue;
    pushCandidate(reading, i, i + known.length, known.value.type, "known", PRIORITY.known, found, known.value.country);
    i += known.length - 1;
  }
}

/** The title without the institution that a listed phrase may end in: `ketua | DPR`, `kepala | Badan …`. */
function titleLength(reading: Reading, index: number, length: number): number {
  for (let k = 1; k < length; k++) {
    if (!isNameWord(reading, index + k) || locationHeadAt(reading.tokens, index + k)?.length === 1) continue;
    const known = knownNameAt(reading.tokens, index + k);
    if ((known !== null && known.value.kind !== "class") || organizationHeadAt(reading.tokens, index + k) !== null)
      return k;
  }
  return length;
}

/** Past `Jenderal TNI (Purn)`, `AKBP`, `H.` */
export function skipHonorifics(reading: Reading, index: number, end: number): number {
  let i = index;
  while (i < end) {
    const hit = honorificAt(reading.tokens, i);
    if (hit === null || i + hit.length > end) break;
    i += hit.length;
  }
  return i;
}

/** The service in a rank is named with it: `Jenderal TNI`. */
export function pushServices(reading: Reading, first: number, last: number, found: Findings): void {
  for (let i = first; i < last; i++) {
    if (reading.tokens[i]?.text === "TNI")
      pushCandidate(reading, i, i + 1, "organization", "known", PRIORITY.known, found);
  }
}
