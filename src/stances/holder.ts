import { isAgentNoun, isBodyNoun, wordSet } from "../lexicon/index.js";
import { makeSpan } from "../text/index.js";
import type { Entity, Quote, StanceHolder } from "../types.js";
import type { Clause } from "./clauses.js";
import { type EntityMention, norm, type Range, type Reading } from "./reading.js";
import {
  ADJUNCT_PREPOSITIONS,
  DETERMINERS,
  FIRST_PERSON,
  LINKING_PREPOSITIONS,
  SUBORDINATORS,
  THIRD_PERSON,
} from "./words.js";

/** Who speaks and who was spoken of last where a stretch of text stands. */
export interface Voices {
  readonly quote: Quote | null;
  readonly speaker: StanceHolder | null;
  /** The person or body that `ia` and `pihaknya` point back to. */
  readonly lastActor: StanceHolder | null;
  /** Who was last heard in words that are his: holds the measures that are listed next. */
  readonly lastSpeaker: StanceHolder | null;
  /** What those asked in a survey were last told to be for or against. */
  readonly surveyed: Range | null;
}

/** `thing`: a subject that can hold no stance (`kebijakan ini`); `none`: no subject at all. */
export type SubjectKind = "agent" | "thing" | "none";

export interface Subject {
  readonly kind: SubjectKind;
  readonly holders: readonly StanceHolder[];
  readonly range: Range | null;
}

/** What is said or done to somebody for what he did. */
const DIRECTED = new Set(["criticise", "condemn", "blame", "praise", "thank", "insult", "accuse", "sanction"]);

const NONE: Subject = { kind: "none", holders: [], range: null };

/** `61,2 persen pengguna`, `mayoritas responden` */
export function isSurveyed(name: string): boolean {
  return /\b(?:persen|responden)\b|%/u.test(name);
}

/** Who says it; a pronoun that is nobody known stands for whoever spoke before, if he was named. */
export function speakerOf(quote: Quote | null, before: StanceHolder | null): StanceHolder | null {
  const speaker = quote?.speaker;
  if (!speaker || (speaker.name === null && speaker.entity === null)) return null;
  if (speaker.entity === null && (speaker.kind === "clitic" || speaker.kind === "pronoun")) return before;
  return { entity: speaker.entity, name: speaker.name ?? speaker.mention?.text ?? "", mention: speaker.mention };
}

/** The subject of a clause, its own or the one it goes on with. */
export function subjectOf(reading: Reading, clauses: readonly Clause[], index: number, voices: Voices): Subject {
  let clause = clauses[index] as Clause;
  for (let steps = 0; steps < 64; steps++) {
    if (clause.subject) return resolvePhrase(reading, clause.subject, voices);
    const above = clauses[clause.parent];
    if (above === undefined) return NONE;
    // `menegur Budi karena mengkritik X`: it is Budi who criticises
    if (
      clause.link === "subordinate" &&
      clause.opener === "karena" &&
      above.form &&
      DIRECTED.has(above.form.predicate.category)
    ) {
      const object = resolvePhrase(reading, { first: pastPreposition(reading, above.last), last: above.end }, voices);
      if (object.kind === "agent") return object;
    }
    clause = clauses[clause.parent] as Clause;
  }
  return NONE;
}

function pastPreposition(reading: Reading, first: number): number {
  return LINKING_PREPOSITIONS.has(norm(reading, first)) ? first + 1 : first;
}

/** How far into a subject a name is looked for. */
const LONGEST = 60;

/** Who a noun phrase names. */
export function resolvePhrase(reading: Reading, phrase: Range, voices: Voices): Subject {
  const whole = resolveSegment(reading, phrase, voices);
  if (whole.kind === "agent") return whole;
  // `Kemudian, juru bicara partai, Budi, menepis`: what opens the sentence is cut off by a comma
  let tries = 0;
  const limit = Math.min(phrase.last - 1, phrase.first + LONGEST);
  for (let index = phrase.first; index < limit && tries < 3; index++) {
    if (reading.tokens[index]?.norm !== "," || reading.mentionAt[index] !== -1) continue;
    tries++;
    const rest = resolveSegment(reading, { first: index + 1, last: phrase.last }, voices);
    if (rest.kind === "agent") return rest;
  }
  return whole;
}

function resolveSegment(reading: Reading, phrase: Range, voices: Voices): Subject {
  const range = withoutOpeners(reading, phrase);
  if (range === null) return NONE;
  const holders: StanceHolder[] = [];
  let { first } = range;
  let kind: SubjectKind = "thing";
  while (first < range.last && holders.length < 6) {
    const part = resolveOne(reading, { first, last: range.last }, voices);
    if (part === null) break;
    kind = "agent";
    if (part.holder) holders.push(part.holder);
    const next = nextConjunct(reading, part.last, range.last);
    if (next === -1) break;
    first = next;
  }
  return { kind, holders, range };
}

