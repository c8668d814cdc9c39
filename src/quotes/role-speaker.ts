import { normalize, officeOf, titles, wordSet } from "../lexicon/index.js";
import { firstEndingAfter, isCapitalized } from "../text/index.js";
import type { Entity } from "../types.js";
import type { Source } from "./draft.js";
import { isEpithet, isKin } from "./kin.js";
import { DEMONSTRATIVES } from "./words.js";

/** Resolves a speaker who is named by what he is. */
export interface OfficeHolders {
  /** `last` is the person last in mind. Null where it is not sure who is meant. */
  resolve(source: Source, last: Source | null): Source | null;
}

/** What a person is called who holds no office: it is true of him beside his office. */
const LOOSE = wordSet(
  "politikus politisi legislator kader anggota mantan eks bekas pengusaha dosen dokter tokoh ekonom peneliti pengamat ahli analis pakar guru aktivis warga polisi penyidik jaksa hakim saksi korban pengacara aktor aktris penyanyi artis pemain atlet pelatih siswa mahasiswa petani pedagang",
);
/** A report of one case has one of each, if it names one. */
const ONE_IN_A_CASE = wordSet("hakim jaksa tersangka terdakwa");
const MANY = wordSet("para sejumlah beberapa banyak kedua ketiga semua seluruh sebagian seorang salah sumber");
/** Nobody holds one of them beside another office. */
const EXCLUSIVE = wordSet(
  "presiden menteri gubernur bupati wali perdana kapolda kapolres kapolri kapolsek hakim jaksa camat lurah kades raja ratu sultan panglima duta kanselir rektor",
);
/** Who heads a house is not called by one of its lesser offices: `Wakil Bupati Sleman`, `Juru Bicara BNPB`. */
const UNDER = /^(?:wakil|sekretaris|deputi|direktur|juru bicara|dekan) /u;
/** Clipped heads that other clipped words are put behind: `dirjenpas`, `dirlantas`, `kadishub`. */
const CLIPPED = /^(dirjen|dirut|kadis|kabid|menko|wamen|sekda|sekjen)([a-z]+)$/u;

/** Offices under another name. */
const OTHER_NAMES: ReadonlyMap<string, string> = new Map([
  ["kepala negara", "presiden"],
  ["kepala pemerintahan", "presiden"],
  ["orang nomor satu di indonesia", "presiden"],
  ["bendahara negara", "menteri keuangan"],
  ["ketua dewan", "ketua dprd"],
  ["juru taktik", "pelatih"],
  ["juru formasi", "pelatih"],
  ["juru racik", "pelatih"],
]);

/** By-names of one who holds such an office, unless who is in mind may be called so: `orang nomor satu di Kediri itu`. */
const BY_NAMES: readonly { readonly called: RegExp; readonly holds: RegExp; readonly may: RegExp }[] = [
  {
    called: /^orang nomor (?:satu|wahid)\b/u,
    holds: /^(?:bupati|direktur utama|gubernur|kepala (?:desa|kepolisian)|kapol|ketua umum|presiden|rektor|wali kota)/u,
    may: /^(?:camat|ceo|direktur|kades|kapol|kepala|ketua|komandan|lurah|manajer|menteri|panglima|pimpinan)/u,
  },
  {
    called: /^orang nomor dua\b/u,
    holds: /^wakil (?:bupati|gubernur|presiden|wali kota)\b/u,
    may: /^wakil /u,
  },
  {
    called: /^(?:jenderal|perwira)\b/u,
    holds: /^(?:brigjen|irjen|jenderal|kapol|kasat|kepala kepolisian|komjen|letjen|mayjen|pangdam)/u,
    may: /(?:akbp|akp|humas|inspektur|ipda|iptu|jen(?:deral)?|kap(?:ol|ten)|kolonel|kombes|kompol|let(?:kol|nan)|mayor|pol(?:da|isi|res|ri|sek)|tni)/u,
  },
];
const POLITE = wordSet("pak bu bapak ibu");

interface Holder {
  readonly entity: Entity;
  /** Its roles, spelt out: `menteri keuangan`. */
  readonly roles: readonly string[];
}

