import {
  groupSpeakers,
  isConjunction,
  isPlainPredicate,
  isPreposition,
  isState,
  looksLikeVerb,
  preverbTrie,
  verbVoice,
  wordSet,
} from "../lexicon/index.js";
import { firstEndingAfter, isCapitalized, plainName, type TokenRange } from "../text/index.js";
import { DEGREES, findToken, hasPredicate, trimContent } from "./clause.js";
import { type CueHit, type QuoteContext, rangeOf } from "./context.js";
import type { Draft, ReadSource } from "./draft.js";
import { reportedContent } from "./marked.js";
import { isNamedPerson } from "./named.js";
import { beforePreverbs } from "./noun-phrase.js";
import { agentOf } from "./passive.js";
import { NEGATORS } from "./words.js";

/** They take what is judged before them and how it is behind their agent. */
const JUDGING = wordSet("nilai anggap sebut klaim yakin prediksi kira aku");
/** How long an office in commas may be, in tokens. */
const OFFICE = 10;

/** `Kebijakan itu dinilai Budi sangat lamban`, `Kebijakan itu dinilainya lamban`: the cue and its agent stand inside the clause. */
export function judgedQuote(context: QuoteContext, hit: CueHit, sentence: TokenRange): Draft | null {
  if (!JUDGING.has(hit.cue.lemma)) return null;
  const { tokens } = context;
  const verb = beforePreverbs(context, sentence.first, hit.first);
  const lead = tokens[verb - 1];
  // `apa yang disebutnya …`, `…, diperkirakan …`
  if (!lead || verb === sentence.first || lead.norm === "," || lead.norm === "yang") return null;
  if (isConjunction(lead.norm) || isPreposition(lead.norm) || hasPredicate(context, sentence.first, verb)) return null;
  const agent = judgeOf(context, hit, sentence);
  // `belum diakuinya desa itu`: a clause in the form of a noun
  if (agent?.source.kind === "clitic" && NEGATORS.has(tokens[hit.first - 1]?.norm ?? "")) return null;
  if (!agent || !tellsHow(context, agent, sentence.last)) return null;
  return {
    rule: "quote/passive-inner",
    ...reportedContent(context, trimContent(context, sentence.first, sentence.last)),
    cue: { start: hit.start, end: hit.end, lemma: hit.cue.lemma, type: hit.cue.type },
    source: agent.source,
    continues: false,
    attribution: [rangeOf(tokens, hit.first, Math.max(agent.last, hit.last))],
    negated: false,
  };
}

/** The clitic, people, or a person: `yang disebut Partai Rakyat` is a name. */
function judgeOf(context: QuoteContext, hit: CueHit, sentence: TokenRange): ReadSource | null {
  const { tokens } = context;
  const first = hit.last + Number(tokens[hit.last]?.norm === "oleh");
  const group = groupSpeakers().longestAt(tokens, first);
  if (group && context.mentionAt(first) === null) {
    const last = first + group.length;
    const { start, end } = rangeOf(tokens, first, last);
    const name = plainName(context.doc.text.slice(start, end));
    return { source: { start, end, kind: "group", entity: null, name }, last };
  }
  const agent = agentOf(context, hit, sentence);
  if (!agent || agent.source.kind === "clitic" || agent.source.kind === "role") return agent;
  const mention = context.mentionAt(firstEndingAfter(tokens, agent.source.start));
  // `disebut membuat Budi marah`
  return mention && isNamedPerson(mention) && verbVoice(tokens[first]?.norm ?? "") === null ? agent : null;
}

/** Behind the agent, and behind his office in commas, a predicate opens. */
function tellsHow(context: QuoteContext, { source, last }: ReadSource, limit: number): boolean {
  const { tokens } = context;
  let index = last;
  if (tokens[last]?.norm === ",") {
    const comma = findToken(tokens, last + 1, Math.min(limit, last + OFFICE), ({ norm }) => norm === ",");
    if (comma < 0 || hasPredicate(context, last + 1, comma)) return false;
    index = comma + 1;
  }
  const token = tokens[index];
  if (token?.kind !== "word" || index >= limit || isCapitalized(token.text)) return false;
  if (token.norm === "sebagai") return true;
  if (isPreposition(token.norm) || isConjunction(token.norm)) return false;
  if (source.kind === "clitic") return index + 1 < limit;
  return (
    looksLikeVerb(token.norm) ||
    isPlainPredicate(token.norm) ||
    isState(token.norm) ||
    DEGREES.has(token.norm) ||
    preverbTrie().longestAt(tokens, index) !== null
  );
}
