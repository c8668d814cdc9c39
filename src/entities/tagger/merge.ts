import { isClassWord, isNameParticle, type OrganizationShape, spelledOut, verbVoice } from "../../lexicon/index.js";
import type { Token } from "../../text/index.js";
import { type Candidate, type Findings, PRIORITY } from "../candidate.js";
import { type EntityRule, TAGGER_RULES } from "../confidence.js";
import { isHouseBehind } from "../houses.js";
import { knownNameAt } from "../known.js";
import { Look, type Reading } from "../reading.js";
import { isAgeAt } from "../scan/bracket.js";
import { isCorpsAt } from "../scan/honorific.js";
import { isNamesake, opensBalinese } from "../scan/name.js";
import {
  honorificAt,
  isCue,
  isGivenName,
  locationHeadAt,
  nonNameAt,
  organizationHeadAt,
  withoutArticle,
} from "../words.js";
import type { TaggedType } from "./labels.js";
import type { Tagged, Tagging } from "./tag.js";

/**
 * How sure the tagger must be: where no rule sees a name, by type; where a rule sees another name; to call a rule's name none.
 * Chosen by cross-validation, and among near equals by what helps texts that no rule was written after.
 */
const ENOUGH = {
  new: { person: 0.5, organization: 0.5, location: 0.7 },
  other: 0.7,
  none: 0.85,
} as const;

/** Rules whose finds the tagger may call no name: the others know from a list or a bracket what it can only guess. */
const DOUBTFUL: ReadonlySet<EntityRule> = /* @__PURE__ */ new Set<EntityRule>([
  "person/role",
  "person/shape",
  "person/evidence",
  "location/office",
]);

/** Lets the tagger speak: it adds names, corrects the rules' where it is surer, and takes doubtful ones back. */
export function mergeTagged(reading: Reading, kept: readonly Candidate[], tagging: Tagging, found: Findings): void {
  const { names, outside } = tagging;
  const wrong = new Set<Candidate>();
  const added: Candidate[] = [];
  let k = 0;
  for (const name of names) {
    while (k < kept.length && (kept[k] as Candidate).last <= name.first) k++;
    const there: Candidate[] = [];
    for (let i = k; i < kept.length && (kept[i] as Candidate).first < name.last; i++) there.push(kept[i] as Candidate);
    if (!mayReplace(reading, name, there, found)) continue;
    for (const candidate of there) wrong.add(candidate);
    added.push(candidateOf(reading, name));
  }
  for (const candidate of kept) {
    if (
      !DOUBTFUL.has(candidate.rule) ||
      isAgeAt(reading.tokens, candidate.last) ||
      isNamesake(reading, candidate.first)
    )
      continue;
    if (least(outside, candidate) >= ENOUGH.none) wrong.add(candidate);
  }
  if (wrong.size > 0) remove(found.candidates, [...wrong]);
  for (const candidate of added) found.candidates.push(candidate);
}

function mayReplace(reading: Reading, name: Tagged, there: readonly Candidate[], found: Findings): boolean {
  const { first, last, type, sure } = name;
  if (sure < (there.length === 0 ? ENOUGH.new[type] : ENOUGH.other)) return false;
  if (isNoName(reading, name) || isHeadline(reading, name) || !isBalanced(reading, name)) return false;
  if (there.length === 0) {
    if (isClassBehind(reading, last)) return false;
    // `kelas X.`
    if (type === "organization" && last - first === 1 && (reading.tokens[first] as Token).text.length === 1)
      return false;
    for (let i = first; i < last; i++) if (found.nothing.has(i)) return false;
    return true;
  }
  // `Kapolres Metro | Depok`
  if (type === "location" && found.nothing.has(first)) return false;
  const only = there.length === 1 ? (there[0] as Candidate) : null;
  // `Uni Emirat Arab` is no institution, and a rank no part of `Kompol | Budi Santoso`
  if (only?.first === first && only.last === last && only.country !== null && last - first > 1) return false;
  if (only?.type === "person" && type === "person" && only.last === last && isTitled(reading, first, only.first))
    return false;
  const same = there.length === 1 && there[0]?.first === first && there[0].last === last && there[0].type === type;
  return (
    !same &&
    !isParted(reading, name, there) &&
    there.every((candidate) => isOpen(reading, candidate)) &&
    !isCut(reading, name, there) &&
    !isPiece(reading, name, there) &&
    !isShorn(reading, name, there)
  );
}

/** Is what the tagger takes for the beginning of a name its bearer's rank? */
function isTitled({ tokens }: Reading, first: number, last: number): boolean {
  return (
    first < last && honorificAt(tokens, first)?.length === last - first && !isGivenName((tokens[first] as Token).norm)
  );
}

