import {
  groupSpeakers,
  isAgentNoun,
  isDegree,
  isNoSource,
  isPreposition,
  type SourceFrameKind,
  sourceFrames,
  wordSet,
} from "../lexicon/index.js";
import { firstEndingAfter, isCapitalized, plainName, type Token, type TokenRange } from "../text/index.js";
import { pastAside } from "./aside.js";
import { findToken, hasPredicate, trimContent } from "./clause.js";
import { insideSpeech, pastDate, type QuoteContext, rangeOf } from "./context.js";
import type { Draft, ReadSource, Source } from "./draft.js";
import { tellsFigure } from "./figure.js";
import { unnamedUntil } from "./kin.js";
import { isLaw } from "./law-speaker.js";
import { reportedContent } from "./marked.js";
import { clitic, isPronoun } from "./named.js";
import { isSplit, needsMain, roundCue } from "./round-cue.js";
import { sourceAt } from "./source.js";
import { DEMONSTRATIVES, SUBORDINATING } from "./words.js";

const POINTERS = new Set([...DEMONSTRATIVES, "setempat"]);
/** `menurut analisis dia` is according to him. */
const VIEWS = wordSet("analisis pendapat pandangan penilaian pengamatan perhitungan perkiraan hemat kajian");
/** Lemma of the cue of papers: `berdasarkan data BPS`. */
export const EVIDENCE = "dasar";
const BEFORE_SOURCE = wordSet("resmi tertulis terbaru sementara dari oleh");
const RELEASED = wordSet("dirilis diterbitkan dikeluarkan dipublikasikan diumumkan dihimpun disusun");
/** How long it may be told what paper it is. */
const PAPER = 5;
/** How long it may be told when a paper is of and where it stands. */
const ROUND = 12;
/** So many tokens of a group are no longer a source. */
const LONG = 6;
/** How many tokens may lead on to a clause of papers: `Saat ini, berdasarkan …`. */
const SHORT_LEAD = 3;
const LAWS = wordSet("aturan ketentuan undang-undang uu");
const CONTRASTS = new Set(["sementara", "sedangkan", "tetapi", "tapi", "namun", "adapun"]);
/** Behind an inserted cue they go on with the clause before it. */
const GOES_ON = new Set(["agar", "supaya", "adalah", "ialah", "merupakan", "yakni", "yaitu", "bukan"]);
/** At most so many tokens before an inserted `menurut dia` are a lead, not the clause: `Namun, menurut dia, …`. */
const LEAD = 6;

/** `Menurut X, …`, `…, menurut X`, `Kondisi itu, menurut dia, berat`, `menurutnya`. */
export function accordingToQuotes(context: QuoteContext, unit: TokenRange, citedFrom: number): Draft[] {
  const { tokens, doc } = context;
  const drafts: Draft[] = [];
  for (let i = unit.first; i < unit.last; i++) {
    if (!doc.inBody[i] || insideSpeech(context, i)) continue;
    const hit = sourceFrames().longestAt(tokens, i);
    const word = tokens[i] as Token;
    if (!hit) continue;
    const draft = i < citedFrom ? framed(context, i, i + hit.length, hit.value) : null;
    // `bagi mereka yang sudah pulang, bantuan …`: who gets it
    if (hit.value === "viewpoint" && tokens[i + hit.length + 1]?.norm === "yang") continue;
    // `hal itu menjadi daya tarik baginya`: for him, not in his view
    const view = hit.value === "viewpoint" || (hit.value === "clitic" && !word.norm.startsWith("menurut"));
    if (draft && (!view || isView(context, draft))) drafts.push(draft);
    i += hit.length - 1;
  }
  return drafts;
}

