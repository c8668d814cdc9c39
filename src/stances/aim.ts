import { isAgentNoun, wordSet } from "../lexicon/index.js";
import type { StanceHolder } from "../types.js";
import { BETTERING } from "./bettering.js";
import { isAble, isCall, isCarrier } from "./carrier.js";
import type { Clause, Link } from "./clause.js";
import type { Context } from "./context.js";
import { resolvePhrase, subjectOf } from "./holder.js";
import { agentOf } from "./modality.js";
import { reverses } from "./negation.js";
import { isChanging, isMeeting, outcomeOf } from "./outcome.js";
import { norm, type Range, type Reading } from "./reading.js";
import { servedBy } from "./served.js";
import { objectTarget } from "./target.js";
import type { Voices } from "./voices.js";
import { FIRST_PERSON, isPointing, PURPOSE } from "./words.js";

const WELCOME = new Set([
  "protect",
  "endorse",
  "strengthen",
  "promote",
  "realise",
  "help",
  "uphold",
  "prioritise",
  "prevent",
  "fight",
  "combat",
  "reduce",
  "avoid",
]);

/** Good as an aim: `untuk memastikan X`, where `telah memastikan X` only tells. */
const SECURING = wordSet("memastikan menjamin membangun");

/** What nobody aims at but because it is good. */
export const betters = (verb: string): boolean => BETTERING.has(verb) || SECURING.has(verb);

/** Against what is behind it, as an aim: `untuk mengurai kemacetan`; where `harus mengantisipasi X` is for doing so. */
export const wards = (reading: Reading, head: number): boolean =>
  reverses(reading, head) || norm(reading, head) === "mengantisipasi";

/** They tell what is there or what others hold for true, and no act: `memiliki dana untuk menjaga X`, `dinilai efektif untuk X`. */
const NO_ACTS = wordSet(
  "memiliki mempunyai punya menjadi merupakan membutuhkan memerlukan dibutuhkan diperlukan terdapat dinilai dianggap dipandang dirasa diyakini diperkirakan dipercaya gagal dipicu disebabkan diakibatkan dipengaruhi berdampak berpengaruh berfungsi berguna berperan butuh mengisyaratkan menunjukkan",
);

/** `kewajiban negara untuk melindungi X`, `mengkaji kemungkinan untuk membangun X`: what may or must be, and not what for. */
const BRINGING = wordSet(
  "kapasitas kemampuan kewajiban kewenangan wewenang hak imbauan ajakan tantangan kesempatan peluang kemungkinan potensi fungsi peran",
);

/** `memastikan penyebabnya`: finds out what it is. */
const UNKNOWN = wordSet(
  "penyebab asal asal-usul sumber informasi kabar kondisi kebenaran identitas status apakah ada keberadaan jumlah jenis keaslian hal motif",
);

/** No chain of purposes and conjuncts is longer. */
const LONGEST = 6;

/**
 * Whose aim a purpose is: `polisi berpatroli untuk mencegah X` theirs, `keputusan ini diambil untuk menjaga X` of whoever took it or says
 * so. Nobody's where it is none, or where another rule has it (`berkomitmen untuk menjaga X`).
 */
