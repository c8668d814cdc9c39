import { wordSet } from "../lexicon/index.js";
import { judgePredicate } from "./active.js";
import { judgeAdded } from "./added-effect.js";
import { betters } from "./aim.js";
import { isAssured } from "./assurance.js";
import { isBehindYang } from "./border.js";
import { isBurden } from "./burden.js";
import { isCall, isCarrier } from "./carrier.js";
import { citesRule } from "./cited-rule.js";
import type { Clause } from "./clause.js";
import { judgeConditional } from "./conditional-effect.js";
import type { Context } from "./context.js";
import { isSetAgainst } from "./denied-claim.js";
import { doubtBefore } from "./doubt.js";
import { judgeEffect } from "./effect.js";
import type { Finding } from "./finding.js";
import { isTold } from "./foretold.js";
import type { Frame } from "./frame.js";
import { readFrames } from "./frames.js";
import { resolvePhrase, subjectOf } from "./holder.js";
import { judgeModal } from "./judge-modal.js";
import { judgeByAgent } from "./judged-by.js";
import { judgeListed } from "./listed.js";
import { isOtherSense } from "./other-senses.js";
import { judgeVerb } from "./plain-verb.js";
import { judgePointed } from "./pointed-effect.js";
import { isOneself } from "./pronoun.js";
import { norm, type Range, type Reading } from "./reading.js";
import { judgeRequired } from "./required.js";
import { isBetween, isConditionOf, isSupposed } from "./supposed.js";
import { isContradiction, judgeValuingVerb } from "./valuing-verb.js";
import { hasVerbPhrase } from "./verb-phrase.js";
import type { Voices } from "./voices.js";
import { isPlain, isStance } from "./weight.js";
import { FIRST_PERSON } from "./words.js";

/** The stances that the verbs of a stretch of text state, in order. */
export function judge(reading: Reading, clauses: readonly Clause[], voices: Voices): Finding[] {
  const context: Context = { reading, clauses, frames: readFrames(reading, clauses), voices };
  return clauses.flatMap((_, index) => judgeClause(context, index));
}

/** What behind them somebody is ready or about to do is what others take him for. */
const HELD = wordSet("dinilai dianggap dipandang dirasa diyakini diperkirakan diprediksi diramalkan diduga");

