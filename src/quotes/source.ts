import {
  isDocument,
  isPlainPredicate,
  isPreposition,
  isThenAt,
  looksLikeVerb,
  preverbTrie,
  titles,
  wordSet,
} from "../lexicon/index.js";
import { isCapitalized, type Token } from "../text/index.js";
import type { PlacedMention, QuoteContext } from "./context.js";
import type { ReadSource } from "./draft.js";
import { withThoseBehind } from "./joint.js";
import { behindRelative, kinPhrase, unnamedUntil } from "./kin.js";
import { account, isAccount, isNamedPerson, isPronoun, named, pronoun, roleStart } from "./named.js";
import { CIRCUMSTANCE, isStop, phraseEnd, REACH } from "./noun-phrase.js";
import { unnamed } from "./unnamed.js";
import { DEMONSTRATIVES, isOwned } from "./words.js";

const POINTED = wordSet("yang kelahiran asal dari dan di dengan");

const CITING = new Set(["menurut", "berdasarkan"]);

const CLOSELY = wordSet("akrab karib biasa kerap sering lebih");
const CALLED = new Set(["disapa", "dipanggil", "bernama"]);

const COUNTED =
  /^(?:satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh|sebagian|seorang|separuh|mayoritas)$/u;

/** The source that a noun phrase starting at `first` names (`kata Menteri Luar Negeri China Wang Yi`), and where it ends. */
export function sourceAt(context: QuoteContext, first: number, limit: number): ReadSource | null {
  const { tokens } = context;
  const opening = tokens[first];
  if (!opening || first >= limit) return null;
  if (isPronoun(opening.norm)) return { source: pronoun(opening), last: first + 1 };
  // `kata @rina_dewi`
  if (isAccount(opening)) return { source: account(opening), last: first + 1 };
  let last = phraseEnd(context, first, limit);
  let person = findPerson(context, first, last);
  const kin = person && kinPhrase(context, first, person);
  if (
    !person &&
    last > first &&
    (startsRole(context, first, last) || isApposed(context, first, last)) &&
    !DEMONSTRATIVES.has(tokens[last - 1]?.norm ?? "")
  ) {
    person = personBehindRole(context, last, limit);
    if (person) last = person.last;
  }
  if (!person && last > first) {
    person = personWithRole(context, first, last, limit);
    if (person) last = person.last;
  }
  person = (person && behindOffice(context, person, last, limit)) ?? person;
  const naming = person ? -1 : namingAt(tokens, last);
  if (naming >= 0 && naming < limit) {
    const called = context.mentionAt(naming + 1);
    // `pria yang akrab disapa Cea itu` points back to who was told of
    const pointed = DEMONSTRATIVES.has(tokens[called?.last ?? limit]?.norm ?? "");
    if (called && isNamedPerson(called) && !pointed) return { source: named(called), last: called.last };
  }
  if (person) {
    const other = behindRelative(context, first, person, limit);
    if (other) return { source: named(other), last: other.last };
    if (kin) return pointedBack(context, unnamedUntil(context, first, person.last), limit);
    // `Menurut Sri Mulyani anggaran itu …`: a small word behind the name is not his
    const behind = tokens[person.last];
    const small = isNamedPerson(person) && behind?.kind === "word" && !isCapitalized(behind.text);
    const found = { source: named(person), last: small ? person.last : Math.max(last, person.last) };
    return withThoseBehind(context, person.first, found, limit);
  }
  if (last === first) return null;
  // `Salah satu dari mereka`, `Tujuh dari 19 peserta`
  if (
    tokens[last]?.norm === "dari" &&
    last - first <= 2 &&
    last + 1 < limit &&
    COUNTED.test((tokens[last - 1] as Token).norm)
  )
    last = Math.max(last, isPronoun(tokens[last + 1]?.norm ?? "") ? last + 2 : phraseEnd(context, last + 1, limit));
  // `keterangan (resmi) dari Kementerian Sosial`
  const sender = tokens[last]?.norm === "dari" && isDocument(opening.norm) ? context.mentionAt(last + 1) : null;
  if (sender?.entity.type === "organization" && sender.last <= limit) last = sender.last;
  const source = unnamed(context, first, last);
  if (!source) return null;
  return pointedBack(context, { source, last }, limit);
}

function pointedBack(context: QuoteContext, { source, last }: ReadSource, limit: number): ReadSource {
  const pointer = pointsFrom(context, last, limit);
  return pointer > last ? { source: { ...source, pointed: true }, last: pointer } : { source, last };
}

