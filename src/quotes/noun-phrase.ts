import {
  groupSpeakers,
  isAgentNoun,
  isConjunction,
  isPreposition,
  isVoiceNoun,
  looksLikeVerb,
  preverbTrie,
  titles,
  wordSet,
} from "../lexicon/index.js";
import { isCapitalized, plainName, type Token } from "../text/index.js";
import type { PlacedMention, QuoteContext } from "./context.js";
import type { Source } from "./draft.js";

const PRONOUNS = new Set(["dia", "ia", "beliau", "mereka", "saya", "aku", "kami", "kita", "keduanya"]);
/** `pihaknya`: the speaker's own side. */
const OWN_SIDE = new Set(["pihaknya", "dirinya"]);
const STOPS = new Set([".", ",", ";", ":", "!", "?", "…", "(", ")", "[", "]", "–", "—", "-", "--", "/"]);
/** They follow a speaker and begin what was round the utterance. */
const CIRCUMSTANCE = wordSet(
  "saat ketika usai seusai sehabis setelah sebelum seperti sebagaimana sambil seraya sembari dikutip dilansir ditemui dihubungi dikonfirmasi yang kemarin tadi via",
);
/** They name somebody by somebody else: `pengacara Rina, Doni` is Doni. */
const RELATIVES = wordSet(
  "pengacara advokat kuasa istri suami ayah ibu anak adik kakak putra putri paman bibi kerabat tetangga teman rekan sahabat jubir juru manajer penasihat ajudan pelatih agen",
);
/** These are never what the named one is himself. */
const KIN = wordSet(
  "istri suami ayah adik kakak putra putri keponakan sepupu mertua tetangga teman rekan sahabat kerabat keluarga",
);
/** They tell of people, however many, so that a name behind them is not who speaks: `para pegawai Bulog`, `sumber Reuters`. */
const SOME = wordSet("sumber seseorang seorang sejumlah beberapa banyak sebagian para kedua ketiga akun salah");
const POINTED = new Set(["yang", "berumur", "berusia", "kelahiran", "asal", "dari", "dan"]);
/** How far a noun phrase may reach, in tokens. */
const REACH = 24;

export function isStop(token: Token): boolean {
  return token.kind === "quote" || (token.kind === "punctuation" && STOPS.has(token.norm));
}

export function isPronoun(norm: string): boolean {
  return PRONOUNS.has(norm) || OWN_SIDE.has(norm);
}

/** Skips adverbs and auxiliaries leftwards: the index behind the subject of the verb at `verb`. */
export function beforePreverbs(context: QuoteContext, floor: number, verb: number): number {
  const { tokens } = context;
  let end = verb;
  scan: while (end > floor) {
    for (let length = Math.min(3, end - floor); length > 0; length--) {
      const hit = preverbTrie().longestAt(tokens, end - length);
      if (hit && hit.length === length) {
        end -= length;
        continue scan;
      }
    }
    break;
  }
  return end;
}

/** The source that a noun phrase starting at `first` names (`kata Menteri Luar Negeri China Wang Yi`), and where it ends. */
export function sourceAt(context: QuoteContext, first: number, limit: number): { source: Source; last: number } | null {
  const { tokens } = context;
  const opening = tokens[first];
  if (!opening || first >= limit) return null;
  if (isPronoun(opening.norm)) return { source: pronoun(opening), last: first + 1 };
  let last = phraseEnd(context, first, limit);
  let person = findPerson(context, first, last);
  const kin = person && isKinOf(context, first, person);
  if (
    !person &&
    last > first &&
    startsRole(context, first, last) &&
    !/^(?:itu|ini|tersebut)$/u.test(tokens[last - 1]?.norm ?? "")
  ) {
    person = personBehindRole(context, last, limit);
    if (person) last = person.last;
  }
  if (person) {
    const other = behindRelative(context, first, person, limit);
    if (other) return { source: named(other), last: other.last };
    if (kin) return unnamedUntil(context, first, person.last);
    // `Menurut Sri Mulyani anggaran itu …`: a small word behind the name is not his
    const behind = tokens[person.last];
    const small = isNamedPerson(person) && behind?.kind === "word" && !isCapitalized(behind.text);
    return { source: named(person), last: small ? person.last : Math.max(last, person.last) };
  }
  if (last === first) return null;
  const source = unnamed(context, first, last);
  if (!source) return null;
  const pointer = pointsFrom(context, last, limit);
  return pointer > last ? { source: { ...source, pointed: true }, last: pointer } : { source, last };
}

/** Behind the pointer that closes a relative clause or an age (`pria yang akrab disapa Cea itu`, `pria berumur 25 tahun itu`), or `last`. */
function pointsFrom(context: QuoteContext, last: number, limit: number): number {
  const { tokens } = context;
  const opening = tokens[last]?.norm ?? "";
  if (!POINTED.has(opening)) return last;
  for (let i = last + 1; i < Math.min(limit, last + 18); i++) {
    const token = tokens[i] as Token;
    if (token.kind === "quote" || token.norm === "," || token.norm === "." || token.norm === "yang") return last;
    if (token.norm === "tersebut") return i + 1;
    if (token.norm !== "itu" && token.norm !== "ini") continue;
    const behind = tokens[i + 1];
    const ends = !behind || isStop(behind) || isPreposition(behind.norm) || looksLikeVerb(behind.norm);
    if (i + 1 >= limit || ends || CIRCUMSTANCE.has(behind.norm) || preverbTrie().longestAt(tokens, i + 1)) return i + 1;
  }
  return last;
}

