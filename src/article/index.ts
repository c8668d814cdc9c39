export { partDocument, readDocument, readParted } from "./read.js";
