import {
  isConjunction,
  isLightVerb,
  isPreposition,
  isWeekday,
  looksLikeVerb,
  nounCues,
  preverbTrie,
  wordSet,
} from "../lexicon/index.js";
import { isCapitalized, type QuotedRegion, type Token, type TokenRange } from "../text/index.js";
import { pastListener } from "./addressee.js";
import { findToken, hasPredicate } from "./clause.js";
import { type CueHit, pastDate, type QuoteContext, rangeOf } from "./context.js";
import { AFTER_CUE, ASKED, CIRCUMSTANCES, COMPLEMENTIZERS, PURPOSE, QUESTION_WORDS, TOPIC } from "./words.js";

/** Where no `maka` follows they are another word for `bahwa`; behind a comma they open a condition. */
const CONDITIONS = new Set(["jika", "kalau"]);
/** They open what somebody pledges: `berjanji kepada warga akan …`. */
const PLEDGES = new Set(["akan", "tidak"]);
/** Nouns that make a phrase part of the content, by its preposition. */
const SCOPES: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ["dari", wordSet("segi sisi aspek sudut total jumlah hasil seluruh semua")],
  ["dalam", wordSet("banyak beberapa sejumlah setiap jangka waktu kondisi situasi kasus keadaan hal praktiknya")],
  ["pada", wordSet("awal akhir dasarnya prinsipnya umumnya masa tahap tahun bulan")],
  ["di", wordSet("antara satu tengah masa era beberapa banyak setiap seluruh bawah")],
]);
/** Behind a comma they go on with the clause before it. */
const GOES_ON = wordSet(
  "yang termasuk terutama khususnya apalagi bukan yakni yaitu bahkan seperti misalnya baik tidak",
);
const CLAUSE = new Set(["bahwa", "agar", "supaya"]);
const ADDRESSING = new Set(["kepada", "pada", "bagi", "ke"]);
/** How long it may be told to whom a noun of saying goes. */
const ADDRESSEE = 10;
/** Dates with them are told of, not the day on which something was said. */
const POINTING = /\s(?:ini|depan|mendatang|nanti)$/iu;
const SENTENCE_END = new Set([".", "!", "?", "…", ";"]);
/** Farthest complementizer behind a cue with circumstances between, in tokens. */
const REACH = 40;

/** What an active cue is followed by. */
export interface Complement {
  readonly first: number;
  readonly marker: "bahwa" | "comma" | "colon" | "region" | "purpose" | "zero";
  readonly region: QuotedRegion | null;
}

