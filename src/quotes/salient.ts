import { isAccused, looksLikeVerb, verbVoice, wordSet } from "../lexicon/index.js";
import { isCapitalized, type Token } from "../text/index.js";
import { insideSpeech, type PlacedMention, type QuoteContext } from "./context.js";
import type { Source } from "./draft.js";
import { phraseStart } from "./governed.js";
import { jointStart } from "./joint.js";
import { isKin, kinPhrase } from "./kin.js";
import { leadingSubject } from "./leading-subject.js";
import { isNamedPerson, isPronoun, named, roleStart } from "./named.js";
import { appositionOwner } from "./nearest-subject.js";
import { officeSubject } from "./office-subject.js";
import { DEMONSTRATIVES, INTERVIEWED, NEGATORS } from "./words.js";

/** An agent stands behind them: `hal itu disampaikan Wang`. */
const BEFORE_AGENT = wordSet(
  "oleh menurut disampaikan dikatakan diungkapkan ditegaskan diutarakan dilontarkan dikemukakan dinyatakan dijelaskan diterangkan dipaparkan dituturkan dibenarkan diakui dikeluhkan dialami dirasakan dibantah ditampik ditepis disanggah ditolak dijawab direspons ditanggapi",
);
/** They go on with what was said: who is told of behind them says nothing. */
const ADDING = new Set(["terlebih", "apalagi"]);

const ANSWERS = wordSet("tanggapan respons komentar kritik sorotan penjelasan pernyataan");
/** `Kritik juga datang dari Siti.` */
const COMING = new Set(["datang", "muncul", "terlontar"]);

/** They turn to another who is in the same case: `Begitu pula dengan Siti`. */
const ALIKE = new Set(["demikian", "begitu", "begitupun", "sama"]);
const TALKING = wordSet("berbincang bercakap bercakap-cakap mengobrol berbicara wawancara");
/** How many tokens in front of him. */
const OPENING = 5;

/** Who closes a sentence behind them is who it was about: `Salah satu penggeraknya adalah Siti (35).` */
const IDENTIFYING = new Set(["adalah", "ialah"]);

/** Of them a story tells: `Korban Siti diberhentikan dua orang` does not make her the one who says `ujarnya`. */
const TOLD_OF = wordSet("korban pelaku tersangka terdakwa terduga terpidana jenazah almarhum almarhumah mendiang");
/** Who comes behind them is seen, and does nothing yet: `Selain itu juga hadir, Menteri …`. */
const PRESENT = wordSet("hadir tampak terlihat terdapat dihadiri disaksikan didampingi");

const AUXILIARY = wordSet("akhirnya kemudian lalu juga telah sudah sempat langsung pun akan masih memang kini");

/** They open a phrase in front of the clause: who is named in it is not its subject (`Sesuai arahan Wali Kota, …`). */
const FRONTS = wordSet(
  "sesuai sejalan senada selaras seiring menurut berdasarkan menanggapi merespons menindaklanjuti menyikapi menjawab seperti sebagaimana berkat mengutip merujuk mengacu mengikuti",
);

/** Somebody who may be meant by the next `dia` or `-nya`. */
export interface Salient {
  /** Token index from which on he is in mind. */
  readonly at: number;
  readonly source: Source;
  /** `Rina dibawa ke rumah sakit`, `Rina belum merespons`: he is told of, which does not make him the one who goes on speaking. */
  readonly passing: boolean;
}