/** The name behind a long role: `Direktur Utama BTN, Maryono`, `Duta Besar Israel untuk PBB, Danny Danon`. */
function personBehindRole(context: QuoteContext, from: number, limit: number): PlacedMention | null {
  const { tokens } = context;
  for (let i = from; i < Math.min(limit, from + REACH); i++) {
    const token = tokens[i] as Token;
    const mention = context.mentionAt(i);
    if (mention) {
      if (isNamedPerson(mention) && mention.first >= from) return mention;
      i = Math.max(i, mention.last - 1);
      continue;
    }
    if (context.dateAt(i) >= 0 || CIRCUMSTANCE.has(token.norm) || token.kind === "quote") return null;
    if (token.norm === "kepada" || token.norm === "dalam" || token.norm === "melalui" || token.norm === ".")
      return null;
    if (token.norm === "," && !isCapitalized(tokens[i + 1]?.text ?? "")) return null;
    if (token.kind === "word" && !isCapitalized(token.text) && looksLikeVerb(token.norm)) return null;
  }
  return null;
}

/** `pengacara Rina Sari, Doni Pratama, kepada wartawan`: who is set behind the name that the relation is to. */
function behindRelative(
  context: QuoteContext,
  first: number,
  person: PlacedMention,
  limit: number,
): PlacedMention | null {
  const { tokens } = context;
  if (!RELATIVES.has((tokens[first] as Token).norm) || person.first === first) return null;
  if (tokens[person.last]?.norm !== "," || person.last + 1 >= limit) return null;
  const other = context.mentionAt(person.last + 1);
  if (!other || other.first !== person.last + 1 || !isNamedPerson(other) || other.entity === person.entity) return null;
  const behind = tokens[other.last];
  const ends = !behind || other.last >= limit || isStop(behind) || isPreposition(behind.norm);
  return ends || CIRCUMSTANCE.has(behind.norm) || context.dateAt(other.last) >= 0 ? other : null;
}

/** `istri Budi mengatakan`, `anak buah Purbaya itu`: somebody told by the name of another. */
function isKinOf(context: QuoteContext, first: number, person: PlacedMention): boolean {
  const { tokens } = context;
  const behind = tokens[person.last]?.norm ?? "";
  const pointed = behind === "itu" || behind === "ini" || behind === "tersebut";
  const { norm } = tokens[first] as Token;
  if (context.mentionAt(first) !== null || !isNamedPerson(person)) return false;
  return KIN.has(norm) ? person.first - first <= 3 : pointed && RELATIVES.has(norm) && person.first - first <= 3;
}

/** The phrase that tells somebody by the name of another, if the name ends one: `istri Budi` in `Istri Budi mengatakan`. */
export function kinPhrase(
  context: QuoteContext,
  floor: number,
  person: PlacedMention,
): { source: Source; first: number; last: number } | null {
  const { tokens } = context;
  // `putra sulung Budi dan Siti itu`: the kin of both
  const other = tokens[person.first - 1]?.norm === "dan" ? context.mentionAt(person.first - 2) : null;
  const nearest = other && isNamedPerson(other) ? other : person;
  for (let first = nearest.first - 1; first >= Math.max(floor, nearest.first - 3); first--) {
    const kin = nearest === person ? isKinOf(context, first, person) : KIN.has(tokens[first]?.norm ?? "");
    if (!kin || context.mentionAt(first) !== null) continue;
    return { ...unnamedUntil(context, first, person.last), first };
  }
  return null;
}

function unnamedUntil(context: QuoteContext, first: number, person: number): { source: Source; last: number } {
  const { tokens, doc } = context;
  const last = /^(?:itu|ini|tersebut)$/u.test(tokens[person]?.norm ?? "") ? person + 1 : person;
  const span = { start: (tokens[first] as Token).start, end: (tokens[last - 1] as Token).end };
  const name = doc.text.slice(span.start, span.end);
  return { source: { ...span, kind: "role", entity: null, name }, last };
}

function startsRole(context: QuoteContext, first: number, last: number): boolean {
  const mention = context.mentionAt(first);
  return (
    last - first > 1 &&
    (mention === null || mention.first > first || mention.mention.kind === "role" || mention.entity.type !== "person")
  );
}