/** The word before the name in `seorang pedagang | bernama Siti`, `pria | yang akrab disapa Budi`, or -1. */
function namingAt(tokens: readonly Token[], first: number): number {
  let i = first;
  if (tokens[i]?.norm === "bernama") return i;
  if (tokens[i]?.norm !== "yang") return -1;
  while (CLOSELY.has(tokens[++i]?.norm ?? "")) if (i > first + 3) return -1;
  return CALLED.has(tokens[i]?.norm ?? "") ? i : -1;
}

/** Behind the pointer that closes a relative clause or an age (`pria yang akrab disapa Cea itu`, `pria berumur 25 tahun itu`), or `last`. */
function pointsFrom(context: QuoteContext, last: number, limit: number): number {
  const { tokens } = context;
  const opening = tokens[last]?.norm ?? "";
  // `aktor 27 tahun tersebut`
  const aged = tokens[last]?.kind === "number" && tokens[last + 1]?.norm === "tahun";
  if (aged) return last + 2 < limit && DEMONSTRATIVES.has(tokens[last + 2]?.norm ?? "") ? last + 3 : last;
  if (opening === ",") return behindPlace(context, last) ?? last;
  if (tokens[last]?.kind === "quote") return behindTitle(tokens, last, limit) ?? last;
  const born = context.dateAt(last) >= 0 && tokens[last - 1]?.norm === "kelahiran";
  if (!POINTED.has(opening) && !born && !opening.startsWith("ber")) return last;
  for (let i = last + 1; i < Math.min(limit, last + 18); i++) {
    const token = tokens[i] as Token;
    if (token.norm === ",") return behindPlace(context, i) ?? last;
    if (token.kind === "quote" || token.norm === "." || token.norm === "yang") return last;
    if (token.norm === "tersebut") return i + 1;
    if (token.norm !== "itu" && token.norm !== "ini") continue;
    // `siswa di Kediri itu`, but `warga di desa itu`
    if (opening === "di" && context.mentionAt(i - 1) === null) return last;
    const behind = tokens[i + 1];
    const ends = !behind || isStop(behind) || isPreposition(behind.norm) || looksLikeVerb(behind.norm);
    if (i + 1 >= limit || ends || CIRCUMSTANCE.has(behind.norm) || preverbTrie().longestAt(tokens, i + 1)) return i + 1;
  }
  return last;
}

/** So many tokens of a song or a film: `pelantun “Laut Bercerita” itu`. */
const TITLE = 8;

/** Behind the pointer that closes a title in marks. */
function behindTitle(tokens: readonly Token[], mark: number, limit: number): number | null {
  const end = Math.min(limit - 1, mark + TITLE);
  for (let i = mark + 1; i < end; i++) {
    if (tokens[i]?.kind === "quote") return DEMONSTRATIVES.has(tokens[i + 1]?.norm ?? "") ? i + 2 : null;
  }
  return null;
}

/** Behind a pointer that closes what a comma sets off: `ujar lelaki asal Makassar, Sulawesi Selatan(,) itu`, `ujar warga Kediri, itu`. */
function behindPlace({ tokens, dateAt }: QuoteContext, comma: number): number | null {
  let i = comma + 1;
  while (dateAt(i) >= 0 || (tokens[i]?.kind === "word" && isCapitalized((tokens[i] as Token).text))) i++;
  if (i > comma + 1 && tokens[i]?.norm === ",") i++;
  if (!DEMONSTRATIVES.has(tokens[i]?.norm ?? "")) return null;
  const behind = tokens[i + 1];
  // `Pria kelahiran Kediri, 12 Mei 1970 itu mengatakan`
  if (dateAt(i - 1) >= 0 && tokens[comma - 2]?.norm === "kelahiran") return i + 1;
  // `Menurut warga, itu sudah lama`
  return !behind || isStop(behind) ? i + 1 : null;
}

