import { isBahwaCue, isPreposition, isShowingCue, isViewingCue, looksLikeVerb, wordSet } from "../lexicon/index.js";
import { isCapitalized, type QuotedRegion, type Token, type TokenRange } from "../text/index.js";
import { isPlannedAct, showsThings } from "./acts.js";
import { hasPredicate, trimContent } from "./clause.js";
import { type Complement, complementOf, withNoun } from "./complement.js";
import { contentEnd } from "./content-end.js";
import { type CueHit, type QuoteContext, rangeOf } from "./context.js";
import { type Draft, isNamedSource, type Subject } from "./draft.js";
import { tellsFigure } from "./figure.js";
import { isSpeech, markedContent, regionEndingBefore, reportedContent } from "./marked.js";
import { beforePreverbs } from "./noun-phrase.js";
import { accepts, pointsBack } from "./reported.js";
import { saysNothing } from "./says-nothing.js";
import { subjectBefore } from "./subject.js";
import { isThingWithWill, isUtterer } from "./utterer.js";
import { FRONTED, INFINITIVE, NEGATORS, SO } from "./words.js";

/** What they open has not come about. */
const CONDITIONS = wordSet("apabila jika kalau bila bilamana seandainya andai andaikan jikalau");
/** `Karena khawatir harga naik, Budi …`: who feels so stands behind. */
const BECAUSE = wordSet("karena lantaran akibat sebab saking");
const FIRST_PERSON = wordSet("kita kami saya aku");
const WHEN = wordSet("ketika saat setelah usai begitu sewaktu sejak");

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
    const draft = activeQuote(context, hit, active.slice(index + 1, index + 3), claimed, nested ? around : null);
    const opening = draft?.kind === "direct" ? wordsBefore(context, hit, claimed) : null;
    if (opening) drafts.push(opening);
    if (draft) drafts.push(opening ? { ...draft, rule: "quote/direct-split", cue: null, continues: true } : draft);
  });
  return drafts;
}

