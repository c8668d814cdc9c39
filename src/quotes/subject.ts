import { isConjunction, isPreposition, looksLikeVerb, relayForms, titles, wordSet } from "../lexicon/index.js";
import { isCapitalized, type Token } from "../text/index.js";
import type { PlacedMention, QuoteContext } from "./context.js";
import type { Source } from "./draft.js";
import {
  beforePreverbs,
  isNamedPerson,
  isPronoun,
  isStop,
  kinPhrase,
  named,
  pronoun,
  sourceAt,
} from "./noun-phrase.js";

/** Conjunctions between two verbs of one subject: `menyampaikan terima kasih, dan menekankan bahwa …`. */
const SAME_SUBJECT = new Set([
  "dan",
  "serta",
  "sekaligus",
  "seraya",
  "sambil",
  "sembari",
  "lalu",
  "kemudian",
  "setelah",
  "usai",
  "untuk",
  "dengan",
  "saat",
  "ketika",
  "namun",
  "tetapi",
  "tapi",
  "meski",
]);
/** They tie a name to the noun before it and have no subject of their own: `seorang warga berinisial R`. */
const NAMING = new Set(["berinisial", "bernama", "bergelar", "berusia", "berjudul", "bertajuk"]);
/** They say where or whence somebody is, not who it is. */
const PLACING = new Set(["di", "dari", "pada", "asal", "selaku"]);
const QUANTITY = new Set(["sekitar", "hampir", "sebanyak", "setidaknya", "sedikitnya", "yaitu", "yakni"]);
/** What opens a modifier of the noun before it. */
const MODIFIER = new Set(["yang", "selaku", "(", ","]);

export interface Subject {
  readonly source: Source;
  /** First and last token of the subject's phrase. */
  readonly first: number;
  readonly last: number;
  /** It is the subject of an earlier verb, which this verb shares: `… dan menekankan bahwa …`. */
  readonly shared: boolean;
}

/**
 * The subject of the verb at `verb`, looked for leftwards inside `floor`..`verb`.
 *
 * Adverbs, apposition and parenthesis between the two are passed over: `Lavrov, pada bagiannya, mengatakan`,
 * `Wang selaku direktur … mengatakan`, `Pratikno yang memimpin sambutan berharap`.
 */
export function subjectBefore(context: QuoteContext, floor: number, verb: number): Subject | null {
  const { tokens } = context;
  const end = beforePreverbs(context, floor, verb);
  if (end <= floor) return null;
  const before = tokens[end - 1] as Token;
  if (before.norm === "yang") return antecedent(context, floor, end - 1);
  const named = namedBy(context, floor, end);
  if (named) return named;
  if (before.kind === "word" && SAME_SUBJECT.has(before.norm)) {
    const main = leadingSubject(context, floor, end);
    return main && { ...main, shared: true };
  }
  const office = bareOffice(context, floor, end);
  if (office) return office;
  const found = nearestSubject(context, floor, end);
  if (found) return found;
  if (before.norm === ",")
    return leadingSubject(context, floor, end) ?? phraseFrom(context, clauseOpening(context, floor, end), end);
  return phraseSubject(context, floor, end);
}

/** `seorang warga berinisial R`, `akun bernama Anubis`: the phrase round the name. */
function namedBy(context: QuoteContext, floor: number, end: number): Subject | null {
  const { tokens } = context;
  for (let i = end - 2; i > Math.max(floor, end - 8); i--) {
    if (!NAMING.has((tokens[i] as Token).norm)) continue;
    const mention = context.mentionAt(i + 1);
    if (mention && mention.first === i + 1 && mention.last === end && mention.entity.type === "person") {
      return { source: named(mention), first: mention.first, last: end, shared: false };
    }
    return phraseFrom(context, clauseOpening(context, floor, end), end);
  }
  return null;
}

/**
 * `Nizhamul, selaku Kabid …, yang mengatakan bahwa`: behind a comma the nearest person before the relative clause;
 * `orang tua yang berpendapat bahwa`: else the phrase that it belongs to.
 */
function antecedent(context: QuoteContext, floor: number, end: number): Subject | null {
  const head = headBefore(context, floor, end);
  if (head) return head;
  for (let i = end - 1; i >= floor; i--) {
    const mention = context.mentionAt(i);
    if (!mention) continue;
    if (mention.entity.type === "person")
      return { source: named(mention), first: mention.first, last: mention.last, shared: false };
    i = Math.min(i, mention.first);
  }
  return phraseFrom(context, clauseOpening(context, floor, end), end);
}