function framed(context: QuoteContext, first: number, behind: number, kind: SourceFrameKind): Draft | null {
  const { tokens } = context;
  const sentence = context.sentenceOf(first);
  const word = tokens[first] as Token;
  const closing = tokens[behind - 1] as Token;
  const own = kind === "clitic";
  const evidence = kind === "evidence" && word.norm !== "menurut";
  let source: Source;
  let last = behind;
  if (own) source = clitic(closing);
  else {
    // `berdasarkan keterangan resmi Kementerian Perdagangan`, `menurut keterangan dari keluarga`
    while (BEFORE_SOURCE.has(tokens[behind]?.norm ?? "")) behind++;
    // `menurut laporan itu`
    if (DEMONSTRATIVES.has(tokens[behind]?.norm ?? "")) behind--;
    if (VIEWS.has(tokens[behind]?.norm ?? "") && isPronoun(tokens[behind + 1]?.norm ?? "")) behind++;
    const law = isLaw(context, behind) || isNoSource(tokens[behind]?.norm ?? "");
    // `Menurut UU Nomor 4 Tahun 2023, …`, but `menurut aturan`, and `… didaftar menurut UU Nomor 4` is how it is done
    if (law && (first > sentence.first || !isNamedLaw(context, behind))) return null;
    // `Menurut laporan, …`: the paper itself, of nobody
    const paper = kind === "evidence" && !evidence && tokens[behind]?.norm === ",";
    const found = paper
      ? paperAlone(closing, behind)
      : sourceAt(context, kind === "evidence" ? releasedBy(context, behind) : behind, sentence.last);
    // `menurut orang nomor satu di Kabupaten Kediri itu`: however long, the pointer closes it
    const long = found?.source.kind === "group" && !found.source.pointed && found.last - behind > LONG;
    if (!found || long) return null;
    // `menurut laporan Pertamina tahun 2023, …`
    const year = evidence ? pastRound(context, found.last, sentence.last) : pastDate(context, found.last);
    const closed = tokens[year]?.norm === ",";
    // `Berdasarkan data BPS, …`, but `berdasarkan data yang ada`
    if (evidence && (!opensClause(context, first, sentence) || !closed || found.source.entity === null)) return null;
    // `menurut salah satu pendiri Gojek itu, …`
    const role =
      found.last > behind + 1 && POINTERS.has(tokens[found.last]?.norm ?? "") && tokens[found.last + 1]?.norm === ",";
    ({ source, last } = role && context.mentionAt(behind) === null ? unnamedUntil(context, behind, found.last) : found);
    if (closed && last === found.last) last = year;
    if (isPerson(source)) last = pastDegrees(tokens, last);
    // `menurut keputusan tadi, …`
    if (source.kind === "group" && tokens[last]?.norm === "tadi") last++;
    // `menurut para peneliti kesendirian dapat …`: what stands behind the group opens what it says
    const group = source.kind === "group" ? groupSpeakers().longestAt(tokens, behind) : null;
    if (
      group &&
      behind + group.length < last &&
      tokens[last]?.norm !== "," &&
      !POINTERS.has(tokens[last - 1]?.norm ?? "")
    ) {
      last = behind + group.length;
      const end = (tokens[last - 1] as Token).end;
      source = { ...source, end, name: plainName(context.doc.text.slice(source.start, end)) };
    }
  }
  const contrasted = CONTRASTS.has(tokens[first - 1]?.norm ?? "") && first > sentence.first;
  // `…, masih menurut Siti`
  if (tokens[first - 1]?.norm === "masih" && first - 1 > sentence.first) first--;
  const before = trimContent(context, contrasted || isBehindCue(context, first) ? first : sentence.first, first);
  const end = contrastEnd(context, last, sentence.last);
  const after = trimContent(context, pastAside(context, last, { ...sentence, last: end }), end);
  const lengthBefore = before.last - before.first;
  const lengthAfter = after.last - after.first;
  const apart = lengthBefore === 0 || tokens[first - 1]?.norm === ",";
  // `respons yang, menurut dia, “lamban sekali”`
  const relative = tokens[first - 1]?.norm === "," ? first - 2 : first - 1;
  const leads =
    lengthAfter >= 3 &&
    (lengthBefore <= LEAD ||
      lengthAfter > lengthBefore ||
      tokens[relative]?.norm === "yang" ||
      (apart && !hasPredicate(context, before.first, before.last)));
  const half = leads ? after : before;
  // `Menurut Siti, banyak warga yang kena denda`, `menurut dia setiap hari …`: behind a person stands what he says, whatever its form
  const said = leads && apart && (tokens[half.first - 1]?.norm === "," || half.first === last) && isPerson(source);
  const length = half.last - half.first;
  const figure = evidence && tellsFigure(context, "catat", half.first, half.last);
  const clause = length >= 3 && (hasPredicate(context, half.first, half.last) || figure);
  // `tujuan utama pelajaran ini menurutnya agar siswa terbiasa`: the cue stands inside a clause that needs both halves
  // `Meski harga naik, menurut Siti, stok masih aman`
  // `Jika harga terus naik sampai akhir tahun menurut Siti pasar akan sepi`
  const subordinate = SUBORDINATING.has(tokens[before.first]?.norm ?? "");
  const waits = subordinate && (tokens[last]?.norm === "," || hasPredicate(context, after.first, after.last));
  const halves = lengthBefore >= 3 && lengthAfter >= 3;
  const linked = () =>
    GOES_ON.has(tokens[last]?.norm ?? "") || (!subordinate && apart && needsMain(context, before, after));
  const goesOn = halves && (leads ? apart && isSplit(context, before, after) : waits || linked());
  // `Langkah ini menurutnya bisa berhasil`: the commas are lost, unless a headline runs into a sentence
  const between = (tokens[last]?.norm === ",") === apart && (apart || (isPerson(source) && !isCapitalized(word.text)));
  const whole = goesOn ? { first: before.first, last: after.last } : between ? roundCue(context, before, after) : null;
  if (!clause && !whole && !(said && length > 1)) return null;
  const content = whole ?? half;
  const cue = {
    start: word.start,
    end: own ? closing.end : word.end,
    lemma: evidence ? EVIDENCE : "turut",
    type: "neutral" as const,
  };
  const rule =
    leads || whole
      ? lengthBefore === 0
        ? "quote/according-initial"
        : "quote/according-inserted"
      : "quote/according-final";
  const attribution = [rangeOf(tokens, first, leads || whole ? Math.max(last, first + 1) : sentence.last)];
  return {
    rule,
    ...reportedContent(context, content),
    cue,
    source,
    continues: false,
    attribution,
    negated: false,
  };
}

