import { verbVoice, wordSet } from "../lexicon/index.js";
import { BETTERING } from "./bettering.js";
import type { Clause } from "./clause.js";
import type { Context } from "./context.js";
import { doubtBefore } from "./doubt.js";
import { isNoun, UNREAL } from "./evaluation-clause.js";
import type { Finding } from "./finding.js";
import type { Frame } from "./frame.js";
import { resolvePhrase } from "./holder.js";
import { findings } from "./judgement.js";
import { wholeList } from "./list-start.js";
import { isNamedAim } from "./named-aim.js";
import { turned } from "./negation.js";
import { isChanging, outcomeOf, RISKING } from "./outcome.js";
import { mentionOf, norm, type Range, type Reading } from "./reading.js";
import { objectTarget, subjectTarget, verbTarget } from "./target.js";
import { valued } from "./valued.js";
import { COPULAS, FIRST_PERSON, isPointing, THIRD_PERSON } from "./words.js";

/** Whoever says so with these judges: `menilai program itu dapat meningkatkan X`; behind `kata` it may be a report. */
const JUDGING = wordSet("nilai anggap yakin percaya optimistis optimis pandang pendapat puji klaim");
const WORRYING = wordSet("khawatir cemas takut");

const CLAIMS = new Set(["terbukti", "berhasil", "mampu"]);

const GOOD = new Set(["strengthen", "help", "promote", "realise", "protect", "uphold", "endorse", "commit"]);
const BAD = new Set(["obstruct", "delay", "evaluate-", "belittle", "threaten"]);
/** `mencegah kebocoran`, `mengatasi kemacetan`: what is put an end to is bad in itself; `mengurangi` may go either way. */
const CURES = new Set(["prevent", "fight", "combat"]);

/**
 * A speaker judges a thing by what it does: `menilai program itu dapat meningkatkan gizi anak` is for the programme,
 * `khawatir kenaikan tarif membuat penumpang pergi` against the rise. Null where he does not judge.
 */
export function judgeEffect(context: Context, index: number): Finding[] | null {
  const { reading, voices, clauses } = context;
  const clause = heldClause(context, index);
  const frame = context.frames[index] as Frame;
  const lemma = voices.quote?.cue?.lemma ?? "";
  const worried = WORRYING.has(lemma);
  const above = clauses[clause.parent];
  const claimed = isClaim(context, clause);
  const own = isOwnJudgement(reading, above) && (claimed || !OWN.has(clause.form?.predicate.category ?? ""));
  const judging = worried || JUDGING.has(lemma) || own;
  if (!voices.speaker || !voices.quote) return null;
  const foreseen = isForeseen(context, clause);
  if (!(judging || foreseen || claimed)) return null;
  if (clause.lead || clause.voice !== "active" || !clause.subject || frame.attitude === "obligation") return null;
  const content = clause.link === "complement" && (above?.lead || own);
  if (clause.link !== "main" && !content) return null;
  if (resolvePhrase(reading, clause.subject, voices).kind === "agent" && !(judging && namesBody(context, clause)))
    return null;
  const polarity = worried ? "oppose" : goodOrBad(reading, clause);
  const { subject } = clause;
  // `(rencana) memperbaiki jalan`
  if (ENDEAVOURS.has(norm(reading, subject.last - 1))) return null;
  // `program itu terbukti (meningkatkan)`
  const tail = norm(reading, subject.last - 1);
  const doubted = doubtBefore(reading, clause.headFirst) !== -1;
  const proven = CLAIMS.has(tail) || RISKING.has(tail) ? subject.last - 1 : subject.last;
  const target = subjectTarget(
    reading,
    wholeList(reading, { first: subject.first, last: beforeCopula(reading, subject.first, proven) }),
  );
  if (!polarity || !target || !namesAct(context, target.first) || isNamedAim(reading, target.first, clause.first))
    return null;
  // `khawatir populasi sapi akan berkurang`: it is that, and not the cattle, that is feared
  const feared =
    worried && objectTarget(reading, clause) === null
      ? { first: target.first, last: Math.max(target.last, verbTarget(reading, clause)?.last ?? clause.last) }
      : target;
  // `lomba itu tidak terbukti (melanggar X)`
  const disproved = proven < subject.last && /^(?:tidak|tak|belum)$/u.test(norm(reading, proven - 1));
  const negated = doubted || clause.negated !== disproved;
  if (doubted && polarity !== "support") return null;
  return findings(context, index, {
    rule: worried ? "stance/worry" : "stance/effect",
    holders: [voices.speaker],
    polarity: turned(polarity, negated),
    target: feared,
    negated,
    strength: 1,
    splits: false,
    modality: frame.possible ? "possibility" : "assertion",
    predicate: worried && above?.lead ? { first: above.headFirst, last: above.headLast } : undefined,
  });
}

