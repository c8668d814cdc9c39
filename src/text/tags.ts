const TAG =
  /<\/?(?:(?<block>p|br|hr|div|li|ul|ol|h[1-6]|table|tr|blockquote|figure|figcaption|section|article)|a|b|em|font|i|img|small|span|strong|sub|sup|td|th|u)(?:\s[^<>]{0,500})?\/?>/iuy;

/** A tag of HTML that was left in a text: it parts paragraphs or words. */
export interface Tag {
  readonly end: number;
  readonly kind: "break" | "space";
}

/** `<p>`, `<br />`, `<strong>`, `<a href="…">`: the tag at `start`, or null. `harga < 5` is none. */
export function readTag(text: string, start: number): Tag | null {
  TAG.lastIndex = start;
  const found = TAG.exec(text);
  return found && { end: start + found[0].length, kind: found.groups?.["block"] === undefined ? "space" : "break" };
}
