import type { Document } from "../document.js";
import { acronyms, cuesWith, lazy, normalize, organizationHeads, wordSet } from "../lexicon/index.js";
import { firstEndingAfter, plainName, type TokenRange } from "../text/index.js";
import type { Entity, Span } from "../types.js";
import { makeContext, type QuoteContext } from "./context.js";
import type { Source } from "./draft.js";
import { leadingSubject } from "./leading-subject.js";

/** Resolves an institution that is named by what it is. */
export interface Houses {
  /** `group` is the institution that spoke last. Null where it is not sure which is meant. */
  resolve(source: Source, group: Source | null): Source | null;
}

/** A company that has been spoken of: `Perusahaan menegaskan`. */
const COMPANIES = wordSet("perusahaan perseroan emiten maskapai manajemen");
/** They are said of one that has shares, whoever else has spoken. */
const SHARED = new Set(["perseroan", "emiten"]);
const LISTED = /\b(?:Tbk|Persero)\b/u;
const INCORPORATED = /\b(?:PT|CV|Inc|Ltd|Corp)\b/u;
/** What one institution is called in front of its name, and afterwards by itself. */
const SORTS = wordSet(
  "agensi asosiasi badan bank band dewan dinas firma grup kampus kementerian klub komisi komunitas koperasi label lembaga organisasi ormas pabrikan partai produsen startup studio universitas yayasan",
);
const POINTED = / (?:ini|itu|tersebut)$/u;
const SIDE = /^(?:pihak|aparat) /iu;
const POLICE = /^Pol(?:da|res|resta|restabes|sek|sekta|tabes) /u;
/** What some are called by no part of their names: `polisi` for `Polres Kediri`. */
const CALLED = new Map([
  ["polisi", POLICE],
  ["kepolisian", POLICE],
  ["kampus", /^(?:Institut|Politeknik|Sekolah Tinggi|Universitas) /u],
  ["sekolah", /^(?:(?:MA|MI|MTs|SD|SLB|SMA|SMK|SMP)N?|PAUD|Sekolah|TK) /u],
  ["rumah sakit", /^(?:RS(?:IA|U|UD|UP)?|Rumah Sakit) /u],
]);
/** By-names that papers use without the name; who says `katanya` behind them is somebody of theirs. */
const BY_NAMES = new Map([
  ["bank sentral", /^(?:Bank Indonesia|BI)$/u],
  ["bank sentral nasional", /^(?:Bank Indonesia|BI)$/u],
  ["lembaga antirasuah", /^(?:Komisi Pemberantasan Korupsi|KPK)\b/u],
  ["komisi antirasuah", /^(?:Komisi Pemberantasan Korupsi|KPK)\b/u],
  ["korps bhayangkara", /^(?:Kepolisian Negara Republik Indonesia|Polri)\b/u],
  ["korps adhyaksa", /^(?:Kejaksaan Agung|Kejagung)\b/u],
]);
/** They are more than the one body that has the word in its name: `Pemerintah Kota Kediri`. */
const WIDER = wordSet("pemerintah negara rakyat masyarakat tim");