function judgeClause(context: Context, index: number): Finding[] {
  const { reading } = context;
  const clause = context.clauses[index] as Clause;
  const frame = context.frames[index] as Frame;
  const { form } = clause;
  if (!clause.lead && reading.cueAt[clause.headFirst] === 1) return [];
  if (isPassedOver(reading, clause) || isRequirement(reading, clause)) return [];
  // `dipasok tanpa melakukan impor`, `ditahan dengan tuduhan menghalangi tambang`, `didakwa ikut menyetujui impor`
  const unsaid = /^(?:tanpa|tuduhan|tudingan|dugaan|dakwaan|sangkaan|didakwa|dituduh|dituding|disangka)$/u.test(
    norm(reading, clause.first - 1),
  );
  if (unsaid || norm(reading, clause.first) === "tanpa") return [];
  const effect =
    clause.unrealised && doubtBefore(reading, clause.headFirst) === -1
      ? null
      : (judgeAdded(context, index) ??
        judgePointed(context, index) ??
        judgeEffect(context, index) ??
        judgeConditional(context, index));
  if (effect) return effect;
  if (clause.unrealised || frame.bound) return [];
  // `badan itu dinilai siap mengelola dana`: somebody else says so
  if (frame.attitude !== null && frame.attitude !== "obligation" && HELD.has(norm(reading, clause.first - 1)))
    return [];
  if (frame.attitude !== null && frame.attitude !== "obligation" && frame.caller === -1 && isTold(context, clause))
    return [];
  // `mungkin mendukung` may be told of a stance, `mungkin membangun` only foretells
  if (frame.possible && (!form || !isPlain(form))) return [];
  if (isSetAgainst(reading, clause) || isSupposed(context.clauses, clause) || isBetween(reading, clause)) return [];
  // `jika warga memakai masker, menjaga jarak, …`
  if (clause.link === "coordinate" && clause.attitude === null && isConditionOf(context.clauses[clause.parent]))
    return [];
  // `aksi berlanjut hingga tuntutan dikabulkan dewan`
  if (clause.voice === "passive" && /^(?:hingga|sampai)$/u.test(clause.opener ?? "")) return [];
  // `tidak akan sekadar menjual bijih`: more than that
  if (clause.negated && frame.attitude === "commitment" && isOnly(reading, clause)) return [];
  // `akhirnya saya harus mencari`, `dirinya harus menunggu`: his own lot
  if (
    frame.attitude === "obligation" &&
    frame.caller === -1 &&
    clause.subject &&
    !clause.negated &&
    isOneself(reading, clause.subject)
  )
    return [];
  if (
    frame.attitude === "obligation" &&
    frame.caller === -1 &&
    (citesRule(reading, clause) || isBurden(reading, clause))
  )
    return [];
  // `tidak mungkin desa perlu gedung sebesar itu`
  if (frame.attitude === "obligation" && clause.subject && isDenied(reading, clause.subject)) return [];
  // `sulit karena mereka harus menjalankan putusan`: why it is so
  if (
    /^(?:karena|sebab|lantaran)$/u.test(clause.opener ?? "") &&
    clause.subject &&
    frame.attitude === "obligation" &&
    !clause.negated &&
    !FIRST_PERSON.has(norm(reading, clause.subject.last - 1)) &&
    subjectOf(reading, context.clauses, index, context.voices).kind === "agent"
  )
    return [];
  // `harga naik sehingga warga harus berhemat`: what follows from it
  // … but `sehingga pengawasannya harus diperketat` is called for
  if (
    clause.opener === "sehingga" &&
    clause.subject &&
    frame.attitude === "obligation" &&
    frame.caller === -1 &&
    (context.voices.quote === null || resolvePhrase(reading, clause.subject, context.voices).kind !== "thing")
  )
    return [];
  if (clause.opener === "sehingga" && frame.plainFuture && context.voices.quote === null) return [];
  // `… karena tidak perlu ada pertemuan`, `agar warga tidak perlu mengantre`: what comes of it
  if (clause.negated && frame.attitude === "obligation" && frame.caller === -1 && isEffect(reading, clause)) return [];
  // `menolak karena harus dites`: what it costs him
  if (
    frame.attitude === "obligation" &&
    frame.caller === -1 &&
    !clause.subject &&
    BECAUSE.has(norm(reading, clause.first - 1))
  )
    return [];
  // `telah berupaya menekan harga`: told as done
  if (frame.attitude === "desire" && clause.perfect && context.voices.quote === null) return [];
  if (isPrivate(context, index)) return [];
  if (clause.headFirst === clause.headLast) return judgeModal(context, index);
  if (isOtherSense(reading, clause)) return [];
  const carries = isCall(reading, clause) || (isCarrier(reading, clause) && form?.predicate.category !== "cooperate");
  if (carries && hasVerbPhrase(context, index) && !isAssured(context, index)) return [];
  // `studi yang kami perdalam`: the object is the noun before `yang`, said in passing
  if (form && clause.link === "relative" && clause.voice !== "passive" && !isBehindYang(reading, clause.first))
    return [];
  const judged = judgeByAgent(context, index);
  if (judged) return judged;
  const listed = judgeListed(context, index);
  if (listed.length > 0) return listed;
  if (form?.predicate.category === "require" && frame.attitude === null && frame.caller === -1)
    return judgeRequired(context, index);
  if (!form || !isStance(form)) return judgeVerb(context, index);
  if (form.predicate.targets.has("SUBJ")) {
    // `harus memudahkan X`, `berjanji memudahkan X`; but `akan membebani X` is what a thing does
    const asked = frame.attitude === "obligation" || frame.caller !== -1;
    const own = frame.attitude !== null && !frame.plainFuture;
    // `tidak boleh stres dan malah memperburuk X`: what comes of it
    const follows = clause.link === "coordinate" && clause.attitude === null && frame.caller === -1;
    if (frame.attitude !== null && follows && form.predicate.polarity === "oppose") return [];
    const meant = asked || (own && subjectOf(reading, context.clauses, index, context.voices).kind !== "thing");
    // `posko dibuka untuk memudahkan warga`
    const aim = meant || betters(norm(reading, clause.headFirst));
    const valued = meant ? [] : judgeValuingVerb(context, index, form);
    return valued.length === 0 && aim ? judgeVerb(context, index) : valued;
  }
  return isContradiction(context, index)
    ? judgeValuingVerb(context, index, form)
    : judgePredicate(context, index, form);
}

