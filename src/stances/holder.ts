import { isAgentNoun, isBodyNoun, isNyaAdverb, titles, verbVoice, wordSet } from "../lexicon/index.js";
import { behindRelation, RELATIVES, tellsOfAnother } from "../quotes/index.js";
import { makeSpan, plainName } from "../text/index.js";
import type { StanceHolder } from "../types.js";
import type { Clause } from "./clause.js";
import { isCountAt, isHeadCount } from "./count.js";
import { rowBefore } from "./members.js";
import { withoutOpeners } from "./openers.js";
import { byRole, determinerStart, isMark, LONGEST, mentionIn, nextConjunct, phraseEnd } from "./phrase-parts.js";
import { preposed } from "./preposed.js";
import { epithetAt, isOnePerson, thirdPerson } from "./pronoun.js";
import { holderOf, mentionOf, norm, type Range, type Reading } from "./reading.js";
import { MEETINGS, withRole } from "./role-holder.js";
import type { Voices } from "./voices.js";
import { COMPRISING, DETERMINERS, FIRST_PERSON, LINKING_PREPOSITIONS, NUMERALS, THIRD_PERSON } from "./words.js";

/** `thing`: a subject that can hold no stance (`kebijakan ini`); `none`: no subject at all. */
export type SubjectKind = "agent" | "thing" | "none";

export interface Subject {
  readonly kind: SubjectKind;
  readonly holders: readonly StanceHolder[];
  readonly range: Range | null;
}

/** What is said or done to somebody for what he did. */
const DIRECTED = new Set(["criticise", "condemn", "blame", "praise", "thank", "insult", "accuse", "sanction"]);

const OWN_BODIES = wordSet(
  "negara partai fraksi institusi lembaga kementerian perusahaan organisasi pemerintahan instansi komisi asosiasi serikat",
);

/** Nobody is told. */
export const NONE: Subject = { kind: "none", holders: [], range: null };

/** The subject of a clause, its own or the one it goes on with. */
export function subjectOf(reading: Reading, clauses: readonly Clause[], index: number, voices: Voices): Subject {
  let at = index;
  for (let steps = 0; steps < 64; steps++) {
    const clause = clauses[at] as Clause;
    if (clause.subject) return resolvePhrase(reading, ownAgent(reading, clause, clause.subject), voices);
    const above = clauses[clause.parent];
    if (above === undefined) {
      const main = preposed(clauses, at);
      return main ? resolvePhrase(reading, main, voices) : NONE;
    }
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
    at = clause.parent;
  }
  return NONE;
}

/** `warga kami imbau (menjaga X)`: before a bare verb the pronoun is who does it. */
function ownAgent(reading: Reading, clause: Clause, subject: Range): Range {
  const bare = clause.headFirst < clause.headLast && verbVoice(norm(reading, clause.headFirst)) === null;
  const { last } = subject;
  return bare && last - subject.first > 1 && /^(?:saya|kami|kita)$/u.test(norm(reading, last - 1))
    ? { first: last - 1, last }
    : subject;
}

function pastPreposition(reading: Reading, first: number): number {
  return LINKING_PREPOSITIONS.has(norm(reading, first)) ? first + 1 : first;
}

/** `partai yang mengusung Budi`: who is named behind `yang` is somebody else, if the relative clause runs to the end. */
function beforeRelative(reading: Reading, phrase: Range): Range {
  const limit = Math.min(phrase.last, phrase.first + LONGEST);
  let cut = -1;
  for (let index = phrase.first + 1; index < limit; index++) {
    if (reading.mentionAt[index] !== -1) continue;
    const word = norm(reading, index);
    if (word === "," && cut !== -1) return phrase;
    if (word === "yang" && cut === -1) cut = index;
    // `koalisi yang terdiri atas A, B, dan C`
    if (cut === index - 1 && COMPRISING.has(word)) return { first: phrase.first, last: cut };
  }
  return cut === -1 ? phrase : { first: phrase.first, last: cut };
}