/** `Menurut Siti, S.H., M.H., …`: what she says begins behind her degrees. */
function pastDegrees(tokens: readonly Token[], index: number): number {
  let last = index;
  while (tokens[last]?.norm === "," && isDegree(tokens[last + 1]?.norm ?? "")) last += 2;
  return tokens[last]?.norm === "," ? last : index;
}

/** `Siti mengatakan, menurut data BPS harga naik`: what is in front tells who says it, and is no clause. */
function isBehindCue({ tokens, cues }: QuoteContext, first: number): boolean {
  const verb = tokens[first - 1]?.norm === "," ? first - 2 : first - 1;
  return cues.longestAt(tokens, verb)?.value.voices.has("active") ?? false;
}

/** `Saat ini, | berdasarkan data BPS, …`, `Namun | berdasarkan …`; elsewhere it tells how something is done. */
function opensClause(context: QuoteContext, first: number, sentence: TokenRange): boolean {
  const { norm } = context.tokens[first - 1] ?? { norm: "" };
  if (first === sentence.first) return true;
  const led = first - sentence.first <= SHORT_LEAD && (norm === "," || CONTRASTS.has(norm));
  return led && !isBehindCue(context, first);
}

/** Behind what tells of a paper's owner, when it is of and where it stands: `data BPS (…) per 1 Mei di laman itu|, …`. */
function pastRound(context: QuoteContext, first: number, limit: number): number {
  const comma = findToken(context.tokens, first, Math.min(limit, first + ROUND), ({ norm }) => norm === ",");
  const opening = context.tokens[first] as Token;
  const isRound = opening.norm === "(" || isPreposition(opening.norm) || context.dateAt(first) >= 0;
  return comma > first && isRound && !hasPredicate(context, first, comma) ? comma : first;
}

function paperAlone({ start, end, text }: Token, last: number): ReadSource {
  return { source: { start, end, kind: "group", entity: null, name: text }, last };
}

/** Where whose paper it is begins: `berdasarkan laporan keuangan yang dirilis | Kementerian Keuangan`, else the index itself. */
function releasedBy({ tokens, mentionAt }: QuoteContext, index: number): number {
  for (let i = index; i < index + PAPER; i++) {
    const { kind, norm } = tokens[i] ?? { kind: "punctuation", norm: "" };
    if (kind !== "word" || mentionAt(i)) return index;
    if (norm === "yang") return RELEASED.has(tokens[i + 1]?.norm ?? "") ? i + 2 : index;
  }
  return index;
}

/** `UU Nomor 4 Tahun 2023`, `aturan itu` */
function isNamedLaw(context: QuoteContext, index: number): boolean {
  if (context.mentionAt(index)?.entity.type === "law") return true;
  return isLaw(context, index) || LAWS.has(context.tokens[index]?.norm ?? "")
    ? DEMONSTRATIVES.has(context.tokens[index + 1]?.norm ?? "") || context.tokens[index + 1]?.norm === "tadi"
    : false;
}

/** Where another source is set against this one: `menurut A …, sementara menurut B …`. */
function contrastEnd(context: QuoteContext, first: number, last: number): number {
  const { tokens } = context;
  for (let i = first; i + 1 < last; i++)
    if (CONTRASTS.has(tokens[i]?.norm ?? "") && tokens[i + 1]?.norm === "menurut") return i;
  return last;
}

/** `Bagi Siti, kebijakan itu merugikan`: only a person in front of the clause tells how he sees it. */
function isView(context: QuoteContext, draft: Draft): boolean {
  const { source } = draft;
  if (!source || draft.rule !== "quote/according-initial" || context.tokens[draft.first - 1]?.norm !== ",")
    return false;
  const head = firstEndingAfter(context.tokens, source.start);
  const mention = context.mentionAt(head);
  // `dalam pandangan konsumen`, but `bagi konsumen`
  const holds = context.tokens[head - 1]?.norm === "pandangan" && isAgentNoun(context.tokens[head]?.norm ?? "");
  return holds || source.kind === "pronoun" || source.kind === "clitic" || mention?.entity.type === "person";
}

function isPerson(source: Source): boolean {
  return (
    source.kind === "clitic" ||
    source.kind === "pronoun" ||
    source.kind === "role" ||
    (source.kind === "name" && source.entity !== null)
  );
}
