import { isShowingCue, looksLikeVerb, wordSet } from "../lexicon/index.js";
import { firstEndingAfter } from "../text/index.js";
import type { Entity } from "../types.js";
import { insideSpeech, type QuoteContext } from "./context.js";
import type { Draft, Source } from "./draft.js";
import { kinPhrase } from "./kin.js";
import { leadingSubject } from "./leading-subject.js";
import { isNamedPerson, named } from "./named.js";
import { type OfficeHolders, officeHolders } from "./role-speaker.js";

/** An agent stands behind them: `hal itu disampaikan Wang`. */
const BEFORE_AGENT = new Set([
  "disampaikan",
  "dikatakan",
  "diungkapkan",
  "ditegaskan",
  "diutarakan",
  "dilontarkan",
  "oleh",
]);

const ANSWERS = wordSet("tanggapan respons komentar kritik sorotan penjelasan pernyataan");

/** They stand for several; one person is never meant. */
const PLURAL = new Set(["mereka", "keduanya", "ketiganya"]);
/** Of them a story tells: `Korban Siti diberhentikan dua orang` does not make her the one who says `ujarnya`. */
const TOLD_OF = wordSet("korban pelaku tersangka terdakwa terduga terpidana jenazah almarhum almarhumah mendiang");
/** Who comes behind them is seen, and does nothing yet: `Selain itu juga hadir, Menteri …`. */
const PRESENT = wordSet("hadir tampak terlihat terdapat dihadiri disaksikan didampingi");

/** They open a phrase in front of the clause: who is named in it is not its subject (`Sesuai arahan Wali Kota, …`). */
const FRONTS = wordSet(
  "sesuai sejalan senada selaras seiring menurut berdasarkan menanggapi merespons menindaklanjuti menyikapi menjawab seperti sebagaimana berkat mengutip merujuk mengacu mengikuti",
);
/** A house that has been spoken of: `Perusahaan menegaskan`. */
const HOUSES = wordSet("perusahaan perseroan emiten lembaga maskapai manajemen");

/** Somebody who may be meant by the next `dia` or `-nya`. */
interface Salient {
  /** Token index from which on he is in mind. */
  readonly at: number;
  readonly source: Source;
}

/**
 * Who speaks: each draft's source, with pronouns and clitics resolved. Sieves, the surest first:
 * a name or role next to the cue names its entity; an office goes to the one person who holds it (`Menkeu`), `menteri itu` to the person
 * last in mind; a sentence without a cue to the quote that it goes on from; `mereka` to the last group; another pronoun, a clitic or a
 * missing source to the last speaker, unless a new person has opened a sentence of the reporter's since.
 *
 * Drafts are in text order. People named inside a content never compete.
 */