const HELD = wordSet("dinilai dianggap dipandang diyakini dipercaya disebut diklaim");

/** `program itu dinilai (bisa meningkatkan gizi anak)`: said of the programme; `program itu belum tentu (meningkatkan X)` too. */
function heldClause({ reading, clauses }: Context, index: number): Clause {
  const clause = clauses[index] as Clause;
  const { subject } = clause;
  const previous = clauses[index - 1];
  // `kegiatan (melukis) ini membantu anak`: a verb that only tells which
  if (
    subject &&
    isOne(subject) &&
    isPointing(norm(reading, subject.first)) &&
    previous?.subject &&
    previous.headLast === subject.first
  )
    return {
      ...clause,
      subject: { first: previous.subject.first, last: subject.last },
      link: previous.link,
      parent: previous.parent,
    };
  const doubted = doubtBefore(reading, clause.headFirst);
  if (subject && doubted > subject.first && doubted < subject.last)
    return { ...clause, subject: { first: subject.first, last: doubted } };
  const above = clauses[clause.parent];
  if (!above?.subject || above.negated || !HELD.has(norm(reading, above.headFirst))) return clause;
  const bare = clause.subject === null || (isOne(clause.subject) && RISKING.has(norm(reading, clause.subject.first)));
  const direct = clause.link === "serial" || clause.link === "complement";
  return bare && direct && clause.first - above.headLast < 3
    ? { ...clause, subject: above.subject, link: above.link, parent: above.parent }
    : clause;
}

const isOne = ({ first, last }: Range): boolean => last - first === 1;

/** `kami menilai (pasar itu bisa menambah X)`, within his words. */
function isOwnJudgement(reading: Reading, above: Clause | undefined): boolean {
  const first = above?.subject ? norm(reading, above.subject.last - 1) : "";
  return above !== undefined && FIRST_PERSON.has(first) && HOLDING.has(norm(reading, above.headFirst));
}

const HOLDING = wordSet("menilai melihat memandang menganggap yakin percaya");

/** `kenaikan tarif akan menurunkan permintaan`: whoever says so warns; `alat itu dapat menghemat waktu` recommends it. */
function isForeseen({ reading, voices }: Context, clause: Clause): boolean {
  const { subject } = clause;
  if (clause.voice !== "active" || !subject || OWN.has(clause.form?.predicate.category ?? "")) return false;
  if (!isThing(reading, subject) || !valued(reading, subject, voices)) return false;
  const outcome = outcomeOf(reading, clause);
  // `tidak menimbulkan korban` may be a report, `tidak memberikan solusi` is none
  if (clause.negated && outcome !== "support") return false;
  const effect = outcome ?? (isChanging(norm(reading, clause.headFirst)) ? null : effectOf(reading, clause));
  if (!effect) return false;
  if (isPresent(reading, clause, outcome) || doubtBefore(reading, clause.headFirst) !== -1) return true;
  for (let index = clause.first - 1; index < clause.headFirst; index++) {
    const word = norm(reading, index);
    if (FORESEEING.has(word) || RISKING.has(word)) return true;
    if (outcome === "oppose" && /^(?:justru|malah|hanya)$/u.test(word)) return true;
  }
  return false;
}

/**
 * `program ini menimbulkan masalah`, `ekspor juga membantu petani`; but `tambang itu telah menyebabkan banjir` may be a report, and
 * `upaya meningkatkan gizi` says nothing of it.
 */
