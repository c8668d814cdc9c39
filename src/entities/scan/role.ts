import { looksLikeVerb } from "../../lexicon/index.js";
import type { Token } from "../../text/index.js";
import type { Findings } from "../candidate.js";
import { knownNameAt } from "../known.js";
import { Look, type Reading } from "../reading.js";
import { honorificAt, isCue, isFunctionWord, organizationHeadAt, titleAt } from "../words.js";
import { isNameWord, isNeighbourhood, isUnit, neighbourhoodEnd } from "./name.js";
import { stepField } from "./role-field.js";
import { findHolder } from "./role-holder.js";
import { stepBracket, stepFor, stepName, stepTail, stepUnit } from "./role-institution.js";
import {
  stepAgeClass,
  stepFrom,
  stepGlue,
  stepJoiner,
  stepModifier,
  stepOf,
  stepTitle,
  stepUnknown,
  stepWord,
} from "./role-office.js";
import { complete, openRole, type RoleWalk, spanOf, titleLengthAt } from "./role-walk.js";
import { PARTY, stepDefinite, stepParty } from "./role-whose.js";

const LONGEST = 24;
/** No role ends in one of these. */
const OPEN_END = /^(?:sekaligus|merangkap|\/|dan|selaku|dari)$/u;

/**
 * Reads the role phrase that begins at `index`, with its complement and the person behind it: `Wakil Ketua MPR RI Eddy Soeparno`
 * gives the role `Wakil Ketua MPR RI`, the organisation `MPR RI` and the person. Returns one past what it has read, or `index`.
 */
export function readRole(reading: Reading, index: number, end: number, found: Findings): number {
  if (!((reading.looks[index] ?? 0) & Look.Active)) return index;
  const title = titleLengthAt(reading, index, end);
  if (
    title === 0 ||
    ((honorificAt(reading.tokens, index)?.length ?? 0) >= title &&
      !isCaptain(reading, index) &&
      !isProfessor(reading, index) &&
      !CLERGY.test((reading.tokens[index] as Token).norm) &&
      !isParent(reading, index))
  )
    return index;
  // `pasangan Ketua Umum Gerindra Prabowo Subianto dan …`
  if ((reading.tokens[index] as Token).norm === "pasangan" && titleAt(reading.tokens, index + 1) !== null) return index;
  // `Pimpinan Pusat Muhammadiyah`: an institution
  if (isNameWord(reading, index) && (organizationHeadAt(reading.tokens, index)?.length ?? 0) > title) return index;
  // `Raja Ampat`
  const place = knownNameAt(reading.tokens, index);
  if (place?.value.type === "location" && place.length > title) return index;
  if (isLedBy(reading, index) || isOfParty(reading, index)) return index;
  const walk: RoleWalk = {
    reading,
    found,
    end: Math.min(end, index + LONGEST),
    earlier: [],
    first: index,
    titled: index,
    at: index,
    head: [],
    headOpen: true,
    complement: false,
    placed: false,
  };
  openRole(walk, index);
  // `Kapolda Metro Jaya`: `Jaya` is nobody
  if (walk.head.includes("metro")) for (let i = index; i < walk.at; i++) found.nothing.add(i);
  while (walk.at < walk.end && step(walk)) {}
  while (walk.at > walk.first + 1 && OPEN_END.test((reading.tokens[walk.at - 1] as Token).norm)) walk.at--;
  return findHolder(reading, [...walk.earlier, spanOf(walk)], end, found, walk.placed);
}

/** `Kapten Persija`, `Kapten Inggris`: of a club, no rank. */
function isCaptain({ tokens }: Reading, index: number): boolean {
  if ((tokens[index] as Token).norm !== "kapten") return false;
  const known = knownNameAt(tokens, index + 1)?.value;
  if (known?.type === "location") return !known.ambiguous;
  return known?.type === "organization" && known.kind !== "class" && tokens[index + 1]?.text !== "TNI";
}

/** Offices as well as titles: `Uskup Ruteng`. */
const CLERGY = /^(?:uskup|kardinal|pastor)$/u;

/** `Profesor astronomi BRIN`: of a field. */
function isProfessor({ tokens, looks }: Reading, index: number): boolean {
  const behind = looks[index + 1] ?? 0;
  return /^profess?or$/u.test((tokens[index] as Token).norm) && (behind & (Look.Word | Look.Capital)) === Look.Word;
}

/** `tim pimpinan Budi Santoso`, `DPR pimpinan Budi`: led by him. */
function isLedBy({ tokens, looks }: Reading, index: number): boolean {
  if ((tokens[index] as Token).text !== "pimpinan" || ((looks[index + 1] ?? 0) & Look.Capital) === 0) return false;
  const before = tokens[index - 1];
  if (before?.norm === ")") return true;
  return (
    before?.kind === "word" &&
    !isFunctionWord(before.norm) &&
    !isCue(before.norm, "bare") &&
    !looksLikeVerb(before.norm)
  );
}

/** `rekan pelaku, Budi,`, `adik ipar Presiden Budi`: somebody else is the one whose fellow or kin he is. */
function isOfParty({ tokens }: Reading, index: number): boolean {
  if ((tokens[index] as Token).norm === "ipar") return true;
  return FELLOW.test(tokens[index - 1]?.norm ?? "") && PARTY.test((tokens[index] as Token).norm);
}
const FELLOW = /^(?:rekan|teman|sahabat|tetangga|kerabat|kekasih|pacar|keluarga)$/u;

/** `Ibu korban`: kin, and no form of address. */
function isParent({ tokens }: Reading, index: number): boolean {
  return /^ibu(?:nda)?$/u.test((tokens[index] as Token).norm) && PARTY.test(tokens[index + 1]?.norm ?? "");
}

/** Takes one piece more, or says that the role ends. */
function step(walk: RoleWalk): boolean {
  const { reading, found, at } = walk;
  const token = reading.tokens[at] as Token;
  if (token.norm === "(") return stepBracket(walk);
  if (isUnit(reading, at)) return stepUnit(walk);
  if (isNeighbourhood(reading, at)) {
    const last = neighbourhoodEnd(reading, at);
    for (let i = at; i < last; i++) found.nothing.add(i);
    return complete(walk, last);
  }
  if (isNameWord(reading, at))
    return (
      stepAgeClass(walk, token) ||
      stepTail(walk, token) ||
      stepName(walk) ||
      stepTitle(walk, token) ||
      stepWord(walk, token) ||
      stepUnknown(walk, token)
    );
  return (
    stepOf(walk, token) ||
    stepParty(walk, token) ||
    stepDefinite(walk, token) ||
    stepJoiner(walk, token) ||
    stepGlue(walk, token) ||
    stepModifier(walk, token) ||
    stepFrom(walk, token) ||
    stepFor(walk, token) ||
    stepField(walk, token)
  );
}