function resolveOne(
  reading: Reading,
  range: Range,
  voices: Voices,
): { readonly holder: StanceHolder | null; readonly last: number } | null {
  let head = range.first;
  while (
    head < range.last &&
    reading.mentionAt[head] === -1 &&
    (DETERMINERS.has(norm(reading, head)) || isMark(reading, head))
  )
    head++;
  if (head >= range.last) return null;
  const word = norm(reading, head);
  const named = reading.mentions[reading.mentionAt[head] ?? -1];
  if (named && reading.mentionAt[head] !== -1) {
    const { type } = named.entity;
    if (type === "law" || type === "event") return null;
    const person =
      type === "person" ? null : mentionIn(reading, named.last, Math.min(range.last, named.last + 3), "person");
    const chosen = person ?? named;
    return {
      holder: { entity: chosen.entity.id, name: chosen.entity.name, mention: chosen.mention },
      last: chosen.last,
    };
  }
  if (FIRST_PERSON.has(word)) return { holder: voices.speaker ?? voices.lastActor, last: head + 1 };
  if (THIRD_PERSON.has(word)) return { holder: thirdPerson(reading, head, voices), last: head + 1 };
  const epithet = head > range.first && norm(reading, head - 1) === "para" ? -1 : epithetAt(reading, head, range.last);
  if (epithet !== -1 && isOnePerson(reading, voices.lastActor)) return { holder: voices.lastActor, last: epithet };
  const isCount =
    reading.tokens[head]?.kind === "number" &&
    (norm(reading, head + 1) === "persen" || norm(reading, head + 1) === "%");
  if (!isAgentNoun(word) && !isCount && !(head > range.first && norm(reading, head - 1) === "para")) return null;
  const end = phraseEnd(reading, head, range.last);
  const person = mentionIn(reading, head, range.last, "person");
  if (person && !isCount) {
    return {
      holder: { entity: person.entity.id, name: person.entity.name, mention: person.mention },
      last: person.last,
    };
  }
  if (isBodyNoun(word)) {
    const body = mentionIn(reading, head, end, "organization") ?? mentionIn(reading, head, end, "location");
    if (body) return { holder: { entity: body.entity.id, name: body.entity.name, mention: body.mention }, last: end };
  }
  const roleHolder = isCount ? null : byRole(reading, head, end);
  if (roleHolder) {
    const mention = makeSpan(reading.doc.text, reading.tokens[head]?.start ?? 0, reading.tokens[end - 1]?.end ?? 0);
    return { holder: { entity: roleHolder.id, name: roleHolder.name, mention }, last: end };
  }
  const from = Math.max(range.first, determinerStart(reading, head, range.first));
  const mention = makeSpan(reading.doc.text, reading.tokens[from]?.start ?? 0, reading.tokens[end - 1]?.end ?? 0);
  return { holder: { entity: null, name: mention.text, mention }, last: end };
}

const EPITHETS = wordSet(`
  pria wanita perempuan lelaki politikus politisi legislator pengusaha jenderal mantan eks menteri menko wamen gubernur bupati ketua
  wakil pengamat ekonom pakar peneliti akademisi aktivis bendahara purnawirawan alumnus putra putri tokoh senator staf
`);

/** `politikus PDIP itu`, `pria asal Solo tersebut`: where the phrase ends that stands for the one spoken of, or -1. */
function epithetAt(reading: Reading, head: number, last: number): number {
  if (!EPITHETS.has(norm(reading, head))) return -1;
  const end = phraseEnd(reading, head, last);
  return /^(?:ini|itu|tersebut)$/u.test(norm(reading, end - 1)) ? end : -1;
}

/** How far back a pronoun looks. */
const BACK = 60;

/**
 * Whom `ia`, `dia`, `mereka` means. In reported words the speaker himself, though `mereka` is never one person; between quotation
 * marks never the speaker, but whoever he named before; in the reporter's words the last actor.
 */
function thirdPerson(reading: Reading, at: number, voices: Voices): StanceHolder | null {
  const { quote, speaker, lastActor } = voices;
  const several = norm(reading, at) === "mereka";
  const isPerson = speaker?.entity != null && reading.entities.get(speaker.entity)?.type === "person";
  if (quote === null) return several && isOnePerson(reading, lastActor) ? null : lastActor;
  if (quote.kind !== "direct") return several && isPerson ? null : speaker;
  const own = reading.quoteAt[at];
  for (let index = at - 1; index >= 0 && index > at - BACK && reading.quoteAt[index] === own; index--) {
    const found = reading.mentions[reading.mentionAt[index] ?? -1];
    if (found && reading.mentionAt[index] !== -1) {
      if ((found.entity.type === "person") !== several) return holderOf(found);
      continue;
    }
    const role = several ? null : byRole(reading, index, index + 1);
    if (role) return { entity: role.id, name: role.name, mention: null };
  }
  return several || (lastActor?.entity ?? lastActor?.name) === (speaker?.entity ?? speaker?.name) ? null : lastActor;
}

