import { isGettingVerb, isGivingVerb, type PredicateForm } from "../lexicon/index.js";
import type { StanceHolder } from "../types.js";
import { type Noun, nounAt, prepositionBehind } from "./attitude-noun.js";
import { type Clause, clauseCursor } from "./clause.js";
import { conjuncts } from "./conjuncts.js";
import type { Passage } from "./context.js";
import type { Finding } from "./finding.js";
import { resolvePhrase, subjectOf } from "./holder.js";
import { nounPhraseAt, clauseAt as wholeClauseAt, withRelative } from "./noun-phrase.js";
import { holderOf, mentionOf, norm, type Range, type Reading } from "./reading.js";
import { readReceived } from "./received.js";
import { sentBy } from "./sent-by.js";
import { withPlace } from "./target.js";
import type { Voices } from "./voices.js";
import { FIRST_PERSON, PURPOSE_CLAUSE } from "./words.js";

const STOP_CATEGORIES = new Set([
  "threaten",
  "sanction",
  "permit",
  "agree",
  "affirm",
  "trust",
  "accuse",
  "forbid",
  "fight",
]);

/** Nouns of being for or against: `penolakan Rusia atas X`, `dukungan penuh terhadap X`, `kepercayaan rakyat terhadap X`. */
export function findNominals({ reading, first, last, clauses, voices }: Passage): Finding[] {
  const found: Finding[] = [];
  const clauseAt = clauseCursor(clauses);
  let previous: { readonly end: number; readonly holders: readonly StanceHolder[] } | null = null;
  for (let index = first; index < last; index++) {
    const clause = clauseAt(index);
    if (reading.mentionAt[index] !== -1) continue;
    const noun = nounAt(reading, index);
    // `bila ada permintaan dari DPR`
    if (norm(reading, index - 1) === "ada" || norm(reading, index - 1) === "tanpa") continue;
    // `permintaan maaf atas kejadian itu`
    if (norm(reading, index + 1) === "maaf") continue;
    if (!noun || STOP_CATEGORIES.has(noun.form.predicate.category)) continue;
    // Inside a verb complex (`menyampaikan apresiasi`) the verb's rule has it.
    if (clause >= 0 && index < (clauses[clause] as Clause).headLast) continue;
    const behind = prepositionBehind(reading, index + noun.length, last, noun.form);
    const thanked = behind === null ? thankedAt(reading, noun, index, last, voices) : null;
    const link = behind === null ? thanked && index + noun.length - 1 : askedFor(reading, behind, last, noun.form);
    if (link === -1) continue;
    if (link === null) {
      found.push(...readReceived(reading, noun, index, last, clauses[clause], voices));
      continue;
    }
    const short = nounPhraseAt(reading, link + 1, nextNoun(reading, link + 1, clauses[clause + 1]?.first ?? last));
    if (!short) continue;
    // `imbauan agar warga menunda kunjungan`
    const asked =
      link !== behind || PURPOSE_CLAUSE.has(norm(reading, link)) ? wholeClauseAt(reading, link + 1, last) : null;
    const target = asked ?? withPlace(reading, withRelative(reading, short, last));
    const goesOn: boolean =
      previous !== null && index <= previous.end + 1 && /^(?:dan|serta)$/u.test(norm(reading, index - 1));
    const given: readonly StanceHolder[] =
      goesOn && previous
        ? previous.holders
        : givers(
            reading,
            index,
            { first: index + noun.length, last: behind ?? link },
            noun.clitic,
            clauses,
            clause,
            voices,
          );
    const holders = given.length > 0 ? given : sentBy(reading, short.last, last, voices);
    previous = { end: target.last, holders };
    for (const part of conjuncts(reading, target)) {
      for (const holder of holders) {
        found.push({
          rule: "stance/nominal",
          holder,
          polarity: noun.form.predicate.polarity,
          predicate: { first: index, last: index + noun.length },
          target: part,
          modality: "assertion",
          negated: false,
          strength: noun.form.predicate.strength,
        });
      }
    }
    index = link;
  }
  return found;
}

/** `“Terima kasih, warga desa”`: whom; null where nobody is named. */
function thankedAt(reading: Reading, noun: Noun, index: number, last: number, voices: Voices): Range | null {
  if (noun.form.predicate.category !== "thank" || !voices.quote || !isSpoken(reading, index)) return null;
  // `terima kasih saya sampaikan kepada warga`
  if (FIRST_PERSON.has(norm(reading, index + noun.length))) return null;
  const phrase = nounPhraseAt(reading, index + noun.length, last);
  return phrase && resolvePhrase(reading, phrase, voices).kind === "agent" ? phrase : null;
}

