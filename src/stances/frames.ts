import { isAgentNoun, isUndergoingVerb } from "../lexicon/index.js";
import { HESITATION, isAble, isAside, isBan, isCall, isCarrier, isContent, isUrging } from "./carrier.js";
import { carryingNoun } from "./carrying-noun.js";
import type { Clause } from "./clause.js";
import { EMPTY, type Frame } from "./frame.js";
import { isFronted, isNeeded } from "./lone-modal.js";
import { norm, type Reading } from "./reading.js";
import { isAgreed, isDeniedAct, isHeldAct, isPermittedAct } from "./said-of.js";
import { isFeared, sharesBan, tellsWhich } from "./shared-ban.js";
import { lendsOn } from "./weight.js";
import { ADJUNCT_PREPOSITIONS, ADVERBS, FIRST_PERSON, PURPOSE, PURPOSE_CLAUSE } from "./words.js";

const UNWILLING = new Set(["unwilling", "reject"]);

export function readFrames(reading: Reading, clauses: readonly Clause[]): Frame[] {
  const frames: Frame[] = [];
  for (const [index, clause] of clauses.entries()) {
    const above = clause.parent === -1 ? null : (clauses[clause.parent] as Clause);
    const upper = clause.parent === -1 ? EMPTY : (frames[clause.parent] as Frame);
    frames.push(frameOf(reading, clause, above, upper, clauses[index - 1]));
  }
  return frames;
}

