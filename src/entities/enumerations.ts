import { wordSet } from "../lexicon/index.js";
import type { Token } from "../text/index.js";
import type { EntityType } from "../types.js";
import { titleAt } from "./words.js";

/** A name in an enumeration; one that is still unknown has no type. */
export interface Member {
  readonly first: number;
  readonly last: number;
  readonly type: EntityType | null;
}

/** The members by the token where they begin and by the one behind them. */
export interface Members {
  readonly starts: ReadonlyMap<number, Member>;
  readonly ends: ReadonlyMap<number, Member>;
}

/** Of longer enumerations the nearest members tell. */
const MOST = 16;
const CONJUNCTIONS = wordSet("dan serta hingga bahkan &");
/** `dan`, `serta`: what stands before the last member. */
export const joinsMembers = (norm: string): boolean => CONJUNCTIONS.has(norm);

/**
 * What an unknown member of an enumeration is: `Zelmora, Uber, dan Grab` are of one kind if two of them at least are found and none
 * belies it, and `pemain seperti Zelmar, …` are what they are called. Null where nothing tells.
 */
export function typeInRow(tokens: readonly Token[], member: Member, { starts, ends }: Members): EntityType | null {
  const row = [member];
  let { first } = member;
  while (row.length < MOST) {
    const before = ends.get(stepBack(tokens, first));
    if (before === undefined) break;
    row.unshift(before);
    ({ first } = before);
  }
  let { last } = member;
  let closed = false;
  while (!closed && row.length < 2 * MOST) {
    const { next, joined } = stepOn(tokens, last);
    const behind = starts.get(next);
    if (behind === undefined) break;
    row.push(behind);
    ({ last } = behind);
    closed = joined;
  }
  closed ||= joinsMembers(tokens[member.first - 1]?.norm ?? "");
  // `tiga pengusaha muda Spanyol, | Zelmar Anggara, …`
  if (row.length > 3 && row[0] !== member && row[0]?.type !== row[2]?.type) row.shift();
  const types = row.flatMap(({ type }) => type ?? []);
  const called = calledBefore(tokens, first);
  const type = called ?? types[0];
  if (type === undefined || types.some((other) => other !== type)) return null;
  // `tersangka yaitu | Zelmar`: one alone may be anything
  if (called !== null && (row.length > 1 || called !== "person")) return type;
  return closed && row.length > 2 && types.length > 1 ? type : null;
}

/** The end of the member before this one, over the comma; a conjunction stands before the last alone. */
function stepBack(tokens: readonly Token[], first: number): number {
  const norm = (i: number) => tokens[i]?.norm ?? "";
  if (norm(first - 1) === ",") return first - 1;
  if (!joinsMembers(norm(first - 1))) return -1;
  return norm(first - 2) === "," ? first - 2 : first - 1;
}

function stepOn(tokens: readonly Token[], last: number): { readonly next: number; readonly joined: boolean } {
  const comma = tokens[last]?.norm === "," ? last + 1 : last;
  const joined = joinsMembers(tokens[comma]?.norm ?? "");
  return { next: joined ? comma + 1 : comma > last ? comma : -1, joined };
}

const LIKE = wordSet("seperti yakni yaitu termasuk misalnya meliputi lain");
const SORTS: ReadonlyMap<EntityType, ReadonlySet<string>> = new Map([
  [
    "organization",
    wordSet(
      "perusahaan platform vendor situs media maskapai klub partai lembaga startup emiten produsen pabrikan bank",
    ),
  ],
  ["location", wordSet("kota negara wilayah daerah kabupaten provinsi kecamatan desa kelurahan pulau kawasan")],
]);
const REACH = 4;

/** `pemain naturalisasi seperti | Zelmar`, `perusahaan-perusahaan antara lain | Zelmora`. */
function calledBefore(tokens: readonly Token[], index: number): EntityType | null {
  if (!LIKE.has(tokens[index - 1]?.norm ?? "")) return null;
  const noun = tokens[index - 2]?.norm === "," ? index - 3 : index - 2;
  for (let i = noun; i > noun - REACH; i--) {
    const { norm, kind } = tokens[i] ?? { norm: "", kind: "" };
    if (kind !== "word") return null;
    const sort = norm.slice(norm.indexOf("-") + 1);
    for (const [type, nouns] of SORTS) if (nouns.has(sort)) return type;
    if (titleAt([{ norm: sort }], 0) !== null) return "person";
  }
  return null;
}