/** `imbauan kepada warga untuk tidak mudik`: behind whom it goes out to, what for; -1 where that is not said. */
function askedFor(reading: Reading, link: number, last: number, form: PredicateForm): number {
  if (form.predicate.category !== "call-for" || norm(reading, link) !== "kepada") return link;
  for (let index = link + 2; index < last && index < link + 9; index++)
    if (reading.mentionAt[index] === -1 && /^(?:untuk|agar|supaya)$/u.test(norm(reading, index))) return index;
  return -1;
}

/** The next noun of attitude behind a coordinator: `dukungan terhadap X dan penentangan atas Y`. */
function nextNoun(reading: Reading, first: number, last: number): number {
  for (let index = first; index < last && index < first + 25; index++) {
    if (/^(?:dan|serta)$/u.test(norm(reading, index)) && nounAt(reading, index + 1)) return index;
  }
  return last;
}

function givers(
  reading: Reading,
  noun: number,
  between: Range,
  clitic: boolean,
  clauses: readonly Clause[],
  clause: number,
  voices: Voices,
): readonly StanceHolder[] {
  const possessor = possessorIn(reading, { ...between, last: addresseeAt(reading, between) });
  if (possessor) {
    const owner = resolvePhrase(reading, possessor, voices);
    if (owner.kind === "agent") return owner.holders;
  }
  if (voices.speaker && voices.quote && isSpoken(reading, noun)) return [voices.speaker];
  const verb = clauses[clause];
  const word = verb ? norm(reading, verb.headFirst) : "";
  if (verb && isGettingVerb(word)) return [];
  if (verb && (isGivingVerb(word) || clitic)) {
    const subject = subjectOf(reading, clauses, clause, voices);
    if (subject.kind === "agent") return subject.holders;
    if (subject.kind === "none" && voices.speaker) return [voices.speaker];
    return [];
  }
  // `membangun dapur sebagai bentuk dukungan terhadap X`
  if (
    verb &&
    /^(?:bentuk|wujud|ungkapan|tanda)$/u.test(norm(reading, noun - 1)) &&
    norm(reading, noun - 2) === "sebagai"
  ) {
    const subject = subjectOf(reading, clauses, clause, voices);
    if (subject.kind === "agent") return subject.holders;
  }
  // `mengapresiasi penegasan cepat Rusia untuk dukungan kuat`: the owner stands before
  for (let index = noun - 1; verb && index >= verb.last && index > noun - 7; index--) {
    const found = mentionOf(reading, index);
    if (found) return [holderOf(found)];
    if (reading.tokens[index]?.kind === "punctuation" || norm(reading, index) === "yang") break;
  }
  return [];
}

/** `saran (kepada pemerintah) agar …`: to whom, and not whose. */
function addresseeAt(reading: Reading, { first, last }: Range): number {
  for (let index = first; index < last; index++)
    if (reading.mentionAt[index] === -1 && /^(?:kepada|ke|pada|bagi)$/u.test(norm(reading, index))) return index;
  return last;
}

/** `ini bentuk dukungan kepada X`, `“Terima kasih kepada X”`: whose it is need not be said. */
function isSpoken(reading: Reading, noun: number): boolean {
  if (/^(?:bentuk|wujud|ungkapan|tanda)$/u.test(norm(reading, noun - 1))) return true;
  if (!/^(?:terima|terimakasih|apresiasi|selamat|salut)$/u.test(norm(reading, noun))) return false;
  const before = reading.tokens[noun - 1];
  return (
    before === undefined ||
    before.kind !== "word" ||
    FIRST_PERSON.has(before.norm) ||
    /^(?:ucapkan|ucapan|sampaikan|haturkan|dan|juga)$/u.test(before.norm)
  );
}

/** `(dukungan) penuh Rusia (terhadap)`: from the first name, pronoun or noun of people on. */
export function possessorIn(reading: Reading, between: Range): Range | null {
  for (let index = between.first; index < between.last; index++) {
    if (reading.mentionAt[index] !== -1 || FIRST_PERSON.has(norm(reading, index)))
      return { first: index, last: between.last };
    const phrase = { first: index, last: between.last };
    if (
      resolvePhrase(reading, phrase, {
        quote: null,
        speaker: null,
        lastActor: null,
        lister: null,
        resumed: null,
        group: null,
        surveyed: null,
      }).kind === "agent"
    )
      return phrase;
  }
  return null;
}