/** The noun phrase that ends where the relative clause begins, if a comma does not set that off. */
function headBefore(context: QuoteContext, floor: number, end: number): Subject | null {
  const { tokens } = context;
  let start = end;
  while (start > floor && end - start < 8) {
    const token = tokens[start - 1] as Token;
    if (isStop(token) || context.dateAt(start - 1) >= 0 || isConjunction(token.norm) || isPreposition(token.norm))
      break;
    if (!isCapitalized(token.text) && looksLikeVerb(token.norm)) break;
    start--;
  }
  const mention = context.mentionAt(end - 1);
  if (mention?.entity.type === "person" && mention.last === end) {
    return { source: named(mention), first: mention.first, last: end, shared: false };
  }
  // `Anthony Thomas, ahli dari Kalifornia yang mengatakan`: a place says nothing
  if (start === end || (mention?.entity.type === "location" && mention.first === start)) return null;
  // `banyak posting di platform X yang menyebutkan`
  if (start > floor && PLACING.has((tokens[start - 1] as Token).norm)) return null;
  return phraseFrom(context, start, end);
}

/** `…, Menkeu menjelaskan`: an office alone, behind a comma or at the head of the sentence. */
function bareOffice(context: QuoteContext, floor: number, end: number): Subject | null {
  const { tokens } = context;
  const hit = titles().longestAt(tokens, end - 1);
  if (!hit || context.mentionAt(end - 1) || !isCapitalized((tokens[end - 1] as Token).text)) return null;
  if (end - 1 > floor && tokens[end - 2]?.norm !== ",") return null;
  const found = sourceAt(context, end - 1, end);
  return (
    found && {
      source: { ...found.source, kind: found.source.kind === "group" ? "group" : "role" },
      first: end - 1,
      last: end,
      shared: false,
    }
  );
}

/** The last name, role or pronoun before `end` that no preposition or verb governs. */
function nearestSubject(context: QuoteContext, floor: number, end: number): Subject | null {
  const { tokens } = context;
  let passedPerson = false;
  for (let i = end - 1; i >= floor; i--) {
    const token = tokens[i] as Token;
    if (token.norm === "bahwa" || token.norm === ";") return null;
    const mention = context.mentionAt(i);
    if (mention) {
      const first = mention.first;
      if (
        first >= floor &&
        mention.last <= end &&
        bridges(context, mention.last, end, mention.entity.type === "person")
      ) {
        if (mention.entity.type === "person") {
          if (!governed(context, floor, first)) {
            // `Ani, pengacara Budi, mengatakan`: the name in an apposition is not the subject
            const owner = appositionOwner(context, floor, first);
            if (owner) return owner;
            const kin = kinPhrase(context, floor, mention);
            if (kin) return { source: kin.source, first: kin.first, last: kin.last, shared: false };
            return { source: named(mention), first, last: mention.last, shared: false };
          }
          passedPerson = true;
        } else if (isPlaceOf(context, mention)) {
          // `penelitian dari universitas itu, Kanada, menunjukkan`
        } else if (!passedPerson && endsPhrase(tokens, mention.last, end) && !governed(context, floor, first)) {
          const start = phraseStart(context, floor, first);
          const found = sourceAt(context, start, mention.last);
          const owner = appositionOwner(context, floor, start);
          if (owner) return owner;
          if (found) return { source: found.source, first: start, last: end, shared: false };
        }
      }
      i = Math.min(i, first);
      continue;
    }
    if (isPronoun(token.norm) && bridges(context, i + 1, end, true) && !governed(context, floor, i)) {
      return { source: pronoun(token), first: i, last: i + 1, shared: false };
    }
  }
  return null;
}

/** Is a place set off by a comma from the body that is there? */
function isPlaceOf(context: QuoteContext, mention: PlacedMention): boolean {
  if (mention.entity.type !== "location" || context.tokens[mention.first - 1]?.norm !== ",") return false;
  const before = context.mentionAt(mention.first - 2);
  const bracketed = context.tokens[mention.first - 2]?.norm === ")";
  return bracketed || (before !== null && before.entity.type !== "person");
}

/** Nothing but a closing bracket between: `Kementerian Perhubungan (Kemenhub) menegaskan`. */
function endsPhrase(tokens: readonly Token[], last: number, end: number): boolean {
  return last === end || (last + 1 === end && tokens[last]?.norm === ")");
}

/** Does nothing but modifiers (`, pada bagiannya,`, `yang …`, `selaku …`, a date) stand between a subject and its verb? */
function bridges(context: QuoteContext, from: number, end: number, person: boolean): boolean {
  if (endsPhrase(context.tokens, from, end)) return true;
  const { tokens } = context;
  const opening = tokens[from] as Token;
  if (!person) return false;
  if (MODIFIER.has(opening.norm) || context.dateAt(from) >= 0 || isPreposition(opening.norm)) {
    return opening.norm === "yang" || opening.norm === "selaku" || !hasMainVerb(context, from, end);
  }
  return false;
}

