import { isConjunction, isLightVerb, isPreposition, nounCues, preverbTrie, relayForms } from "../lexicon/index.js";
import { isCapitalized, type QuotedRegion, type Token, type TokenRange } from "../text/index.js";
import { findToken, hasPredicate, markedContent, trimContent } from "./clause.js";
import { type CueHit, type QuoteContext, rangeOf, SPEECH_TOKENS } from "./context.js";
import type { Draft } from "./draft.js";
import { kindOf, regionEndingBefore } from "./inverted.js";
import { beforePreverbs, isPronoun } from "./noun-phrase.js";
import { type Subject, subjectBefore } from "./subject.js";

/** They open a reported clause. */
const COMPLEMENTIZERS = new Set(["bahwa", "bahwasanya", "jika", "kalau", "apakah", "kapan", "bagaimana", "mengapa"]);
const PURPOSE = new Set(["agar", "supaya", "untuk"]);
/** What a report is about: no clause follows. */
const TOPIC = new Set(["tentang", "mengenai", "soal", "terkait", "perihal", "seputar", "atas", "terhadap"]);
/** With these a clause counts only behind `bahwa`: they report acts, perceptions and plans more often than words. */
const NEEDS_COMPLEMENTIZER = new Set(
  "lihat tunjuk rasa tahu ingin percaya putus tetap rencana sedia dukung temu niat sanggup bukti sadar paham pikir sepakat setuju sambut terima tolak muat rujuk siar kutip lansir publikasi acu canang tugas tawar komitmen tekad undang".split(
    " ",
  ),
);
/** A verb of purpose or manner before the cue: `untuk menyampaikan …` tells of no utterance. */
const INFINITIVE = new Set([
  "untuk",
  "agar",
  "supaya",
  "guna",
  "tanpa",
  "dapat",
  "bisa",
  "akan",
  "harus",
  "perlu",
  "ingin",
  "mau",
  "hendak",
  "siap",
  "boleh",
  "wajib",
  "jangan",
  "mari",
]);
/** `Seraya mengungkapkan bahwa …, Wang mengatakan …`: the subject comes behind. */
const FRONTED = new Set([
  "seraya",
  "sambil",
  "sembari",
  "dengan",
  "saat",
  "ketika",
  "usai",
  "setelah",
  "sebelum",
  "selain",
]);
/** Round the utterance, between cue and complement: `mengatakan kepada wartawan di Jakarta bahwa`. */
const CIRCUMSTANCES = new Set([
  "kepada",
  "pada",
  "dalam",
  "di",
  "saat",
  "melalui",
  "lewat",
  "usai",
  "seusai",
  "sehabis",
  "ketika",
  "dari",
]);
/** Verbs of nothing but speech: any words behind them are what was said. */
const PURE_SPEECH = new Set(["kata", "tutur", "ujar", "tambah", "aku", "bilang"]);
/** `memuji Iran sebagai pelindung`: they ascribe a property to their object. */
const ASCRIBES = new Set(["puji", "sebut", "ibarat", "anggap", "nilai", "gambar", "pandang", "cap", "juluk"]);
const NEGATORS = new Set(["tidak", "tak", "belum", "bukan", "enggan"]);
/** Contents that only point back: `mengatakan hal itu`. */
const POINTERS = new Set([
  "hal",
  "itu",
  "ini",
  "tersebut",
  "demikian",
  "pernyataan",
  "begitu",
  "sebaliknya",
  "serupa",
  "senada",
  "sama",
]);
/** Farthest complementizer behind a cue with circumstances between, in tokens. */
const REACH = 40;

interface Complement {
  readonly first: number;
  readonly marker: "bahwa" | "comma" | "colon" | "region" | "purpose" | "zero";
  readonly region: QuotedRegion | null;
}