export function officeHolders(entities: readonly Entity[]): OfficeHolders {
  const people = new Map<string, Holder>();
  for (const entity of entities) {
    if (entity.type === "person")
      people.set(entity.id, { entity, roles: entity.roles.map((role) => spelt(normalize(role))) });
  }
  const known = new Map<string, readonly Holder[]>();
  const holdersOf = (office: string): readonly Holder[] => {
    const such = (isSuch: (role: string) => boolean) => [...people.values()].filter(({ roles }) => roles.some(isSuch));
    const byName = BY_NAMES.find(({ called }) => called.test(office));
    let found = known.get(office) ?? such((role) => byName?.holds.test(role) || names(office, role));
    // `ketua majelis hakim` is the judge where none is called so
    if (found.every(isAssessor) && ONE_IN_A_CASE.has(office))
      found = [...found, ...such((role) => role.endsWith(` ${office}`))];
    known.set(office, found);
    return found;
  };
  return {
    resolve(source, last) {
      if (source.entity !== null || source.name === null) return null;
      const phrase = normalize(source.name);
      const words = phrase.split(" ");
      if (MANY.has(words[0] as string)) return null;
      // `sang pelatih`, but `sang istri` is another's
      const sang = words[0] === "sang" && words.length > 1 && !isKin(words[1] as string);
      const pointer = DEMONSTRATIVES.has(words[words.length - 1] as string) || sang;
      // `Pak RT`, but `ibu Siti` and `ibu korban`
      const polite = POLITE.has(words[0] as string) && words.length > 1 && isPersonal(words.slice(1).join(" "));
      const own = sang || polite ? words.slice(1) : words;
      const office = (pointer && !sang ? own.slice(0, -1) : own).join(" ");
      const pointed = pointer || source.pointed === true || office.startsWith("orang nomor ");
      if (!isPersonal(office)) return null;
      // `menurut peneliti` is one of many; `menurut Dirjenpas` is not
      const free = OTHER_NAMES.has(office) || ONE_IN_A_CASE.has(office) || polite;
      if (!pointed && !free && (LOOSE.has(words[0] as string) || !isCapitalized(source.name))) return null;
      const holders = holdersOf(office);
      const inMind = last?.entity ? people.get(last.entity) : undefined;
      const heads = holders.filter((holder) => !isAssessor(holder));
      if (ONE_IN_A_CASE.has(phrase) && heads.length > 1) return null;
      const sole = heads.length === 1 ? heads[0] : null;
      // `pemain berusia 31 tahun itu` is who is in mind, whoever else is called a player
      const head = office.split(" ")[0] as string;
      // a team has one coach
      const loose = LOOSE.has(head) && inMind !== undefined && !(head === "pelatih" && sole);
      const held = inMind && (holders.includes(inMind) || mayBeCalled(office, inMind)) ? inMind : null;
      const meant = loose || holders.length === 0 ? inMind : (held ?? sole);
      // `Presiden` where there are two of them is the one who spoke last
      // `Ketua Satgas Banjir`, where the article names none but the regent
      const only = people.size === 1 && inMind && holdsAnother(inMind, office) ? inMind : null;
      const holder = pointed ? meant : free ? (held ?? sole) : (sole ?? held ?? only);
      // `anak buah Purbaya itu` is not Purbaya
      if (holder && namesHim(source, holder.entity)) return null;
      // `menteri itu` is not the governor last spoken of
      if (!holder || (holders.length === 0 && conflicts(office, holder))) return null;
      return { ...source, kind: "role", entity: holder.entity.id, name: holder.entity.name };
    },
  };
}

/** `Perwira itu` is the spokesman in mind, whoever commands. */
function mayBeCalled(office: string, { roles }: Holder): boolean {
  const byName = BY_NAMES.find(({ called }) => called.test(office));
  return byName !== undefined && roles.some((role) => byName.may.test(role));
}

/** `Hakim menilai …` is no `hakim anggota` who thinks otherwise. */
function isAssessor({ roles }: Holder): boolean {
  return roles.some((role) => role.startsWith("hakim anggota"));
}

/** Of the `Bupati Kediri` another office may be told; of `Direktur Utama` no `Direktur Operasi`, and of `warga Kediri` none. */
function holdsAnother({ roles }: Holder, office: string): boolean {
  const heads = roles.map((role) => role.split(" ")[0] as string);
  if (UNDER.test(spelt(office))) return false;
  return !heads.includes(office.split(" ")[0] as string) && heads.some((head) => !LOOSE.has(head) && isPersonal(head));
}

function namesHim(source: Source, entity: Entity): boolean {
  const next = entity.mentions[firstEndingAfter(entity.mentions, source.start)];
  return next !== undefined && source.start <= next.start && next.end <= source.end;
}

function spelt(role: string): string {
  const words = role.split(" ");
  const office = officeOf(words[0] as string);
  return office === null ? role : [office, ...words.slice(1)].join(" ");
}

function isPersonal(office: string): boolean {
  const words = office.split(" ").map((norm) => ({ norm }));
  if (isEpithet(words[0]?.norm ?? "") || CLIPPED.test(office)) return true;
  return titles().longestAt(words, 0) !== null || officeOf(words[0]?.norm ?? "") !== null;
}

/** Does the phrase name the office? `menko` names `menteri koordinator bidang pangan`, `dirjenpas` `direktur jenderal pemasyarakatan`. */
function names(office: string, role: string): boolean {
  for (const full of [spelt(office), OTHER_NAMES.get(office)])
    if (full !== undefined && (role === full || role.startsWith(`${full} `))) return true;
  // `kapolda` and `kepala polda jabar`
  if (/^ka[a-z]{4,}$/u.test(office) && role.startsWith(`kepala ${office.slice(2)}`)) return true;
  const clipped = CLIPPED.exec(office);
  if (!clipped) return false;
  const head = officeOf(clipped[1] as string);
  return head !== null && role.startsWith(`${head} `) && isClipping(clipped[2] as string, role.slice(head.length + 1));
}

/** `pas` of `pemasyarakatan`: the same first letter, the others in their order. */
function isClipping(short: string, long: string): boolean {
  let at = 0;
  for (const letter of short) {
    const next = long.indexOf(letter, at);
    if (next < 0 || (at === 0 && next > 0)) return false;
    at = next + 1;
  }
  return true;
}

/** Has the person an office, and is the phrase another one? */
function conflicts(office: string, holder: Holder): boolean {
  const head = spelt(office).split(" ")[0] as string;
  if (!EXCLUSIVE.has(head)) return false;
  return holder.roles.length > 0 && !holder.roles.some((role) => role.split(" ").includes(head));
}
