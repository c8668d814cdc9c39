import type { PackedModel } from "./unpack.js";
export const packedModel: PackedModel = { step: 1, bound: 1, features: 0, keyBits: 4, words: 0, wordBits: 4, clusters: 0, weightCodes: ["b", "b", "b", "b", "b", "b", "b"], clusterCodes: "b", transitions: [], weightData: "", clusterData: "" };