function isOnePerson(reading: Reading, holder: StanceHolder | null): boolean {
  return holder?.entity != null && reading.entities.get(holder.entity)?.type === "person";
}

function holderOf(found: EntityMention): StanceHolder {
  return { entity: found.entity.id, name: found.entity.name, mention: found.mention };
}

const POLITE = new Set(["bapak", "ibu", "pak", "bu"]);

/** `(Bapak) Presiden`: the one person of the article who has that role. */
function byRole(reading: Reading, head: number, end: number): Entity | null {
  const first = POLITE.has(norm(reading, head)) ? head + 1 : head;
  let role = "";
  for (let index = first; index < end; index++) role += (index > first ? " " : "") + norm(reading, index);
  return role === "" ? null : (reading.byRole.get(role) ?? null);
}

function determinerStart(reading: Reading, head: number, first: number): number {
  let start = head;
  while (start > first) {
    const word = norm(reading, start - 1);
    if (
      !DETERMINERS.has(word) ||
      word === "sebanyak" ||
      word === "ada" ||
      word === "tercatat" ||
      word === "adapun" ||
      word === "bahwa" ||
      word === "baik" ||
      word === "oleh" ||
      word === "itu"
    )
      break;
    start--;
  }
  return start;
}

/** Where the group's phrase ends: before a relative clause, a preposition or a conjunct. */
function phraseEnd(reading: Reading, head: number, last: number): number {
  let end = head + 1;
  while (end < last && end < head + 6) {
    if (reading.mentionAt[end] === -1) {
      const word = norm(reading, end);
      if (
        isMark(reading, end) ||
        word === "yang" ||
        word === "tadi" ||
        word === "sendiri" ||
        ADJUNCT_PREPOSITIONS.has(word) ||
        isConjunction(word)
      )
        break;
      if (LINKING_PREPOSITIONS.has(word)) break;
    }
    end++;
  }
  return end;
}

function mentionIn(reading: Reading, first: number, last: number, type: "person" | "organization" | "location") {
  for (let index = first; index < last && index < first + LONGEST; index++) {
    const found = reading.mentions[reading.mentionAt[index] ?? -1];
    if (found && reading.mentionAt[index] !== -1 && found.entity.type === type) return found;
  }
  return null;
}

/** `China dan Rusia`, `Budi bersama Siti`: the start of the next holder, or -1. */
function nextConjunct(reading: Reading, from: number, last: number): number {
  for (let index = from; index < last && index < from + 6; index++) {
    if (reading.mentionAt[index] !== -1) continue;
    if (isConjunction(norm(reading, index))) return index + 1 < last ? index + 1 : -1;
  }
  return -1;
}

function isConjunction(word: string): boolean {
  return word === "dan" || word === "serta" || word === "maupun" || word === "bersama";
}

function isMark(reading: Reading, index: number): boolean {
  const kind = reading.tokens[index]?.kind;
  return kind === "punctuation" || kind === "quote" || kind === "symbol";
}

/** Nothing but names and `dan` between here and the verb. */
function closes(reading: Reading, first: number, last: number): boolean {
  for (let index = first; index < last && index < first + LONGEST; index++)
    if (reading.mentionAt[index] === -1 && !isConjunction(norm(reading, index))) return false;
  return true;
}

/** Past `Dalam kesempatan itu Wang`: an adjunct without a comma, when somebody stands behind it. */
function withoutOpeners(reading: Reading, phrase: Range): Range | null {
  let { first } = phrase;
  const { last } = phrase;
  while (first < last && reading.mentionAt[first] === -1) {
    const word = norm(reading, first);
    if (!SUBORDINATORS.has(word) && !isMark(reading, first)) break;
    first++;
  }
  if (first >= last) return null;
  if (reading.mentionAt[first] !== -1 || !ADJUNCT_PREPOSITIONS.has(norm(reading, first))) return { first, last };
  for (let index = first + 2; index < last && index < first + LONGEST; index++) {
    const found = reading.mentions[reading.mentionAt[index] ?? -1];
    if (reading.mentionAt[index] !== -1 && found) {
      const placed = index === found.first && /^(?:di|ke|dari|antara|terhadap)$/u.test(norm(reading, index - 1));
      if (!placed && (found.entity.type !== "location" || closes(reading, found.last, last)))
        return { first: found.first, last };
      continue;
    }
    if (norm(reading, index) === "persen" && reading.tokens[index - 1]?.kind === "number")
      return { first: index - 1, last };
    if (isAgentNoun(norm(reading, index)) || FIRST_PERSON.has(norm(reading, index))) return { first: index, last };
  }
  return null;
}
