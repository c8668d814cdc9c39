import { isAgentNoun, isGettingVerb } from "../lexicon/index.js";
import type { Noun } from "./attitude-noun.js";
import type { Clause } from "./clause.js";
import type { Finding } from "./finding.js";
import { resolvePhrase } from "./holder.js";
import { norm, type Range, type Reading } from "./reading.js";
import { subjectTarget } from "./target.js";
import type { Voices } from "./voices.js";
import { ADJUNCT_PREPOSITIONS } from "./words.js";

const GIVERS = new Set(["dari", "oleh"]);

/** `wacana itu menuai penolakan dari warga`, `mendapat dukungan Partai Maju`: who gives it is the holder, the subject the target. */
export function readReceived(
  reading: Reading,
  noun: Noun,
  index: number,
  last: number,
  clause: Clause | undefined,
  voices: Voices,
): Finding[] {
  if (!clause?.subject || !isGettingVerb(norm(reading, clause.headFirst)) || clause.negated || clause.unrealised)
    return [];
  // `membutuhkan dukungan dari pemerintah`: it is not given yet
  if (/^(?:membutuhkan|meminta)$/u.test(norm(reading, clause.headFirst))) return [];
  // `menerima permintaan, keluhan dari dinas`: it only hears of it
  if (/^(?:call-for|complain|desire|recommend)$/u.test(noun.form.predicate.category)) return [];
  if (index - clause.headLast > 3 || clause.possible || clause.attitude !== null || clause.link === "relative")
    return [];
  // `meraih penghargaan Adipura`: what it is called
  const named = norm(reading, index) === "penghargaan" && reading.mentionAt[index + noun.length] !== -1;
  const giver = named
    ? null
    : giverBehind(reading, index + noun.length, last, noun.form.predicate.category !== "praise");
  const target = subjectTarget(reading, clause.subject);
  if (!giver || !target) return [];
  return resolvePhrase(reading, giver, voices).holders.map((holder) => ({
    rule: "stance/received",
    holder,
    polarity: noun.form.predicate.polarity,
    predicate: { first: clause.first, last: index + noun.length },
    target,
    modality: "assertion",
    negated: false,
    strength: noun.form.predicate.strength,
  }));
}

/** Past adjectives (`penolakan keras dari`) to the one who gives; right behind the noun a name alone. */
function giverBehind(reading: Reading, first: number, last: number, bare: boolean): Range | null {
  for (let index = first; index < last && index < first + 4; index++) {
    // `menuai protes keras warga`; but not `penghargaan pelayanan publik`
    if (bare && reading.mentionAt[index] === -1 && isAgentNoun(norm(reading, index)))
      return { first: index, last: Math.min(last, index + 14) };
    if (reading.mentionAt[index] !== -1)
      return index === first ? { first: index, last: Math.min(last, index + 14) } : null;
    if (reading.tokens[index]?.kind !== "word") return null;
    if (ADJUNCT_PREPOSITIONS.has(norm(reading, index)) && !GIVERS.has(norm(reading, index))) return null;
    if (GIVERS.has(norm(reading, index))) return { first: index + 1, last: Math.min(last, index + 15) };
  }
  return null;
}