/** `Budi memutuskan mengganti nomornya`: told of somebody without an office it is his own affair. */
function isPrivate({ reading, clauses, voices }: Context, index: number): boolean {
  const { first, headFirst } = clauses[index] as Clause;
  if (voices.quote !== null || first === headFirst || norm(reading, first) !== "memutuskan") return false;
  return subjectOf(reading, clauses, index, voices).holders.some(({ entity }) => {
    const known = reading.entities.get(entity ?? "");
    return known?.type === "person" && known.roles.length === 0;
  });
}

/** `daripada bingung memilih`, `terpaksa menolak pesanan`, `gagal melindungi warganya`, `kesulitan menjaga mutu` */
function isPassedOver(reading: Reading, clause: Clause): boolean {
  if (/^(?:terpaksa|gagal|lalai|abai|kesulitan|kesusahan|kewalahan)$/u.test(norm(reading, clause.first - 1)))
    return !/^(?:tidak|tak|jangan|boleh|akan)$/u.test(norm(reading, clause.first - 2));
  // `apa yang boleh dan tidak boleh dibawa`: the one as much as the other
  if (/^(?:dan|atau|maupun)$/u.test(norm(reading, clause.first - 1)) && norm(reading, clause.first - 2) === "boleh")
    return true;
  for (let at = clause.first; at > clause.first - 4; at--)
    if (/^(?:daripada|ketimbang)$/u.test(norm(reading, at))) return true;
  return false;
}

const MET = wordSet("dipenuhi diterima ditanggung dihadapi dialami dilalui dibayar dijalani dijalankan dilampirkan");

/** `syarat yang harus dipenuhi`, `pil pahit yang harus diterima`: what it is, and not what is called for. */
function isRequirement(reading: Reading, { link, voice, attitude, headFirst }: Clause): boolean {
  return link === "relative" && voice === "passive" && attitude === "obligation" && MET.has(norm(reading, headFirst));
}

const BECAUSE = wordSet("karena sebab lantaran");

const EFFECTS = new Set(["karena", "sebab", "lantaran", "sehingga", "agar", "supaya"]);

function isEffect(reading: Reading, clause: Clause): boolean {
  const perlu = norm(reading, clause.headFirst - 1) === "perlu" || norm(reading, clause.headLast - 1) === "perlu";
  return perlu && (EFFECTS.has(clause.opener ?? "") || EFFECTS.has(norm(reading, clause.first - 1)));
}

/** `(kan tidak mungkin) desa perlu gedung`, `tidak semua warga harus membayar`: before the subject or at its head. */
function isDenied(reading: Reading, { first, last }: Range): boolean {
  for (let at = first - 1; at < last && at < first + 5; at++)
    if (
      /^(?:mungkin|semua(?:nya)?)$/u.test(norm(reading, at)) &&
      /^(?:tidak|tak|nggak|enggak|gak)$/u.test(norm(reading, at - 1))
    )
      return true;
  return false;
}

function isOnly(reading: Reading, clause: Clause): boolean {
  for (let at = clause.first; at < clause.headFirst; at++)
    if (/^(?:sekadar|hanya|cuma|sebatas)$/u.test(norm(reading, at))) return true;
  return false;
}
