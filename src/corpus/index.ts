export { type CorpusEntity, type CorpusMember, linkAcross } from "./link-across.js";
export { type StanceSummaries, type StanceSummary, summarizeStances } from "./summarize-stances.js";
