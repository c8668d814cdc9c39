import { titles, wordSet } from "../lexicon/index.js";
import { firstEndingAfter, type Sentence } from "../text/index.js";
import { trimContent } from "./clause.js";
import type { QuoteContext } from "./context.js";
import type { Draft } from "./draft.js";
import { reportedContent } from "./marked.js";
import { isNamedPerson } from "./named.js";
import { takesFloor } from "./turn.js";

export const ABOUT_SPEAKER = new Set(["dia", "ia", "beliau"]);
/** With a pointer they call somebody again who was named. */
const PERSONS = wordSet("pria wanita perempuan lelaki politikus politisi legislator pengusaha purnawirawan alumnus");
const FORMER = wordSet("mantan bekas eks");
/** How many tokens of a sentence are its opening. */
export const OPENING = 6;

/** What was reported is told in marks by the same speaker: what stands between is more of it. */
export function isSaidAnew(
  context: QuoteContext,
  between: Sentence,
  previous: Draft,
  { kind, source }: Draft,
): boolean {
  if (previous.kind === "direct" || previous.negated || kind !== "direct" || !source) return false;
  if (takesFloor(context, between, previous)) return false;
  if (previous.source?.kind === "group" || previous.source?.kind === "anonymous") return false;
  if (source.entity !== null) return source.entity === previous.source?.entity;
  // whose `-nya` it is, a person who is named between may tell
  if (source.kind !== "clitic" && source.kind !== "pronoun") return false;
  for (let i = between.first; i < between.last; i++) {
    const mention = context.mentionAt(i);
    if (mention && isNamedPerson(mention)) return false;
  }
  return true;
}

/** `Prabowo juga menyoroti …` behind `Prabowo meminta …`: the reporter tells what the speaker did besides. */
export function tellsOf(context: QuoteContext, sentence: Sentence, head: Draft): boolean {
  if (!head.source) return false;
  // `Mantan Menteri Kelautan itu ingin …`
  const office = sentence.first + Number(FORMER.has(context.tokens[sentence.first]?.norm ?? ""));
  if (titles().longestAt(context.tokens, office) && isPointed(context, office)) return true;
  const noun = head.source.entity ? null : context.tokens[firstEndingAfter(context.tokens, head.source.start)]?.norm;
  for (let i = sentence.first; i < sentence.last; i++) {
    const mention = context.mentionAt(i);
    // `KPK menduga …`, then `KPK juga telah menyita …`
    const told = i === sentence.first || mention?.entity.type === "person";
    if (told && mention && mention.entity.id === head.source.entity) return true;
    if (i >= sentence.first + OPENING) continue;
    // `Kali ini, wanita asal Brebes itu memborong …`
    if (PERSONS.has(context.tokens[i]?.norm ?? "") && isPointed(context, i)) return true;
    // `Komite mengindikasikan …`, then `Namun, komite menyetujui …`
    if (noun && context.tokens[i]?.norm === noun) return true;
  }
  return false;
}

function isPointed({ tokens }: QuoteContext, noun: number): boolean {
  for (let i = noun + 1; i <= noun + OPENING; i++)
    if (/^(?:ini|itu|tersebut)$/u.test(tokens[i]?.norm ?? "")) return true;
  return false;
}

/** The sentence as one that goes on without a cue. */
export function uncued(context: QuoteContext, sentence: Sentence, rule: string): Draft {
  const content = trimContent(context, sentence.first, sentence.last);
  return {
    rule,
    ...reportedContent(context, content),
    cue: null,
    source: null,
    continues: true,
    attribution: [],
    negated: false,
  };
}
