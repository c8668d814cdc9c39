import { looksLikeVerb, wordSet } from "../../lexicon/index.js";
import type { Token } from "../../text/index.js";
import { knownNameAt } from "../known.js";
import { honorificAt, isCue, isFunctionWord, isGivenName, organizationHeadAt, titleAt } from "../words.js";
import { isNameWord, personNameEnd } from "./name.js";
import { pushHead, type RoleWalk } from "./role-walk.js";
import { tailAt } from "./tail.js";

/** Whoever knows a field, which no list has in full: `pakar epidemiologi`, `dokter spesialis paru`, `associate professor bidang sosiologi bencana`. */
const EXPERTS = wordSet(
  "pakar ahli pengamat ekonom dosen peneliti guru profesor professor associate analis praktisi akademisi spesialis dokter aktivis konsultan sejarawan psikolog psikiater sosiolog kriminolog antropolog pengajar pemerhati pegiat",
);
export const isExpert = (head: readonly string[]): boolean =>
  EXPERTS.has(head[0] as string) || (head[0] === "juru" && head[1] === "kampanye");

/** Between the words of a field. */
const JOINED = wordSet("dan bidang");
const LONGEST = 5;

/** The small words of an expert's field, if an institution, a place or a given name follows: `pakar epidemiologi | Universitas Gadjah Mada`. */
export function stepField(walk: RoleWalk, { kind, norm }: Token): boolean {
  const { reading, at, end, head } = walk;
  if (!walk.headOpen || kind !== "word" || !isExpert(head) || !isField(norm)) return false;
  const { tokens } = reading;
  let last = at + 1;
  while (last < end && last - at < LONGEST && !isNameWord(reading, last)) {
    const word = tokens[last] as Token;
    if (word.kind !== "word" || !(isField(word.norm) || JOINED.has(word.norm))) break;
    last++;
  }
  // `ahli perkotaan dari Universitas Tarumanagara`
  const from = /^(?:dari|di)$/u.test(tokens[last]?.norm ?? "") ? last + 1 : last;
  if (from >= end || !isNameWord(reading, from) || JOINED.has(tokens[last - 1]?.norm ?? "")) return false;
  const institution =
    knownNameAt(tokens, from)?.value.type === "organization" ||
    organizationHeadAt(tokens, from) !== null ||
    tailAt(reading, from, end) !== null;
  const named =
    isGivenName(tokens[from]?.norm ?? "") ||
    knownNameAt(tokens, from)?.value.type === "location" ||
    personNameEnd(reading, from, end) - from > 1;
  if (!institution && !(from === last && named)) return false;
  for (let i = at; i < last; i++) pushHead(walk, i);
  walk.at = from;
  return true;
}

function isField(norm: string): boolean {
  if (JOINED.has(norm)) return norm !== "dan";
  if (isFunctionWord(norm) || looksLikeVerb(norm) || isCue(norm, "active") || isCue(norm, "bare")) return false;
  return titleAt([{ norm }], 0) === null && honorificAt([{ norm }], 0) === null;
}
