import { cueTrie, isThenAt, preverbTrie } from "../../lexicon/index.js";
import type { Token } from "../../text/index.js";
import type { Candidate, RolePhrase } from "../candidate.js";
import { honorificAt } from "../words.js";

/** The name that covers each token, if one does. */
export type Cover = ReadonlyMap<number, Candidate>;

export function coverOf(kept: readonly Candidate[]): Cover {
  const cover = new Map<number, Candidate>();
  for (const candidate of kept) for (let i = candidate.first; i < candidate.last; i++) cover.set(i, candidate);
  return cover;
}

/** No role has more institutions and places in a row. */
const PIECES = 4;

/**
 * How far a role really goes, and where its holder's name begins. The sentence was read before the labeller told which names it has: `Kepala | Organisasi Riset Arkeologi, Bahasa, dan Sastra, Herry Jogaswara, menegaskan`. Null where nothing is to be added.
 */
export function reachOf(
  tokens: readonly Token[],
  phrase: RolePhrase,
  cover: Cover,
): { readonly last: number; readonly end: number; readonly person: number | null } | null {
  for (let i = phrase.first + 1; i < phrase.last; i++) {
    const inside = cover.get(i);
    // the walk took her name for a part of the bank's: `Gubernur Bank Indonesia | Sari Wulandari`
    if (inside?.type === "person" && inside.first === i) {
      // `kuasa hukum Budi, Ratna Dewi,`: her client
      const client = inside.last === phrase.last && tokens[phrase.last]?.norm === ",";
      if (client && phrase.person !== null && cover.get(phrase.person)?.type === "person") return null;
      // `Presiden (Prabowo Subianto)`
      const last = (tokens[i - 1] as Token).norm === "(" ? i - 1 : i;
      return last === phrase.first ? null : { last, end: (tokens[last - 1] as Token).end, person: i };
    }
  }
  if (phrase.person !== null && cover.get(phrase.person)?.type === "person") return null;
  let last = phrase.last;
  for (let k = 0; k < PIECES; k++) {
    const next = pastPiece(tokens, last, phrase, cover);
    if (next === last) break;
    last = next;
  }
  // `Juru Bicara KPK | saat itu, Budi Santoso,`
  const behind = isThenAt(tokens, last) ? last + 2 : last;
  const comma = tokens[behind]?.norm === ",";
  const from = pastHonorifics(tokens, comma ? behind + 1 : behind);
  const holder = cover.get(from);
  if (holder?.type !== "person" || holder.first !== from) {
    // `Komisaris | Pupuk Melati`
    if (cover.get(phrase.last)?.type === "organization" && last > phrase.last)
      return { last, end: (tokens[last - 1] as Token).end, person: null };
    // `yang juga Ketua Karang Taruna Desa | Mernek,`: the role was cut inside a name
    const cut = cover.get(phrase.last);
    if (cut === undefined || cut.type === "person" || cut.first >= phrase.last || cut.first <= phrase.first)
      return null;
    return { last: cut.last, end: (tokens[cut.last - 1] as Token).end, person: null };
  }
  if (comma) {
    const specific = last > phrase.last || phrase.last - phrase.first > 1;
    if (!specific || !isSetOff(tokens, holder)) return null;
  }
  return { last, end: (tokens[last - 1] as Token).end, person: from };
}

/** Past an institution or a place, its acronym in brackets, a unit's number: `Dandim | 0508/Depok`. */
function pastPiece(tokens: readonly Token[], at: number, phrase: RolePhrase, cover: Cover): number {
  const token = tokens[at];
  if (token === undefined) return at;
  const name = cover.get(at);
  if (name !== undefined && (name.type === "organization" || name.type === "location"))
    return name.first > phrase.first ? name.last : at;
  if (token.norm === "(") {
    const inside = cover.get(at + 1);
    return inside !== undefined && tokens[inside.last]?.norm === ")" ? inside.last + 1 : at;
  }
  if (token.kind !== "number" || !/^\d{3,4}$/u.test(token.text)) return at;
  return tokens[at + 1]?.norm === "/" ? at + 2 : at + 1;
}

function pastHonorifics(tokens: readonly Token[], index: number): number {
  let i = index;
  for (let hit = honorificAt(tokens, i); hit !== null && i - index < 6; hit = honorificAt(tokens, i)) i += hit.length;
  return i;
}

/** `, Herry Jogaswara, menegaskan`, `, Iis Irawati mengatakan`; a single name only between two commas. */
function isSetOff(tokens: readonly Token[], { first, last }: Candidate): boolean {
  const after = tokens[last]?.norm ?? ".";
  if (after === "," || after === ";") return true;
  if (last - first < 2) return false;
  if (after === "." || after === ")") return true;
  const preverb = preverbTrie().longestAt(tokens, last)?.length ?? 0;
  return (
    cueTrie()
      .longestAt(tokens, last + preverb)
      ?.value.voices.has("active") === true
  );
}
