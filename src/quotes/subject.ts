import { cueTrie, isConjunction, isPreposition, looksLikeVerb, titles, verbVoice } from "../lexicon/index.js";
import { isCapitalized, type Token } from "../text/index.js";
import { findToken } from "./clause.js";
import type { QuoteContext } from "./context.js";
import type { Subject } from "./draft.js";
import { NAMING, phraseStart } from "./governed.js";
import { withOthers } from "./joint.js";
import { isText } from "./law-speaker.js";
import { leadingSubject } from "./leading-subject.js";
import { clitic, isNamedPerson, isPronoun, named } from "./named.js";
import { bridges, isPlaceOf, nearestSubject } from "./nearest-subject.js";
import { beforePreverbs, isStop } from "./noun-phrase.js";
import { clauseOpening, phraseFrom, phraseSubject } from "./phrase-subject.js";
import { sourceAt } from "./source.js";
import { SETTING_AGAINST, TOPIC } from "./words.js";

/** Conjunctions between two verbs of one subject: `menyampaikan terima kasih, dan menekankan bahwa …`. */
const SAME_SUBJECT = new Set([
  "dan",
  "serta",
  "sekaligus",
  "seraya",
  "sambil",
  "sembari",
  "lalu",
  "kemudian",
  "setelah",
  "usai",
  "untuk",
  "dengan",
  "saat",
  "ketika",
  "namun",
  "tetapi",
  "tapi",
  "meski",
]);

/** They open what stands before the main clause: `setelah rapat di kementerian, …`. */
const ADJUNCTS = new Set([
  "setelah",
  "sebelum",
  "usai",
  "saat",
  "ketika",
  "selain",
  "seperti",
  "terkait",
  "soal",
  "menurut",
  "meski",
  "karena",
]);

/** They say where or whence somebody is, not who it is. */
const PLACING = new Set(["di", "dari", "pada", "asal", "selaku"]);

/**
 * The subject of the verb at `verb`, looked for leftwards inside `floor`..`verb`.
 *
 * Adverbs, apposition and parenthesis between the two are passed over: `Lavrov, pada bagiannya, mengatakan`,
 * `Wang selaku direktur … mengatakan`, `Pratikno yang memimpin sambutan berharap`.
 */
export function subjectBefore(context: QuoteContext, floor: number, verb: number): Subject | null {
  const { tokens } = context;
  const end = beforePreverbs(context, floor, verb);
  if (end <= floor) return null;
  const before = tokens[end - 1] as Token;
  if (before.norm === "yang") return antecedent(context, floor, end - 1);
  const told = namedBy(context, floor, end) ?? withOpenRole(context, floor, end);
  if (told) return told;
  if (before.kind === "word" && SAME_SUBJECT.has(before.norm)) {
    const behind = behindWords(context, floor, end);
    const main =
      leadingSubject(context, behind, end) ??
      actingPlace(context, behind, end) ??
      (behind > floor ? leadingSubject(context, floor, end) : null);
    return main && { ...withOthers(context, behind, main), shared: true };
  }
  // `“…,” ujarnya berharap X`
  if (
    cueTrie()
      .longestAt(tokens, end - 1)
      ?.value.voices.has("nya")
  )
    return { source: clitic(before), first: end - 1, last: end, shared: false };
  const office = bareOffice(context, floor, end);
  if (office) return office;
  const found = nearestSubject(context, floor, end);
  if (found) return withOthers(context, floor, found);
  if (before.norm === ",")
    return (
      setOff(context, floor, end) ??
      leadingSubject(context, floor, end) ??
      phraseFrom(context, clauseOpening(context, floor, end), end)
    );
  // `penelitian dari universitas itu, Kanada, menunjukkan`: the body before the comma
  const place = context.mentionAt(end - 1);
  if (place && isPlaceOf(context, place)) {
    const comma = place.first - 1;
    const opening = clauseOpening(context, floor, comma);
    const { norm } = tokens[opening] as Token;
    // `dalam rapat di kementerian itu, Kanada mengatakan`
    const adjunct = isPreposition(norm) || isConjunction(norm) || looksLikeVerb(norm) || ADJUNCTS.has(norm);
    if (!adjunct) return phraseFrom(context, opening, comma);
  }
  return phraseSubject(context, floor, end);
}