function isPlaceBehindPlace(reading: Reading, comma: number, last: number): boolean {
  const before = mentionOf(reading, comma - 1);
  const behind = mentionOf(reading, comma + 1);
  if (!before || !behind) return false;
  return (
    before.entity.type !== "person" &&
    behind.entity.type === "location" &&
    (behind.last >= last || norm(reading, behind.last) === ",")
  );
}

/** Who a noun phrase names. */
export function resolvePhrase(reading: Reading, named: Range, voices: Voices): Subject {
  const row = rowBefore(reading, named.first, named.last);
  if (row?.first === named.first) return { kind: "agent", holders: row.members, range: named };
  const phrase = beforeRelative(reading, named);
  const whole = resolveSegment(reading, phrase, voices);
  if (whole.kind === "agent") return whole;
  if (endsInSpeaker(reading, phrase)) {
    const own = resolveSegment(reading, { first: phrase.last - 1, last: phrase.last }, voices);
    if (own.kind === "agent") return own;
  }
  // `Kemudian, juru bicara partai, Budi, menepis`: what opens the sentence is cut off by a comma
  let tries = 0;
  const limit = Math.min(phrase.last - 1, phrase.first + LONGEST);
  for (let index = phrase.first; index < limit && tries < 3; index++) {
    if (reading.tokens[index]?.norm !== "," || reading.mentionAt[index] !== -1) continue;
    tries++;
    // `warga Desa Maju, Provinsi Kalinga,`: where that is
    if (isPlaceBehindPlace(reading, index, phrase.last)) continue;
    const rest = resolveSegment(reading, { first: index + 1, last: phrase.last }, voices);
    if (rest.kind === "agent") return rest;
  }
  return whole;
}

const BEFORE_SPEAKER = wordSet(
  "ini itu nanti dan ya terakhir memang kan ternyata mari ayo baru sih bahkan dulu jadi kemarin tadi juga mungkin sekarang kini makanya lalu besok kemudian",
);