/** The person who opens each sentence of the reporter's, if one does; and who is named behind a passive (`hal itu disampaikan Wang`). */
export function openingSubjects(context: QuoteContext, inContent: Uint8Array): Salient[] {
  const found: Salient[] = [];
  for (const sentence of context.doc.sentences) {
    if (!context.doc.inBody[sentence.first] && !context.doc.inBody[sentence.last - 1]) continue;
    if (insideSpeech(context, sentence.first + 1)) continue;
    const subject = leadingSubject(context, sentence.first, sentence.last);
    if (subject && subject.source.kind !== "pronoun" && !inContent[subject.first]) {
      const mention = context.mentionAt(subject.first);
      // `kakak Rina dan Doni itu`: told by the names of others
      const kin = mention && kinPhrase(context, sentence.first, mention) !== null;
      if (
        mention?.entity.type === "person" &&
        !kin &&
        !isKinOfMeant(context, mention) &&
        !appositionOwner(context, sentence.first, mention.first) &&
        !isJoined(context, sentence.first, mention) &&
        !isCredit(context, mention.first) &&
        !ADDING.has(context.tokens[sentence.first]?.norm ?? "") &&
        !hasDied(context, mention.last) &&
        !isPresented(context, sentence.first, mention.first) &&
        doesSomething(context, sentence.first, sentence.last)
      )
        found.push({ at: subject.first, source: subject.source, passing: isTold(context, sentence.first, mention) });
    }
    const office = officeSubject(context, sentence);
    if (office && !inContent[office.first]) found.push({ at: office.first, source: office.source, passing: false });
    const opener = context.tokens[sentence.first]?.norm ?? "";
    for (let i = sentence.first + 1; i < sentence.last; i++) {
      const previous = context.tokens[i - 1]?.norm ?? "";
      // `usulan itu mendapat tanggapan dari Bukik`
      const source = previous === "dari" ? (context.tokens[i - 2]?.norm ?? "") : "";
      const answers = ANSWERS.has(source) || COMING.has(source);
      const identified = IDENTIFYING.has(previous);
      // `Saya sempat berbincang singkat dengan Siti`
      const spoken = previous === "dengan" && subject?.source.kind !== "name" && talks(context, sentence.first, i - 1);
      const alike = previous === "dengan" && i < sentence.first + OPENING && ALIKE.has(opener);
      if (!(BEFORE_AGENT.has(previous) || answers || identified || alike || spoken) || inContent[i]) continue;
      const mention = personIn(context, i, Math.min(sentence.last, i + 14));
      if (mention && (!identified || closes(context, mention.last, sentence.last)))
        found.push({
          at: mention.first,
          source: named(mention),
          passing: previous === "oleh" && !isSaidBy(context, i - 1) && !isTakenUp(context, mention.last, sentence.last),
        });
    }
  }
  return found.sort((a, b) => a.at - b.at);
}

/** A verb of talking in the few words before. */
function talks({ tokens }: QuoteContext, floor: number, index: number): boolean {
  for (let i = index - 1; i >= Math.max(floor, index - 3); i--) if (TALKING.has(tokens[i]?.norm ?? "")) return true;
  return false;
}

/** `… dirawat di RSUD. Prof. dr. Budi Santoso Kediri.`: a name by itself does nothing. */
function doesSomething({ tokens }: QuoteContext, first: number, end: number): boolean {
  for (let i = first; i < end; i++) {
    const { kind, text } = tokens[i] as Token;
    if (kind === "word" && text.length > 3 && !isCapitalized(text)) return true;
  }
  return false;
}

/** Nothing but a bracket up to the end of the sentence. */
function closes({ tokens }: QuoteContext, first: number, end: number): boolean {
  let i = first;
  if (tokens[i]?.norm === "(") while (i < end && tokens[i]?.norm !== ")") i++;
  while (i < end && tokens[i]?.kind === "punctuation") i++;
  return i >= end;
}

/** `Suaminya, Budi, bekerja di pabrik`: by whom he is told of stays in mind. */
function isKinOfMeant({ tokens }: QuoteContext, { first, last }: PlacedMention): boolean {
  if (tokens[first - 1]?.norm !== "," || tokens[last]?.norm !== ",") return false;
  const { norm } = tokens[first - 2] ?? { norm: "" };
  return norm.endsWith("nya") && isKin(norm.slice(0, -3));
}

/** `(ANTARA/Budi Santoso)` took the picture. */
function isCredit({ tokens }: QuoteContext, first: number): boolean {
  return [first - 1, first - 2].some((i) => tokens[i]?.norm === "/") || tokens[first - 1]?.norm === "(";
}

function isPresented(context: QuoteContext, first: number, person: number): boolean {
  const { tokens } = context;
  if (TOLD_OF.has(tokens[first]?.norm ?? "")) return true;
  let comma = false;
  let closed = false;
  let told = false;
  for (let i = first; i < person; i++) {
    const norm = tokens[i]?.norm ?? "";
    // `unggahan akun Budi`, but `akun Budi` by itself may speak
    if (PRESENT.has(norm) || (norm === "akun" && i > first)) return true;
    closed ||= comma && norm !== ",";
    comma ||= norm === ",";
    told = norm !== "," && (told || TOLD_OF.has(norm));
  }
  // `Dari pemeriksaan itu, terduga pelaku bernama Budi …`
  if (told) return true;
  // `Menanggapi hal itu, Wali Kota Kediri, Budi Hartono, …`: the clause has begun before him
  if (!FRONTS.has(tokens[first]?.norm ?? "") || closed) return false;
  // `Sesuai arahan Wali Kota Kediri, Budi Hartono kemarin, …`: no verb goes with him
  const behind = tokens[context.mentionAt(person)?.last ?? person];
  return !comma || behind?.norm === "," || context.dateAt(context.mentionAt(person)?.last ?? person) >= 0;
}

