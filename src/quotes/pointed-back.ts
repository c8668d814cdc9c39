import { lemma, wordSet } from "../lexicon/index.js";
import type { Sentence, Token, TokenRange } from "../text/index.js";
import { findToken, hasPredicate, trimContent } from "./clause.js";
import { findCues, insideSpeech, type QuoteContext, rangeOf } from "./context.js";
import type { Draft } from "./draft.js";
import { reportedContent } from "./marked.js";
import { isPronoun, pronoun } from "./named.js";
import { agentOf } from "./passive.js";
import { DEMONSTRATIVES } from "./words.js";

/** They stand for what was told before, with a pointer behind them: `Hal itu`, `Pernyataan tersebut`. */
const STANDINS = wordSet(
  "hal pernyataan penegasan penjelasan informasi kabar desakan imbauan peringatan harapan usulan seruan ajakan",
);
const POINTERS = new Set([...DEMONSTRATIVES, "demikian"]);
const LIGHT = wordSet("pun juga sebagaimana seperti yang telah");
/** Of what they say the speaker is the author; `Hal itu dibantah Siti` tells of somebody else's words. */
const SAID = wordSet(
  "disampaikan dikatakan diungkapkan ditegaskan diutarakan dinyatakan dijelaskan diucapkan dipaparkan dikemukakan dilontarkan dituturkan diterangkan",
);
/** A lead has no more sentences; of a longer paragraph the last one is meant. */
const LEAD = 2;
const SHORTEST = 5;

/** `Harga beras akan turun.¶Hal itu disampaikan Siti Aminah di Kediri`: what stands before it in the reporter's words is what she said. */
export function pointedBackQuotes(context: QuoteContext, quoted: readonly Draft[]): Draft[] {
  const { sentences } = context.doc;
  const pointing = sentences.flatMap((sentence, index) => (pointsBack(context, sentence) ? [index] : []));
  if (pointing.length === 0) return [];
  const said = new Uint8Array(context.tokens.length);
  for (const { first, last } of quoted) said.fill(1, first, last);
  for (const index of pointing) said.fill(1, (sentences[index] as Sentence).first, (sentences[index] as Sentence).last);
  return pointing.flatMap((index) => {
    const before = meant(context, index);
    const isFree = before !== null && !said.subarray(before.first, before.last).includes(1);
    const draft = isFree ? pointedBack(context, sentences[index] as Sentence, before) : null;
    return draft ? [draft] : [];
  });
}

function pointsBack({ tokens, doc }: QuoteContext, { first, last }: Sentence): boolean {
  return (
    doc.inBody[first] === 1 &&
    first + 3 < last &&
    STANDINS.has((tokens[first] as Token).norm) &&
    POINTERS.has((tokens[first + 1] as Token).norm)
  );
}

/** The sentence before, or the whole paragraph before where that is a short one. */
function meant({ doc: { sentences, inBody } }: QuoteContext, index: number): TokenRange | null {
  const own = sentences[index] as Sentence;
  let last = index - 1;
  while (last > 0 && !inBody[(sentences[last] as Sentence).first]) last--;
  const before = sentences[last];
  if (before === undefined || before.paragraph === own.paragraph) return before ?? null;
  let opening = before;
  let count = 1;
  for (let i = last - 1; sentences[i]?.paragraph === before.paragraph; i--) {
    // a dateline is a sentence of its own
    if (!inBody[(sentences[i] as Sentence).first]) continue;
    opening = sentences[i] as Sentence;
    count++;
  }
  return count > LEAD ? before : { ...before, first: opening.first, start: opening.start };
}

function pointedBack(context: QuoteContext, sentence: Sentence, before: TokenRange): Draft | null {
  const { doc } = context;
  if (!doc.inBody[before.first] || insideSpeech(context, before.first)) return null;
  const said = saying(context, sentence);
  if (!said) return null;
  // `Budi menyinggung harga beras. Hal itu disampaikannya …`, `Budi melapor bahwa …`: the reporter tells what he spoke of
  const own = said.source?.kind === "clitic" || said.source?.kind === "pronoun";
  const told = own && findToken(context.tokens, before.first, before.last, ({ norm }) => norm === "bahwa") >= 0;
  if (said.source?.entity === null && (told || findCues(context, before).some(({ voices }) => voices.has("active"))))
    return null;
  const content = trimContent(context, before.first, before.last);
  if (content.last - content.first < SHORTEST || !hasPredicate(context, content.first, content.last)) return null;
  return {
    rule: "quote/pointed-back",
    ...reportedContent(context, content),
    ...said,
    continues: false,
    negated: false,
  };
}

/** The verb of saying and who it goes with: `(Hal itu) disampaikan Siti`, `(Hal itu) ia sampaikan`. */
function saying(context: QuoteContext, sentence: Sentence): Pick<Draft, "cue" | "source" | "attribution"> | null {
  const { tokens } = context;
  let at = sentence.first + 2;
  while (LIGHT.has(tokens[at]?.norm ?? "")) at++;
  const attribution = [rangeOf(tokens, at, sentence.last)];
  const opening = tokens[at] as Token;
  const verb = tokens[at + 1];
  if (verb && isPronoun(opening.norm) && SAID.has(`di${verb.norm}`)) {
    const cue = { start: verb.start, end: verb.end, lemma: lemma(verb.norm) ?? verb.norm, type: "neutral" as const };
    return { cue, source: pronoun(opening), attribution };
  }
  const hit = findCues(context, { ...sentence, first: at })[0];
  if (hit?.first !== at || !SAID.has(opening.norm.replace(/nya$/u, ""))) return null;
  const source = agentOf(context, hit, sentence)?.source;
  if (!source || source.kind === "group" || source.kind === "anonymous") return null;
  return { cue: { start: hit.start, end: hit.end, lemma: hit.cue.lemma, type: hit.cue.type }, source, attribution };
}