/** A verb between the two that no `yang`, `untuk` or bracket takes in: the subject has another predicate. */
function hasMainVerb(context: QuoteContext, from: number, end: number): boolean {
  const { tokens } = context;
  let relative = false;
  for (let i = from; i < end; i++) {
    const token = tokens[i] as Token;
    if (
      token.norm === "yang" ||
      token.norm === "untuk" ||
      token.norm === "saat" ||
      token.norm === "ketika" ||
      token.norm === "usai"
    )
      relative = true;
    else if (token.norm === ",") relative = false;
    else if (
      !relative &&
      token.kind === "word" &&
      !isCapitalized(token.text) &&
      looksLikeVerb(token.norm) &&
      !context.mentionAt(i)
    )
      return true;
  }
  return false;
}

/** Leftmost token of the noun phrase that ends with the mention at `first`: `media pemerintah` before `Rusia`. */
function phraseStart(context: QuoteContext, floor: number, first: number): number {
  const { tokens } = context;
  let start = first;
  while (start > floor && first - start < 8) {
    const token = tokens[start - 1] as Token;
    if (token.kind !== "word" || isPreposition(token.norm) || isConjunction(token.norm) || token.norm === "yang") break;
    if (context.dateAt(start - 1) >= 0) break;
    if (!isCapitalized(token.text) && looksLikeVerb(token.norm)) break;
    start--;
  }
  return start;
}

/** For a name in brackets (`Partai Komunis China (Communist Party of China/CPC)`) where the bracket opens, else `first`. */
function outsideBracket(tokens: readonly Token[], floor: number, first: number): number {
  for (let i = first - 1; i >= Math.max(floor, first - 10); i--) {
    const norm = (tokens[i] as Token).norm;
    if (norm === ")") return first;
    if (norm === "(") return i;
  }
  return first;
}

/** Is the phrase at `first` the object of a preposition or of a verb? */
function governed(context: QuoteContext, floor: number, first: number): boolean {
  const { tokens } = context;
  for (let i = outsideBracket(tokens, floor, first) - 1, steps = 0; i >= floor && steps < 14; i--, steps++) {
    const token = tokens[i] as Token;
    if (context.mentionAt(i)) continue;
    // `sebagai kepala operasi (COO) Danantara`
    if (token.norm === ")" && tokens[i - 2]?.norm === "(") {
      i -= 2;
      continue;
    }
    if (token.kind !== "word" && token.kind !== "number") return false;
    if (isPreposition(token.norm)) return true;
    if (isConjunction(token.norm) || token.norm === "yang") return false;
    if (NAMING.has(token.norm)) continue;
    if (!isCapitalized(token.text) && looksLikeVerb(token.norm)) return true;
    if (i === floor && (relayForms().longestAt(tokens, i) || token.norm === "menurut")) return true;
  }
  return false;
}

/** For a phrase that opens with a small letter behind a comma (`Ani, pengacara Budi,`): the person before the comma. */
function appositionOwner(context: QuoteContext, floor: number, first: number): Subject | null {
  const { tokens } = context;
  const start = phraseStart(context, floor, first);
  if (
    start <= floor ||
    start === first ||
    tokens[start - 1]?.norm !== "," ||
    isCapitalized((tokens[start] as Token).text)
  )
    return null;
  const owner = context.mentionAt(start - 2);
  if (!owner || !isNamedPerson(owner) || owner.last !== start - 1) return null;
  return { source: named(owner), first: owner.first, last: owner.last, shared: false };
}

/** The first noun phrase of a clause, past fronted adverbials: `Sementara itu, Lavrov …`. */
export function leadingSubject(context: QuoteContext, floor: number, end: number): Subject | null {
  const { tokens } = context;
  for (let i = floor; i < end; i++) {
    const token = tokens[i] as Token;
    const mention = context.mentionAt(i);
    if (mention && mention.first >= floor) {
      if (mention.entity.type === "person" && !governed(context, floor, mention.first)) {
        return { source: named(mention), first: mention.first, last: mention.last, shared: false };
      }
      i = mention.last - 1;
      continue;
    }
    if (isPronoun(token.norm) && !governed(context, floor, i)) {
      return { source: pronoun(token), first: i, last: i + 1, shared: false };
    }
  }
  for (let i = floor; i < end; i++) {
    const mention = context.mentionAt(i);
    if (!mention || mention.first < floor) continue;
    if (mention.entity.type !== "location" && !governed(context, floor, mention.first)) {
      return { source: named(mention), first: mention.first, last: mention.last, shared: false };
    }
    i = mention.last - 1;
  }
  return null;
}

