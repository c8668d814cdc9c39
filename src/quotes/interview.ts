import { media, wordSet } from "../lexicon/index.js";
import { isCapitalized, type Paragraph, type Token } from "../text/index.js";
import { paragraphOf, type QuoteContext } from "./context.js";
import { type Draft, isNamedSource, type Source } from "./draft.js";
import { isNamedPerson, named } from "./named.js";

const ASKS = wordSet("t q tanya question wartawan reporter redaksi");
const ANSWERS = wordSet("j a jawab answer");
/** They announce what follows: `Berikut petikannya.` */
const EXCERPT = wordSet("petikan petikannya nukilan nukilannya cuplikan cuplikannya wawancara wawancaranya");
const TALKS = wordSet("wawancara berbincang berbincang-bincang bercakap-cakap");
const WITH = wordSet("dengan bersama");
/** Within so many tokens behind the verb he is named: `mewawancarai Kepala Badan … Budi Hartono`. */
const OBJECT = 20;
const OWN = wordSet("saya aku kami kita");
/** No label has more words. */
const LABEL = 5;
/** No question is longer. */
const QUESTION = 80;
/** Without labels or an announcement fewer turns may be chance. */
const TURNS = 2;

/** A paragraph of an interview, and who speaks it: `null` is who asks. */
interface Turn {
  readonly paragraph: Paragraph;
  /** Behind the label. */
  readonly first: number;
  readonly source: Source | null;
}

/** The answers of an interview printed as questions and answers, and the paragraphs that are one or the other. */
export interface Interview {
  readonly answers: readonly Draft[];
  /** Is the quote read inside a question or an answer, and nobody's that it names itself? */
  covers(draft: Draft): boolean;
}

/** The paragraphs that ask. */
type Questions = ReadonlySet<Paragraph>;

const NONE: Interview = { answers: [], covers: () => false };

/**
 * `T: Apakah panen mundur?⏎J: Kami menilai panen normal.`, `Warta: …⏎Budi Hartono: …`, or questions and answers in turn below
 * `Berikut petikannya`: each paragraph of an answer is a direct quote of the one who is asked.
 */
export function readInterview(context: QuoteContext, drafts: readonly Draft[]): Interview {
  const { tokens, doc } = context;
  const questions = new Set(doc.paragraphs.filter((paragraph) => asks(tokens, paragraph)));
  if (questions.size === 0) return NONE;
  // a short question looks like a heading
  const story = doc.paragraphs.filter((paragraph) => doc.inBody[paragraph.first] || questions.has(paragraph));
  const read = labelled(context, story, questions) ?? announced(context, story, questions);
  if (!read) return NONE;
  const guests = new Set(read.map(({ source }) => source?.entity));
  const others = new Set(
    drafts.filter(({ cue, source }) => cue && source && isNamedSource(source) && !guests.has(source.entity)),
  );
  const turns = withoutEpilogue(context, read, drafts);
  const from = turns[0]?.paragraph.first ?? 0;
  const last = turns[turns.length - 1]?.paragraph.last ?? 0;
  return {
    answers: turns.flatMap((turn, i) => answer(tokens, turn, turns[i - 1])),
    covers: (draft) => draft.first >= from && draft.first < last && !others.has(draft),
  };
}

/** Behind the last answer the reporter goes on where words are ascribed again: `Secara terpisah, Siti mengatakan …`. */
function withoutEpilogue(context: QuoteContext, turns: readonly Turn[], drafts: readonly Draft[]): readonly Turn[] {
  const opens = ({ paragraph, first, source }: Turn) => source === null || first > paragraph.first;
  let final = turns.length - 1;
  while (final > 0 && !opens(turns[final] as Turn)) final--;
  // below a question its answer has no label
  const behind = final + (turns[final]?.source ? 0 : 1);
  const told = new Set(
    drafts.filter((draft) => ascribes(context, draft)).map(({ first }) => paragraphOf(context, first)),
  );
  const end = turns.findIndex(({ paragraph }, i) => i > behind && told.has(paragraphOf(context, paragraph.first)));
  return end < 0 ? turns : turns.slice(0, end);
}

/** By a cue with a third person for its subject. */
function ascribes({ doc }: QuoteContext, { cue, source }: Draft): boolean {
  return cue !== null && source !== null && !OWN.has(doc.text.slice(source.start, source.end).toLowerCase());
}

