import type { PredicateForm } from "../lexicon/index.js";
import { firstEndingAfter, tokensOf } from "../text/index.js";
import type { Quote } from "../types.js";
import { nounAt } from "./attitude-noun.js";
import { isCall } from "./carrier.js";
import type { Clause } from "./clause.js";
import { readComplex } from "./read-complex.js";
import { norm, type Range, type Reading } from "./reading.js";

/** `mengusulkan kepada Kementerian Keuangan agar …`: an addressee may stand between cue and content. */
const LEAD_REACH = 12;

/** The reporting verb right before the content, when it is itself a predicate: `meminta`, `berharap`, `mengecam`. */
export function leadOf(reading: Reading, quote: Quote, stretch: Range): Clause | null {
  const { cue } = quote;
  if (!cue || cue.end > quote.content.start) return null;
  const range = tokensOf(reading.tokens, cue);
  if (stretch.first - range.last > LEAD_REACH || stretch.first < range.last) return null;
  if (stretch.first !== firstEndingAfter(reading.tokens, quote.content.start)) return null;
  const complex = readComplex(reading, quote.negated ? range.first - 1 : range.first, range.last);
  if (!complex || complex.headFirst === complex.headLast) return null;
  // `Budi melanjutkan, dinas akan …`: he goes on speaking
  if (/^(?:melanjutkan|meneruskan)$/u.test(norm(reading, complex.headFirst))) return null;
  const noun = complex.form ? null : askingNoun(reading, range.last - 1);
  const lead: Clause = {
    ...complex,
    form: complex.form ?? noun,
    headLast: noun ? range.last : complex.headLast,
    last: stretch.first,
    link: "main",
    parent: -1,
    subject: null,
    end: stretch.last,
    opener: null,
    lead: true,
  };
  return lead.form || isCall(reading, lead) ? lead : null;
}

/** `menyampaikan desakan (agar …)`: the noun says what the verb is. */
export function askingNoun(reading: Reading, index: number): PredicateForm | null {
  const noun = nounAt(reading, index);
  return noun && ASKING.has(noun.form.predicate.category) ? noun.form : null;
}

const ASKING = new Set(["call-for", "desire"]);

/** `(tidak) setuju jika X`: what is reported is what he is asked about. */
export function isAnswer(lead: Clause | null): boolean {
  const category = lead?.form?.predicate.category;
  return category === "agree" || category === "oppose" || category === "recommend";
}

/** `membantah (bahwa X)` */
export function isDenial(clause: Clause | undefined): boolean {
  return clause?.lead === true && clause.form?.predicate.category === "deny";
}
