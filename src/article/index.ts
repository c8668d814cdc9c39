export { readDocument } from "./read.js";
