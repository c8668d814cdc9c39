import type { Span } from "../types.js";
import { codePointOffsets } from "./code-points.js";
import { type ExportInput, readDocuments, type Source } from "./documents.js";
import { documentIri, KUTIP_PREFIX, partIri } from "./identifiers.js";
import { entitiesById, oneLine, speakerName, stanceRange } from "./people.js";

/** Half open, in Unicode **code points**, as the W3C wants it. */
export interface TextPositionSelector {
  readonly type: "TextPositionSelector";
  readonly start: number;
  readonly end: number;
}

/** The words themselves, with what stands before and behind. */
export interface TextQuoteSelector {
  readonly type: "TextQuoteSelector";
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}

export interface AnnotationBody {
  readonly type: "TextualBody";
  readonly value: string;
  readonly format: "text/plain";
  readonly purpose: "classifying" | "identifying" | "tagging";
}

export interface WebAnnotation {
  readonly id: string;
  readonly type: "Annotation";
  readonly motivation: "identifying" | "classifying" | "assessing";
  readonly body: readonly AnnotationBody[];
  readonly target: { readonly source: string; readonly selector: readonly [TextPositionSelector, TextQuoteSelector] };
  /** The rule that found it, and that rule's precision. */
  readonly "kutip:rule": string;
  readonly "kutip:confidence": number;
}

export interface WebAnnotations {
  readonly "@context": readonly ["http://www.w3.org/ns/anno.jsonld", { readonly kutip: string }];
  readonly id: string;
  readonly type: "AnnotationCollection";
  readonly label: string;
  readonly total: number;
  readonly first: {
    readonly id: string;
    readonly type: "AnnotationPage";
    readonly startIndex: 0;
    readonly items: readonly WebAnnotation[];
  };
}

/** Code points of context on each side of the words. */
const CONTEXT = 32;

/**
 * W3C Web Annotations of every mention, date, quote and stance, as one collection.
 *
 * Selectors count in Unicode code points, unlike all other offsets here. `source` is the URL of the document, else a URN of its id.
 *
 * @throws KutipError `INVALID_DOCUMENT`, `INVALID_DATE`
 * @example
 * ```ts
 * import { extract } from "kutip";
 * import { toWebAnnotations } from "kutip/export";
 * const { first } = toWebAnnotations(extract("\u{1F4F0} Rusia menolak usul itu."));
 * first.items[0]?.target.selector[0]; // { type: "TextPositionSelector", start: 2, end: 7 }
 * ```
 */
export function toWebAnnotations(input: ExportInput): WebAnnotations {
  const documents = readDocuments(input);
  const items = documents.flatMap(annotationsOf);
  const [only] = documents;
  const id = only !== undefined && documents.length === 1 ? partIri(only, "annotations") : "urn:kutip:annotations";
  return {
    "@context": ["http://www.w3.org/ns/anno.jsonld", { kutip: KUTIP_PREFIX }],
    id,
    type: "AnnotationCollection",
    label: documents.map(({ title, id: own }) => oneLine(title ?? own)).join("; "),
    total: items.length,
    first: { id: `${id}-page-1`, type: "AnnotationPage", startIndex: 0, items },
  };
}

type Range = Omit<Span, "text">;

function annotationsOf(source: Source): WebAnnotation[] {
  const { text, entities, dates, quotes, stances } = source.extraction;
  const toCodePoints = codePointOffsets(text);
  const entity = entitiesById(source.extraction);

  const annotation = (
    name: string,
    motivation: WebAnnotation["motivation"],
    { start, end }: Range,
    body: readonly AnnotationBody[],
    { rule, confidence }: { readonly rule: string; readonly confidence: number },
  ): WebAnnotation => ({
    id: partIri(source, name),
    type: "Annotation",
    motivation,
    body,
    target: {
      source: documentIri(source),
      selector: [
        { type: "TextPositionSelector", start: toCodePoints(start), end: toCodePoints(end) },
        { type: "TextQuoteSelector", exact: text.slice(start, end), ...surroundings(text, start, end) },
      ],
    },
    "kutip:rule": rule,
    "kutip:confidence": confidence,
  });

  return [
    ...entities.flatMap((found) =>
      found.mentions.map((mention, index) =>
        annotation(
          `${found.id}-mention-${index + 1}`,
          "identifying",
          mention,
          [
            body("classifying", found.type),
            body("identifying", found.name),
            ...(found.country === null ? [] : [body("identifying", found.country)]),
          ],
          found,
        ),
      ),
    ),
    ...dates.map((date, index) =>
      annotation(
        `date-${index + 1}`,
        "identifying",
        date,
        [
          body("classifying", date.type),
          body("identifying", date.value),
          ...(date.mod === null ? [] : [body("tagging", date.mod)]),
        ],
        date,
      ),
    ),
    ...quotes.map((quote, index) => {
      const name = speakerName(quote);
      return annotation(
        `quote-${index + 1}`,
        "classifying",
        quote.content,
        [
          body("classifying", `${quote.kind} quote`),
          ...(name === null ? [] : [body("identifying", name)]),
          ...(quote.negated ? [body("tagging", "negated")] : []),
        ],
        quote,
      );
    }),
    ...stances.map((stance, index) =>
      annotation(
        `stance-${index + 1}`,
        "assessing",
        stanceRange(stance),
        [
          body("classifying", stance.polarity),
          body("identifying", stance.holder.name),
          body("tagging", stance.target.text),
          ...stance.targetEntities.map((id) => body("tagging", entity(id)?.name ?? id)),
        ],
        stance,
      ),
    ),
  ];
}

function body(purpose: AnnotationBody["purpose"], value: string): AnnotationBody {
  return { type: "TextualBody", value: oneLine(value), format: "text/plain", purpose };
}

/** The context of a span, cut between code points. */
function surroundings(text: string, start: number, end: number): { prefix: string; suffix: string } {
  // a code point has at most two code units
  const before = [...text.slice(Math.max(0, start - 2 * CONTEXT), start)];
  const after = [...text.slice(end, end + 2 * CONTEXT)];
  return { prefix: before.slice(-CONTEXT).join(""), suffix: after.slice(0, CONTEXT).join("") };
}