export function resolveSpeakers(
  context: QuoteContext,
  drafts: readonly Draft[],
  entities: readonly Entity[],
): (Source | null)[] {
  const inContent = new Uint8Array(context.tokens.length);
  for (const draft of drafts) inContent.fill(1, draft.first, draft.last);
  const subjects = openingSubjects(context, inContent);
  const byId = new Map(entities.map((entity) => [entity.id, entity]));
  const isPerson = (source: Source) => source.entity === null || byId.get(source.entity)?.type === "person";
  let nextSubject = 0;
  const holders = officeHolders(entities);
  let last: Salient | null = null;
  let group: Source | null = null;
  let previous: Source | null = null;
  /** How far the contents reach that are read. */
  let reach = 0;
  const byPart = partsOfNames(entities);
  return drafts.map((draft) => {
    const nested = draft.last <= reach;
    reach = Math.max(reach, draft.last);
    const before =
      draft.source && draft.cue && draft.cue.start < (context.tokens[draft.first]?.start ?? 0)
        ? cueToken(context, draft)
        : draft.first;
    for (; nextSubject < subjects.length && (subjects[nextSubject] as Salient).at < before; nextSubject++) {
      const subject = subjects[nextSubject] as Salient;
      if (!last || subject.at > last.at) last = subject;
    }
    const resolved = withName(resolve(context, draft, { last, group, previous, holders }), byPart);
    // `menurut Rosan, Prabowo meminta …`: it is Rosan whom `-nya` goes on with
    if (nested) return resolved;
    previous = resolved;
    const many = resolved !== null && isMany(resolved, byId);
    // `data Dinas Kesehatan menunjukkan, …`: papers stay in nobody's mind
    if (many && draft.cue && isShowingCue(draft.cue.lemma)) return resolved;
    if (many) group = resolved;
    // `istri Budi`: Budi is who stays in mind
    const kin = resolved?.kind === "role" && resolved.entity === null && namesAnother(context, resolved);
    if (
      resolved &&
      !kin &&
      (resolved.entity !== null || resolved.name !== null) &&
      (resolved.kind !== "group" || resolved.name?.includes("@")) &&
      isPerson(resolved)
    ) {
      const own: Source = draft.source ?? resolved;
      const at = Math.max(draft.last, firstEndingAfter(context.tokens, own.start));
      last = { at, source: resolved };
    } else if (resolved?.kind === "group" && resolved.entity !== null) {
      last = { at: draft.last, source: resolved };
    }
    return resolved;
  });
}

/** Words of the names of persons, each with the one who bears it; null where several do. */
function partsOfNames(entities: readonly Entity[]): ReadonlyMap<string, Entity | null> {
  const parts = new Map<string, Entity | null>();
  for (const entity of entities) {
    if (entity.type !== "person") continue;
    for (const part of new Set(entity.name.split(" "))) {
      if (part.length < 3) continue;
      const known = parts.get(part);
      parts.set(part, known === undefined || known === entity ? entity : null);
    }
  }
  return parts;
}

/** `Teguh menegaskan`, where it is read as a plain word: the one person of the article who has that name. */
function withName(source: Source | null, byPart: ReadonlyMap<string, Entity | null>): Source | null {
  if (!source || source.entity !== null || source.name === null) return source;
  if (source.kind !== "group" && source.kind !== "name") return source;
  const entity = byPart.get(source.name);
  return entity ? { ...source, kind: "name", entity: entity.id, name: entity.name } : source;
}

function namesAnother(context: QuoteContext, source: Source): boolean {
  for (
    let i = firstEndingAfter(context.tokens, source.start);
    (context.tokens[i]?.start ?? source.end) < source.end;
    i++
  ) {
    if (context.mentionAt(i)?.entity.type === "person") return true;
  }
  return false;
}

interface Memory {
  readonly last: Salient | null;
  readonly group: Source | null;
  /** The speaker of the quote before, whoever it was. */
  readonly previous: Source | null;
  readonly holders: OfficeHolders;
}

function isMany(source: Source, byId: ReadonlyMap<string, Entity>): boolean {
  if (source.entity !== null) return byId.get(source.entity)?.type !== "person";
  return source.kind === "group" || source.kind === "anonymous";
}

/** `Perusahaan` is the institution that spoke last. */
function ofHouse(source: Source, group: Source | null): Source | null {
  if (
    source.entity !== null ||
    !group?.entity ||
    !HOUSES.has(source.name?.toLowerCase().replace(/ (?:ini|itu|tersebut)$/u, "") ?? "")
  )
    return null;
  return { ...source, entity: group.entity, name: group.name };
}

function resolve(context: QuoteContext, draft: Draft, memory: Memory): Source | null {
  const { source } = draft;
  const { last } = memory;
  if (source && source.kind !== "pronoun" && source.kind !== "clitic")
    return memory.holders.resolve(source, last?.source ?? null) ?? ofHouse(source, memory.group) ?? source;
  if (!source && draft.rule.startsWith("quote/continued-")) return memory.previous;
  if (source && PLURAL.has(context.doc.text.slice(source.start, source.end).toLowerCase())) {
    const { entity, name } = memory.group ?? { entity: null, name: null };
    return { ...source, entity, name };
  }
  if (!last || (!source && !draft.continues)) return source;
  const { entity, name } = last.source;
  if (source) return { ...source, entity, name };
  return { ...last.source, entity, name };
}

