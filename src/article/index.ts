export { partDocument, readDocument } from "./read.js";
