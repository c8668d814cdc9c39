import { looksLikeVerb, wordSet } from "../../lexicon/index.js";
import type { Token } from "../../text/index.js";
import { knownNameAt } from "../known.js";
import { honorificAt, isCue, isFunctionWord, isGivenName, organizationHeadAt, titleAt } from "../words.js";
import { bracketAt } from "./bracket.js";
import { isNameWord, personNameEnd } from "./name.js";
import { setOff } from "./role-employer.js";
import { pushHead, type RoleWalk } from "./role-walk.js";
import { tailAt } from "./tail.js";

/** Whoever knows a field, which no list has in full: `pakar epidemiologi`, `dokter spesialis paru`, `associate professor bidang sosiologi bencana`. */
const EXPERTS = wordSet(
  "pakar ahli pengamat ekonom dosen peneliti guru profesor professor associate analis praktisi akademisi spesialis dokter aktivis konsultan sejarawan psikolog psikiater sosiolog kriminolog antropolog pengajar pemerhati pegiat",
);
export const isExpert = (head: readonly string[]): boolean =>
  EXPERTS.has(head[0] as string) || (head[0] === "juru" && head[1] === "kampanye");

/** What goes with anybody: `korban meninggal, Budi`, `warga lain`. */
const UNTRADED = wordSet("itu ini tersebut tewas meninggal luka baru sama lagi juga pun");
const LISTED = wordSet("dan serta bersama");

/** Between the words of a field. */
const JOINED = wordSet("dan bidang");
const LONGEST = 5;

/**
 * `pemilik warung, Sugito (43),`, `mahasiswa tingkat akhir, Alma, mengaku`: one or two small words of what somebody does, if commas or an age set off
 * the name.
 */
export function stepTrade(walk: RoleWalk, { kind, norm }: Token): boolean {
  const { reading, at, titled, end, head } = walk;
  const { tokens } = reading;
  if (at !== titled || kind !== "word" || !isField(norm) || UNTRADED.has(norm)) return false;
  const next = tokens[at + 1] as Token | undefined;
  const two = next?.kind === "word" && !isNameWord(reading, at + 1) && isField(next.norm) && !UNTRADED.has(next.norm);
  const last = at + (two ? 2 : 1);
  if (tokens[last]?.norm !== "," || tokens[walk.first - 1]?.norm === "para") return false;
  const name = setOff(reading, last, end, true);
  if (name === null) return false;
  const until = personNameEnd(reading, name, end);
  const after = tokens[until]?.norm ?? "";
  const aged = bracketAt(reading, until, end)?.kind === "age";
  if (!aged && (after !== "," || LISTED.has(tokens[until + 1]?.norm ?? "") || isNameWord(reading, until + 1)))
    return false;
  for (let i = at; i < last; i++) head.push((tokens[i] as Token).norm);
  walk.at = last;
  return true;
}

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