function frameOf(
  reading: Reading,
  clause: Clause,
  above: Clause | null,
  upper: Frame,
  before: Clause | undefined,
): Frame {
  const own: Frame = {
    ...EMPTY,
    attitude: clause.attitude,
    possible: clause.possible,
    plainFuture: clause.plainFuture,
  };
  if (above === null) {
    // `sebagai imbalan atas komitmen Iran memusnahkan X`: the noun stands in the subject's place
    // … or before it (`bagian dari komitmen Iran dalam memusnahkan X`)
    const from = clause.subject?.first ?? (clause.link === "gerund" ? 0 : clause.first);
    const noun = carryingNoun(reading, from, clause);
    // … but in `kesediaan membayar` nobody is said to be willing
    return noun?.promise && noun.owner && !clause.attitude
      ? { ...own, attitude: "commitment", promised: true, owner: noun.owner }
      : own;
  }
  const { link } = clause;
  const direct = link === "serial" || link === "complement" || link === "purpose";
  const noun = direct || link === "gerund" ? carryingNoun(reading, above.headFirst + 1, clause) : null;
  const asked = above.lead && before !== undefined && goesOnAsking(reading, clause, before);
  if (isCall(reading, above) && !isAside(reading, clause) && (direct || asked || isContent(reading, clause, above))) {
    // `memiliki kewenangan untuk meminta dinas …`: he may, he does not
    // … nor in `penyewa dapat meminta pemilik …`
    const able =
      upper.caller === -1 &&
      above.voice === "active" &&
      !above.lead &&
      !isOwn(reading, above) &&
      isAble(reading, above);
    const bound = able || (upper.bound && (above.link === "purpose" || above.link === "gerund"));
    return { ...own, attitude: "obligation", caller: clause.parent, negated: above.negated !== isBan(above), bound };
  }
  const held = isDeniedAct(reading, above, clause) || isHeldAct(reading, above, clause) || isAgreed(above, clause);
  if (held || isPermittedAct(reading, above, clause)) return { ...own, bound: true };
  // `dewan bertanggung jawab untuk memastikan X`: his office
  if (norm(reading, above.headFirst) === "bertanggung" && !isOwn(reading, above)) return { ...own, bound: true };
  if (isPledged(reading, clause, above)) return { ...own, attitude: "commitment" };
  if ((direct || link === "gerund") && playsPart(reading, above, clause)) return { ...own, bound: true };
  if (isUrging(reading, above, clause)) return { ...own, attitude: "obligation", caller: clause.parent };
  switch (link) {
    case "coordinate":
      // `tidak boleh ada aturan yang kabur atau (bersifat mendua)`: which
      if (!clause.attitude && tellsWhich(reading, above, clause)) return { ...own, bound: true };
      // `akan lebih kuat, sekaligus mendukung X`: what will come of it
      if (!clause.attitude && above.plainFuture && above.headFirst === above.headLast && !isOwn(reading, above))
        return { ...own, bound: true };
      // `warga diminta tinggal di rumah dan meniadakan X`: by whom is not said
      if (!clause.attitude && clause.voice === "active" && above.voice === "passive" && isCall(reading, above))
        return { ...own, attitude: "obligation", caller: clause.parent };
      return {
        attitude: clause.attitude ?? upper.attitude,
        caller: clause.attitude ? -1 : upper.caller,
        // `enggan menyerah, melainkan ingin menang`
        reversed: clause.attitude === null && upper.reversed,
        // `jangan sampai warga terkecoh, lalu menuntut ganti rugi`; but `tidak akan menyewa kantor, melainkan membangun sendiri`
        negated:
          !/^(?:melainkan|tetapi|tapi)$/u.test(norm(reading, clause.first - 1)) &&
          // `maupun tidak boleh menafsirkan X`: its own
          !(clause.negated && clause.attitude !== null) &&
          upper.negated !==
            (clause.attitude === null && (isFeared(reading, above) || sharesBan(reading, above, clause, upper))),
        // `mungkin digelar daring, tetapi perlu izin`
        possible: clause.possible || (upper.possible && clause.attitude !== "obligation"),
        plainFuture: clause.attitude ? clause.plainFuture : upper.plainFuture,
        lent: upper.lent || (clause.attitude === null && lendsOn(reading, above, clause)),
        // `… maupun tidak boleh ditafsirkan bebas`: said anew
        bound: upper.bound && !(clause.attitude !== null && clause.negated),
        promised: upper.promised,
        owner: upper.owner,
      };
    case "serial":
      return { ...carry(reading, clause, above, upper), owner: noun?.owner ?? upper.owner };
    case "purpose":
    case "gerund": {
      if (isNeeded(reading, above)) return { ...own, bound: true };
      // `menolak kesepakatan untuk membatasi X`
      if (noun?.promise && above.form?.predicate.polarity === "oppose") return { ...own, bound: true };
      if (noun?.promise)
        return {
          ...carry(reading, clause, above, upper),
          attitude: "commitment",
          negated: false,
          promised: true,
          owner: noun.owner,
        };
      if (noun) return { ...carry(reading, clause, above, upper), owner: noun.owner ?? upper.owner };
      if (clause.opener !== null && PURPOSE_CLAUSE.has(clause.opener)) return { ...own, bound: true };
      if (clause.subject) return own;
      // `tidak berkumpul untuk menghindari penularan`
      if (link === "purpose" && above.negated && above.headFirst < above.headLast && !isCarrier(reading, above))
        return { ...own, bound: true };
      // `tidak perlu biaya besar untuk meningkatkan X`: the cost is not needed
      // … `akan naik ke kuda untuk membuka X`
      if (
        link === "purpose" &&
        (above.negated || (above.plainFuture && moves(reading, above, clause))) &&
        above.headFirst === above.headLast &&
        above.end > above.last
      )
        return { ...own, bound: true };
      const cooperates = link === "gerund" && above.form?.predicate.category === "cooperate";
      // `berhati-hati dalam menaikkan tarif`: in what
      if (link === "gerund" && norm(reading, above.headFirst) === "berhati-hati") return { ...own, bound: true };
      // `harus menjadi dasar dalam mengambil keputusan`
      if (link === "gerund" && above.headFirst === above.headLast && norm(reading, above.last) === "menjadi")
        return { ...own, bound: true };
      const light = (isCarrier(reading, above) && !cooperates) || (above.end <= above.last && link === "gerund");
      if (link === "gerund" && !light) return { ...own, bound: above.form !== null };
      if (above.form && !light)
        return { ...carry(reading, clause, above, upper), bound: above.form.predicate.polarity === "oppose" };
      return carry(reading, clause, above, upper);
    }
    case "complement":
      // `jangan sampai dana itu mengendap`
      // `seharusnya kenaikan itu dikembalikan kepada sopir`
      if (
        above.headFirst === above.headLast &&
        above.attitude === "obligation" &&
        (above.negated || (isFronted(reading, above) && !clause.plainFuture) || isManner(reading, above, clause))
      )
        return { ...own, attitude: "obligation", negated: above.negated };
      if (noun?.promise) return { ...own, attitude: "commitment", promised: true, owner: noun.owner };
      return { ...own, bound: above.form !== null };
    default:
      return own;
  }
}

