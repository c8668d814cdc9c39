import type { Sentence } from "../text/index.js";
import { type QuoteContext, sentenceIndex } from "./context.js";
import type { Draft } from "./draft.js";
import { isNarrated } from "./narrated.js";
import { tellsOf, uncued } from "./same-speaker.js";

/** The word of one who speaks for his own; the reporter's is `dia`. */
const OWN = "pihaknya";
/** How far behind the opening of its sentence it may stand, in tokens. */
const REACH = 12;

/** `“Kami siap,” kata Siti. Saat ini pihaknya masih menunggu bantuan.`: the sentence right behind a quote. */
export function ownSideQuotes(context: QuoteContext, drafts: readonly Draft[], found: readonly Draft[]): Draft[] {
  const { sentences, inBody } = context.doc;
  const quoted = new Set(
    [...drafts, ...found].flatMap(({ first, last }) => [first, last - 1].map((token) => sentenceIndex(context, token))),
  );
  return drafts.flatMap((head) => {
    const behind = sentenceIndex(context, head.last - 1) + 1;
    const sentence = sentences[behind];
    if (!sentence || quoted.has(behind) || !inBody[sentence.first]) return [];
    return isOwn(context, sentence, head) ? [uncued(context, sentence, "quote/continued-own")] : [];
  });
}

function isOwn(context: QuoteContext, sentence: Sentence, head: Draft): boolean {
  const { tokens, regionAt } = context;
  const at = tokens
    .slice(sentence.first, Math.min(sentence.last, sentence.first + REACH))
    .findIndex(({ norm }) => norm === OWN);
  // `Tak hanya itu, pihaknya juga menggandeng warga`: the reporter adds an act
  if (at < 0 || tokens[sentence.first + at + 1]?.norm === "juga") return false;
  for (let i = sentence.first; i < sentence.last; i++) if (regionAt(i)) return false;
  return !tellsOf(context, sentence, head) && !isNarrated(context, sentence);
}