/** `Emir Qatar dan Presiden Budi bersepakat`: the subject is two, and neither of them. */
function isJoined(context: QuoteContext, floor: number, mention: PlacedMention): boolean {
  const { first, last } = mention;
  const start = phraseStart(context, floor, first);
  const { tokens } = context;
  const before = Math.min(start, roleStart(context, mention)) - 1;
  return (
    (tokens[before]?.norm === "dan" &&
      /^(?:person|location)$/u.test(context.mentionAt(before - 1)?.entity.type ?? "")) ||
    jointStart(context, floor, start, first) < start ||
    (tokens[last]?.norm === "dan" && isCapitalized(tokens[last + 1]?.text ?? ""))
  );
}

/** `Hadir juga Siti, dan ia menilai …` */
function isTakenUp({ tokens }: QuoteContext, behind: number, end: number): boolean {
  for (let i = behind; i < end; i++) if (isPronoun(tokens[i]?.norm ?? "")) return true;
  return false;
}

/** `disampaikan (langsung) oleh Siti`; of `diresmikan oleh Siti` the words may be another's. */
function isSaidBy({ tokens }: QuoteContext, by: number): boolean {
  const said = (index: number) => BEFORE_AGENT.has(tokens[index]?.norm ?? "");
  return said(by - 1) || said(by - 2);
}

/** Who is called by them has no other name because of what befell him. */
const INITIALS = /^[A-Z]{1,4}$/u;

/** Nothing that he does himself: something befalls him, nobody can reach him, or it is his words that do it. */
function isTold(context: QuoteContext, floor: number, mention: PlacedMention): boolean {
  return (
    undergoes(context, mention.last) ||
    isOutOfReach(context, mention.last) ||
    isOwner(context, floor, mention) ||
    INITIALS.test(mention.mention.text) ||
    mention.entity.roles.some(isAccused)
  );
}

/** `Siti belum bisa dihubungi`, `Siti hingga kini belum memberikan tanggapan` */
function isOutOfReach({ tokens }: QuoteContext, behind: number): boolean {
  let negated = false;
  for (let i = behind; i < behind + 9 && tokens[i]?.kind === "word"; i++) {
    const { norm } = tokens[i] as Token;
    if (negated && ANSWERING.has(norm)) return true;
    negated ||= NEGATORS.has(norm);
  }
  return false;
}

const ANSWERING = wordSet("dihubungi dikonfirmasi merespons merespon respons tanggapan konfirmasi");

/** `pernyataan keras Ketua DPR Siti memicu protes`: her words, and not she, do something. */
function isOwner(context: QuoteContext, floor: number, mention: PlacedMention): boolean {
  const { tokens } = context;
  const start = roleStart(context, mention);
  for (let i = start - 1; i >= Math.max(floor, start - 2); i--) {
    const { kind, norm } = tokens[i] as Token;
    if (kind !== "word" || DEMONSTRATIVES.has(norm)) return false;
    if (ANSWERS.has(norm)) return true;
  }
  return false;
}

function undergoes({ tokens }: QuoteContext, behind: number): boolean {
  for (let i = behind; i < behind + 3; i++) {
    const norm = tokens[i]?.norm ?? ".";
    if (INTERVIEWED.has(norm)) return false;
    if (verbVoice(norm) === "passive") return true;
    if (!AUXILIARY.has(norm)) return false;
  }
  return false;
}

const DYING = new Set(["meninggal", "tewas", "wafat"]);

/** `Rina meninggal`, `Rina adalah pengemudi yang tewas`: whoever speaks next is somebody else. */
function hasDied({ tokens }: QuoteContext, behind: number): boolean {
  let said = false;
  for (let i = behind; i < behind + 8; i++) {
    const norm = tokens[i]?.norm ?? ".";
    // `Anaknya, Rina, tewas`
    if (norm === "," && i === behind) continue;
    if (DYING.has(norm)) return !said || tokens[i - 1]?.norm === "yang";
    if (norm === "." || norm === ",") return false;
    said ||= looksLikeVerb(norm) || norm === "adalah";
  }
  return false;
}

function personIn(context: QuoteContext, first: number, last: number) {
  for (let i = first; i < last; i++) {
    const mention = context.mentionAt(i);
    if (mention && isNamedPerson(mention)) return mention;
    const norm = context.tokens[i]?.norm;
    if (norm === "," || norm === "." || norm === "dalam" || norm === "di" || norm === "saat") return null;
  }
  return null;
}