export function aimersOf(context: Context, index: number): readonly StanceHolder[] {
  const { reading, clauses, frames, voices } = context;
  if (!isAim(context, index) || isDenied(voices)) return [];
  const told = voices.quote && voices.speaker ? [voices.speaker] : [];
  let at = index;
  for (let steps = 0; steps < LONGEST; steps++) {
    const clause = clauses[at] as Clause;
    const above = clauses[clause.parent];
    if (clause.attitude !== null || clause.negated || frames[at]?.caller !== -1) return [];
    // `dinas membuka posko sebagai upaya menjaga X`
    const means = isMeans(reading, clause.first);
    const doers = means ? (above ? doersOf(context, clause.parent) : frontedFor(context, at)) : [];
    if (doers === null || doers.length > 0) return doers ?? told;
    if (UPAYA.has(norm(reading, clause.first - 1))) {
      // `upaya meningkatkan X tidak mudah`: nothing is said to be one
      if (clause.subject?.first === clause.first - 1) return [];
      const from = clause.subject || !above ? at : clause.parent;
      return subjectOf(reading, clauses, from, voices).kind === "thing" ? told : [];
    }
    const served = servedBy(context, clause.first);
    if (served) return served;
    const player = above && !voices.quote && clause.link === "gerund" ? playerOf(context, above, clause) : [];
    if (player.length > 0) return player;
    if ((clause.link === "purpose" || isMeantFor(reading, above)) && clause.opener === null) {
      if (isBrought(reading, clause.first)) return [];
      if (!above) return clause.subject ? verbless(context, clause.subject) : [];
      if (above.link !== "purpose") return doersOf(context, clause.parent) ?? told;
    } else if (clause.link === "main" && above === undefined && clause.subject === null) {
      return PURPOSE.has(norm(reading, clause.first - 1)) ? frontedFor(context, at) : [];
    } else if (clause.link !== "coordinate") return [];
    at = clause.parent;
  }
  return [];
}

/** `Bank Kalinga berperan aktif dalam (menjaga X)`: in the reporter's words the bank's own end. */
function playerOf({ reading, voices }: Context, above: Clause, clause: Clause): readonly StanceHolder[] {
  const plays = /^ber(?:peran|kontribusi|partisipasi)$/u.test(norm(reading, above.headFirst));
  if (!plays || !above.subject || above.negated || above.attitude !== null || SIDE.has(above.link)) return [];
  if (isAble(reading, above)) return [];
  if (clause.first - above.headLast > 4) return [];
  const { kind, holders } = resolvePhrase(reading, above.subject, voices);
  return kind === "agent" ? holders.filter(({ entity }) => entity !== null) : [];
}

/** `membantah bahwa rapat itu untuk menjaga X` */
export function isDenied({ quote }: Voices): boolean {
  return /^(?:bantah|tepis|sangkal|tampik)$/u.test(quote?.cue?.lemma ?? "");
}

/** `sebagai upaya (menjaga X)`, `dalam rangka (menjaga X)` */
function isMeans(reading: Reading, first: number): boolean {
  const noun = norm(reading, first - 1) === "untuk" ? first - 2 : first - 1;
  return (
    /^(?:sebagai|dalam)$/u.test(norm(reading, noun - 1)) && /^(?:upaya|langkah|rangka)$/u.test(norm(reading, noun))
  );
}

/** `kegiatan itu merupakan upaya (mempererat X)` */
const UPAYA = wordSet("upaya ikhtiar");

/** `program itu bertujuan (meningkatkan X)` */
function isMeantFor(reading: Reading, above: Clause | undefined): boolean {
  return above !== undefined && norm(reading, above.headFirst) === "bertujuan";
}

function isAim({ reading, clauses }: Context, index: number): boolean {
  const clause = clauses[index] as Clause;
  const { form, voice, headFirst, last, parent } = clause;
  if (voice !== "active") return false;
  if (norm(reading, headFirst) === "memastikan" && UNKNOWN.has(norm(reading, last).replace(/nya$/u, ""))) return false;
  // `berlatih untuk melawan Tim Elang`: a match
  if (form?.predicate.category === "fight" && reading.mentionAt[last] !== -1) return false;
  // `mengentaskan warga dari kemiskinan`: not the people
  if (/^mengentas/u.test(norm(reading, headFirst)) && isAgentNoun(norm(reading, last))) return false;
  const aimed = form !== null && WELCOME.has(form.predicate.category);
  // `bertujuan (untuk) membentuk tim`, `untuk menambah pendapatan`
  const above = clauses[parent];
  const meant = isMeantFor(reading, above) && clause.first <= (above?.last ?? 0) + 1;
  const changing = isChanging(norm(reading, headFirst)) || meetsOthers(reading, clause);
  const bettered = changing && outcomeOf(reading, clause) === "support";
  return (
    aimed || meant || bettered || betters(norm(reading, headFirst)) || (form === null && reverses(reading, headFirst))
  );
}

