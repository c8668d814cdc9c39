import { isPreposition, isResumingCue, isShowingCue, wordSet } from "../lexicon/index.js";
import { firstEndingAfter, type Sentence, type Token } from "../text/index.js";
import { hasPredicate } from "./clause.js";
import { paragraphOf, type QuoteContext } from "./context.js";
import type { Draft } from "./draft.js";
import { isNamedPerson } from "./named.js";
import { isNarrated } from "./narrated.js";
import { ABOUT_SPEAKER, isSaidAnew, OPENING, tellsOf, uncued } from "./same-speaker.js";
import { isGloss, takesFloor } from "./turn.js";

/** Openers with which the reporter takes the floor again. */
const REPORTER = wordSet(
  "sementara sebelumnya sebelum demikian diketahui adapun dalam selain pada saat setelah usai seperti sebagaimana turut hadir terbukti dia ia mereka kedua para setiba setibanya sesampai sesampainya selesai seusai sehabis sepulang",
);
const DEONTIC = new Set(["harus", "perlu", "hendaknya", "wajib", "mesti", "siap", "bersedia", "sebaiknya"]);
/** They lead on from what was said before. */
const LEADING_ON = wordSet("bahkan apalagi terlebih artinya sebab sehingga nah makanya karenanya pihaknya");
const OPENING_RULES = /^quote\/(?:indirect-(?:comma|bahwa|zero|purpose|inserted|final)|according-initial)$/u;
/** Behind them only a sentence that leads on is more of the same speech. */
const LOOSE_RULES = /^quote\/indirect-(?:inserted|final)$/u;
/** A paragraph is taken to go on with one speaker's words only where the text is set in paragraphs, and not over this many sentences. */
const MOST_SENTENCES = 8;

/**
 * Sentences without a cue that go on with the speaker before them, the surest first: in the paragraph that `X menyatakan, …` opened;
 * a paragraph between two quotes of which the second resumes (`imbuh Wang`) or stands in marks; a paragraph after `…, kata Wang` in the same deontic frame (`harus`).
 */
export function continuationQuotes(context: QuoteContext, drafts: readonly Draft[]): Draft[] {
  const { doc } = context;
  if (doc.article.body.length < 3) return [];
  const owner = new Map<number, Draft[]>();
  for (const draft of drafts) {
    const paragraph = paragraphOf(context, draft.first);
    const own = owner.get(paragraph);
    if (own) own.push(draft);
    else owner.set(paragraph, [draft]);
  }
  const found: Draft[] = [];
  doc.paragraphs.forEach((paragraph, index) => {
    if (!doc.inBody[paragraph.first] && !doc.inBody[paragraph.last - 1]) return;
    const own = owner.get(index);
    // `Baca juga: …` inside the paragraph is nobody's speech
    const sentences = doc.sentences
      .slice(paragraph.firstSentence, paragraph.lastSentence)
      .filter(({ first }) => doc.inBody[first] === 1);
    const after = nearest(context, owner, index, 1);
    if (own) found.push(...openedParagraph(context, sentences, own, after));
    else {
      const before = nearest(context, owner, index, -1);
      found.push(...loneParagraph(context, sentences, before, after));
    }
  });
  return found;
}

/** The quotes of the neighbouring paragraph of the body, headings passed over. */
function nearest(
  context: QuoteContext,
  owner: ReadonlyMap<number, Draft[]>,
  index: number,
  step: -1 | 1,
): Draft[] | null {
  for (let i = index + step; i >= 0 && i < context.doc.paragraphs.length; i += step) {
    const paragraph = context.doc.paragraphs[i];
    if (paragraph && context.doc.inBody[paragraph.first]) return owner.get(i) ?? null;
  }
  return null;
}

function openedParagraph(
  context: QuoteContext,
  sentences: readonly Sentence[],
  drafts: readonly Draft[],
  after: readonly Draft[] | null,
): Draft[] {
  const opening = sentences[0];
  if (!opening || sentences.length < 2 || sentences.length > MOST_SENTENCES) return [];
  const head = drafts.find((draft) => draft.first >= opening.first && draft.last <= opening.last);
  if (!head || !OPENING_RULES.test(head.rule) || head.negated) return [];
  const loose = LOOSE_RULES.test(head.rule);
  if (head.cue && isShowingCue(head.cue.lemma)) return [];
  if (head.rule === "quote/according-initial" && !isOwnView(context, head)) return [];
  // behind what somebody asks for the reporter tells what is there
  const asks = head.cue?.type === "directive";
  if (!head.source || firstEndingAfter(context.tokens, head.source.start) > opening.first + 8) return [];
  const found: Draft[] = [];
  for (const sentence of sentences.slice(1)) {
    if (drafts.some((draft) => draft.first < sentence.last && draft.last > sentence.first)) break;
    const next = drafts.find(({ first }) => first >= sentence.last) ?? after?.[0];
    const resumed = next !== undefined && isSaidAnew(context, sentence, head, next);
    if (!goesOn(context, sentence, resumed) || tellsOf(context, sentence, head)) break;
    if (takesFloor(context, sentence, head)) break;
    if ((asks && !isDeontic(context, sentence)) || (loose && !resumed && !leadsOn(context, sentence))) break;
    found.push(uncued(context, sentence, "quote/continued-paragraph"));
  }
  return found;
}

