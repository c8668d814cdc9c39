import { lazy } from "../../lexicon/index.js";
import { packedModel } from "./model.js";
import { makeTagger, type Tagger } from "./tag.js";
import { unpackModel } from "./unpack.js";

export { hintsOf } from "./hints.js";
export { mergeTagged } from "./merge.js";
export type { Tagger } from "./tag.js";

/** The tagger with the model that is shipped; unpacked at its first use. */
export const shippedTagger: () => Tagger = lazy(() => makeTagger(unpackModel(packedModel)));