/** End of the noun phrase at `first`: before a stop, a preposition, a date, a verb; brackets inside a title are passed over. */
function phraseEnd(context: QuoteContext, first: number, limit: number): number {
  const { tokens } = context;
  const end = Math.min(limit, first + REACH);
  let i = first;
  while (i < end) {
    const token = tokens[i] as Token;
    const mention = context.mentionAt(i);
    if (mention && mention.first === i) {
      i = mention.last;
      continue;
    }
    if (token.norm === "(" || token.norm === "[") {
      const close = closingBracket(tokens, i, end);
      const after = tokens[close + 1];
      if (close < 0 || !after || !isCapitalized(after.text)) break;
      i = close + 1;
      continue;
    }
    if (isStop(token) || context.dateAt(i) >= 0 || CIRCUMSTANCE.has(token.norm)) break;
    if (token.kind === "word" && !isCapitalized(token.text)) {
      if (isPreposition(token.norm)) break;
      if (isConjunction(token.norm) && !(token.norm === "dan" && joinsNames(tokens, i)) && token.norm !== "sekaligus")
        break;
      if (i > first && looksLikeVerb(token.norm)) break;
    }
    i++;
  }
  return Math.min(i, limit);
}

function joinsNames(tokens: readonly Token[], index: number): boolean {
  const before = tokens[index - 1];
  const after = tokens[index + 1];
  return !!before && !!after && isCapitalized(before.text) && isCapitalized(after.text);
}

function closingBracket(tokens: readonly Token[], open: number, end: number): number {
  for (let i = open + 1; i < Math.min(end, open + 8); i++) {
    if (tokens[i]?.norm === ")" || tokens[i]?.norm === "]") return i;
  }
  return -1;
}

export function isNamedPerson(mention: PlacedMention): boolean {
  return mention.entity.type === "person" && mention.mention.kind === "name";
}

function findPerson(context: QuoteContext, first: number, last: number): PlacedMention | null {
  let role: PlacedMention | null = null;
  for (let i = first; i < last; i++) {
    const mention = context.mentionAt(i);
    if (!mention || mention.first < first) continue;
    if (isNamedPerson(mention)) return mention;
    if (mention.mention.kind === "role") role ??= mention;
    i = mention.last - 1;
  }
  return role;
}

export function named(mention: PlacedMention): Source {
  const { start, end } = mention.mention;
  const kind = mention.mention.kind === "role" ? "role" : "name";
  return { start, end, kind, entity: mention.entity.id, name: mention.entity.name };
}

export function pronoun(token: Token): Source {
  return { start: token.start, end: token.end, kind: "pronoun", entity: null, name: null };
}

/** A phrase without a person's name: an institution, the people who speak for one, a role, a group. */
function unnamed(context: QuoteContext, first: number, last: number): Source | null {
  const { tokens } = context;
  const opening = tokens[first] as Token;
  const closing = tokens[last - 1] as Token;
  const span = { start: opening.start, end: closing.end };
  const name = plainName(context.doc.text.slice(span.start, span.end));
  const mention = sourceMention(context, first, last);
  const some = SOME.has(opening.norm);
  const person = titles().longestAt(tokens, first) !== null && !groupSpeakers().longestAt(tokens, first);
  // `karyawan Pertamina`, `ekonom INDEF`: somebody of that house, not the house
  const somebody = some || ((person || isAgentNoun(opening.norm)) && !isVoiceNoun(opening.norm));
  if (mention && somebody && mention.first > first) {
    return {
      ...span,
      kind: anonymous(opening.norm) ? "anonymous" : person && !some ? "role" : "group",
      entity: null,
      name,
    };
  }
  if (mention && mention.first === first) {
    const { start, end } = mention.mention;
    return { start, end, kind: "name", entity: mention.entity.id, name: mention.entity.name };
  }
  if (mention && (isVoiceNoun(opening.norm) || mention.entity.type === "organization")) {
    return {
      ...span,
      end: Math.max(mention.mention.end, span.end),
      kind: "group",
      entity: mention.entity.id,
      name: mention.entity.name,
    };
  }
  // `60 persen responden mengatakan`
  if (opening.kind === "number") return last - first > 1 ? { ...span, kind: "group", entity: null, name } : null;
  if (opening.kind !== "word") return null;
  if (mention) return { ...span, kind: "role", entity: null, name };
  if (person && !some) return { ...span, kind: "role", entity: null, name };
  const capitals = isCapitalized(opening.text) && first > context.sentenceOf(first).first;
  return { ...span, kind: capitals ? "name" : anonymous(opening.norm) ? "anonymous" : "group", entity: null, name };
}

function anonymous(norm: string): boolean {
  return (
    norm === "sumber" ||
    norm === "seseorang" ||
    norm === "seorang" ||
    norm === "salah" ||
    norm === "sejumlah" ||
    norm === "beberapa"
  );
}

/** The first name of the phrase; in `media Korsel Yonhap` the institution behind the place. */
function sourceMention(context: QuoteContext, first: number, last: number): PlacedMention | null {
  let found: PlacedMention | null = null;
  for (let i = first; i < last; i++) {
    const mention = context.mentionAt(i);
    if (!mention || mention.first < first) continue;
    found ??= mention;
    if (found.first > first && found.entity.type === "location" && mention.entity.type === "organization")
      return mention;
    i = mention.last - 1;
  }
  return found;
}