/** `Budi Santoso, Ketua PMI mengatakan`: he opens the sentence, and what he is runs up to the verb. */
function withOpenRole(context: QuoteContext, floor: number, end: number): Subject | null {
  const { tokens } = context;
  const owner = context.mentionAt(floor);
  if (floor !== context.sentenceOf(floor).first || !owner || owner.first !== floor || !isNamedPerson(owner))
    return null;
  if (tokens[owner.last]?.norm !== "," || !titles().longestAt(tokens, owner.last + 1)) return null;
  for (let i = owner.last + 1; i < end; i++) {
    const token = tokens[i] as Token;
    const mention = context.mentionAt(i);
    if (token.norm === "," || context.dateAt(i) >= 0 || (mention && isNamedPerson(mention))) return null;
    if (!mention && !isCapitalized(token.text) && looksLikeVerb(token.norm)) return null;
  }
  return { source: named(owner), first: owner.first, last: owner.last, shared: false };
}

/** `Induk perusahaan Anggrek, Melati, menilai`: between commas the name of what the phrase before them tells by another's. */
function setOff(context: QuoteContext, floor: number, end: number): Subject | null {
  const { tokens } = context;
  const name = context.mentionAt(end - 2);
  if (!name || name.last !== end - 1 || name.mention.kind !== "name" || name.entity.type === "location") return null;
  const comma = name.first - 1;
  const owner = tokens[comma]?.norm === "," ? context.mentionAt(comma - 1) : null;
  if (!owner || owner.last !== comma || owner.entity.type === "person" || owner.entity === name.entity) return null;
  const head = phraseStart(context, floor, owner.first);
  if (head === owner.first || head !== clauseOpening(context, floor, comma) || context.mentionAt(head)) return null;
  return { source: named(name), first: name.first, last: name.last, shared: false };
}

/** `“Saya kaget,” kata Budi seraya menambahkan …`: who speaks is told behind the marks, or set against another: `…, sedangkan Budi …`. */
function behindWords({ tokens }: QuoteContext, floor: number, end: number): number {
  let first = end;
  while (first > floor) {
    const { kind, norm } = tokens[first - 1] as Token;
    if (kind === "quote" || (SETTING_AGAINST.has(norm) && tokens[first - 2]?.norm === ",")) break;
    first--;
  }
  return first;
}

/** `Iran membantah tuduhan itu dan mengatakan`: a country that opens the clause and does something. */
function actingPlace(context: QuoteContext, floor: number, end: number): Subject | null {
  const { tokens } = context;
  const opening = clauseOpening(context, floor, end);
  const place = context.mentionAt(opening);
  if (place?.first !== opening || place.entity.type !== "location") return null;
  const acts = findToken(tokens, place.last, place.last + 3, ({ norm }) => verbVoice(norm) === "active") > 0;
  return acts ? { source: named(place), first: place.first, last: place.last, shared: false } : null;
}

/** `seorang warga berinisial R`, `akun bernama Anubis`: the phrase round the name. */
function namedBy(context: QuoteContext, floor: number, end: number): Subject | null {
  const { tokens } = context;
  for (let i = end - 2; i > Math.max(floor, end - 8); i--) {
    if (!NAMING.has((tokens[i] as Token).norm)) continue;
    const mention = context.mentionAt(i + 1);
    if (mention?.first === i + 1 && mention.entity.type === "person" && bridges(context, mention.last, end, true)) {
      return { source: named(mention), first: mention.first, last: end, shared: false };
    }
    return phraseFrom(context, clauseOpening(context, floor, end), end);
  }
  return null;
}

