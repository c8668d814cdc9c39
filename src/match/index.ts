export { compileRules, type Matcher, type MatchRange, type RuleMatch } from "./net.js";
export { defineRule, type Rule, type RuleSpec } from "./rule.js";
export { phraseTagger, tagToken } from "./tagger.js";
export { TAGS, type Tag } from "./tags.js";
export type { Tagger } from "./terms.js";