/** Where the complement of a cue begins: behind `bahwa`, a comma, a colon, an opening mark, or at once. */
export function complementOf(context: QuoteContext, hit: CueHit, sentence: TokenRange): Complement | null {
  const { tokens } = context;
  let i = hit.last;
  let passed = false;
  while (i < sentence.last) {
    const token = tokens[i] as Token;
    // `mempertanyakan siapa yang membiayai unjuk rasa itu`
    if (i === hit.last && hit.cue.lemma === "tanya" && ASKED.has(token.norm))
      return { first: i, marker: "bahwa", region: null };
    const opens = opensClause(token, i);
    if (isAskedIf(hit, token)) return { first: i, marker: "zero", region: null };
    // `menegaskan jika tanah terdaftar maka …`: a condition is part of what was said
    if (CONDITIONS.has(token.norm) && isCondition(context, i, sentence.last))
      return { first: i, marker: "bahwa", region: null };
    if (opens !== null) return { first: opens, marker: "bahwa", region: null };
    if (token.kind === "quote") return opened(context, i, "region");
    if (token.norm === ":") return opened(context, i + 1, "colon");
    if (token.norm === ",") {
      const after = tokens[i + 1];
      const behind = after && !CONDITIONS.has(after.norm) ? opensClause(after, i + 1) : null;
      if (behind !== null) return { first: behind, marker: "bahwa", region: null };
      const told = ADDRESSING.has(tokens[hit.last]?.norm ?? "") ? pastOffice(context, i, sentence) : -1;
      if (told > 0) return { first: told, marker: "bahwa", region: null };
      if (i + 1 < sentence.last && context.dateAt(i + 1) >= 0 && !opensWithDate(context, i + 1, sentence)) {
        i = pastDate(context, i + 1);
        passed = true;
        continue;
      }
      return opened(context, i + 1, "comma");
    }
    if (SENTENCE_END.has(token.norm)) return null;
    // `mengatakan untuk beras, harga sudah turun`: nobody is told to do it
    if (token.norm === "untuk" && i === hit.last && !hit.cue.syntax.has("SVI"))
      return { first: i, marker: "zero", region: null };
    if (PURPOSE.has(token.norm)) return { first: i + 1, marker: "purpose", region: null };
    if (
      context.dateAt(i) >= 0 &&
      !passed &&
      startsAdverbialDate(context, i, sentence) &&
      !isNoDayOfSaying(context, i)
    ) {
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
    if (i === hit.last && preverb && AFTER_CUE.has(preverb.value)) {
      i += preverb.length;
      continue;
    }
    // `berpendapat keras bahwa`, `mengatakan kepadanya bahwa`
    const next = tokens[i + 1];
    if (i === hit.last && next && COMPLEMENTIZERS.has(next.norm) && !isAskedIf(hit, next))
      return { first: i + 2, marker: "bahwa", region: null };
    // `menegaskan saat ini stok, seperti beras, aman`: when it is so, not when it was said
    if (i === hit.last && token.norm === "saat" && context.dateAt(i) >= 0)
      return { first: i, marker: "zero", region: null };
    if (TOPIC.has(token.norm) || CIRCUMSTANCES.has(token.norm)) {
      const marker = findToken(
        tokens,
        i,
        Math.min(sentence.last, i + REACH),
        (t, at) => t.norm === "," || t.norm === ":" || t.kind === "quote" || opensClause(t, at) !== null,
      );
      const found = tokens[marker];
      const asked = found !== undefined && isAskedIf(hit, found);
      // `meminta kepada warga untuk melapor jika …`
      if (asked && findToken(tokens, i, marker, (t) => PURPOSE.has(t.norm)) < 0)
        return { first: marker, marker: "zero", region: null };
      // `menyinggung soal survei yang mencatat bahwa …`: the survey's words
      if (TOPIC.has(token.norm) && tokens[marker - 2]?.norm === "yang") return null;
      const clause = found && !asked ? opensClause(found, marker) : null;
      if (clause !== null) return { first: clause, marker: "bahwa", region: null };
      if (TOPIC.has(token.norm)) return null;
      if (i === hit.last && marker > i && tokens[marker]?.norm === "," && opensContent(tokens, i))
        return { first: i, marker: "comma", region: null };
      if (token.norm === "kepada") {
        // `meminta kepada warga, untuk pulang`
        const set = PURPOSE.has(tokens[marker + 1]?.norm ?? "") && !hasPredicate(context, i, marker);
        const behind = set ? marker + 2 : marker;
        const purpose = findToken(tokens, i, Math.min(found ? behind : sentence.last, i + REACH), (t) =>
          PURPOSE.has(t.norm),
        );
        const pledge = findToken(tokens, i, Math.min(found ? marker : sentence.last, i + 8), (t) =>
          PLEDGES.has(t.norm),
        );
        if (pledge > 0 && purpose < 0) return { first: pledge, marker: "zero", region: null };
        if (purpose > 0)
          return { first: tokens[purpose]?.norm === "untuk" ? i + 1 : purpose + 1, marker: "purpose", region: null };
        const told = found || hit.cue.type === "directive" ? -1 : pastListener(context, i + 1);
        if (told > 0 && hasPredicate(context, told, sentence.last))
          return { first: told, marker: "zero", region: null };
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

/** Behind `bahwa` where an office in commas stands before it: `mengatakan kepada Budi, Kepala Dinas Pasar, bahwa | …`, else -1. */
function pastOffice(context: QuoteContext, comma: number, { last }: TokenRange): number {
  const { tokens } = context;
  const closing = findToken(tokens, comma + 1, Math.min(last, comma + REACH), (t) => t.norm === ",");
  if (closing < 0 || !/^bahwa(?:sanya)?$/u.test(tokens[closing + 1]?.norm ?? "")) return -1;
  return isCapitalized(tokens[comma + 1]?.text ?? "") && !hasPredicate(context, comma + 1, closing) ? closing + 2 : -1;
}

/** `meminta (kepada warga) jika ada kendala segera melapor`: who asks for something sets a condition. */
function isAskedIf({ cue }: CueHit, { norm }: Token): boolean {
  return cue.type === "directive" && CONDITIONS.has(norm);
}

/** `mengatakan jika hujan turun, (maka) warga harus mengungsi`: a clause behind the comma, with a subject of its own. */
function isCondition(context: QuoteContext, index: number, limit: number): boolean {
  const { tokens } = context;
  const end = Math.min(limit, index + REACH);
  if (findToken(tokens, index, end, (t) => t.norm === "maka") > 0) return true;
  const comma = findToken(tokens, index, end, (t) => t.norm === ",");
  const behind = tokens[comma + 1];
  if (comma < 0 || behind?.kind !== "word" || isConjunction(behind.norm) || isPreposition(behind.norm)) return false;
  if (looksLikeVerb(behind.norm) || GOES_ON.has(behind.norm)) return false;
  return hasPredicate(context, index + 1, comma) && hasPredicate(context, comma + 1, end);
}

/** Where the clause begins that the token opens: behind `bahwa`, at `mengapa`; null if it opens none. */
function opensClause(token: Token, index: number): number | null {
  if (COMPLEMENTIZERS.has(token.norm)) return index + 1;
  return QUESTION_WORDS.has(token.norm) ? index : null;
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

/** `menyebut dari segi biaya, proyek itu murah`: of what is so, not of when and where it was said. */
function opensContent(tokens: readonly Token[], index: number): boolean {
  return SCOPES.get(tokens[index]?.norm ?? "")?.has(tokens[index + 1]?.norm ?? "") ?? false;
}

/** `mengatakan, tahun depan harga akan turun`: when it is so; a weekday, or a date that something closes, tells when it was said. */
function opensWithDate(context: QuoteContext, index: number, sentence: TokenRange): boolean {
  if (isNoDayOfSaying(context, index)) return true;
  const last = pastDate(context, index);
  const behind = context.tokens[last];
  if (behind?.kind !== "word" || last >= sentence.last || isWeekday((context.tokens[index] as Token).norm))
    return false;
  return !isPreposition(behind.norm) && !isConjunction(behind.norm) && !CIRCUMSTANCES.has(behind.norm);
}

/** `mengatakan, setiap hari, …`, `mengatakan, tahun depan, …`: nothing is said in a repetition, a stretch or the future. */
function isNoDayOfSaying(context: QuoteContext, index: number): boolean {
  const date = context.dates[context.dateAt(index)];
  if (!date) return false;
  if (date.type === "set" || date.type === "duration" || date.granularity === "year") return true;
  if (date.value === "PRESENT_REF" || date.value === "FUTURE_REF") return true;
  return date.value !== "PAST_REF" && POINTING.test(date.text);
}

function opened(context: QuoteContext, index: number, marker: "comma" | "colon" | "region"): Complement {
  const token = context.tokens[index];
  const region = token?.kind === "quote" ? context.regionAt(index) : null;
  if (region && region.open === index) return { first: index, marker: marker === "region" ? "region" : marker, region };
  return { first: index, marker, region: null };
}

/** `menyatakan harapan agar …`: a light verb takes its noun of saying into the cue where a clause follows. */
export function withNoun(context: QuoteContext, hit: CueHit): CueHit {
  const { tokens } = context;
  if (!isLightVerb(tokens[hit.first]?.norm ?? "")) return hit;
  const noun = nounCues().longestAt(tokens, hit.last);
  if (!noun) return hit;
  const last = hit.last + noun.length;
  const clause = findToken(tokens, last, last + ADDRESSEE, ({ norm }) => CLAUSE.has(norm) || looksLikeVerb(norm));
  // `menyampaikan imbauan kepada warga agar tenang`
  const addressed = clause === last || ADDRESSING.has(tokens[last]?.norm ?? "");
  if (!addressed || !CLAUSE.has(tokens[clause]?.norm ?? "")) return hit;
  return {
    ...hit,
    ...rangeOf(tokens, hit.first, last),
    cue: {
      ...hit.cue,
      type: noun.value,
      syntax: new Set([...hit.cue.syntax, "SVI" as const]),
    },
  };
}
