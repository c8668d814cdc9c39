import { Hint, type Line } from "./lines.js";

/** Letters from `Foto:` to the end of its line. */
const REACH = 70;
/** So many paragraphs with a picture each are the story; fewer lines that end so are captions. */
const PICTURES = 3;

/** `Jam ini tahan air. Foto: Rina Dewi/detikINET`: a paragraph under its picture, with the credit behind it. */
export function isPictured({ text, hints, words }: Line): boolean {
  if (!(hints & Hint.Colon) || words < 6) return false;
  const label = text.lastIndexOf("Foto:");
  return label > 0 && text.length - label <= REACH;
}

/** A story told under pictures, one a paragraph. */
export function isGallery(lines: readonly Line[]): boolean {
  let pictured = 0;
  for (const line of lines) if (isPictured(line) && ++pictured === PICTURES) return true;
  return false;
}
