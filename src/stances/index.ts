export { findStances, type StanceConfig } from "./find-stances.js";
