// Phrases in a relative clause that make a source anonymous. Source: own work. Licence: as this package.
import { lines } from "../lines.js";

/** `seorang pejabat yang enggan disebutkan namanya` */
export const anonymityMarkers: readonly string[] = /* @__PURE__ */ lines(`
dengan syarat anonim
dengan syarat anonimitas
identitasnya dirahasiakan
namanya dirahasiakan
yang berbicara dengan syarat anonim
yang berbicara secara anonim
yang enggan disebut
yang enggan disebut namanya
yang enggan disebutkan identitasnya
yang enggan disebutkan namanya
yang meminta anonimitas
yang meminta namanya dirahasiakan
yang meminta namanya tidak disebutkan
yang minta namanya dirahasiakan
yang tak disebut namanya
yang tak disebutkan namanya
yang tak ingin disebutkan namanya
yang tak mau disebut namanya
yang tak mau disebutkan namanya
yang tidak disebutkan namanya
yang tidak ingin disebut namanya
yang tidak ingin disebutkan namanya
yang tidak mau disebut namanya
yang tidak mau disebutkan namanya
`);
