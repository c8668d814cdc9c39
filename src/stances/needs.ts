import { isEmptyVerb, verbVoice, wordSet } from "../lexicon/index.js";
import { clauseCursor } from "./clause.js";
import type { Passage } from "./context.js";
import type { Finding } from "./finding.js";
import { subjectOf } from "./holder.js";
import { reverses, turned } from "./negation.js";
import { nounPhraseAt, clauseAt as wholeAt } from "./noun-phrase.js";
import { norm, type Range, type Reading } from "./reading.js";
import { withRole } from "./target.js";

export const NEEDS = new Set(["perlunya", "pentingnya", "urgensi"]);

/** `menekankan pentingnya X`, `mengungkapkan perlunya melakukan X`: whoever says so is for X. */
export function findNeeds({ reading, first, last, clauses, voices }: Passage): Finding[] {
  const found: Finding[] = [];
  const clauseAt = clauseCursor(clauses);
  for (let index = first; index < last; index++) {
    const clause = clauseAt(index);
    const important = importantAct(reading, index, first, last);
    if (important && voices.quote && voices.speaker)
      found.push({
        rule: "stance/need",
        holder: voices.speaker,
        polarity: turned("support", important.negated),
        predicate: { first: index, last: index + 1 },
        target: important.act,
        modality: "obligation",
        negated: important.negated,
        strength: 2,
      });
    if (!NEEDS.has(norm(reading, index)) || reading.mentionAt[index] !== -1) continue;
    const verb = verbVoice(norm(reading, index + 1)) !== null;
    const noun = nounPhraseAt(reading, index + (verb ? 2 : 1), last);
    const act = verb ? reading.predicates.get(norm(reading, index + 1)) : null;
    const against = verb && (act?.predicate.polarity === "oppose" || reverses(reading, index + 1));
    // `pentingnya membersihkan X`: the act is wanted, where nothing is said of X
    const object =
      noun && verb && !act && !against && !isEmptyVerb(norm(reading, index + 1))
        ? { first: index + 1, last: withRole(reading, index + 1, noun.last, last) }
        : noun;
    // `yang tak kalah pentingnya`, `arti pentingnya`
    if (/^(?:kalah|arti)$/u.test(norm(reading, index - 1))) continue;
    let opener = index;
    while (opener > first && BRINGING.has(norm(reading, opener - 1))) opener--;
    const around = clauses[clause];
    const governor = around?.last === opener ? around : null;
    // `menulis buku tentang pentingnya X`; inside a quote it is the speaker who says so
    const about = !voices.quote && isAbout(reading, opener, index);
    const told = around?.voice === "active" && (governor !== null || about);
    const subject = told ? subjectOf(reading, clauses, clause, voices) : null;
    // `kunjungan ini menunjukkan pentingnya X`: whoever says so; of `urgensi` he may only ask
    const own = norm(reading, index) === "pentingnya" || index === first || POINTING.has(norm(reading, index - 1));
    const holders =
      subject?.kind === "agent" ? subject.holders : own && voices.quote && voices.speaker ? [voices.speaker] : [];
    // … but `menyoroti pentingnya X`
    const opposes = governor?.form?.predicate.polarity === "oppose" && governor.form.predicate.category !== "criticise";
    const doubts = governor !== null && opposes !== governor.negated;
    for (const holder of object ? holders : []) {
      found.push({
        rule: "stance/need",
        holder,
        // `mempertanyakan urgensi X`
        polarity: turned("support", doubts !== against),
        predicate: { first: governor?.headFirst ?? index, last: index + 1 },
        target: object as NonNullable<typeof object>,
        modality: "obligation",
        negated: false,
        strength: 2,
      });
    }
  }
  return found;
}

/** `(itulah) pentingnya X` */
const POINTING = wordSet("itulah inilah disinilah disitulah");

/** `memberi penyuluhan (tentang) pentingnya X`, `menyoroti (betapa) pentingnya X` */
const BRINGING = wordSet("tentang mengenai soal akan betapa terhadap atas");

const isAbout = (reading: Reading, opener: number, index: number): boolean =>
  opener < index && norm(reading, opener) !== "betapa";

const BEFORE_IMPORTANT = wordSet("sangat juga sangatlah bahwa dan karena maka menjadi amat begitu");

/** `penting bagi warga (untuk) memilah sampah`: the act, where nothing else is said to be important. */
function importantAct(
  reading: Reading,
  index: number,
  first: number,
  last: number,
): { readonly act: Range; readonly negated: boolean } | null {
  if (norm(reading, index) !== "penting" || norm(reading, index + 1) !== "bagi") return null;
  let before = index - 1;
  while (before >= first && BEFORE_IMPORTANT.has(norm(reading, before))) before--;
  if (before >= first && reading.tokens[before]?.kind === "word") return null;
  for (let at = index + 2; at < last && at < index + 10; at++) {
    if (reading.mentionAt[at] !== -1) continue;
    if (reading.tokens[at]?.kind !== "word" || norm(reading, at) === "yang") return null;
    if (verbVoice(norm(reading, at)) !== "active") continue;
    const act = wholeAt(reading, at, last);
    return act && { act, negated: /^(?:tidak|tak)$/u.test(norm(reading, at - 1)) };
  }
  return null;
}