/** `Wang mengatakan (bahwa) …`, `Wang mengatakan, "…"`: an active cue between its subject and its content. */
export function activeQuotes(
  context: QuoteContext,
  cues: readonly CueHit[],
  claimed: (region: QuotedRegion) => boolean,
): Draft[] {
  const active = cues.filter((hit) => hit.voices.has("active"));
  const drafts: Draft[] = [];
  active.forEach((hit, index) => {
    const around = drafts[drafts.length - 1];
    const nested = around !== undefined && around.first <= hit.first && hit.last <= around.last;
    const draft = activeQuote(context, hit, active.slice(index + 1, index + 3), claimed, nested);
    if (draft) drafts.push(draft);
  });
  return drafts;
}

function activeQuote(
  context: QuoteContext,
  verb: CueHit,
  next: readonly CueHit[],
  claimed: (region: QuotedRegion) => boolean,
  nested: boolean,
): Draft | null {
  const { tokens } = context;
  const hit = withNoun(context, verb);
  const sentence = context.sentenceOf(hit.first);
  const phrase = beforePreverbs(context, sentence.first, hit.first);
  const lead = tokens[phrase - 1];
  const fronted = phrase - 1 === sentence.first && !!lead && FRONTED.has(lead.norm);
  if (lead && phrase > sentence.first && INFINITIVE.has(lead.norm) && !fronted) return null;
  const preverbs = tokens.slice(phrase, hit.first).map((token) => token.norm);
  if (preverbs.some((norm) => INFINITIVE.has(norm))) return null;
  const complement = complementOf(context, hit, sentence);
  if (!complement) return behindRegion(context, hit, sentence, claimed);
  if (lead?.norm === "yang" && complement.marker !== "bahwa") return null;
  const subject = fronted ? subjectOfMain(context, next, sentence) : subjectBefore(context, sentence.first, hit.first);
  // inside somebody's words only another named speaker's are a quote of their own
  if (!subject || (nested && (subject.shared || subject.source.kind !== "name"))) return null;
  const content = contentOf(context, hit, sentence, complement, next, fronted ? subject : null, claimed);
  if (!content) return null;
  const cue = { start: hit.start, end: hit.end, lemma: hit.cue.lemma, type: hit.cue.type };
  const attribution = [rangeOf(tokens, hit.first, Math.max(hit.last, Math.min(complement.first, content.first)))];
  if (subject.last <= hit.first && !subject.shared) attribution.unshift(rangeOf(tokens, sentence.first, hit.first));
  const tail = sentence.last > content.last ? rangeOf(tokens, content.last, sentence.last) : null;
  if (tail) attribution.push(tail);
  const negated = preverbs.some((norm) => NEGATORS.has(norm));
  return { ...content, cue, source: subject.source, continues: false, attribution, negated };
}

/** `menyatakan harapan agar …`: a light verb takes its noun of saying into the cue where a clause follows. */
function withNoun(context: QuoteContext, hit: CueHit): CueHit {
  const { tokens } = context;
  if (!isLightVerb(tokens[hit.first]?.norm ?? "")) return hit;
  const noun = nounCues().longestAt(tokens, hit.last);
  if (!noun) return hit;
  const behind = tokens[hit.last + noun.length]?.norm ?? "";
  if (behind !== "bahwa" && behind !== "agar" && behind !== "supaya") return hit;
  const last = hit.last + noun.length;
  return {
    ...hit,
    ...rangeOf(tokens, hit.first, last),
    cue: { ...hit.cue, type: noun.value, syntax: new Set([...hit.cue.syntax, "SVI" as const]) },
  };
}

/** The subject of the main verb behind a fronted clause. */
function subjectOfMain(context: QuoteContext, next: readonly CueHit[], sentence: TokenRange): Subject | null {
  for (const hit of next) {
    if (hit.first >= sentence.last) break;
    const subject = subjectBefore(context, sentence.first, hit.first);
    if (subject && !subject.shared) return subject;
  }
  return null;
}