function answer(tokens: readonly Token[], { paragraph, first, source }: Turn, before: Turn | undefined): Draft[] {
  if (!source) return [];
  const marked = (index: number) => (tokens[index]?.kind === "quote" ? 1 : 0);
  const [from, last] = [first + marked(first), paragraph.last - marked(paragraph.last - 1)];
  const continues = before?.source?.entity === source.entity;
  const base = { rule: "quote/interview", kind: "direct", cue: null, attribution: [], negated: false } as const;
  return from < last ? [{ ...base, first: from, last, source, continues }] : [];
}

/** Every paragraph from the first label on; one without a label goes on with the turn before. */
function labelled(context: QuoteContext, story: readonly Paragraph[], questions: Questions): Turn[] | null {
  const turns: Turn[] = [];
  let asked = 0;
  let answered = 0;
  for (const paragraph of story) {
    const label = labelOf(context, paragraph, questions);
    const before = turns[turns.length - 1];
    if (!label && !before) continue;
    if (label && !label.asks) answered++;
    else if (label && questions.has(paragraph)) asked++;
    const source = label ? label.source : (before as Turn).source;
    turns.push({ paragraph, first: label?.last ?? paragraph.first, source });
  }
  const from = turns[0]?.paragraph.first ?? 0;
  const lead = story[story.length - turns.length - 1];
  if (asked === 0 || answered === 0 || (answered < TURNS && !announces(context, lead))) return null;
  const guest = turns.some(({ source }) => source?.entity === null) ? interviewee(context, from) : null;
  const known = turns.map((turn) => (turn.source?.entity === null ? { ...turn, source: guest } : turn));
  return known.some(({ source }) => source) ? known : null;
}

interface Label {
  readonly asks: boolean;
  /** One without an entity is the one who is asked. */
  readonly source: Source | null;
  /** The first token behind the colon. */
  readonly last: number;
}

function labelOf(context: QuoteContext, paragraph: Paragraph, questions: Questions): Label | null {
  const { tokens } = context;
  const { first, last } = paragraph;
  let colon = first;
  while (colon < last && colon - first < LABEL && isCapitalized((tokens[colon] as Token).text)) colon++;
  if (colon === first || tokens[colon]?.norm !== ":" || colon + 1 >= last) return null;
  const mention = context.mentionAt(first);
  const { norm, start, end } = tokens[first] as Token;
  if (mention && isNamedPerson(mention)) return { asks: false, source: named(mention), last: colon + 1 };
  if (ANSWERS.has(norm) && colon === first + 1)
    return { asks: false, source: { start, end, kind: "name", entity: null, name: null }, last: colon + 1 };
  const asker =
    ASKS.has(norm) || questions.has(paragraph) || media().longestAt(tokens, first)?.length === colon - first;
  return asker ? { asks: true, source: null, last: colon + 1 } : null;
}

/** Behind `Berikut petikannya` questions and what stands between them, from the first question on. */
function announced(context: QuoteContext, story: readonly Paragraph[], questions: Questions): Turn[] | null {
  const at = story.findIndex((lead, i) => {
    const next = story[i + 1];
    return next !== undefined && questions.has(next) && announces(context, lead);
  });
  const turns = at < 0 ? [] : story.slice(at + 1);
  const source = turns[0] ? interviewee(context, turns[0].first) : null;
  if (!source || turns.filter((paragraph) => questions.has(paragraph)).length < TURNS) return null;
  return turns.map((paragraph) => ({
    paragraph,
    first: paragraph.first,
    source: questions.has(paragraph) ? null : source,
  }));
}

function asks(tokens: readonly Token[], { first, last }: Paragraph): boolean {
  return tokens[last - 1]?.norm === "?" && last - first <= QUESTION && tokens[first]?.kind !== "quote";
}

/** `Berikut petikan wawancaranya:` */
function announces(context: QuoteContext, lead: Paragraph | undefined): boolean {
  if (!lead) return false;
  const { first, last } = context.sentenceOf(lead.last - 1);
  const words = new Set(context.tokens.slice(first, last).map(({ norm }) => norm));
  return words.has("berikut") && [...words].some((word) => EXCERPT.has(word));
}

/** Who is interviewed above the token: the person behind the last `mewawancarai`, `wawancara … dengan`. */
function interviewee({ tokens, mentionAt }: QuoteContext, token: number): Source | null {
  for (let i = token - 1; i >= 0; i--) {
    const { norm } = tokens[i] as Token;
    let met = norm === "mewawancarai";
    if (!met && !TALKS.has(norm)) continue;
    for (let j = i + 1; j < Math.min(token, i + OBJECT); j++) {
      met ||= WITH.has((tokens[j] as Token).norm);
      const mention = met ? mentionAt(j) : null;
      if (mention && isNamedPerson(mention)) return named(mention);
    }
  }
  return null;
}