function activeQuote(
  context: QuoteContext,
  verb: CueHit,
  next: readonly CueHit[],
  claimed: (region: QuotedRegion) => boolean,
  around: Draft | null,
): Draft | null {
  const { tokens } = context;
  const hit = withNoun(context, verb);
  const sentence = context.sentenceOf(hit.first);
  const phrase = beforePreverbs(context, sentence.first, hit.first);
  const lead = tokens[phrase - 1];
  const fronted = phrase - 1 === sentence.first && !!lead && FRONTED.has(lead.norm);
  if (lead && phrase > sentence.first && INFINITIVE.has(lead.norm) && !fronted) return null;
  if (lead && phrase === sentence.first + 1 && BECAUSE.has(lead.norm)) return null;
  const preverbs = tokens.slice(phrase, hit.first).map((token) => token.norm);
  if (preverbs.some((norm) => INFINITIVE.has(norm))) return null;
  let complement = complementOf(context, hit, sentence);
  if (!complement) return behindRegion(context, hit, sentence, claimed);
  const relative = lead?.norm === "yang" && complement.marker !== "bahwa";
  if (relative && complement.region === null && !closesSentence(context, hit, sentence, phrase)) return null;
  const spoken = complement.region ? null : regionBehind(context, hit, sentence, complement.first);
  if (spoken) complement = { first: spoken.open ?? spoken.first, marker: "region", region: spoken };
  const subject = fronted ? subjectOfMain(context, next, sentence) : subjectBefore(context, sentence.first, hit.first);
  // inside somebody's words only another named speaker's are a quote of their own
  if (!subject || (around && isWithin(subject, around, lead))) return null;
  // `jika Budi mengatakan …`: nobody has said it
  if (
    subject.last <= hit.first &&
    CONDITIONS.has(tokens[subject.first - 1]?.norm ?? "") &&
    subject.first > sentence.first
  )
    return null;
  // `dampak kenaikan itu mendorong konsumen untuk beralih`: a cause, no call
  const shown = isShowingCue(hit.cue.lemma) || hit.cue.lemma === "dorong";
  if (shown && !isUtterer(context, subject)) return null;
  if (complement.marker === "zero" && showsThings(context, hit, subject)) return null;
  // `penipuan “mama minta pulsa”`: a term in marks; `akan kita minta diperiksa`: somebody is asked
  if (
    context.regionAt(hit.first) ||
    (tokens[hit.first]?.norm === "minta" && FIRST_PERSON.has(tokens[hit.first - 1]?.norm ?? ""))
  )
    return null;
  if (isPlannedAct(context, hit, subject, phrase)) return null;
  // `ketika ia melihat benjolan, …`: what was seen
  if (isViewingCue(hit.cue.lemma) && [sentence.first, subject.first - 1].some((i) => WHEN.has(tokens[i]?.norm ?? "")))
    return null;
  const negated = preverbs.some((norm) => NEGATORS.has(norm));
  if (saysNothing(context, hit, complement, negated)) return null;
  const content = contentOf(context, hit, sentence, complement, next, fronted ? subject : null, claimed);
  if (!content) return null;
  if ((relative || content.rule === FIGURE) && !isUtterer(context, subject)) return null;
  if (!content.rule.startsWith("quote/direct") && isThingWithWill(context, subject, hit.cue.lemma)) return null;
  const cue = { start: hit.start, end: hit.end, lemma: hit.cue.lemma, type: hit.cue.type };
  const attribution = [rangeOf(tokens, hit.first, Math.max(hit.last, Math.min(complement.first, content.first)))];
  const before: TokenRange[] = [];
  if (subject.last <= hit.first && !subject.shared) {
    if (subject.first > sentence.first) before.push(rangeOf(tokens, sentence.first, subject.first));
    if (subject.last < hit.first) before.push(rangeOf(tokens, subject.last, hit.first));
  }
  const tail = sentence.last > content.last ? rangeOf(tokens, content.last, sentence.last) : null;
  if (tail) attribution.push(tail);
  return { ...content, cue, source: subject.source, continues: false, attribution, lead: before, negated };
}

/** Does the verb inside what somebody says go with no other who is named: `Siti mengaku ditelepon orang yang mengaku polisi`? */
function isWithin({ source, shared }: Subject, around: Draft, lead: Token | undefined): boolean {
  // `Siti mengimbau warga agar tidak berangkat, mendesak mereka untuk menunggu`: one call beside the other
  const same = source.start === around.source?.start && lead?.norm !== ",";
  return shared || !isNamedSource(source) || same;
}

/** `“Harga turun,” Budi menambahkan, “dan stok aman”`: the words in front, which a comma closes. */
function wordsBefore(context: QuoteContext, hit: CueHit, claimed: (region: QuotedRegion) => boolean): Draft | null {
  const { tokens, sentenceOf } = context;
  if (tokens[hit.last]?.norm !== ",") return null;
  const found = behindRegion(context, hit, sentenceOf(hit.first), claimed);
  if (!found) return null;
  // `… di lubang,”`, `… di lubang”,`
  const behind = tokens[found.last];
  return behind?.norm === "," || (behind?.kind === "quote" && tokens[found.last + 1]?.norm === ",") ? found : null;
}

/** How far marked words may stand behind their cue. */
const MANNER = 14;

/** `menjawab dengan suara pelan, “…”`, `mengomentari putusan itu, “…”`: nothing but a phrase and a comma before the marks. */
function regionBehind(context: QuoteContext, hit: CueHit, sentence: TokenRange, from: number): QuotedRegion | null {
  const { tokens } = context;
  for (let i = from; i < Math.min(sentence.last, hit.last + MANNER); i++) {
    if (tokens[i]?.kind !== "quote") continue;
    const region = context.regionAt(i);
    const mark = tokens[i - 1]?.norm;
    if (region?.open !== i || (mark !== "," && mark !== ":") || !isSpeech(context, region)) return null;
    return hasPredicate(context, from, i - 1) ? null : region;
  }
  return null;
}

