import type { Source } from "./documents.js";

/** Terms of ours that no vocabulary has: rule, confidence, polarity. A URN, as nothing is served there. */
export const KUTIP_PREFIX = "urn:kutip:";

/** The document as an IRI: its URL, else a URN made of its id. */
export function documentIri({ url, id }: Source): string {
  return url ?? `urn:kutip:document:${encode(id)}`;
}

/** A thing found in the document: `…#quote-1`. A URL's own fragment gives way. */
export function partIri(source: Source, part: string): string {
  return `${documentIri(source).replace(/#.*$/s, "")}#${encode(part)}`;
}

/** `encodeURIComponent` throws at half of a surrogate pair. */
function encode(text: string): string {
  return encodeURIComponent(text.replace(/\p{Cs}/gu, "\uFFFD"));
}
