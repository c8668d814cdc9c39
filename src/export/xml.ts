import XMLBuilder from "fast-xml-builder";

/** An element: its attributes with `@_` before their names, `#text` for its words, everything else its children. */
export interface XmlElement {
  readonly [name: string]: string | number | boolean | XmlElement | readonly XmlElement[];
}

/** A well-formed XML 1.0 document. Control characters and halves of surrogate pairs, which XML has not, become U+FFFD. */
export function writeXml(root: XmlElement): string {
  const builder = new XMLBuilder({
    ignoreAttributes: false,
    suppressBooleanAttributes: false,
    suppressEmptyNode: true,
    format: true,
    processEntities: true,
  });
  return `<?xml version="1.0" encoding="UTF-8"?>\n${builder.build(clean(root))}`;
}

function clean(element: XmlElement): XmlElement {
  return Object.fromEntries(
    Object.entries(element).map(([name, value]) => {
      if (typeof value === "string")
        return [name, value.replace(/[^\t\n\r -\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, "\uFFFD")];
      if (Array.isArray(value)) return [name, value.map(clean)];
      return [name, typeof value === "object" ? clean(value as XmlElement) : value];
    }),
  );
}
