import type { CorpusEntity } from "../corpus/index.js";
import type { Entity, EntityType, Polarity, Stance } from "../types.js";
import type { Source } from "./documents.js";
import { entitiesById, oneLine } from "./people.js";

/** `holder`: a holder who is no entity (`kedua pihak`); `concept`: what a stance is about, in words. */
export type NodeType = EntityType | "holder" | "concept";

export interface NetworkNode {
  readonly id: string;
  readonly label: string;
  readonly type: NodeType;
  readonly country: string;
}

/** All stances of one holder on one target with one polarity. */
export interface NetworkEdge {
  readonly id: string;
  readonly source: string;
  readonly target: string;
  readonly polarity: Polarity;
  /** How many stances. */
  readonly weight: number;
  /** The sum of their strengths, negative where they oppose. */
  readonly score: number;
  /** The surest of them. */
  readonly confidence: number;
  /** Ids of the documents. */
  readonly documents: readonly string[];
  /** First and last day of the documents, as far as known. */
  readonly from: string;
  readonly to: string;
  /** The words of the predicates. */
  readonly predicates: readonly string[];
}

export interface Network {
  readonly nodes: readonly NetworkNode[];
  readonly edges: readonly NetworkEdge[];
}

export interface NetworkSettings {
  readonly targets: "concepts" | "entities";
  readonly entities: readonly CorpusEntity[] | null;
  readonly concept: (stance: Stance) => string;
}

type Draft = {
  -readonly [K in keyof NetworkEdge]: NetworkEdge[K] extends readonly string[] ? Set<string> : NetworkEdge[K];
};

/** Who stands for and against what, over all documents: nodes and edges in the order of their first stance. */
export function makeNetwork(sources: readonly Source[], settings: NetworkSettings): Network {
  const nodes = new Map<string, NetworkNode>();
  const edges = new Map<string, Draft>();
  const linked = linkedEntities(settings.entities);

  const addNode = (key: string, label: string, type: NodeType, country = ""): string => {
    const there = nodes.get(key);
    if (there !== undefined) return there.id;
    const node = { id: `n${nodes.size + 1}`, label: oneLine(label), type, country };
    nodes.set(key, node);
    return node.id;
  };
  const addEntity = (entity: Entity, document: number): string => {
    const known = linked(document, entity.id);
    if (known !== null) return addNode(`linked ${known.id}`, known.name, known.type, known.country ?? "");
    return addNode(keyOf(entity), entity.name, entity.type, entity.country ?? "");
  };
  const addConcept = (words: string) => addNode(`concept ${fold(words)}`, words, "concept");

  sources.forEach((source, document) => {
    const entity = entitiesById(source.extraction);
    for (const stance of source.extraction.stances) {
      const holder = entity(stance.holder.entity);
      const from = holder
        ? addEntity(holder, document)
        : addNode(`holder ${fold(stance.holder.name)}`, stance.holder.name, "holder");
      const named = stance.targetEntities.map(entity).filter((found) => found !== null);
      const targets =
        settings.targets === "entities" && named.length > 0
          ? named.map((found) => addEntity(found, document))
          : [addConcept(settings.concept(stance))];
      for (const target of new Set(targets)) addStance(edges, from, target, stance, source);
    }
  });
  return {
    nodes: [...nodes.values()],
    edges: [...edges.values()].map(({ documents, predicates, ...edge }) => ({
      ...edge,
      documents: [...documents],
      predicates: [...predicates],
    })),
  };
}

function addStance(edges: Map<string, Draft>, source: string, target: string, stance: Stance, document: Source): void {
  const { polarity, strength, confidence } = stance;
  const key = `${source} ${target} ${polarity}`;
  const day = document.published?.slice(0, 10) ?? "";
  const sign = polarity === "oppose" ? -1 : polarity === "support" ? 1 : 0;
  const edge: Draft = edges.get(key) ?? {
    id: `e${edges.size + 1}`,
    source,
    target,
    polarity,
    weight: 0,
    score: 0,
    confidence: 0,
    documents: new Set(),
    from: day,
    to: day,
    predicates: new Set(),
  };
  edge.weight += 1;
  edge.score += sign * strength;
  edge.confidence = Math.max(edge.confidence, confidence);
  edge.documents.add(document.id);
  edge.predicates.add(oneLine(stance.predicate.text));
  if (day !== "" && (edge.from === "" || day < edge.from)) edge.from = day;
  if (day > edge.to) edge.to = day;
  edges.set(key, edge);
}

/** Without `linkAcross` two entities are one where their type and name are, countries where their code is. */
function keyOf({ type, name, country }: Entity): string {
  return country === null ? `${type} ${fold(name)}` : `country ${country}`;
}

function linkedEntities(
  entities: readonly CorpusEntity[] | null,
): (document: number, id: string) => CorpusEntity | null {
  const members = new Map<string, CorpusEntity>();
  for (const entity of entities ?? []) {
    for (const { document, entity: id } of entity.members) members.set(`${document} ${id}`, entity);
  }
  return (document, id) => members.get(`${document} ${id}`) ?? null;
}

function fold(text: string): string {
  return oneLine(text).toLowerCase();
}