/** `Tahun ini kami`, `sebenarnya kita`, but not `adik-adik kami`: an adverb before whoever speaks. */
function endsInSpeaker(reading: Reading, { first, last }: Range): boolean {
  if (last - first < 2 || !FIRST_PERSON.has(norm(reading, last - 1))) return false;
  const before = norm(reading, last - 2);
  return BEFORE_SPEAKER.has(before) || isNyaAdverb(before) || reading.tokens[last - 2]?.kind === "punctuation";
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
    (DETERMINERS.has(norm(reading, head)) ||
      isHeadCount(reading, head) ||
      isThereToo(reading, head) ||
      isMark(reading, head) ||
      isActOf(reading, head, range.last))
  )
    head++;
  if (head >= range.last) return null;
  const word = norm(reading, head);
  const named = mentionOf(reading, head);
  if (named) {
    const { type } = named.entity;
    if (type === "law" || type === "event") return null;
    const person =
      type === "person" ? null : mentionIn(reading, named.last, Math.min(range.last, named.last + 3), "person");
    const chosen = person ?? named;
    return { holder: holderOf(chosen), last: chosen.last };
  }
  // In the reporter's own words `kita` is whoever writes
  if (FIRST_PERSON.has(word))
    return { holder: voices.speaker ?? (word === "pihaknya" ? voices.lastActor : null), last: head + 1 };
  // `negaranya tidak akan menerima X`: in reported words the speaker's own
  if (word.endsWith("nya") && OWN_BODIES.has(word.slice(0, -3)) && voices.quote && voices.quote.kind !== "direct")
    return { holder: voices.speaker, last: head + 1 };
  if (THIRD_PERSON.has(word)) return { holder: thirdPerson(reading, head, voices), last: head + 1 };
  const epithet = head > range.first && norm(reading, head - 1) === "para" ? -1 : epithetAt(reading, head, range.last);
  if (epithet !== -1 && isOnePerson(reading, voices.lastActor)) return { holder: voices.lastActor, last: epithet };
  const isCount = isCountAt(reading, head);
  const para = head > range.first && norm(reading, head - 1) === "para";
  if (!isAgentNoun(word) && !MEETINGS.has(word) && !isCount && !para && !titles().longestAt(reading.tokens, head))
    return withRole(reading, head, range.last);
  const end = phraseEnd(reading, head, range.last);
  const nearest = mentionIn(reading, head, range.last, "person");
  const beside = nearest && RELATIVES.has(word) ? besideHim(reading, nearest.last, range.last) : null;
  // `istri Budi`, `kuasa hukum Budi`: somebody who is not named
  if (
    nearest &&
    !beside &&
    nearest.first === behindRelation(reading.tokens, head) &&
    tellsOfAnother(word, nearest.entity)
  ) {
    const mention = makeSpan(reading.doc.text, reading.tokens[head]?.start ?? 0, nearest.mention.end);
    return { holder: { entity: null, name: plainName(mention.text), mention }, last: nearest.last };
  }
  const person = beside ?? nearest;
  if (person && !isCount) {
    return { holder: holderOf(person), last: person.last };
  }
  // `pemerintah Jepang`, but not `lima negara Asia`
  if (isBodyNoun(word) && !(head > range.first && NUMERALS.has(norm(reading, head - 1)))) {
    const body = mentionIn(reading, head, end, "organization") ?? mentionIn(reading, head, end, "location");
    if (body) return { holder: holderOf(body), last: end };
  }
  // `Rapat Dewan Komisaris Bank Kalinga`
  const host = MEETINGS.has(word) && word !== "forum" ? mentionIn(reading, head, end, "organization") : null;
  if (host) return { holder: holderOf(host), last: end };
  // `pemerintah melalui Kementerian Perdagangan`
  const through =
    word === "pemerintah" && /^(?:melalui|lewat)$/u.test(norm(reading, end))
      ? mentionIn(reading, end + 1, Math.min(range.last, end + 5), "organization")
      : null;
  if (through) return { holder: holderOf(through), last: through.last };
  const roleHolder = isCount ? null : byRole(reading, head, end);
  if (roleHolder) {
    const mention = makeSpan(reading.doc.text, reading.tokens[head]?.start ?? 0, reading.tokens[end - 1]?.end ?? 0);
    return { holder: { entity: roleHolder.id, name: roleHolder.name, mention }, last: end };
  }
  const from = Math.max(range.first, determinerStart(reading, head, range.first));
  const mention = makeSpan(reading.doc.text, reading.tokens[from]?.start ?? 0, reading.tokens[end - 1]?.end ?? 0);
  return { holder: { entity: null, name: plainName(mention.text), mention }, last: end };
}

const ACTS = wordSet("aksi demo demonstrasi gelombang protes");

/** `ada pula (warga yang …)` */
function isThereToo(reading: Reading, at: number): boolean {
  return norm(reading, at - 1) === "ada" && /^(?:pula|juga)$/u.test(norm(reading, at));
}

/** `aksi (mahasiswa) menolak X`: those who do it. */
function isActOf(reading: Reading, at: number, last: number): boolean {
  return (
    ACTS.has(norm(reading, at)) &&
    at + 1 < last &&
    reading.mentionAt[at + 1] === -1 &&
    (isAgentNoun(norm(reading, at + 1)) || MEETINGS.has(norm(reading, at + 1)))
  );
}

/** The person set behind the comma that closes a name. */
function besideHim(reading: Reading, comma: number, last: number) {
  return norm(reading, comma) === "," && reading.mentionAt[comma + 1] !== -1 && comma + 1 < last
    ? mentionIn(reading, comma + 1, Math.min(last, comma + 2), "person")
    : null;
}