/**
 * `meminta warga tenang dan menjaga X`: all that follows is asked for; but not behind a relative clause (`warga yang makan dan
 * mengalami X`), nor where a negation may cover both (`berharap warga tidak panik dan membeli X`).
 */
function goesOnAsking(reading: Reading, clause: Clause, before: Clause): boolean {
  if (clause.link !== "coordinate" || clause.attitude !== null || isUndergoingVerb(norm(reading, clause.headFirst)))
    return false;
  const joined = norm(reading, clause.first - 1) !== ",";
  if (before.link === "relative") return !joined;
  const steady = clause.first < clause.headFirst;
  for (let index = before.first; joined && !steady && index < clause.first; index++)
    if (/^(?:tidak|tak|jangan)$/u.test(norm(reading, index))) return false;
  return true;
}

/** `berjanji (memperbaiki jalan)`, `menargetkan (dapat membangun X)`: the verb that opens what is pledged. */
function isPledged(reading: Reading, clause: Clause, above: Clause): boolean {
  if (above.form?.predicate.category !== "commit" || clause.subject !== null) return false;
  if (clause.attitude !== null || clause.perfect || clause.voice !== "active") return false;
  const behind = norm(reading, clause.first - 1) === "untuk";
  return above.lead ? clause.first === above.last || behind : behind && clause.first - 1 === above.last;
}

/** `aparat harus serius (menangani X)`, `warga harus turun (memilih)`: what stands between says how. */
function isManner(reading: Reading, above: Clause, { subject }: Clause): boolean {
  return (
    above.subject !== null &&
    subject !== null &&
    subject.first === above.last &&
    subject.last - subject.first <= 2 &&
    reading.mentionAt[subject.first] === -1 &&
    !isAgentNoun(norm(reading, subject.first)) &&
    !ADJUNCT_PREPOSITIONS.has(norm(reading, subject.first)) &&
    norm(reading, subject.first) !== "ada"
  );
}

/** More than adverbs behind `akan`: `akan naik ke kuda (untuk …)`, but not `akan mencoba juga (untuk …)`. */
function moves(reading: Reading, above: Clause, clause: Clause): boolean {
  for (let index = above.last; index < clause.first; index++)
    if (!ADVERBS.has(norm(reading, index)) && !PURPOSE.has(norm(reading, index))) return true;
  return false;
}

/** `dinas memiliki peran penting dalam mendukung X`: what it is there for. */
function playsPart(reading: Reading, above: Clause, clause: Clause): boolean {
  const able = /^(?:memiliki|mempunyai|punya)$/u.test(norm(reading, above.headFirst));
  for (let index = Math.max(above.headLast, clause.first - 6); index < clause.first; index++) {
    const word = norm(reading, index);
    if (/^(?:peran|peranan|fungsi)(?:nya)?$/u.test(word)) return true;
    // `memiliki potensi besar untuk menarik X`: what it could do
    if (able && /^(?:potensi|peluang|kemampuan|kapasitas|kewenangan|wewenang)(?:nya)?$/u.test(word)) return true;
  }
  return false;
}

function isOwn(reading: Reading, clause: Clause): boolean {
  return clause.subject === null || FIRST_PERSON.has(norm(reading, clause.subject.last - 1));
}

function carry(reading: Reading, clause: Clause, above: Clause, upper: Frame): Frame {
  const refuses = clause.link === "serial" && above.form !== null && UNWILLING.has(above.form.predicate.category);
  const unwilling = refuses || HESITATION.has(norm(reading, above.headFirst));
  // `harus berhenti membuang sampah`
  const stops = clause.link === "serial" && norm(reading, above.headFirst) === "berhenti";
  return {
    attitude: clause.attitude ?? upper.attitude ?? (unwilling ? "desire" : null),
    caller: upper.caller,
    reversed: upper.reversed !== (unwilling || stops),
    negated: above.negated !== upper.negated,
    possible: upper.possible || clause.possible,
    plainFuture: clause.attitude ? clause.plainFuture : upper.plainFuture,
    lent: clause.link === "gerund" && above.form !== null && above.end <= above.last,
    bound: upper.bound,
    promised: upper.promised,
    owner: upper.owner,
  };
}
