import type { CorpusEntity } from "../corpus/index.js";
import type { Stance } from "../types.js";
import { type ExportInput, readDocuments } from "./documents.js";
import { makeNetwork } from "./network.js";
import { checkOptions } from "./options.js";
import { oneLine } from "./people.js";
import { writeXml, type XmlElement } from "./xml.js";

export interface GraphmlOptions {
  /**
   * What a stance points at: `"concepts"`, its target in words; `"entities"`, the entities named in it, which are not always what
   * it is about (`mengecam serangan Israel di Gaza` names two). Default `"concepts"`.
   */
  readonly targets?: "concepts" | "entities";
  /** The name of a target's node: brings wordings of one thing together. Default: the words of the target, in one line. */
  readonly concept?: (stance: Stance) => string;
  /**
   * What `linkAcross` gave for the extractions in the same order: joins the same persons and institutions over the documents.
   * Default: those of the same type and name are one.
   */
  readonly entities?: readonly CorpusEntity[];
}

const NODE_KEYS = [
  ["label", "string"],
  ["type", "string"],
  ["country", "string"],
] as const;

const EDGE_KEYS = [
  ["polarity", "string"],
  ["weight", "int"],
  ["score", "int"],
  ["confidence", "double"],
  ["documents", "string"],
  ["from", "string"],
  ["to", "string"],
  ["predicates", "string"],
] as const;

/**
 * The network of stances as GraphML, for Gephi, Cytoscape, igraph and visone: from who holds a stance to what it is about, one edge
 * for each polarity, with `weight` (stances), `score` (their strengths, negative against), `documents` and `predicates` on it.
 *
 * @throws KutipError `INVALID_DOCUMENT`, `INVALID_OPTIONS`, `INVALID_DATE`
 * @example
 * ```ts
 * import { extract } from "kutip";
 * import { toGraphml } from "kutip/export";
 * const xml = toGraphml(extract("Rusia menolak usul itu."));
 * xml.includes('<data key="polarity">oppose</data>'); // true
 * ```
 */
export function toGraphml(input: ExportInput, options?: GraphmlOptions): string {
  const checked = checkOptions(options, { targets: ["concepts", "entities"], concept: "function", entities: "array" });
  const { nodes, edges } = makeNetwork(readDocuments(input), {
    targets: checked.targets ?? "concepts",
    entities: checked.entities ?? null,
    concept: checked.concept ?? (({ target }) => oneLine(target.text)),
  });
  const key = (kind: "node" | "edge") => {
    return ([name, type]: readonly [string, string]): XmlElement => ({
      "@_id": name,
      "@_for": kind,
      "@_attr.name": name,
      "@_attr.type": type,
    });
  };
  return writeXml({
    graphml: {
      "@_xmlns": "http://graphml.graphdrawing.org/xmlns",
      "@_xmlns:xsi": "http://www.w3.org/2001/XMLSchema-instance",
      "@_xsi:schemaLocation":
        "http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd",
      key: [...NODE_KEYS.map(key("node")), ...EDGE_KEYS.map(key("edge"))],
      graph: {
        "@_id": "stances",
        "@_edgedefault": "directed",
        node: nodes.map(
          (node): XmlElement => ({ "@_id": node.id, data: NODE_KEYS.map(([name]) => data(name, node[name])) }),
        ),
        edge: edges.map((edge): XmlElement => {
          return {
            "@_id": edge.id,
            "@_source": edge.source,
            "@_target": edge.target,
            data: EDGE_KEYS.map(([name]) => data(name, edge[name])),
          };
        }),
      },
    },
  });
}

function data(key: string, value: string | number | readonly string[]): XmlElement {
  return { "@_key": key, "#text": typeof value === "object" ? value.join("; ") : String(value) };
}