function isPresent(reading: Reading, clause: Clause, outcome: string | null): boolean {
  const { subject, perfect, first, headFirst, form, attitude } = clause;
  if (!subject || attitude !== null || ENDEAVOURS.has(norm(reading, subject.last - 1))) return false;
  // `ternak yang sehat dan memenuhi syarat`
  if (/^(?:dan|serta|atau)$/u.test(norm(reading, first - 1))) return false;
  // `antrean membuat pembeli kesulitan`: so it is
  const told = norm(reading, headFirst) === "membuat" && outcome === "oppose";
  if (outcome && !told) return !perfect || outcome === "support";
  // said of its subject by the verb itself
  if (perfect || form?.predicate.targets.has("SUBJ")) return false;
  if (HELPING.has(norm(reading, headFirst)) && verbVoice(norm(reading, headFirst + 1)) === "active") return true;
  for (let index = first - 1; index < headFirst; index++) if (ADDING.has(norm(reading, index))) return true;
  return false;
}

/** `program itu membantu (meringankan beban warga)` */
const HELPING = wordSet("membantu berkontribusi berperan");

const ENDEAVOURS = wordSet("upaya usaha langkah cara strategi kebijakan program tujuan komitmen rencana");

/** `ekspor juga membantu petani`, `tidak hanya menjaga mutu`: said of it, and no attribute. */
const ADDING = wordSet("juga turut ikut semakin makin hanya sekadar");

/** `kami akan selalu mendukung pemerintah`: no effect of his. */
const OWN = new Set(["endorse", "commit"]);

/** `jembatan itu`, but not `semoga mereka`, `agar jembatan itu`, `menjadi jembatan`. */
function isThing(reading: Context["reading"], { first, last }: Range): boolean {
  const opener = norm(reading, first - 1);
  const end = RISKING.has(norm(reading, last - 1)) ? last - 1 : last;
  return (
    !UNREAL.has(opener) &&
    !COPULAS.has(opener) &&
    !PERSONS.has(norm(reading, end - 1)) &&
    !/^(?:benar|bisa|apa)kah$/u.test(norm(reading, first)) &&
    (tellsWhich(reading, first, end) || isNoun(reading, first, beforeCopula(reading, first, end)))
  );
}

/** `alat bertani ini`, `kegiatan melukis itu` */
const tellsWhich = (reading: Reading, first: number, last: number): boolean =>
  last - first === 3 &&
  verbVoice(norm(reading, first)) === null &&
  verbVoice(norm(reading, first + 1)) !== null &&
  isPointing(norm(reading, last - 1));

const PERSONS: ReadonlySet<string> = new Set([...FIRST_PERSON, ...THIRD_PERSON, "kalian", "anda", "tuhan"]);

const FORESEEING = wordSet("akan bisa dapat");

/** `kerja sama itu merupakan upaya (mencegah krisis)`: the subject ends before the copula. */
function beforeCopula(reading: Context["reading"], first: number, last: number): number {
  for (let index = last - 1; index > first && index > last - 12; index--)
    if (reading.mentionAt[index] === -1 && COPULAS.has(norm(reading, index))) return index;
  return last;
}

/** `program itu terbukti meningkatkan X`: whoever claims so is for it, by whatever cue. */
function isClaim({ reading }: Context, clause: Clause): boolean {
  for (let index = clause.first - 1; index < clause.headFirst; index++)
    if (CLAIMS.has(norm(reading, index))) return true;
  return false;
}

/** Is what it does to its object good or bad? */
export function goodOrBad(reading: Reading, clause: Clause): "support" | "oppose" | null {
  return outcomeOf(reading, clause) ?? effectOf(reading, clause);
}

function effectOf(reading: Reading, { form, headFirst }: Clause): "support" | "oppose" | null {
  const category = form?.predicate.category ?? "";
  if (BETTERING.has(norm(reading, headFirst))) return "support";
  if (GOOD.has(category) || CURES.has(category)) return "support";
  return BAD.has(category) ? "oppose" : null;
}

/** `Danantara mampu mendorong X`: a body or a place can be what is judged; a person's acts are his own. */
function namesBody({ reading, voices }: Context, clause: Clause): boolean {
  const named = clause.subject ? mentionOf(reading, clause.subject.first) : undefined;
  if (!named) return false;
  return named.entity.type !== "person" && named.entity.id !== voices.speaker?.entity;
}

function namesAct({ reading }: Context, first: number): boolean {
  return !/^(?:yang|dia|ia|mereka|yakni|yaitu)$/u.test(norm(reading, first));
}