/** Where the complement of a cue begins: behind `bahwa`, a comma, a colon, an opening mark, or at once. */
function complementOf(context: QuoteContext, hit: CueHit, sentence: TokenRange): Complement | null {
  const { tokens } = context;
  let i = hit.last;
  let passed = false;
  while (i < sentence.last) {
    const token = tokens[i] as Token;
    if (COMPLEMENTIZERS.has(token.norm)) return { first: i + 1, marker: "bahwa", region: null };
    if (token.kind === "quote") return opened(context, i, "region");
    if (token.norm === ":") return opened(context, i + 1, "colon");
    if (token.norm === ",") {
      const after = tokens[i + 1];
      if (after && COMPLEMENTIZERS.has(after.norm)) return { first: i + 2, marker: "bahwa", region: null };
      if (i + 1 < sentence.last && context.dateAt(i + 1) >= 0) {
        i = pastDate(context, i + 1);
        passed = true;
        continue;
      }
      return opened(context, i + 1, "comma");
    }
    if (PURPOSE.has(token.norm)) return { first: i + 1, marker: "purpose", region: null };
    if (context.dateAt(i) >= 0 && !passed && startsAdverbialDate(context, i, sentence)) {
      i = pastDate(context, i);
      passed = true;
      continue;
    }
    if (token.norm === "(") {
      const close = findToken(tokens, i, Math.min(sentence.last, i + 8), (t) => t.norm === ")");
      if (close < 0) return null;
      i = close + 1;
      continue;
    }
    const preverb = preverbTrie().longestAt(tokens, i);
    if (
      i === hit.last &&
      preverb &&
      [
        "juga",
        "pula",
        "pun",
        "lagi",
        "kembali",
        "secara tegas",
        "secara terbuka",
        "secara resmi",
        "dengan tegas",
      ].includes(preverb.value)
    ) {
      i += preverb.length;
      continue;
    }
    if (TOPIC.has(token.norm) || CIRCUMSTANCES.has(token.norm)) {
      const marker = findToken(
        tokens,
        i,
        Math.min(sentence.last, i + REACH),
        (t) => t.norm === "," || t.norm === ":" || t.kind === "quote" || COMPLEMENTIZERS.has(t.norm),
      );
      const found = tokens[marker];
      if (found && COMPLEMENTIZERS.has(found.norm)) return { first: marker + 1, marker: "bahwa", region: null };
      if (TOPIC.has(token.norm)) return null;
      if (token.norm === "kepada") {
        const purpose = findToken(tokens, i, Math.min(found ? marker : sentence.last, i + REACH), (t) =>
          PURPOSE.has(t.norm),
        );
        if (purpose > 0)
          return { first: tokens[purpose]?.norm === "untuk" ? i + 1 : purpose + 1, marker: "purpose", region: null };
      } else if (hasPredicate(context, i, found ? marker : sentence.last))
        return dateFollowed(context, i, sentence) ?? { first: i, marker: "zero", region: null };
      if (!found) return dateFollowed(context, i, sentence);
      i = marker;
      passed = true;
      continue;
    }
    return passed && token.kind !== "word" ? null : { first: i, marker: "zero", region: null };
  }
  return null;
}

/** `mengatakan pada Kamis China akan …`: a preposition, a date, then the clause. */
function dateFollowed(context: QuoteContext, index: number, sentence: TokenRange): Complement | null {
  if (context.dateAt(index + 1) < 0) return null;
  const first = pastDate(context, index + 1);
  return first < sentence.last ? { first, marker: "zero", region: null } : null;
}

/** A date right behind a cue says when it was said only if something follows it. */
function startsAdverbialDate(context: QuoteContext, index: number, sentence: TokenRange): boolean {
  const behind = context.tokens[pastDate(context, index)];
  return (
    behind !== undefined && pastDate(context, index) < sentence.last && (behind.norm === "," || behind.norm === "bahwa")
  );
}

function pastDate(context: QuoteContext, index: number): number {
  const date = context.dateAt(index);
  let i = index;
  while (i < context.tokens.length && context.dateAt(i) === date) i++;
  return i;
}

