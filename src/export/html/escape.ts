/**
 * Bidirectional overrides, embeddings and isolates: they would let a text reorder the page round it, so they are shown by name.
 * Marks (U+200E, U+200F) only say which way a word runs, and stay.
 */
const BIDI_CONTROLS = /[\u202A-\u202E\u2066-\u2069]/gu;

/** What HTML cannot hold: controls, and halves of surrogate pairs, non-characters. */
const NO_CHARACTER = /[^\t\n\r -~\u{A0}-\u{D7FF}\u{E000}-\u{FDCF}\u{FDF0}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
  "`": "&#96;",
  // a parser of HTML makes line feeds of them
  "\r": "&#13;",
};

/** Any text as HTML, for elements and for quoted attributes alike: it shows as what it is and does nothing. */
export function escapeHtml(text: string): string {
  return text
    .replace(NO_CHARACTER, "\uFFFD")
    .replace(BIDI_CONTROLS, (char) => `[U+${char.charCodeAt(0).toString(16).toUpperCase()}]`)
    .replace(/[&<>"'`\r]/g, (char) => ENTITIES[char] as string);
}

/** Words of the article inside the page's own: isolated, so that their direction does not reach the labels beside them. */
export function isolated(text: string): string {
  return `<bdi lang="id">${escapeHtml(text)}</bdi>`;
}
