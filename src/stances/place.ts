import { isAgentNoun, isEffortNoun, wordSet } from "../lexicon/index.js";
import { type Border, borderAt, isBetween, isWordLike, nounPhrase } from "./border.js";
import { callAbove, callsUpon } from "./called.js";
import { HESITATION } from "./carrier.js";
import { isCase, opensAside } from "./case.js";
import type { Clause, Link } from "./clause.js";
import type { Complex } from "./complex.js";
import { coordinatedWith } from "./goes-on.js";
import { closesSubject, isAdverbial, isFullVerb, isQuality, isState, pastRelative } from "./past-relative.js";
import { norm, type Range, type Reading } from "./reading.js";
import { isSeat } from "./seat.js";
import { beforeApposition, existsWho, relativeHead, severalBefore } from "./subject-before.js";
import { ADVERBS, FIRST_PERSON, PURPOSE_CLAUSE } from "./words.js";

const ADJECTIVES = wordSet("baru lama sama ada bersangkutan dimaksud lain");
const MODALS = wordSet("dapat bisa akan harus mampu perlu");

export interface Placed {
  /** Where the object of the clause before ends. */
  readonly objectEnd: number;
  readonly link: Pick<Clause, "link" | "parent" | "subject" | "opener">;
}

/** Reads the tokens between two verbs: what ends the one clause and opens the other. */
export function place(
  reading: Reading,
  from: number,
  complex: Complex,
  clauses: readonly Clause[],
  base: number,
): Placed {
  const to = complex.first;
  const isFirst = clauses.length === base;
  const previous = clauses.length - 1;
  const afterLead = previous === base && clauses[previous]?.lead === true;
  const afterCall = afterLead || (previous >= base && callsUpon(reading, clauses[previous] as Clause));
  let border: Border = "none";
  let at = to;
  for (let index = to - 1; index >= from; index--) {
    border = borderAt(reading, index, index === to - 1);
    if (border === "coordinator" && index < to - 1 && hasNounBefore(reading, from, index, isFirst || afterCall)) {
      border = "none"; // `China dan Rusia harus`: the noun phrase goes on to the left
      continue;
    }
    // `direktur yang baru dapat …`: the adjective belongs to the noun
    if (
      border === "relative" &&
      index === to - 2 &&
      ADJECTIVES.has(norm(reading, to - 1)) &&
      MODALS.has(norm(reading, to))
    )
      border = "none";
    // `informasi yang tidak sesuai aturan harus dihentikan`: how the noun is
    if (
      border === "relative" &&
      index > from &&
      (isState(reading, index + 1, to) ||
        ((isFullVerb(reading, complex) || closesSubject(reading, index, to)) && isQuality(reading, index + 1, to)))
    )
      border = "none";
    // `insentif untuk petani akan dilanjutkan`: before a noun it is a preposition
    if (border === "purpose" && index < to - 1 && norm(reading, index + 1) !== "menjadi") border = "none";
    if (border !== "none") {
      at = index;
      break;
    }
  }
  const word = at < to ? norm(reading, at) : "";
  const opening = border === "none" ? from : at + 1;
  const phrase = nounPhrase(reading, pastPointer(reading, opening, to), to);
  const nobody = phrase && (isNobody(reading, phrase, border, complex) || (isFirst && isBetween(reading, phrase)));
  const subject = nobody ? null : phrase;
  if (isFirst) {
    const many = border === "comma" || border === "coordinator" ? severalBefore(reading, from, to) : -1;
    if (many !== -1)
      return { objectEnd: from, link: { link: "main", parent: -1, subject: { first: many, last: to }, opener: null } };
    // `Kajian Universitas Negeri, Indonesia menunjukkan …`: where it is
    if (subject !== null && border === "comma" && isSeat(reading, from, at, subject))
      return {
        objectEnd: from,
        link: { link: "main", parent: -1, subject: nounPhrase(reading, from, at), opener: null },
      };
    // `Kalau rusak, harus diganti`, `kalau berisiko jangan dibagikan`: what must be, it does not say
    const aside = border === "comma" ? subject === null && opensAside(reading, from, at) : isCase(reading, at, subject);
    if (aside && complex.attitude === "obligation")
      return { objectEnd: from, link: { link: "main", parent: -1, subject: null, opener: null } };
    if (subject === null && (border === "comma" || isLongBefore(reading, from, at, border))) {
      // `Juru bicara kementerian, Budi, menepis`: the subject stands before its apposition
      const whole = nounPhrase(reading, from, at);
      return { objectEnd: from, link: { link: "main", parent: -1, subject: whole, opener: null } };
    }
    if (subject === null && (border === "relative" || border === "purpose") && nounPhrase(reading, from, at)) {
      // `perusahaan yang akan membangun X`; `ini cara untuk mendorong X`
      const before = border === "relative" ? relativeHead(reading, from, at) : nounPhrase(reading, from, at);
      // `ada pula warga yang menolak X`
      const told = border === "relative" && complex.voice === "active" && existsWho(reading, from, at);
      return { objectEnd: from, link: { link: told ? "main" : border, parent: -1, subject: before, opener: null } };
    }
    const link: Link =
      border === "relative"
        ? "relative"
        : border === "preposition" && namesSomething(reading, from, at)
          ? "gerund"
          : border === "subordinator" && !PURPOSE_CLAUSE.has(word) && word !== "bahwa"
            ? "subordinate"
            : "main";
    return { objectEnd: from, link: { link, parent: -1, subject, opener: border === "subordinator" ? word : null } };
  }
  const opener = border === "subordinator" || border === "preposition" ? word : null;
  // `program itu sebagai upaya memperkuat X`: the noun right before the verb only carries it
  if (isEffortNoun(norm(reading, to - 1)) && (border === "none" || norm(reading, to - 2) === "sebagai")) {
    return {
      objectEnd: border === "none" ? to : at,
      link: { link: "gerund", parent: previous, subject: null, opener: null },
    };
  }
  if (subject === null && border === "comma" && at === to - 1) {
    const whole = beforeApposition(reading, from, at, clauses[previous]?.link);
    if (whole)
      return { objectEnd: whole.first - 1, link: { link: "main", parent: previous, subject: whole, opener: null } };
  }
  if (subject !== null && afterLead && border === "none" && opensContent(clauses[previous] as Clause)) {
    return { objectEnd: to, link: { link: "main", parent: previous, subject, opener } };
  }
  const past = border === "none" ? pastRelative(reading, clauses, base, complex, subject) : null;
  if (past) {
    const above = clauses[past.parent];
    const link = !above || opensContent(above) ? "main" : past.opener ? "purpose" : "complement";
    return { objectEnd: to, link: { link, parent: past.parent, subject: past.subject, opener: past.opener } };
  }
  if (subject === null || isAdjunct(reading, subject, border)) {
    const hasObject = at > from;
    switch (border) {
      case "none":
        return { objectEnd: to, link: { link: "serial", parent: previous, subject: null, opener } };
      case "comma":
      case "coordinator": {
        const objectEnd = stepBack(reading, at, from);
        // `kader yang ingin memulai atau mengembangkan usaha`: verb on verb
        const side = SIDE.has(clauses[previous]?.link ?? "main");
        const parent =
          at === from && side && border === "coordinator" ? previous : coordinatedWith(reading, clauses, base);
        return { objectEnd, link: { link: "coordinate", parent, subject: null, opener } };
      }
      case "purpose":
        // `… tidak bisa ditawar, bahwa untuk memasak harus …`: what was said, and no aim of the verb before
        if (norm(reading, at - 1) === "bahwa")
          return { objectEnd: at, link: { link: "main", parent: previous, subject: null, opener: "bahwa" } };
        return {
          objectEnd: at,
          link: { link: "purpose", parent: callAbove(reading, clauses, base), subject: null, opener },
        };
      case "relative":
        return {
          objectEnd: at,
          link: {
            link: "relative",
            parent: previous,
            subject: hasObject ? relativeHead(reading, from, at) : null,
            opener,
          },
        };
      case "preposition":
        return { objectEnd: at, link: { link: "gerund", parent: previous, subject: null, opener } };
      default:
        return {
          objectEnd: at,
          link: PURPOSE_CLAUSE.has(word)
            ? { link: "purpose", parent: callAbove(reading, clauses, base), subject: null, opener }
            : { link: "subordinate", parent: previous, subject: null, opener },
        };
    }
  }
  switch (border) {
    case "none":
      return { objectEnd: to, link: { link: "complement", parent: previous, subject, opener } };
    case "relative":
      return { objectEnd: at, link: { link: "relative", parent: previous, subject, opener } };
    case "purpose":
      return { objectEnd: at, link: { link: "purpose", parent: previous, subject, opener } };
    case "subordinator":
      return {
        objectEnd: at,
        link: {
          link: PURPOSE_CLAUSE.has(word) ? "purpose" : word === "bahwa" ? "main" : "subordinate",
          parent: previous,
          subject,
          opener,
        },
      };
    default:
      return { objectEnd: stepBack(reading, at, from), link: { link: "main", parent: previous, subject, opener } };
  }
}