function loneParagraph(
  context: QuoteContext,
  sentences: readonly Sentence[],
  before: readonly Draft[] | null,
  after: readonly Draft[] | null,
): Draft[] {
  const previous = before?.[before.length - 1];
  const told = (sentence: Sentence) => previous !== undefined && tellsOf(context, sentence, previous);
  if (!previous || sentences.length > 2 || !sentences.every((s) => goesOn(context, s) && !told(s))) return [];
  const next = after?.[0];
  if (next?.cue && isResumingCue(next.cue.lemma)) {
    return sentences.map((sentence) => uncued(context, sentence, "quote/continued-sandwich"));
  }
  const first = sentences[0];
  if (first && previous.rule === "quote/indirect-final" && isDeontic(context, first)) {
    return sentences.map((sentence) => uncued(context, sentence, "quote/continued-deontic"));
  }
  return [];
}

/** Can the sentence be more of the same speech: a statement without marks, dates of events, or a new frame of the reporter's? */
function goesOn(context: QuoteContext, sentence: Sentence, resumed = false): boolean {
  const { tokens } = context;
  const opening = tokens[sentence.first] as Token;
  if (REPORTER.has(opening.norm) && !leadsOn(context, sentence) && !(resumed && isBesides(context, sentence)))
    return false;
  // `Mengingat, selama ini …`
  if (isGloss(context, sentence.first) || (opening.norm === "mengingat" && tokens[sentence.first + 1]?.norm === ","))
    return false;
  for (let i = sentence.first; i < sentence.last; i++) {
    if ((context.regionAt(i)?.last ?? 0) - i > 6) return false;
    if (i >= sentence.first + OPENING) continue;
    // `Oleh karena itu, dia menggagas …`: the reporter tells what the speaker did
    if ((context.dateAt(i) >= 0 && !isTold(context, i)) || ABOUT_SPEAKER.has((tokens[i] as Token).norm)) return false;
  }
  return hasPredicate(context, sentence.first, sentence.last) && !isNarrated(context, sentence);
}

/** `Menurut Budi, …`, `Menurutnya, …`, no paper or institution, and not `bagi Budi, …`, with which the reporter tells of him. */
function isOwnView(context: QuoteContext, { cue, source }: Draft): boolean {
  if (!source || cue?.lemma !== "turut" || context.tokens[firstEndingAfter(context.tokens, cue.start)]?.norm === "bagi")
    return false;
  const mention = context.mentionAt(firstEndingAfter(context.tokens, source.start));
  return mention === null ? source.kind !== "group" && source.kind !== "anonymous" : isNamedPerson(mention);
}

/** `Bahkan, …`, `Sementara di bulan Ramadan, …`, `Selain itu, pihaknya juga …`, `Dalam urusan ini …`, `Saat ini …` */
function leadsOn(context: QuoteContext, { first }: Sentence): boolean {
  const { tokens } = context;
  const { norm } = tokens[first] as Token;
  const next = tokens[first + 1]?.norm ?? "";
  if (LEADING_ON.has(norm) || next === "urusan") return true;
  if (norm === "sementara" && isPreposition(next)) return true;
  // … but `Demikian dilansir Reuters`
  if (norm === "demikian") return next === "juga" || next === "pula";
  if (norm === "selain" && next === "itu")
    return tokens[first + (tokens[first + 2]?.norm === "," ? 3 : 2)]?.norm === "pihaknya";
  return norm === "saat" && context.dateAt(first) >= 0;
}

/** `Selain itu, …`, `Kedua, …` */
function isBesides({ tokens }: QuoteContext, { first }: Sentence): boolean {
  const opening = `${tokens[first]?.norm} ${tokens[first + 1]?.norm}`;
  return opening === "selain itu" || opening === "kedua ,";
}

/** `saat ini`, `tahun 2024`: a time that is told of, none at which something happened to the reporter. */
function isTold(context: QuoteContext, index: number): boolean {
  const date = context.dates[context.dateAt(index)];
  return (
    date !== undefined && (date.value === "PRESENT_REF" || date.value === "FUTURE_REF" || date.granularity === "year")
  );
}

function isDeontic(context: QuoteContext, sentence: Sentence): boolean {
  for (let i = sentence.first; i < Math.min(sentence.last, sentence.first + 8); i++) {
    if (DEONTIC.has((context.tokens[i] as Token).norm)) return true;
  }
  return false;
}
