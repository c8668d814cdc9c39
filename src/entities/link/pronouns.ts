import type { Document } from "../../document.js";
import { cueTrie, isAgentNoun, isNyaAdverb, isPreposition } from "../../lexicon/index.js";
import { makeSpan, type QuotedRegion, type Sentence, type Token } from "../../text/index.js";
import type { Mention } from "../../types.js";
import { isBeside, isEpithet, isSaid, type Part, partOf, type Standing, speaksSoon } from "./subjects.js";

/** Words for one person that a text has named before. */
const PRONOUNS = new Set(["ia", "dia", "beliau"]);
const CLITIC = "nya";
/** A shorter stretch between marks is a term (`“Selatan Global”`), not somebody's words. */
const SPEECH_TOKENS = 5;
/** Nobody is in mind for longer than this without being meant again, in sentences of the reporter's. */
const MEMORY = 6;
/** A word before a noun that tells of one nobody has named: `seorang warga`, `salah satu korban`. */
const UNNAMED = new Set(["seorang", "salah", "sejumlah", "para", "beberapa", "seseorang", "keluarga", "pihak"]);

/** Who is in mind as a sentence begins, and how long ago he was meant. */
interface Walk {
  readonly doc: Document;
  readonly standing: readonly (Standing | undefined)[];
  readonly inSpeech: Uint8Array;
  centre: string | null;
  /** He is no more than the only person named in a sentence. */
  weak: boolean;
  /** Who spoke last, though somebody without a name has acted since. */
  speaker: string | null;
  age: number;
  /** Others speak of them. */
  readonly accused: ReadonlySet<string>;
}

/**
 * What `dia`, `ia`, `beliau` and the `-nya` of `ujarnya` mean, where only one person can be meant: the one who opened a sentence of
 * the reporter's, or spoke in it, last. Whoever comes between and is nobody's subject puts it in doubt, and so does a speaker
 * without a name (`kata seorang warga`); what is in doubt is left out. Inside somebody's words nothing is resolved.
 */
export function resolvePronouns(
  doc: Document,
  standing: readonly Standing[],
  accused: ReadonlySet<string>,
): ReadonlyMap<string, readonly Mention[]> {
  const at: (Standing | undefined)[] = [];
  for (const one of standing) for (let i = one.first; i < one.last; i++) at[i] = one;
  const nobody = { centre: null, weak: false, speaker: null, age: 0 };
  const walk: Walk = { doc, standing: at, inSpeech: speechOf(doc), ...nobody, accused };
  const found = new Map<string, Mention[]>();
  for (const sentence of doc.sentences) readSentence(walk, sentence, found);
  return found;
}

function speechOf({ tokens, quotedRegions }: Document): Uint8Array {
  const inSpeech = new Uint8Array(tokens.length);
  for (const region of quotedRegions) if (isSpeech(region)) inSpeech.fill(1, region.first, region.last);
  return inSpeech;
}

function isSpeech({ depth, first, last }: QuotedRegion): boolean {
  return depth === 0 && last - first >= SPEECH_TOKENS;
}