function opened(context: QuoteContext, index: number, marker: "comma" | "colon" | "region"): Complement {
  const token = context.tokens[index];
  const region = token?.kind === "quote" ? context.regions[context.regionAt(index)] : undefined;
  if (region && region.open === index) return { first: index, marker: marker === "region" ? "region" : marker, region };
  return { first: index, marker, region: null };
}

type Content = Pick<Draft, "rule" | "kind" | "first" | "last">;

function contentOf(
  context: QuoteContext,
  hit: CueHit,
  sentence: TokenRange,
  complement: Complement,
  next: readonly CueHit[],
  frontedSubject: Subject | null,
  claimed: (region: QuotedRegion) => boolean,
): Content | null {
  const { tokens } = context;
  const { region, marker } = complement;
  if (region) {
    if (claimed(region)) return null;
    const long = region.last - region.first >= 3;
    const end = Math.min(sentence.last, context.tokens.length);
    const whole = (region.close ?? region.last) + 3 >= end || region.last >= sentence.last;
    if (long && (whole || isSpeech(context, region))) {
      const trimmed = markedContent(context, region);
      return { rule: "quote/direct-active", kind: "direct", ...trimmed };
    }
    if (marker === "region" && !whole && !long) return null;
  }
  const end = frontedSubject
    ? commaBefore(tokens, complement.first, frontedSubject.first)
    : contentEnd(context, complement.first, sentence, next);
  if (!accepts(context, hit, complement, end)) return null;
  const trimmed = trimContent(context, complement.first, end);
  if (trimmed.last - trimmed.first < 2) return null;
  if (pointsBack(tokens, trimmed)) return null;
  return {
    rule: frontedSubject
      ? "quote/indirect-fronted"
      : `quote/indirect-${marker === "region" || marker === "colon" ? "comma" : marker}`,
    kind: kindOf(context, trimmed),
    ...trimmed,
  };
}

/** Long enough or closed like a sentence: speech, and no term in marks. */
export function isSpeech(context: QuoteContext, region: QuotedRegion): boolean {
  if (region.last - region.first >= 2 * SPEECH_TOKENS) return true;
  const closing = context.tokens[region.last - 1] as Token;
  return region.last - region.first >= 3 && /^[,.!?…]/u.test(closing.norm);
}

/** May this cue take this complement? What follows must be a clause, unless `bahwa` says so. */
function accepts(context: QuoteContext, hit: CueHit, complement: Complement, limit: number): boolean {
  const { syntax, lemma } = hit.cue;
  const { first, marker } = complement;
  if (syntax.has("FRAME") && marker !== "bahwa") return false;
  if (marker === "bahwa") return true;
  if (NEEDS_COMPLEMENTIZER.has(lemma)) return false;
  const end = Math.min(limit, first + 40);
  switch (marker) {
    case "comma":
    case "colon":
    case "region":
      if (syntax.has("SVC") && end - first > 5) return true;
      return (syntax.has("SVZ") || syntax.has("SVB") || syntax.has("SVQ")) && hasPredicate(context, first, end);
    case "purpose":
      return syntax.has("SVI") && end - first >= 2;
    default: {
      if (syntax.has("SVI") && findToken(context.tokens, first, end, (t) => PURPOSE.has(t.norm)) > first) return true;
      if (PURE_SPEECH.has(lemma) || startsWithPronoun(context, first)) return true;
      if (isLightVerb(context.tokens[hit.first]?.norm ?? "") && startsWithNounOfSaying(context.tokens, first))
        return false;
      if (ASCRIBES.has(lemma) && findToken(context.tokens, first, first + 8, (t) => t.norm === "sebagai") > first)
        return true;
      return (syntax.has("SVZ") || syntax.has("SVB") || syntax.has("SVC")) && hasPredicate(context, first, end);
    }
  }
}

/** `apresiasi`, `rasa terima kasihnya`: an act of speech, whose words are not reported. */
function startsWithNounOfSaying(tokens: readonly Token[], index: number): boolean {
  const bare = tokens.slice(index, index + 3).map((token) => ({ norm: token.norm.replace(/nya$/, "") }));
  return nounCues().longestAt(bare, 0) !== null;
}