/** `Perusahaan` is the institution that spoke last, `agensi itu` the one that the article has called `agensi Zelmora`. */
export function housesOf(contextOf: () => QuoteContext, byId: ReadonlyMap<string, Entity>): Houses {
  const called = lazy(() => {
    const { tokens } = contextOf();
    const byNoun = new Map<string, Entity | null>();
    for (const entity of byId.values()) {
      if (entity.type !== "organization") continue;
      for (const { start, kind } of entity.mentions) {
        if (kind !== "name") continue;
        const first = firstEndingAfter(tokens, start);
        // `agensi | Zelmora`, `Universitas Zelmora`
        for (const { norm } of tokens.slice(Math.max(0, first - 1), first + 1)) {
          if (!SORTS.has(norm)) continue;
          const known = byNoun.get(norm);
          byNoun.set(norm, known === undefined || known === entity ? entity : null);
        }
      }
    }
    return byNoun;
  });
  const named = (word: RegExp) => soleOf(byId.values(), (name) => word.test(name));
  const company = lazy(() => named(LISTED) ?? named(INCORPORATED));
  const meant = new Map<string, Entity | null>();
  /** `Pemkot` is `Pemkot Kediri`, `polisi` is `Polres Kediri`. */
  const meantBy = (noun: string): Entity | null => {
    const known = meant.get(noun);
    if (known !== undefined) return known;
    const kind = CALLED.get(noun.toLowerCase());
    const entity = kind ? named(kind) : soleOf(byId.values(), (name) => name.startsWith(`${noun} `));
    meant.set(noun, entity);
    return entity;
  };
  const spokenBy = (group: Source | null) => byId.get(group?.entity ?? "") ?? null;
  return {
    resolve(source, group) {
      if (source.entity !== null || source.name === null) return null;
      const name = source.name.toLowerCase();
      const noun = name.replace(POINTED, "");
      const pointed = noun !== name;
      let entity = (pointed && SORTS.has(noun) && called().get(noun)) || null;
      if (noun === "lembaga" || (pointed && noun === "akun")) entity ??= spokenBy(group);
      if (COMPANIES.has(noun)) {
        const context = contextOf();
        const at = firstEndingAfter(context.tokens, source.start);
        const spoken = ifCompany(spokenBy(group));
        entity ??= pointed ? ifCompany(frontedBefore(context, at)) : null;
        entity ??= SHARED.has(noun) ? (company() ?? spoken) : (spoken ?? company());
        entity ??= ifCompany(subjectBefore(context, at));
      } else if (!WIDER.has(noun)) {
        entity ??= meantBy(source.name.replace(POINTED, "").replace(SIDE, ""));
      }
      return entity && { ...source, entity: entity.id, name: entity.name };
    },
  };
}

/** What {@link housesOf} tells, for layers that read no quotes. */
export function readHouses(doc: Document, entities: readonly Entity[]): (words: Span) => Entity | null {
  const byId = new Map(entities.map((entity) => [entity.id, entity]));
  const houses = housesOf(
    lazy(() => makeContext(doc, entities, [], cuesWith([]))),
    byId,
  );
  return ({ start, end, text }) => {
    const name = plainName(text);
    const byName = BY_NAMES.get(name.replace(POINTED, "").toLowerCase());
    if (byName) return soleOf(entities, (own) => byName.test(own));
    const meant = houses.resolve({ start, end, kind: "group", entity: null, name }, null);
    return byId.get(meant?.entity ?? "") ?? null;
  };
}

/** An authority is no `perusahaan`. */
function ifCompany(entity: Entity | null): Entity | null {
  if (entity?.type !== "organization") return null;
  const full = acronyms().get(normalize(entity.name))?.longForm ?? entity.name;
  const words = normalize(full)
    .split(" ")
    .map((norm) => ({ norm }));
  return (organizationHeads().longestAt(words, 0)?.value ?? "company") === "company" ? entity : null;
}

/** The one institution of the article of whose names one is such, or null. */
function soleOf(entities: Iterable<Entity>, isSuch: (name: string) => boolean): Entity | null {
  let found: Entity | null = null;
  for (const entity of entities) {
    const { type, name, aliases } = entity;
    if (type !== "organization" || !(isSuch(name) || aliases.some(isSuch))) continue;
    if (found !== null) return null;
    found = entity;
  }
  return found;
}

/** `Mengutip laman resmi Zelmora, perusahaan ini mengklaim …`: the one institution before it in the sentence. */
function frontedBefore(context: QuoteContext, at: number): Entity | null {
  let found: Entity | null = null;
  for (let i = context.sentenceOf(at).first; i < at; i++) {
    const entity = context.mentionAt(i)?.entity;
    if (entity?.type !== "organization" || entity === found) continue;
    if (found !== null) return null;
    found = entity;
  }
  return found;
}

/** `Zelmora menutup pabriknya. Perusahaan menyebut …`: the institution that the sentence before is of. */
function subjectBefore(context: QuoteContext, at: number): Entity | null {
  const own: TokenRange = context.sentenceOf(at);
  if (own.first === 0) return null;
  const { first, last } = context.sentenceOf(own.first - 1);
  const subject = leadingSubject(context, first, last);
  // `Zelmora dan Anggrek bersaing`: either may be meant
  if (!subject || context.tokens[subject.last]?.norm === "dan") return null;
  return context.mentionAt(subject.first)?.entity ?? null;
}
