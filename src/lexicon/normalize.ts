/** Most words of a text are in plain small letters, and are their own form. */
const PLAIN = /^[a-z]*$/;
const APOSTROPHES = /[‘’‛ʼʻ`´＇]/gu;
const DASHES = /[\u2010\u2011]/gu;
const FORMAT = /\p{Cf}/gu;
// biome-ignore lint/suspicious/noControlCharactersInRegex: the point is to recognise plain ASCII
const ASCII = /^[\x00-\x7f]*$/;

/** The form in which words are looked up, that of `Token.norm`: NFC, lower case, ASCII apostrophes and hyphens, no joiners. */
export function normalize(text: string): string {
  if (PLAIN.test(text)) return text;
  if (ASCII.test(text)) return text.toLowerCase();
  return text.normalize("NFC").replace(FORMAT, "").replace(APOSTROPHES, "'").replace(DASHES, "-").toLowerCase();
}
