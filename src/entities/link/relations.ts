import type { Document } from "../../document.js";
import { companions, family, services } from "../../lexicon/index.js";
import type { Candidate, RolePhrase } from "../candidate.js";

const KIN = new RegExp(
  `^(?:(?:mantan|eks) )?(?:${[...family, ...companions].join("|")}|anak|ibu|paman|bibi|kakek|nenek)(?: |$)`,
  "u",
);
/** `Putra Mahkota`, `Ibu Negara`: offices all the same. */
const COURT = /^(?:putra|putri) mahkota|^ibu negara/u;

/** `kakak El Rumi` is hardly El Rumi. */
export const isKin = (head: string): boolean => KIN.test(head) && !COURT.test(head);

/** Forms of address as well: `Paman Budi`. */
const ADDRESSED = /^(?:kakek|nenek|paman|bibi)/u;

const SERVING = new RegExp(
  `^(?:(?:mantan|eks|bekas|anggota|ketua|koordinator|tim) )*(${services.join("|")}|sekretaris pribadi)(?:nya| pribadi| (?:presiden|wakil presiden|menteri|gubernur|bupati|wali kota)(?: .*)?)?$`,
  "u",
);
/** Nobody's title: whose they are is told. */
const OF_CLIENT = /hukum/u;
/** Hardly ever a title of one who is known. */
const OF_KNOWN = /ajudan|asisten|pribadi/u;
const LAWYER = /hukum|pengacara|advokat/u;

/** What somebody is to another, by one name for all who do the same: `pengacara` and `kuasa hukum` are one. */
export function serviceOf(head: string): string | null {
  const service = SERVING.exec(head)?.[1] ?? null;
  return service !== null && LAWYER.test(service) ? "pengacara" : service;
}

/** Is it told by another's name? `rekan setimnya` has told whose. */
export function isRelation({ tokens }: Document, { head, last }: RolePhrase): boolean {
  return !tokens[last - 1]?.norm.endsWith("nya") && (isKin(head) || serviceOf(head) !== null);
}

/** `Budi, ajudan Ratna, dan Doni` may be three. */
export function isOneOfSeveral({ tokens }: Document, { last }: Candidate): boolean {
  return tokens[last]?.norm === "," && /^(?:dan|serta)$/u.test(tokens[last + 1]?.norm ?? "");
}

/**
 * Is the one named right behind the words sure to be another than who they tell of: `istri Irwan Mussry`, `ajudan Presiden Budi Santoso itu`? `sang istri, Maia,`
 * names her.
 */
export function isAnothers({ tokens }: Document, { head }: RolePhrase, { last }: Candidate): boolean {
  if (isKin(head) && !ADDRESSED.test(head)) return true;
  return serviceOf(head) !== null && /^(?:itu|ini|tersebut)$/u.test(tokens[last]?.norm ?? "");
}

/** Where the body names each person first. */
export function firstNamed(
  { inBody }: Document,
  kept: readonly Candidate[],
  entityAt: ReadonlyMap<number, string>,
): ReadonlyMap<string, Candidate> {
  const named = new Map<string, Candidate>();
  for (const mention of kept) {
    const person = entityAt.get(mention.start);
    if (mention.type !== "person" || person === undefined || !inBody[mention.first]) continue;
    const earlier = named.get(person);
    if (earlier === undefined || mention.first < earlier.first) named.set(person, mention);
  }
  return named;
}

/** `Budi Santoso divonis. Sopir Budi menilai …`: who is known already, by a part of his name or before a word that is no title, is the one served. */
export function isServed(
  { tokens }: Document,
  { head }: RolePhrase,
  name: Candidate,
  first: Candidate | undefined,
): boolean {
  // `Kuasa hukum Budi membantah`; set off by commas it may be he
  if (OF_CLIENT.test(head) && tokens[name.last]?.norm !== ",") return true;
  if (first === undefined || first.first >= name.first) return false;
  return OF_KNOWN.test(head) || name.last - name.first < first.last - first.first;
}
