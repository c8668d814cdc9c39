import { type PredicateForm, wordSet } from "../lexicon/index.js";
import type { Clause, Link } from "./clause.js";
import type { Context } from "./context.js";
import type { Frame } from "./frame.js";
import { holdsAny, norm, type Reading } from "./reading.js";
import { FIRST_PERSON } from "./words.js";

/** Categories that tell of an act or a feeling and are a stance only where an attitude makes them one. */
const NO_STANCE = new Set(["consult", "consider", "defer", "affirm"]);

/** In the reporter's own words only these tell of being for or against; `memperkuat`, `mengurangi` tell of acts. */
const ATTITUDES = wordSet(
  "choose stop revoke permit prioritise endorse side-with defend promote praise welcome agree approve respect recommend call-for thank congratulate nominate commit trust concern forbid oppose reject condemn insult criticise blame accuse distrust question challenge protest deny regret object affect- belittle obstruct withdraw advocate realise affect+ complain worry desire threaten custom combat",
);

/** Said even in passing: `membangun dapur untuk mendukung program itu`. */
const WEIGHTY = wordSet(
  "endorse side-with defend oppose reject advocate criticise condemn praise thank congratulate deny blame protest combat",
);

/** `mewujudkan`, `mendorong`: a stance by themselves, but not when told as done or said weakly. */
const STRIVING = new Set(["realise", "promote"]);

/** Weak as they are, whoever tells of them tells what somebody is for or against: `warga meminta ganti rugi`. */
const ASKING = new Set(["call-for", "recommend", "distrust", "criticise"]);

/** Where an act stands only as the purpose or the manner of another, it is no stance of its own. */
const SIDE_LINKS: ReadonlySet<Link> = new Set<Link>(["purpose", "gerund", "relative", "subordinate"]);

const ON_THE_WAY: ReadonlySet<Link> = new Set<Link>(["coordinate", "complement", "serial"]);

export function isStance(form: PredicateForm): boolean {
  return !NO_STANCE.has(form.predicate.category);
}

/** Something is done: `memperketat X`, but not `memuji X`. */
export function isAct(form: PredicateForm): boolean {
  const { category } = form.predicate;
  return STRIVING.has(category) || (isStance(form) && category !== "adhere" && !ATTITUDES.has(category));
}

/** Nothing but an attitude: `mendukung`, `menolak`. */
export function isPlain(form: PredicateForm): boolean {
  return WEIGHTY.has(form.predicate.category) && form.predicate.strength > 1;
}

/** A passive with its agent: `X ditolak oleh Y` tells of an attitude, `X dikembangkan oleh Y` of an act. */
export function tellsAttitude(form: PredicateForm, clause: Clause): boolean {
  const { category, strength } = form.predicate;
  if (!ATTITUDES.has(category) || clause.unrealised) return false;
  // `mobil itu berhasil didorong warga`
  if (STRIVING.has(category) && clause.perfect) return false;
  return strength > 1 && (clause.link !== "relative" || strength === 3 || WEIGHTY.has(category));
}

const KEPT_UP = new Set([
  "strengthen",
  "protect",
  "promote",
  "realise",
  "uphold",
  "prioritise",
  "prevent",
  "fight",
  "combat",
  "implement",
  "respect",
  "cooperate",
]);

/** `dinas terus memperluas X`, `konsisten menjaga X`: what somebody keeps doing he is for, where doing it once is an act. */
export function isKeptUp(
  { reading, voices }: Context,
  form: PredicateForm,
  { first, headFirst, voice, link, perfect, negated, subject }: Clause,
): boolean {
  const { category } = form.predicate;
  if (perfect || negated || voice !== "active" || SIDE_LINKS.has(link) || !KEPT_UP.has(category)) return false;
  // `polisi terus berkoordinasi dengan X`: told as a fact
  const own = subject !== null && FIRST_PERSON.has(norm(reading, subject.last - 1));
  if (category === "cooperate" && voices.quote?.kind !== "direct" && !own) return false;
  return holdsAny(reading, { first, last: headFirst }, KEEPING);
}

/** `mendukung petani dan (memperkuat ekonomi desa)`, `terus menjaga mutu, (memperkuat layanan)`: an act told in one breath with what somebody is for. */
export function lendsOn(reading: Reading, above: Clause, clause: Clause): boolean {
  if (above.voice !== "active" || above.negated || above.perfect || above.lead || SIDE_LINKS.has(above.link))
    return false;
  if (clause.voice !== "active" || clause.negated || clause.perfect || clause.subject !== null) return false;
  const told = above.form?.predicate.category ?? "";
  if (!LENT.has(clause.form?.predicate.category ?? "") || clause.form?.predicate.polarity !== "support") return false;
  return (
    told === "endorse" ||
    (KEPT_UP.has(told) && holdsAny(reading, { first: above.first, last: above.headFirst }, KEEPING))
  );
}

const LENT = new Set(["strengthen", "protect", "promote", "realise", "uphold", "help"]);

const KEEPING = wordSet("terus tetap selalu senantiasa konsisten gencar giat");
const AT_IT = new Set([...KEEPING, "sedang", "tengah"]);

/** `sedang memperluas`, `terus menjaga` */
export const isAtIt = (reading: Reading, first: number, verb: number): boolean =>
  holdsAny(reading, { first, last: verb }, AT_IT);

/** Does a predicate count where it stands? With an attitude (`harus`, `siap`, `meminta`) always, else by its category. */
export function counts(form: PredicateForm, clause: Clause, frame: Frame, quoted: boolean): boolean {
  const { category, polarity, strength } = form.predicate;
  if (polarity === "neutral") return category === "neutrality";
  // `Budi akan mengakhiri masa jabatannya`: in the reporter's words a plain future tells of a plan
  if (frame.plainFuture && !quoted && !ATTITUDES.has(category)) return false;
  if (frame.attitude !== null) return true;
  if (category === "cooperate") return false;
  // `memesan tiket, memilih kursi`, `memungkinkan warga memilih kursi`: a step on the way
  if (category === "choose" && ON_THE_WAY.has(clause.link)) return false;
  const aside =
    SIDE_LINKS.has(clause.link) &&
    !frame.lent &&
    !(clause.link === "subordinate" && clause.subject !== null && strength > 1);
  if (!ATTITUDES.has(category)) {
    if (!frame.lent && (!quoted || clause.perfect || strength === 1 || aside)) return false;
  } else {
    if (STRIVING.has(category) && (clause.perfect || strength === 1)) return false;
    if (!quoted && strength === 1 && !(ASKING.has(category) && form.predicate.targets.has("OBJ"))) return false;
    if (aside && !WEIGHTY.has(category)) return false;
  }
  // A weak predicate needs somebody who says it of himself: `(kami) puas dengan X`.
  // … or whoever is told to have done it: `(Budi mengaku) telah meminta X`
  const told = quoted && form.predicate.wordClass !== "A";
  return strength > 1 || told || clause.lead || clause.subject !== null || clause.link !== "main";
}