/** `Untuk itu program harus dijaga`: what points back is no part of the subject. */
function pastPointer(reading: Reading, from: number, to: number): number {
  const pointer = norm(reading, from) === "untuk" && /^(?:itu|ini)$/u.test(norm(reading, from + 1));
  return pointer && from + 2 <= to ? from + 2 : from;
}

/** `ini kekayaan besar dan bisa mendorong X`, but not `(mengaku) trauma dan enggan makan`. */
function isLongBefore(reading: Reading, from: number, at: number, border: Border): boolean {
  const phrase = border === "coordinator" ? nounPhrase(reading, from, at) : null;
  return phrase !== null && phrase.last - phrase.first > 2;
}

/** Behind these reporting verbs comes a clause of its own, behind others (`mengecam`, `khawatir`) what they are about. */
const OPENS_CONTENT = new Set(["call-for", "recommend", "desire", "commit", "affirm", "agree", "deny", "warn"]);

/** `ekspor yang (selama ini) mencapai X`; `jangan (bosan) menjaga X` */
function isNobody(reading: Reading, phrase: Range, border: Border, { voice }: Complex): boolean {
  if (border === "relative")
    return isAdverbial(reading, phrase) || (/^(?:active|passive)$/u.test(voice) && isManner(reading, phrase));
  return border === "none" && phrase.last - phrase.first === 1 && HESITATION.has(norm(reading, phrase.first));
}