function readSentence(walk: Walk, sentence: Sentence, found: Map<string, Mention[]>): void {
  const { doc, standing, inSpeech } = walk;
  const { tokens } = doc;
  let subject: Standing | null = null;
  let speaks = false;
  /** Somebody else has come up in it: by name, the only one if it is not null, or by a role; or one without either acts. */
  let rival = false;
  let named = false;
  let only: string | null = null;
  let unnamed = false;
  let told = false;
  let meant = false;
  for (let i = sentence.first; i < sentence.last; i++) {
    if (!doc.inBody[i] || inSpeech[i]) continue;
    told = true;
    let one = standing[i];
    if (one !== undefined) {
      const open = subject === null || subject.person === null;
      const taken = subject !== null || unnamed || rival;
      const role: Part = open && !named ? partOf(tokens, standing, one, sentence, { taken, subject }) : null;
      if (role !== null) {
        if (!taken && !walk.weak && walk.centre !== null && isEpithet(tokens, one)) {
          one = { ...one, person: walk.centre };
          keep(found, walk.centre, doc, {
            start: (tokens[one.first] as Token).start,
            end: (tokens[one.last - 1] as Token).end,
            kind: "role",
          });
        }
        subject = one;
        speaks = role === "speaks";
        unnamed = false;
        rival = false;
      }
      // `Bupati | Ratna Dewi`
      else if (subject !== null && subject.last === one.first && subject.person === one.person)
        subject = { first: subject.first, last: one.last, person: one.person };
      // `pengacara Rudi, Dewi Lestari,`: one of them, and which is hard to tell
      else if (subject !== null && isBeside(tokens, subject, one) && subject.person !== one.person)
        subject = { ...one, person: null };
      else if (one.person === null || one.person !== (subject === null ? walk.centre : subject.person)) {
        only = rival && only !== one.person ? null : one.person;
        rival = true;
        named ||= one.person !== null;
      }
      i = one.last - 1;
      continue;
    }
    const clitic = cliticAt(walk, i);
    if (clitic || PRONOUNS.has((tokens[i] as Token).norm)) {
      const said = clitic || isSaid(tokens, i);
      const person = subject === null ? inMind(walk, said, clitic) : subject.person;
      // `Wang datang, ujarnya`: somebody tells it of Wang
      const open = clitic && subject !== null && subject.person !== walk.centre;
      if (person === null || rival || unnamed || open || isAddressee(tokens, i)) continue;
      push(found, person, doc, tokens[i] as Token, clitic);
      if (said) walk.speaker = person;
      meant = true;
    } else if (isUnnamed(walk, i, sentence)) {
      subject = null;
      unnamed = true;
      walk.centre = null;
      if (i > sentence.first || speaksSoon(tokens, i, sentence.last)) walk.speaker = null;
    }
  }
  if (subject !== null) walk.centre = subject.person;
  else if (rival) walk.centre = walk.centre === null && !unnamed ? only : null;
  if (subject !== null || rival) walk.weak = subject === null;
  if (subject !== null && speaks) walk.speaker = subject.person;
  else if (subject?.person == null ? named : subject.person !== walk.speaker && !walk.accused.has(subject.person))
    walk.speaker = null;
  if (subject !== null || meant) walk.age = 0;
  else if (told && ++walk.age > MEMORY) walk.centre = null;
}

/** Who is named in passing is hardly the one who says it, unless the sentence before named him and nobody has spoken: `bertemu Siti. Ia menilai`. */
function inMind({ centre, weak, speaker, age, accused }: Walk, said: boolean, clitic: boolean): string | null {
  if (!said) return centre;
  // `Polisi menahan Budi. Budi membuang pisaunya. “Kami mencarinya,” katanya`
  if (clitic && speaker !== null && centre !== null && accused.has(centre)) return speaker;
  return weak ? (speaker ?? (clitic || age > 1 ? null : centre)) : (centre ?? speaker);
}

/** `kepada dia`, `bersama ia`: hardly the one who speaks. */
function isAddressee(tokens: readonly Token[], index: number): boolean {
  const before = tokens[index - 1]?.norm ?? "";
  return isPreposition(before) && before !== "menurut";
}

/** `ujarnya`, `menurutnya`: the clitic is whoever speaks. */
function cliticAt({ doc: { tokens } }: Walk, index: number): boolean {
  const { norm } = tokens[index] as Token;
  if (!norm.endsWith(CLITIC) || norm.length < 6) return false;
  if (norm === "menurutnya") return true;
  return cueTrie().get(norm)?.voices.has("nya") === true && !isNyaAdverb(norm);
}

/** Does somebody without a name come to act: `kata seorang warga`, `Korban mengaku`? */
function isUnnamed({ doc: { tokens }, standing }: Walk, index: number, sentence: Sentence): boolean {
  const { norm } = tokens[index] as Token;
  if (!isAgentNoun(norm) && !UNNAMED.has(norm)) return false;
  // `kata seorang | guru SMP, Wahyu`
  if (norm === "seorang" && standing[index + 1]?.person != null) return false;
  if (index === sentence.first) return true;
  const before = (tokens[index - 1] as Token).norm;
  return cueTrie().get(before)?.voices.has("bare") === true || before === "menurut";
}

function push(found: Map<string, Mention[]>, person: string, doc: Document, token: Token, clitic: boolean): void {
  const start = clitic ? token.end - CLITIC.length : token.start;
  keep(found, person, doc, { start, end: token.end, kind: clitic ? "clitic" : "pronoun" });
}

function keep(
  found: Map<string, Mention[]>,
  person: string,
  doc: Document,
  { start, end, kind }: Omit<Mention, "text">,
): void {
  const mention: Mention = { ...makeSpan(doc.text, start, end), kind };
  const there = found.get(person);
  if (there === undefined) found.set(person, [mention]);
  else there.push(mention);
}