/** `FX | Hadi Santoso`, `Bunga | Lestari`: the initials and the ordinary word belong to the name. */
function isShorn(reading: Reading, { first, last, type }: Tagged, there: readonly Candidate[]): boolean {
  const { tokens } = reading;
  const whole = there.length === 1 ? there[0] : undefined;
  if (whole?.type !== "person" || type !== "person" || whole.last !== last || whole.first !== first - 1) return false;
  if (opensBalinese(tokens, whole.first)) return true;
  return /^[A-Z]{2}$/u.test((tokens[whole.first] as Token).text) || isNamesake(reading, whole.first);
}

/**
 * `Satuan Tugas (Satgas) | MBG Lumajang`: what stands on one side of a bracket inside the institution is a piece of its name; somebody's name
 * only where a place must follow, as in `Kepolisian Sektor (Polsek) | Kedungwaru`.
 */
function isCut({ tokens }: Reading, { first, last, type }: Tagged, there: readonly Candidate[]): boolean {
  const whole = there.length === 1 ? there[0] : undefined;
  if (whole?.rule !== "organization/head" || whole.first > first || whole.last < last) return false;
  for (let i = whole.first + 1; i < whole.last - 1; i++) {
    if ((tokens[i] as Token).norm !== ")") continue;
    const shape = organizationHeadAt(tokens, i - 1)?.value;
    if (type === "person") return shape === "branch" || (shape === "school" && last - first < 3);
    return first > i || last <= i;
  }
  return false;
}

/** `(DPP) | Partai Golkar`, `RZ | Wahyu Santoso`, `Charles | III`: less than a name that a rule reads whole. */
function isPiece({ tokens }: Reading, { first, last, type }: Tagged, there: readonly Candidate[]): boolean {
  const whole = there.length === 1 ? there[0] : undefined;
  if (!whole || whole.first > first || whole.last < last) return false;
  if (whole.rule === "organization/head" && type === "organization" && whole.last === last)
    return whole.first < first && tokens[first - 1]?.norm === ")";
  if (whole.type !== "person" || whole.first !== first) return false;
  const text = (index: number): string => (tokens[index] as Token).text;
  if (type === "organization") return last === first + 1 && last < whole.last && /^[A-Z]{2}$/u.test(text(first));
  return last === whole.last - 1 && /^[IVX]{1,5}$/u.test(text(last));
}

/** `Kementerian Perdagangan` and `Oke Nurwan` behind it: an institution that the lists spell out has no more words. */
function isParted(reading: Reading, { first, last, type }: Tagged, there: readonly Candidate[]): boolean {
  if (type === "location" && there.length > 1 && areSideBySide(reading, there)) return true;
  const [institution, holder] = there;
  if (institution?.type !== "organization" || holder?.type !== "person" || there.length !== 2) return false;
  if (institution.first !== first || institution.last !== holder.first || holder.last !== last) return false;
  return (
    institution.rule === "known" ||
    first + (spelledOut().longestAt(reading.tokens, first)?.length ?? 0) === institution.last
  );
}

/** `Desa Melati | Kecamatan Anggrek`, `Kabupaten Melati | Jawa Tengah`; but `Balai Kota Malang`, `Menara Anggrek Indonesia`. */
function areSideBySide({ tokens }: Reading, places: readonly Candidate[]): boolean {
  const isArea = ({ type, first }: Candidate): boolean =>
    type === "location" && locationHeadAt(tokens, first)?.value === "area";
  return places.every((place, i) => {
    const before = places[i - 1];
    if (before === undefined) return isArea(place);
    return (
      before.last === place.first &&
      (isArea(place) || (isArea(before) && place.type === "location" && place.rule === "known"))
    );
  });
}

/** `Danantara Dinilai Jadi Peluang Baru`: something is done in it, so that it is a sentence in capitals. */
function isHeadline({ tokens }: Reading, { first, last }: Tagged): boolean {
  for (let i = first + 1; i < last - 1; i++) {
    const { norm, text } = tokens[i] as Token;
    const voice = verbVoice(norm);
    // Written small, `meresmikan` is one too
    if (voice === "passive" || (voice !== null && text === norm)) return true;
  }
  return false;
}

/** `SPPG`, `BUMN`: classes stay no names, however much they look like one. */
function isNoName(reading: Reading, { first, last, type }: Tagged): boolean {
  const { tokens } = reading;
  // `RT-RW`
  if (last - first === 1 && (tokens[first] as Token).text.split("-").every(isClass)) return true;
  // `Kolonel Inf Budi Santoso`
  if (type === "person" && isCorpsAt(tokens, first)) return true;
  // `jurnal Zelmora Sciences` is no person, `dilansir dari Zelmora` no place
  if (type !== "organization" && isHouseBehind(tokens, first)) return true;
  // `Wong itu urusan kita`: a particle, but `Wong menilai` is somebody
  if (type === "person" && last - first === 1 && isParticle(reading, first)) return true;
  // `pejabat Pemerintah Indonesia`, `PDB Indonesia`: the country alone
  if (type === "organization" && isOfCountry(tokens, first, last)) return true;
  const head = organizationHeadAt(tokens, first);
  // `Asosiasi` alone is any; `Kementerian Perhubungan Aan` is no person
  if (
    head !== null &&
    (last - first === head.length ? knownNameAt(tokens, first) === null : isOffice(type, head.value))
  )
    return true;
  return (nonNameAt(tokens, first)?.length ?? 0) >= last - first;
}