/** `untuk memenuhi kebutuhan warga`, but not `untuk memenuhi kebutuhannya`, `memenuhi permintaan tersebut` */
function meetsOthers(reading: Reading, clause: Clause): boolean {
  const object = isMeeting(norm(reading, clause.headFirst)) ? objectTarget(reading, clause) : null;
  if (!object || object.last - object.first < 2) return false;
  for (let index = object.first; index < object.last; index++)
    if (reading.mentionAt[index] === -1 && /nya$|^(?:ini|itu|tersebut)$/u.test(norm(reading, index))) return false;
  return true;
}

function isBrought(reading: Reading, first: number): boolean {
  for (let index = first - 1; index > first - LONGEST && reading.tokens[index]?.kind === "word"; index--)
    if (BRINGING.has(norm(reading, index).replace(/nya$/u, ""))) return true;
  return false;
}

/** Who does what has the aim; null where only whoever tells of it can have it. */
function doersOf(context: Context, index: number): readonly StanceHolder[] | null {
  const { reading, clauses, frames, voices } = context;
  const clause = clauses[index] as Clause;
  const { link, voice, headFirst, headLast } = clause;
  if (
    clause.negated ||
    clause.unrealised ||
    clause.possible ||
    isAble(reading, clause) ||
    headFirst === headLast ||
    NO_ACTS.has(norm(reading, headFirst))
  )
    return [];
  if (SIDE.has(link) || (link === "coordinate" && SIDE.has(clauses[clause.parent]?.link ?? "main"))) return [];
  const joins = clause.form?.predicate.category === "cooperate";
  if ((isCarrier(reading, clause) && !joins) || isCall(reading, clause)) return [];
  // `ASEAN harus menyusun aturan untuk menjaga X`: whoever says that it must
  if (frames[index]?.attitude === "obligation") return null;
  const subject = subjectOf(reading, clauses, index, voices);
  if (voice === "passive") {
    // `Budi dipanggil menteri untuk membantu X`: it is Budi who is to
    if (subject.kind === "agent" && norm(reading, clause.last) !== "oleh") return [];
    const { holders } = agentOf(context, clause);
    return holders.length > 0 ? holders : ofTeller(context, clause);
  }
  return subject.kind === "agent" ? subject.holders : ofTeller(context, clause);
}

/** `“Posko dibuka untuk menjaga X”`, `keputusan ini diambil untuk X`; but in reported words `permintaan itu datang untuk X` is somebody else's. */
function ofTeller({ reading, voices }: Context, { subject, headFirst, voice }: Clause): null | readonly StanceHolder[] {
  const own = voices.quote?.kind === "direct" || voice === "passive" || norm(reading, headFirst) === "bertujuan";
  return (own && voices.quote) || (subject && norm(reading, subject.last - 1) === "ini") ? null : [];
}

const SIDE: ReadonlySet<Link> = new Set<Link>(["relative", "subordinate", "gerund"]);

/** `petugas hadir untuk menjaga X`: theirs; `langkah ini untuk menjaga X`, `tujuannya untuk menjaga X`: of whoever says so. */
function verbless({ reading, voices }: Context, { first, last }: Range): readonly StanceHolder[] {
  const told = voices.quote ? voices.speaker : voices.resumed;
  const { kind, holders } = resolvePhrase(reading, { first, last }, voices);
  if (kind === "agent") {
    const own = told && FIRST_PERSON.has(norm(reading, first));
    for (let index = first + 1; index < last; index++) if (own || COMING.has(norm(reading, index))) return holders;
    return [];
  }
  const means = isPointing(norm(reading, last - 1)) || /^(?:tujuan|inti)/u.test(norm(reading, first));
  return told && means ? [told] : [];
}

const COMING = wordSet("hadir datang turun");

/** `Guna menjaga X, dinas membangun Y`: the subject of the clause behind. */
function frontedFor({ reading, clauses, voices }: Context, index: number): readonly StanceHolder[] {
  for (let at = index + 1; at < clauses.length && at < index + LONGEST; at++) {
    const { link, subject, voice } = clauses[at] as Clause;
    if (link === "main" && subject) return voice === "active" ? resolvePhrase(reading, subject, voices).holders : [];
  }
  return [];
}