/** The name behind a long role: `Direktur Utama BTN, Maryono`, `Duta Besar Israel untuk PBB, Danny Danon`. */
function personBehindRole(context: QuoteContext, from: number, limit: number): PlacedMention | null {
  const { tokens } = context;
  for (let i = from; i < Math.min(limit, from + REACH); i++) {
    const token = tokens[i] as Token;
    const mention = context.mentionAt(i);
    if (mention) {
      // `Menurut majelis hakim, Budi tidak bersalah`: the subject of what they say
      if (isNamedPerson(mention) && mention.first >= from)
        return tokens[mention.first - 1]?.norm === "," && hasOwnVerb(tokens, mention.last) ? null : mention;
      i = Math.max(i, mention.last - 1);
      continue;
    }
    // `Juru Bicara KPK saat itu, Budi Santoso`
    if (isThenAt(tokens, i)) {
      i++;
      continue;
    }
    // `ahli gizi yang juga Dekan Fakultas Kedokteran Budi Santoso`
    if (i === from && token.norm === "yang" && tokens[i + 1]?.norm === "juga" && isOffice(tokens, i + 2)) {
      i++;
      continue;
    }
    if (context.dateAt(i) >= 0 || CIRCUMSTANCE.has(token.norm) || token.kind === "quote") return null;
    if (token.norm === "kepada" || token.norm === "dalam" || token.norm === "melalui" || token.norm === ".")
      return null;
    // `Deputi Bidang Protokol, Pers, dan Media Sekretariat Presiden Budi Santoso`
    const joint = i > from && tokens[i + 1]?.norm === "dan" ? i + 2 : i + 1;
    if (token.norm === "," && !isCapitalized(tokens[joint]?.text ?? "")) return null;
    if (token.kind === "word" && !isCapitalized(token.text) && looksLikeVerb(token.norm)) return null;
  }
  return null;
}

/** An office, in capitals as before a name. */
function isOffice(tokens: readonly Token[], index: number): boolean {
  return isCapitalized(tokens[index]?.text ?? "") && titles().longestAt(tokens, index) !== null;
}

/** `Kasatpam Pasar Kediri, Budi Santoso`: an office that no list has and that looks like a name, with its house. */
function behindOffice(context: QuoteContext, { first, last }: PlacedMention, comma: number, limit: number) {
  if (last - first > 1 || last === comma || context.tokens[comma]?.norm !== ",") return null;
  return isCapitalized((context.tokens[last] as Token).text) ? personBehindRole(context, comma, limit) : null;
}

function hasOwnVerb(tokens: readonly Token[], behind: number): boolean {
  const token = tokens[behind];
  if (token?.kind !== "word" || isCapitalized(token.text)) return false;
  // `kata seorang saksi, Siti ditemui di pasar`: how he came to say it
  if (CIRCUMSTANCE.has(token.norm)) return false;
  return looksLikeVerb(token.norm) || isPlainPredicate(token.norm) || preverbTrie().longestAt(tokens, behind) !== null;
}

/** `dosen dari Universitas Airlangga, Siti Aminah`: the person whose role the phrase opens, whatever stands in it. */
function personWithRole(context: QuoteContext, first: number, from: number, limit: number): PlacedMention | null {
  if (context.tokens[from]?.norm !== "dari") return null;
  for (let i = from + 1; i < Math.min(limit, from + REACH); i++) {
    const mention = context.mentionAt(i);
    if (mention && isNamedPerson(mention)) return roleStart(context, mention) === first ? mention : null;
    if (context.tokens[i]?.kind === "quote") return null;
    if (mention) i = mention.last - 1;
  }
  return null;
}

/** `ujar korban, Budi Santoso, Rabu`, but `Menurut saksi, Budi …` may go on with what happened. */
function isApposed({ tokens, mentionAt }: QuoteContext, first: number, comma: number): boolean {
  const opening = tokens[first] as Token;
  return (
    comma - first === 1 &&
    tokens[comma]?.norm === "," &&
    mentionAt(comma + 1)?.first === comma + 1 &&
    !isCapitalized(opening.text) &&
    (isOwned(opening.norm) || !CITING.has(tokens[first - 1]?.norm ?? ""))
  );
}

function startsRole(context: QuoteContext, first: number, last: number): boolean {
  const mention = context.mentionAt(first);
  return (
    last - first > 1 &&
    (mention === null || mention.first > first || mention.mention.kind === "role" || mention.entity.type !== "person")
  );
}

function findPerson(context: QuoteContext, first: number, last: number): PlacedMention | null {
  let role: PlacedMention | null = null;
  for (let i = first; i < last; i++) {
    const mention = context.mentionAt(i);
    if (!mention || mention.first < first) continue;
    // `jubir Anies` is who has been told to be so
    if (isNamedPerson(mention)) return role?.last === mention.first && role.entity !== mention.entity ? role : mention;
    if (mention.mention.kind === "role") role ??= mention;
    i = mention.last - 1;
  }
  return role;
}
