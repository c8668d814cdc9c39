import { phraseTagger, type Tagger } from "../../match/index.js";
import { isAllCaps, type Token } from "../../text/index.js";

/** Words between the parts of a law's name: for the patterns they are no capitalised words like the others. */
const LAW_WORDS = new Set(["nomor", "no", "no.", "tahun", "tentang"]);

/**
 * The tags that the rules of this layer are written over: those of the lexicon, with a law's number as one run of numbers
 * (`33/M-IND/PER/7/2013`), and without capitals on `Nomor`, `Tahun`, `Tentang`.
 */
export function ruleTagger(tokens: readonly Token[], first = 0, last = tokens.length): Tagger {
  const phrases = phraseTagger(tokens, first, last);
  const numbers = new Set<number>();
  for (let i = first; i < last; i++) if (isNumberPart(tokens, i, numbers.has(i - 1))) numbers.add(i);
  return (token, index) => {
    if (numbers.has(index)) return ["Number"];
    const tags = phrases(token, index);
    return LAW_WORDS.has(token.norm) ? tags.filter((tag) => tag !== "TitleCase") : tags;
  };
}

function isNumberPart(tokens: readonly Token[], index: number, goesOn: boolean): boolean {
  const token = tokens[index] as Token;
  if (token.kind === "number") return true;
  // `Nomor HK.02.02/C/4202/2025`
  if (!goesOn && opensNumber(tokens, index)) return true;
  if (!goesOn || token.start !== tokens[index - 1]?.end) return false;
  // `34/PMK.10/2017`: a full stop inside, but not the sentence's
  const next = tokens[index + 1];
  if (token.text === ".") return next?.start === token.end && (next.kind === "number" || isAllCaps(next.text));
  return token.kind === "word" || /^[/-]$/u.test(token.text);
}

const NUMBERED = new Set(["nomor", "no", "no."]);

/** Letters that a full stop or a stroke joins to the rest of a number. */
function opensNumber(tokens: readonly Token[], index: number): boolean {
  const { text, end } = tokens[index] as Token;
  if (!NUMBERED.has(tokens[index - 1]?.norm ?? "") || !/^[A-Z]{1,4}\.?(?:-\d+)?$/u.test(text)) return false;
  const next = tokens[index + 1];
  return next?.start === end && (next.kind === "number" || /^[./-]$/u.test(next.text));
}