function cueToken(context: QuoteContext, draft: Draft): number {
  return draft.cue ? firstEndingAfter(context.tokens, draft.cue.start) : draft.first;
}

/** The person who opens each sentence of the reporter's, if one does; and who is named behind a passive (`hal itu disampaikan Wang`). */
function openingSubjects(context: QuoteContext, inContent: Uint8Array): Salient[] {
  const found: Salient[] = [];
  for (const sentence of context.doc.sentences) {
    if (!context.doc.inBody[sentence.first] && !context.doc.inBody[sentence.last - 1]) continue;
    if (insideSpeech(context, sentence.first + 1)) continue;
    const subject = leadingSubject(context, sentence.first, sentence.last);
    if (subject && subject.source.kind !== "pronoun" && !inContent[subject.first]) {
      const mention = context.mentionAt(subject.first);
      // `kakak Rina dan Doni itu`: told by the names of others
      const kin = mention && kinPhrase(context, sentence.first, mention) !== null;
      if (
        mention?.entity.type === "person" &&
        !kin &&
        !hasDied(context, mention.last) &&
        !isPresented(context, sentence.first, mention.first)
      )
        found.push({ at: subject.first, source: subject.source });
    }
    for (let i = sentence.first + 1; i < sentence.last; i++) {
      const previous = context.tokens[i - 1]?.norm ?? "";
      // `usulan itu mendapat tanggapan dari Bukik`
      const answers = previous === "dari" && ANSWERS.has(context.tokens[i - 2]?.norm ?? "");
      if (!(BEFORE_AGENT.has(previous) || answers) || inContent[i]) continue;
      const mention = personIn(context, i, Math.min(sentence.last, i + 14));
      if (mention) found.push({ at: mention.first, source: named(mention) });
    }
  }
  return found.sort((a, b) => a.at - b.at);
}

function isPresented(context: QuoteContext, first: number, person: number): boolean {
  const { tokens } = context;
  if (TOLD_OF.has(tokens[first]?.norm ?? "")) return true;
  let comma = false;
  for (let i = first; i < person; i++) {
    const norm = tokens[i]?.norm ?? "";
    if (PRESENT.has(norm)) return true;
    comma ||= norm === ",";
  }
  if (!FRONTS.has(tokens[first]?.norm ?? "")) return false;
  // `Sesuai arahan Wali Kota Jogja, Hasto Wardoyo kemarin, …`: no verb goes with him
  const behind = tokens[context.mentionAt(person)?.last ?? person];
  return !comma || behind?.norm === "," || context.dateAt(context.mentionAt(person)?.last ?? person) >= 0;
}

const DYING = new Set(["meninggal", "tewas", "wafat"]);

/** `Rina meninggal`, `Rina adalah pengemudi yang tewas`: whoever speaks next is somebody else. */
function hasDied({ tokens }: QuoteContext, behind: number): boolean {
  let said = false;
  for (let i = behind; i < behind + 8; i++) {
    const norm = tokens[i]?.norm ?? ".";
    if (DYING.has(norm)) return !said || tokens[i - 1]?.norm === "yang";
    if (norm === "." || norm === ",") return false;
    said ||= looksLikeVerb(norm) || norm === "adalah";
  }
  return false;
}

function personIn(context: QuoteContext, first: number, last: number) {
  for (let i = first; i < last; i++) {
    const mention = context.mentionAt(i);
    if (mention && isNamedPerson(mention)) return mention;
    const norm = context.tokens[i]?.norm;
    if (norm === "," || norm === "." || norm === "dalam" || norm === "di" || norm === "saat") return null;
  }
  return null;
}