/** `ketua yang (dua periode) memimpin X`: nobody who could do it. */
function isManner(reading: Reading, { first, last }: Range): boolean {
  const word = norm(reading, first);
  if (last - first > 2 || word.endsWith("nya") || isAgentNoun(word) || FIRST_PERSON.has(word)) return false;
  for (let index = first; index < last; index++)
    if (reading.mentionAt[index] !== -1 || norm(reading, index).endsWith("nya")) return false;
  return true;
}

const SIDE: ReadonlySet<Link> = new Set<Link>(["relative", "gerund", "subordinate"]);

function opensContent({ lead, form }: Clause): boolean {
  return lead && OPENS_CONTENT.has(form?.predicate.category ?? "call-for");
}

/** `, bersama Rusia memperkuat X`, `, berdasarkan arahan itu mendorong X`: no subject, the verb goes on with the one before. */
function isAdjunct(reading: Reading, phrase: Range, border: Border): boolean {
  if (border !== "comma" && border !== "coordinator") return false;
  return reading.mentionAt[phrase.first] === -1 && ADJUNCT_OPENERS.has(norm(reading, phrase.first));
}

const ADJUNCT_OPENERS = new Set(["bersama", "berdasarkan", "melalui", "lewat", "sesuai", "dengan"]);

const LONGEST = 40;

/** Is there, left of a coordinator, a noun phrase that can be its left half and not an object of the verb before? */
function hasNounBefore(reading: Reading, from: number, coordinator: number, isFirst: boolean): boolean {
  if (isFirst) return coordinator > from && borderAt(reading, coordinator - 1, false) === "none";
  for (let index = coordinator - 1; index >= from && index > coordinator - LONGEST; index--) {
    const border = borderAt(reading, index, false);
    if (border !== "none" && border !== "coordinator") return index < coordinator - 1;
  }
  return false;
}

/** More than adverbs that open the sentence (`Tentunya dengan mengutamakan X`). */
function namesSomething(reading: Reading, from: number, to: number): boolean {
  for (let index = from; index < to; index++)
    if (isWordLike(reading, index) && !ADVERBS.has(norm(reading, index))) return true;
  return false;
}

/** `, dan`, `, serta`: the object ends before the comma. */
function stepBack(reading: Reading, at: number, from: number): number {
  let end = at;
  while (end > from && !isWordLike(reading, end - 1) && reading.tokens[end - 1]?.kind !== "quote") end--;
  return end;
}