/** `Ia bertemu pemandu yang mengatakan jalan itu ditutup`: the relative clause runs on to the end, for its head is no subject. */
function closesSentence(context: QuoteContext, hit: CueHit, sentence: TokenRange, phrase: number): boolean {
  const { syntax, lemma, type } = hit.cue;
  if (!syntax.has("SVZ") || syntax.has("SVI") || type === "directive" || isBahwaCue(lemma)) return false;
  const { tokens } = context;
  let head = phrase - 1;
  while (head > sentence.first && !isPreposition(tokens[head - 1]?.norm ?? "") && tokens[head - 1]?.norm !== ",") {
    if (context.mentionAt(head - 1) === null && looksLikeVerb(tokens[head - 1]?.norm ?? "")) break;
    head--;
  }
  return hasPredicate(context, sentence.first, head) && !isCapitalized((tokens[hit.last] as Token).text);
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

const FIGURE = "quote/indirect-figure";
const BY_MARKER = {
  bahwa: "quote/indirect-bahwa",
  comma: "quote/indirect-comma",
  colon: "quote/indirect-comma",
  region: "quote/indirect-comma",
  purpose: "quote/indirect-purpose",
  zero: "quote/indirect-zero",
} as const;

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
    const speech = isSpeech(context, region);
    const long = speech || region.last - region.first >= 3;
    const end = Math.min(sentence.last, context.tokens.length);
    const whole = (region.close ?? region.last) + 3 >= end || region.last >= sentence.last;
    if (speech || (long && whole)) {
      const trimmed = markedContent(context, region);
      return { rule: "quote/direct-active", kind: "direct", ...trimmed };
    }
    if (marker === "region" && !whole && !long) return null;
  }
  const end = frontedSubject
    ? commaBefore(tokens, complement.first, frontedSubject.first)
    : Math.min(
        contentEnd(context, complement.first, sentence, next),
        concededEnd(context, complement.first, sentence, next),
      );
  const accepted = accepts(context, hit, complement, end);
  if (!accepted && !(marker === "zero" && tellsFigure(context, hit.cue.lemma, complement.first, end))) return null;
  const trimmed = trimContent(context, complement.first, end);
  if (trimmed.last - trimmed.first < 2) return null;
  if (pointsBack(tokens, trimmed)) return null;
  return {
    rule: frontedSubject ? "quote/indirect-fronted" : accepted ? BY_MARKER[marker] : FIGURE,
    ...reportedContent(context, trimmed),
  };
}

const CONCEDING = wordSet("meski meskipun walau walaupun kendati jika apabila bila kalau");

/** `Meski warga meyakini harga akan turun, BPS mencatat …`: the first clause ends where the main one begins. */
function concededEnd(context: QuoteContext, first: number, sentence: TokenRange, next: readonly CueHit[]): number {
  const { tokens } = context;
  if (!CONCEDING.has(tokens[sentence.first]?.norm ?? "")) return sentence.last;
  for (const hit of next) {
    if (hit.first >= sentence.last || hit.first <= first) continue;
    const subject = subjectBefore(context, first, hit.first);
    if (subject && !subject.shared && tokens[subject.first - 1]?.norm === ",") return subject.first - 1;
  }
  return sentence.last;
}

function commaBefore(tokens: readonly Token[], floor: number, index: number): number {
  for (let i = index - 1; i > floor; i--) if (tokens[i]?.norm === ",") return i;
  return index;
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
  // `“Kami siap,” demikian Siti menegaskan`
  const so = SO.has(tokens[subject.first - 1]?.norm ?? "") ? 1 : 0;
  const region = regionEndingBefore(context, subject.first - so);
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