/** A subject that is no entity: `polisi mengatakan`, `para analis menilai`, `laporan itu menyebut`. */
function phraseSubject(context: QuoteContext, floor: number, end: number): Subject | null {
  const { tokens } = context;
  let start = end;
  while (start > floor && end - start < 8) {
    const token = tokens[start - 1] as Token;
    // `Asosiasi yang mewakili para agen mengatakan`, `kajian tentang rencana mengurangi karbon mengatakan`
    if (token.norm === "yang" || token.norm === "tentang")
      return phraseFrom(context, clauseOpening(context, floor, end), end);
    if (isStop(token) || context.dateAt(start - 1) >= 0 || isConjunction(token.norm)) break;
    if (!isCapitalized(token.text) && looksLikeVerb(token.norm) && !inRelative(tokens, floor, start - 1)) return null;
    start--;
  }
  // `Putra Budi dan Siti itu mengaku`
  const mention = context.mentionAt(start);
  const kin = mention && tokens[start - 1]?.norm === "dan" ? kinPhrase(context, floor, mention) : null;
  if (kin) return { source: kin.source, first: kin.first, last: kin.last, shared: false };
  return phraseFrom(context, start, end) ?? phraseFrom(context, clauseOpening(context, floor, end), end);
}

/** Stands the verb behind a `yang` of its own clause? */
function inRelative(tokens: readonly Token[], floor: number, verb: number): boolean {
  for (let i = verb - 1; i >= Math.max(floor, verb - 4); i--) {
    if (tokens[i]?.norm === "yang" || tokens[i]?.norm === "tentang") return true;
  }
  return false;
}

function phraseFrom(context: QuoteContext, start: number, end: number): Subject | null {
  const { tokens } = context;
  let first = start;
  while (first < end && (tokens[first]?.norm === "itu" || tokens[first]?.norm === "ini")) first++;
  // `Sekitar 60 persen responden`
  while (first + 1 < end && QUANTITY.has((tokens[first] as Token).norm)) first++;
  // `Lebih dari 30 persen responden`
  if (
    /^(?:lebih|kurang)$/u.test((tokens[first] as Token).norm) &&
    tokens[first + 1]?.norm === "dari" &&
    tokens[first + 2]?.kind === "number" &&
    first + 2 < end
  )
    first += 2;
  const opening = tokens[first];
  const counted = opening?.kind === "number" && (first > start || tokens[first - 1]?.norm === ",");
  if (
    !opening ||
    first >= end ||
    (opening.kind !== "word" && !counted) ||
    isPreposition(opening.norm) ||
    opening.norm === "yang" ||
    NO_SUBJECT.has(opening.norm)
  )
    return null;
  const found = sourceAt(context, first, end);
  return found && { source: found.source, first, last: end, shared: false };
}

/** They open an adverbial, whatever stands in it. */
const NO_SUBJECT = wordSet("alih-alih berkat selain akibat tiba-tiba kalau jika");
/** Single words and phrases in front of a clause, with a comma behind. */
const OPENERS = wordSet(
  "berdasarkan menurut merujuk mengacu mengutip tiba-tiba akhirnya selanjutnya kemudian lalu sebelumnya bahkan belakangan kini alih-alih meski meskipun walau walaupun kendati",
);

const COORDINATORS = new Set(["dan", "namun", "tetapi", "tapi", "sementara", "sedangkan", "serta", "maka", "apalagi"]);

/** Past what may stand before a subject: `Namun, `, `Sementara itu, `, `Dalam kesempatan itu, `. */
function clauseOpening(context: QuoteContext, floor: number, end: number): number {
  const { tokens } = context;
  let first = floor;
  for (let i = floor; i < Math.min(end, floor + 30); i++) {
    const token = tokens[i] as Token;
    if (token.norm === ":" || (i === first && (COORDINATORS.has(token.norm) || token.norm === ","))) first = i + 1;
    else if (token.norm === "," && opensAdverbial(tokens[first] as Token, context.dateAt(first) >= 0)) first = i + 1;
    // `Melansir Reuters, Senin (5/5), sumber …`
    else if (token.norm === "," && first === floor && relayForms().longestAt(tokens, first)) first = i + 1;
  }
  return first;
}

function opensAdverbial(token: Token, date: boolean): boolean {
  return (
    date ||
    OPENERS.has(token.norm) ||
    isPreposition(token.norm) ||
    isConjunction(token.norm) ||
    token.norm === "itu" ||
    token.norm === "selain"
  );
}
