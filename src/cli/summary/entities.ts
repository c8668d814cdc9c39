import type { Entity, EntityType, Extraction } from "../../types.js";
import { clean, hang, pad, wrap } from "./layout.js";
import type { View } from "./view.js";

const LABELS: Readonly<Record<EntityType, string>> = {
  person: "persons",
  organization: "organizations",
  location: "locations",
  event: "events",
  law: "laws",
};
const LABEL_WIDTH = "organizations".length;

/** By type, the most mentioned first: name, how often, its other forms, and who the person is. */
export function renderEntities(extraction: Extraction, view: View): string[] {
  return Object.entries(LABELS).flatMap(([type, label]) => {
    const entities = extraction.entities
      .filter((entity) => entity.type === type)
      // The sort is stable: what is mentioned equally often stays in text order.
      .sort((a, b) => b.mentions.length - a.mentions.length);
    return entities.length === 0 ? [] : renderType(label, entities, view);
  });
}

function renderType(label: string, entities: readonly Entity[], view: View): string[] {
  const indent = 2 + LABEL_WIDTH + 2;
  const room = view.width - indent;
  const items = entities.map((entity) => itemOf(entity));
  // A person comes with roles, and takes a line; names of places and the like are short, and share lines.
  const lines = label === LABELS.person ? items.flatMap((item) => wrapHanging(item, room)) : flow(items, room);
  return hang(`  ${view.palette.name(pad(label, LABEL_WIDTH))}  `, indent, lines);
}

/** `Wang Yi ×12 (Wang; Menteri Luar Negeri China)` */
function itemOf(entity: Entity): string {
  const details = [...entity.aliases, ...entity.roles].map(clean);
  const times = entity.mentions.length > 1 ? ` ×${entity.mentions.length}` : "";
  return `${clean(entity.name)}${times}${details.length > 0 ? ` (${details.join("; ")})` : ""}`;
}

function wrapHanging(item: string, room: number): string[] {
  const [first = "", ...others] = wrap(item, room, Number.POSITIVE_INFINITY);
  const rest = wrap(others.join(" "), room - 2, Number.POSITIVE_INFINITY);
  return [first, ...rest.map((line) => `  ${line}`)];
}

function flow(items: readonly string[], room: number): string[] {
  return wrap(items.join(" · "), room, Number.POSITIVE_INFINITY);
}
