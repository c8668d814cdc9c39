import { groupSpeakers, isNoSource, isPreposition, sourceFrames, wordSet } from "../lexicon/index.js";
import { firstEndingAfter, isCapitalized, plainName, type Token, type TokenRange } from "../text/index.js";
import { AUXILIARIES, hasPredicate, roundCue, trimContent } from "./clause.js";
import { insideSpeech, type QuoteContext, rangeOf } from "./context.js";
import type { Draft, Source } from "./draft.js";
import { unnamedUntil } from "./kin.js";
import { reportedContent } from "./marked.js";
import { clitic, isPronoun } from "./named.js";
import { sourceAt } from "./source.js";
import { DEMONSTRATIVES } from "./words.js";

const POINTERS = new Set([...DEMONSTRATIVES, "setempat"]);
/** They go on with the source: `Menurut Budi yang memimpin rapat, …`. */
const MODIFIERS = new Set([
  "yang",
  "saat",
  "ketika",
  "usai",
  "seusai",
  "seperti",
  "sebagaimana",
  "dikutip",
  "dilansir",
  "dan",
]);
/** `menurut analisis dia` is according to him. */
const VIEWS = wordSet("analisis pendapat pandangan penilaian pengamatan perhitungan perkiraan hemat kajian");
const CONTRASTS = new Set(["sementara", "sedangkan", "tetapi", "tapi", "namun", "adapun"]);
/** Behind an inserted cue they go on with the clause before it. */
const GOES_ON = new Set(["agar", "supaya", "adalah", "ialah", "merupakan", "yakni", "yaitu", "bukan"]);
const LISTING = new Set(["dan", "serta", "atau", "hingga", "maupun"]);
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
    const draft = i < citedFrom ? framed(context, i, i + hit.length, hit.value === "clitic") : null;
    // `bagi mereka yang sudah pulang, bantuan …`: who gets it
    if (hit.value === "viewpoint" && tokens[i + hit.length + 1]?.norm === "yang") continue;
    // `hal itu menjadi daya tarik baginya`: for him, not in his view
    const view = hit.value === "viewpoint" || (hit.value === "clitic" && !word.norm.startsWith("menurut"));
    if (draft && (!view || isView(context, draft))) drafts.push(draft);
    i += hit.length - 1;
  }
  return drafts;
}

function framed(context: QuoteContext, first: number, behind: number, own: boolean): Draft | null {
  const { tokens } = context;
  const sentence = context.sentenceOf(first);
  const word = tokens[first] as Token;
  const closing = tokens[behind - 1] as Token;
  let source: Source;
  let last = behind;
  if (own) source = clitic(closing);
  else {
    // `berdasarkan keterangan resmi Kementerian Perdagangan`
    while (/^(?:resmi|tertulis)$/u.test(tokens[behind]?.norm ?? "")) behind++;
    if (VIEWS.has(tokens[behind]?.norm ?? "") && isPronoun(tokens[behind + 1]?.norm ?? "")) behind++;
    if (isNoSource(tokens[behind]?.norm ?? "")) return null;
    const found = sourceAt(context, behind, sentence.last);
    if (!found || (found.source.kind === "group" && found.last - behind > 6)) return null;
    // `menurut salah satu pendiri Gojek itu, …`
    const role =
      found.last > behind + 1 && POINTERS.has(tokens[found.last]?.norm ?? "") && tokens[found.last + 1]?.norm === ",";
    ({ source, last } = role && context.mentionAt(behind) === null ? unnamedUntil(context, behind, found.last) : found);
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
  const before = trimContent(context, contrasted ? first : sentence.first, first);
  const end = contrastEnd(context, last, sentence.last);
  const after = trimContent(context, pastAside(context, last, { ...sentence, last: end }), end);
  const lengthBefore = before.last - before.first;
  const lengthAfter = after.last - after.first;
  // `respons yang, menurut dia, “lamban sekali”`
  const relative = tokens[first - 1]?.norm === "," ? first - 2 : first - 1;
  const leads =
    lengthAfter >= 3 && (lengthBefore <= LEAD || lengthAfter > lengthBefore || tokens[relative]?.norm === "yang");
  const half = leads ? after : before;
  // `Menurut Siti, banyak warga yang kena denda`: behind the comma stands what he says, whatever its form
  const said = leads && lengthBefore === 0 && tokens[half.first - 1]?.norm === "," && isPerson(source);
  const length = half.last - half.first;
  const sound = length >= 3 && (hasPredicate(context, half.first, half.last) || (said && length > 4));
  // `tujuan utama pelajaran ini menurutnya agar siswa terbiasa`: the cue stands inside a clause that needs both halves
  const goesOn = !leads && lengthBefore >= 3 && lengthAfter >= 3 && GOES_ON.has(tokens[last]?.norm ?? "");
  const inserted = !sound && tokens[last]?.norm === ",";
  const whole = goesOn ? { first: before.first, last: after.last } : inserted ? roundCue(context, before, after) : null;
  if (!sound && !whole) return null;
  const content = whole ?? half;
  const cue = { start: word.start, end: own ? closing.end : word.end, lemma: "turut", type: "neutral" as const };
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
  const mention = context.mentionAt(firstEndingAfter(context.tokens, source.start));
  return source.kind === "pronoun" || source.kind === "clitic" || mention?.entity.type === "person";
}

function isPerson(source: Source): boolean {
  return source.kind === "clitic" || source.kind === "pronoun" || (source.kind === "name" && source.entity !== null);
}

/** Behind the comma, in a few words and before any auxiliary: `…, dan …` */
function isListed(tokens: readonly Token[], comma: number, end: number): boolean {
  for (let i = comma; i < Math.min(end, comma + 8); i++) {
    const norm = tokens[i]?.norm ?? "";
    if (AUXILIARIES.has(norm)) return false;
    if (norm === "," && LISTING.has(tokens[i + 1]?.norm ?? "")) return true;
  }
  return false;
}

/** Past what stands in commas behind the source: `Menurut Budi, ketua panitia, acara itu …`. */
function pastAside(context: QuoteContext, index: number, sentence: TokenRange): number {
  const { tokens } = context;
  const next = tokens[index] as Token | undefined;
  // `Menurut Sri Mulyani anggaran itu …`
  if (next?.kind === "word" && !isCapitalized(next.text) && !MODIFIERS.has(next.norm) && !isPreposition(next.norm))
    return index;
  let i = index;
  while (i < sentence.last && (tokens[i] as Token).norm !== ",") i++;
  if (i >= sentence.last) return index;
  for (let j = i + 1; j < Math.min(sentence.last, i + 10); j++) {
    // `Menurut Erick, undang-undang itu, yang bertujuan …, membutuhkan X`: its subject
    if (tokens[j]?.norm === "," && tokens[j + 1]?.norm === "yang" && isCapitalized(tokens[i + 1]?.text ?? ""))
      return i + 1;
    // `Menurut Budi, bantuan untuk petani, nelayan, dan buruh akan cair`: a list
    if (tokens[j]?.norm === "," && isListed(tokens, j, sentence.last)) return i + 1;
    if (tokens[j]?.norm === "," && !hasPredicate(context, i + 1, j)) {
      return hasPredicate(context, j + 1, sentence.last) && j - i > 2 ? j + 1 : i + 1;
    }
  }
  return i + 1;
}
