import { isAscribingCue } from "../lexicon/index.js";
import type { Passage } from "./context.js";
import { ASCRIBING, holdsVerb, insertionEnd, isNoun, isOwnJudgement, opensClause } from "./evaluation-clause.js";
import { LONGEST_LIST } from "./list-start.js";
import { norm, type Reading } from "./reading.js";
import type { Voices } from "./voices.js";
import { isPointing } from "./words.js";

/** Where the clause stands that is read, token by token, for what is judged in it. */
export class EvaluationScan {
  readonly reading: Reading;
  readonly voices: Voices;
  /** The passage. */
  readonly first: number;
  readonly last: number;
  readonly before: Passage["before"];
  /** Where the clause begins, and its sentence. */
  start: number;
  sentence: number;
  /** Where an insertion cuts the subject off: `program ini, seperti A dan B,`. */
  cut = -1;
  #listing = false;
  /** Where what is judged begins, and whether the cue takes it `sebagai` something. */
  #opened: number;
  #ascribes: boolean;

  constructor({ reading, voices, first, last, before }: Passage) {
    const cue = voices.quote?.cue ?? null;
    this.reading = reading;
    this.voices = voices;
    this.first = first;
    this.last = last;
    this.before = before;
    this.start = first;
    this.sentence = first;
    this.#opened = first;
    this.#ascribes = cue !== null && voices.quote?.kind !== "direct" && isAscribingCue(cue.lemma);
  }

  /** `menilai (rencana itu) sebagai …` */
  get ascribed(): boolean {
    return this.#ascribes && this.start === this.#opened;
  }

  /** Passes over what opens a judgement or a clause at the token, and returns the last token passed; -1 where nothing does. */
  pass(index: number): number {
    const { reading, start } = this;
    // `kami menilai (rencana itu tepat)`, `saya melihat (pasar itu sebagai peluang)`
    if (index > start && isOwnJudgement(reading, start, index)) {
      this.start = index + 1;
      this.#ascribes = ASCRIBING.has(norm(reading, index));
      this.#opened = this.start;
      return index;
    }
    if (!opensClause(reading, index)) return -1;
    const passed = this.#insertion(index) ?? this.#examples(index);
    if (passed !== null) return passed;
    // `dalam keadaan seperti ini program itu penting`
    this.#begin(index + (isLikened(reading, index) ? 2 : 1));
    if (/^[.!?:;…]/u.test(norm(reading, index))) this.sentence = this.start;
    return index;
  }

  /** Goes on behind what was judged. */
  leave(end: number): void {
    this.#begin(end);
  }

  #begin(start: number): void {
    this.start = start;
    this.cut = -1;
    this.#listing = false;
  }

  /** `, menurut saya,`; the commas of a list. */
  #insertion(index: number): number | null {
    const { reading, start, last } = this;
    const comma = norm(reading, index) === ",";
    const past = comma && !holdsVerb(reading, start, index) ? insertionEnd(reading, index, last) : -1;
    if (past !== -1 && index > start) {
      if (this.cut === -1) this.cut = index;
      this.#listing = past === index + 1;
      return past;
    }
    return this.#listing && comma ? index : null;
  }

  /** `ukuran seperti itu (lebih penting)`, `menu seperti soto (bermanfaat)` */
  #examples(index: number): number | null {
    const { reading, start } = this;
    if (norm(reading, index) !== "seperti" || /^(?:apa|biasa|yang)/u.test(norm(reading, index + 1))) return null;
    if (index <= start || index - start >= LONGEST_LIST || !isNoun(reading, start, index)) return null;
    const likened = isLikened(reading, index);
    if (!likened && this.cut === -1) this.cut = index;
    this.#listing = !likened;
    return index;
  }
}

/** `seperti itu` */
function isLikened(reading: Reading, index: number): boolean {
  return norm(reading, index) === "seperti" && isPointing(norm(reading, index + 1));
}