function startsWithPronoun(context: QuoteContext, index: number): boolean {
  return isPronoun(context.tokens[index]?.norm ?? "");
}

/** `hal itu`, `hal tersebut dalam pertemuan di Beijing`: nothing but a pointer, with circumstances. */
function pointsBack(tokens: readonly Token[], content: { readonly first: number; readonly last: number }): boolean {
  let i = content.first;
  while (i < content.last && POINTERS.has((tokens[i] as Token).norm)) i++;
  return i > content.first && (i === content.last || CIRCUMSTANCES.has((tokens[i] as Token).norm));
}

function commaBefore(tokens: readonly Token[], floor: number, index: number): number {
  for (let i = index - 1; i > floor; i--) if (tokens[i]?.norm === ",") return i;
  return index;
}

/** The reported clause runs to the end of its sentence, but not over a relay or a second cue of the same subject. */
function contentEnd(context: QuoteContext, first: number, sentence: TokenRange, next: readonly CueHit[]): number {
  const { tokens } = context;
  let end = sentence.last;
  // a quoted region that crosses the sentence's end is kept whole
  const crossing = context.regions[context.regionAt(end - 1)];
  if (crossing && crossing.last > end) end = crossing.close === null ? crossing.last : crossing.close + 1;
  for (const hit of next) {
    if (hit.first >= end || hit.first <= first) continue;
    const verb = beforePreverbs(context, first, hit.first);
    const joint = tokens[verb - 1] as Token;
    const coordinated =
      joint.norm === "dan" ||
      joint.norm === "serta" ||
      joint.norm === "sekaligus" ||
      joint.norm === "sambil" ||
      joint.norm === "seraya";
    const behind = tokens[withNoun(context, hit).last]?.norm ?? "";
    const marked = behind === "bahwa" || behind === "agar" || (behind === "," && hit.cue.syntax.has("SVC"));
    if (coordinated && marked) end = verb - 1;
    else if (isConjunction(joint.norm) === false && marked) {
      const subject = subjectBefore(context, first, hit.first);
      const opener = subject ? tokens[subject.first - 1] : undefined;
      if (subject && !subject.shared && opener && (opener.norm === "sementara" || opener.norm === "sedangkan"))
        end = subject.first - 1;
    }
  }
  const relay = findToken(tokens, first + 1, end, (token, i) => {
    if (token.norm !== "seperti" && token.norm !== "sebagaimana" && token.norm !== ",") return false;
    const skip = tokens[i + 1]?.norm === "yang" ? i + 2 : i + 1;
    return relayForms().longestAt(tokens, skip) !== null && isCapitalized(tokens[skip + 1]?.text ?? "");
  });
  return relay > first ? relay : end;
}

/** `“…,” media pemerintah Rusia melaporkan.`: subject and cue stand behind the marked words. */
function behindRegion(
  context: QuoteContext,
  hit: CueHit,
  sentence: TokenRange,
  claimed: (region: QuotedRegion) => boolean,
): Draft | null {
  const { tokens } = context;
  const behind = tokens[hit.last];
  if (behind && hit.last < sentence.last && behind.kind !== "punctuation" && !isPreposition(behind.norm)) return null;
  const subject = subjectBefore(context, sentence.first, hit.first);
  if (!subject || subject.shared) return null;
  const region = regionEndingBefore(context, subject.first);
  if (!region || claimed(region) || region.last - region.first < 3) return null;
  const trimmed = markedContent(context, region);
  const cue = { start: hit.start, end: hit.end, lemma: hit.cue.lemma, type: hit.cue.type };
  const attribution = [rangeOf(tokens, subject.first, sentence.last)];
  return {
    rule: "quote/direct-subject-final",
    kind: "direct",
    ...trimmed,
    cue,
    source: subject.source,
    continues: false,
    attribution,
    negated: false,
  };
}