/**
 * `Nizhamul, selaku Kabid …, yang mengatakan bahwa`: behind a comma the nearest person before the relative clause;
 * `orang tua yang berpendapat bahwa`: else the phrase that it belongs to.
 */
function antecedent(context: QuoteContext, floor: number, end: number): Subject | null {
  const head = headBefore(context, floor, end) ?? agentBefore(context, floor, end);
  if (head) return head;
  for (let i = end - 1; i >= floor; i--) {
    const mention = context.mentionAt(i);
    if (!mention) continue;
    if (mention.entity.type === "person")
      return (
        objectOf(context, mention.last, end) ?? {
          source: named(mention),
          first: mention.first,
          last: mention.last,
          shared: false,
        }
      );
    i = Math.min(i, mention.first);
  }
  const opening = clauseOpening(context, floor, end);
  const pronoun = isPronoun(context.tokens[opening]?.norm ?? "");
  return (pronoun ? objectOf(context, opening + 1, end) : null) ?? phraseFrom(context, opening, end);
}

/** `Budi mengutip data BPS tahun lalu, yang mencatat`: the paper that his verb goes on to. */
function objectOf(context: QuoteContext, person: number, end: number): Subject | null {
  const { tokens } = context;
  const verb = findToken(tokens, person, Math.min(end, person + 3), ({ norm }) => verbVoice(norm) === "active");
  const behind = tokens[verb + 1]?.norm ?? "";
  const object = TOPIC.has(behind) || isPreposition(behind) ? verb + 2 : verb + 1;
  return verb > 0 && isText(context, object) ? phraseFrom(context, object, end) : null;
}

/** `Usulan itu didukung Walhi, yang menilai …`: the institution behind a passive. */
function agentBefore({ tokens, mentionAt }: QuoteContext, floor: number, end: number): Subject | null {
  const mention = end - 2 >= floor && tokens[end - 1]?.norm === "," ? mentionAt(end - 2) : null;
  if (!mention || mention.last !== end - 1 || mention.entity.type !== "organization" || mention.first <= floor)
    return null;
  const { norm } = tokens[mention.first - 1] as Token;
  if (norm !== "oleh" && verbVoice(norm) !== "passive") return null;
  return { source: named(mention), first: mention.first, last: mention.last, shared: false };
}

/** The noun phrase that ends where the relative clause begins, if a comma does not set that off. */
function headBefore(context: QuoteContext, floor: number, end: number): Subject | null {
  const { tokens } = context;
  let start = end;
  while (start > floor && end - start < 8) {
    const token = tokens[start - 1] as Token;
    if (isStop(token) || context.dateAt(start - 1) >= 0 || isConjunction(token.norm) || isPreposition(token.norm))
      break;
    if (!isCapitalized(token.text) && looksLikeVerb(token.norm)) break;
    start--;
  }
  const mention = context.mentionAt(end - 1);
  if (mention?.entity.type === "person" && mention.last === end) {
    return { source: named(mention), first: mention.first, last: end, shared: false };
  }
  // `Anthony Thomas, ahli dari Kalifornia yang mengatakan`: a place says nothing
  if (start === end || (mention?.entity.type === "location" && mention.first === start)) return null;
  // `banyak posting di platform X yang menyebutkan`
  if (start > floor && PLACING.has((tokens[start - 1] as Token).norm)) return null;
  return phraseFrom(context, start, end);
}

/** `…, Menkeu menjelaskan`: an office alone, behind a comma or at the head of the sentence. */
function bareOffice(context: QuoteContext, floor: number, end: number): Subject | null {
  const { tokens } = context;
  const hit = titles().longestAt(tokens, end - 1);
  if (!hit || context.mentionAt(end - 1) || !isCapitalized((tokens[end - 1] as Token).text)) return null;
  if (end - 1 > floor && tokens[end - 2]?.norm !== ",") return null;
  const found = sourceAt(context, end - 1, end);
  return (
    found && {
      source: { ...found.source, kind: found.source.kind === "group" ? "group" : "role" },
      first: end - 1,
      last: end,
      shared: false,
    }
  );
}
