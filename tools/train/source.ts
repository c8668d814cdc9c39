import type { PackedModel } from "../../src/entities/tagger/unpack.js";

/** The model as a module. */
export function sourceOf(model: PackedModel): string {
  return [
    "// Weights and word clusters of the tagger. Written by `npm run train`; do not edit. Sources and licences: docs/model-card.md.",
    'import type { PackedModel } from "./unpack.js";',
    "",
    "// biome-ignore format: one line a part",
    "export const packedModel: PackedModel = {",
    ...Object.entries(model).map(([name, value]) => `  ${name}: ${JSON.stringify(value)},`),
    "};",
    "",
  ].join("\n");
}