const isClass = (part: string): boolean => isClassWord(part) || part === "RT" || part === "RW";

function isParticle({ tokens, looks }: Reading, index: number): boolean {
  const next = tokens[index + 1];
  if (!((looks[index] ?? 0) & Look.Initial) || next?.kind !== "word") return false;
  return /^(?:wong|kok|lha|lah|lho)$/u.test((tokens[index] as Token).norm) && !isCue(next.norm, "active");
}

function isOfCountry(tokens: readonly Token[], first: number, last: number): boolean {
  const { norm, text } = tokens[first] as Token;
  if (norm !== "pemerintah" && !isClassWord(text)) return false;
  const known = knownNameAt(tokens, first + 1);
  return known?.value.kind === "country" && first + 1 + known.length === last;
}

/** `Satuan Pelayanan Pemenuhan Gizi (SPPG)`: what a class abbreviates is one. */
function isClassBehind({ tokens }: Reading, index: number): boolean {
  const inner = tokens[index + 1];
  return (
    tokens[index]?.norm === "(" && inner !== undefined && isClassWord(inner.text) && tokens[index + 2]?.norm === ")"
  );
}

const isOffice = (type: TaggedType, shape: OrganizationShape): boolean =>
  type === "person" && (shape === "office" || shape === "company");

/** Not `CORE) Indonesia`. */
function isBalanced({ tokens }: Reading, { first, last }: Tagged): boolean {
  let open = 0;
  for (let i = first; i < last && open >= 0; i++) {
    const { text } = tokens[i] as Token;
    if (text === "(") open++;
    else if (text === ")") open--;
  }
  return open === 0;
}

/**
 * Laws, events, the user's own names, the dateline's, and names inside a word are not the tagger's business; nor is the place
 * of an office, whose border to the holder's name a rule sees better: `Camat Cibeber Suparman`.
 */
function isOpen({ tokens }: Reading, { first, last, start, end, type, rule, priority }: Candidate): boolean {
  if (type === "law" || type === "event" || priority >= PRIORITY.frame) return false;
  // `Agus Harimurti Yudhoyono (AHY)`: the letters are those of the name before them
  if (rule === "location/office" || (rule === "acronym/bracket" && type === "person")) return false;
  // `Ahmad bin Abdulrahman bin Jassim`, `Ursula von der Leyen`: the particles tell how far it goes
  if (type === "person" && tokens.slice(first + 1, last).some(({ norm, text }) => isJoint(norm, text))) return false;
  // `Densus 88`
  if (rule === "known" && (tokens[last - 1] as Token).kind === "number") return false;
  // `Persib Bandung`
  if (rule === "organization/compound" && priority >= PRIORITY.pattern) return false;
  return (tokens[first] as Token).start === start && (tokens[last - 1] as Token).end === end;
}

const PATERNAL = /^b(?:in|inti|int)$/u;
const isJoint = (norm: string, text: string): boolean =>
  text === norm ? isNameParticle(norm) || withoutArticle(norm) !== norm : PATERNAL.test(norm);

function least(outside: Float32Array, { first, last }: Candidate): number {
  let value = 1;
  for (let i = first; i < last; i++) value = Math.min(value, outside[i] as number);
  return value;
}

function candidateOf({ tokens }: Reading, { first, last, type }: Tagged): Candidate {
  const { start } = tokens[first] as Token;
  const { end } = tokens[last - 1] as Token;
  const known = type === "location" ? knownNameAt(tokens, first) : null;
  const country = known !== null && known.length === last - first ? known.value.country : null;
  return { first, last, start, end, type, rule: TAGGER_RULES[type], country, priority: PRIORITY.evidence };
}

/** Takes the wrong ones out, and with them what lost against them: else it would come up again. */
function remove(candidates: Candidate[], wrong: readonly Candidate[]): void {
  const gone = new Set<number>();
  for (const { first, last } of wrong) for (let i = first; i < last; i++) gone.add(i);
  let kept = 0;
  for (const candidate of candidates) {
    let hit = candidate.priority < PRIORITY.frame && candidate.type !== "law" && candidate.type !== "event";
    if (hit) {
      hit = false;
      for (let i = candidate.first; i < candidate.last; i++) hit ||= gone.has(i);
    }
    if (!hit) candidates[kept++] = candidate;
  }
  candidates.length = kept;
}
