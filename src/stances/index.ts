export { createStanceFinder, type StanceConfig, type StanceFinder } from "./find-stances.js";
