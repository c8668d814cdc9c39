import { wordSet } from "../lexicon/index.js";
import type { QuotedRegion, TokenRange } from "../text/index.js";
import { paragraphOf, type QuoteContext, SPEECH_TOKENS } from "./context.js";
import type { Draft } from "./draft.js";
import { leadingSubject } from "./leading-subject.js";
import { isSpeech, isTerm, markedContent } from "./marked.js";

const TITLED = wordSet(
  "diskusi seminar webinar lokakarya talkshow gelar-wicara buku novel film lagu album artikel tulisan makalah skripsi acara podcast program kuliah pameran konferensi forum berjudul bertajuk bertema judul tajuk tema tagar lomba slogan moto kegiatan frasa dimaknai",
);

/**
 * Speech in marks that no cue goes with.
 *
 * A region that fills its paragraph or follows a quote in the same paragraph goes on with the speaker before it; of one inside a sentence
 * of the reporter (`tiba untuk “membahas situasi …”`) nobody is said to be the speaker. Terms, titles and slogans in marks are left alone.
 */
export function uncuedQuotes(
  context: QuoteContext,
  claimed: (region: QuotedRegion) => boolean,
  quoted: readonly Draft[],
): Draft[] {
  const paragraphs = new Set(quoted.map((draft) => paragraphOf(context, draft.first)));
  const sentences = new Set(
    quoted.filter(({ kind, cue }) => kind === "direct" && cue).map(({ last }) => context.sentenceOf(last - 1).first),
  );
  const drafts: Draft[] = [];
  for (const region of context.regions) {
    if (claimed(region) || !context.doc.inBody[region.first]) continue;
    const paragraph = context.doc.paragraphs[region.paragraph];
    if (!paragraph) continue;
    const opening = region.open ?? region.first;
    if (region.last - region.first < SPEECH_TOKENS && context.tokens[opening - 1]?.norm !== ",") continue;
    const sentence = context.sentenceOf(opening);
    const trimmed = markedContent(context, region);
    const base = { ...trimmed, kind: "direct" as const, cue: null, attribution: [], negated: false };
    // `“Silakan mencoba,” kata Siti, “asal hati-hati.”`
    if (context.tokens[opening - 1]?.norm === "," && sentences.has(sentence.first) && ends(context, region)) {
      drafts.push({ ...base, rule: "quote/direct-split", source: null, continues: true });
      continue;
    }
    if (region.last - region.first < SPEECH_TOKENS) continue;
    const ownSentence = opening <= sentence.first + 1;
    if (fills(context, region, paragraph) && isSpeech(context, region)) {
      drafts.push({ ...base, rule: "quote/direct-paragraph", source: null, continues: true });
    } else if (
      ownSentence &&
      isSpeech(context, region) &&
      (paragraphs.has(region.paragraph) || isLedIn(context, region, sentence))
    ) {
      drafts.push({ ...base, rule: "quote/direct-split", source: null, continues: true });
    } else if (
      !ownSentence &&
      isSpeech(context, region) &&
      region.last - region.first >= SPEECH_TOKENS + 2 &&
      !isTitle(context, opening, sentence.first)
    ) {
      drafts.push({ ...base, rule: "quote/direct-fragment", source: null, continues: false });
    }
  }
  return drafts;
}

/** Nothing but its marks stands beside it in the paragraph, or next to nothing. */
function fills(context: QuoteContext, region: QuotedRegion, paragraph: TokenRange): boolean {
  const { tokens } = context;
  const { first, last, open, close } = region;
  if ((last - first) / (paragraph.last - paragraph.first) > 0.8) return true;
  if ((open ?? first) !== paragraph.first || isTerm(context, region)) return false;
  let behind = (close ?? last - 1) + 1;
  while (behind < paragraph.last && tokens[behind]?.kind !== "word") behind++;
  return behind >= paragraph.last;
}

/** `Rina enggan jemawa. “Kita lihat saja nanti.”`: closed as a sentence of its own, behind one that a person opens. */
function isLedIn(context: QuoteContext, region: QuotedRegion, { first }: TokenRange): boolean {
  if (!/^[.!?…]/u.test(context.tokens[region.last - 1]?.norm ?? "") || isTerm(context, region)) return false;
  if (first === 0) return false;
  const before = context.sentenceOf(first - 1);
  if (paragraphOf(context, before.first) !== region.paragraph) return false;
  return leadingSubject(context, before.first, before.last) !== null;
}

/** `Diskusi Publik INDEF “Beras: Untuk Siapa?”`: what a meeting or a work is called. */
function isTitle(context: QuoteContext, opening: number, floor: number): boolean {
  for (let i = opening - 1; i >= Math.max(floor, opening - 6); i--) {
    const token = context.tokens[i];
    if (token === undefined || token.kind === "punctuation") return false;
    if (TITLED.has(token.norm)) return true;
  }
  return false;
}

/** Closed like a sentence, inside its marks or behind them. */
function ends({ tokens }: QuoteContext, { last, close }: QuotedRegion): boolean {
  const inside = tokens[last - 1]?.norm ?? "";
  return /^[.!?…]/u.test(inside) || tokens[(close ?? last) + 1]?.norm === ".";
}
