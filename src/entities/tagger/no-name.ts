import { isClassWord, type OrganizationShape, officeOf, verbVoice } from "../../lexicon/index.js";
import type { Token } from "../../text/index.js";
import { isHouseBehind } from "../houses.js";
import { knownNameAt } from "../known.js";
import { Look, type Reading } from "../reading.js";
import { isCorpsAt } from "../scan/honorific.js";
import { isTitleBehind } from "../scan/name.js";
import { isModelNumber } from "../scan/thing.js";
import { isCue, nonNameAt, organizationHeadAt } from "../words.js";
import type { TaggedType } from "./labels.js";
import type { Tagged } from "./tag.js";

/** What the tagger takes for a name and is none. */

/** `Danantara Dinilai Jadi Peluang Baru`: something is done in it, so that it is a sentence in capitals. */
export function isHeadline({ tokens }: Reading, { first, last }: Tagged): boolean {
  for (let i = first + 1; i < last - 1; i++) {
    const { norm, text } = tokens[i] as Token;
    const voice = verbVoice(norm);
    // Written small, `meresmikan` is one too
    if (voice === "passive" || (voice !== null && text === norm)) return true;
  }
  return false;
}

/** `SPPG`, `BUMN`: classes stay no names, however much they look like one. */
export function isNoName(reading: Reading, { first, last, type }: Tagged): boolean {
  const { tokens } = reading;
  // `RT-RW`
  if (last - first === 1 && (tokens[first] as Token).text.split("-").every(isClass)) return true;
  // `Kolonel Inf Budi Santoso`
  if (type === "person" && isCorpsAt(tokens, first)) return true;
  // `Rakata X6`, `PhD`: nobody's name has a model's number, and a degree alone is none
  if (type === "person" && (isModelNumber(tokens[last]) || tokens.slice(first, last).some(isModelNumber))) return true;
  if (type === "person" && last - first === 1 && isTitleBehind((tokens[first] as Token).text)) return true;
  // `Menag menilai`: an office
  if (type === "person" && last - first === 1 && officeOf((tokens[first] as Token).norm) !== null) return true;
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
export function isClassBehind({ tokens }: Reading, index: number): boolean {
  const inner = tokens[index + 1];
  return (
    tokens[index]?.norm === "(" && inner !== undefined && isClassWord(inner.text) && tokens[index + 2]?.norm === ")"
  );
}

const isOffice = (type: TaggedType, shape: OrganizationShape): boolean =>
  type === "person" && (shape === "office" || shape === "company");

/** Not `CORE) Indonesia`. */
export function isBalanced({ tokens }: Reading, { first, last }: Tagged): boolean {
  let open = 0;
  for (let i = first; i < last && open >= 0; i++) {
    const { text } = tokens[i] as Token;
    if (text === "(") open++;
    else if (text === ")") open--;
  }
  return open === 0;
}
