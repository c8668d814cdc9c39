import { KutipError } from "./errors.js";
import { describe } from "./options.js";
import type { CustomCue, CustomName, CustomStancePredicate, EntityType, ExtractorConfig } from "./types.js";

const TYPES: ReadonlySet<string> = new Set([
  "person",
  "organization",
  "location",
  "event",
  "law",
] satisfies EntityType[]);
const KNOWN: ReadonlySet<string> = new Set(["names", "cues", "stancePredicates"] satisfies (keyof ExtractorConfig)[]);

/** Checks the user's lexicon entry by entry. @throws KutipError `INVALID_CONFIG` */
export function checkConfig(config: ExtractorConfig): Required<ExtractorConfig> {
  if (typeof config !== "object" || config === null || Array.isArray(config))
    fail("The configuration", config, "an object");
  for (const key of Object.keys(config)) {
    if (!KNOWN.has(key))
      throw new KutipError(
        "INVALID_CONFIG",
        `There is no setting "${key}". The settings are ${[...KNOWN].join(", ")}.`,
      );
  }
  const names = listOf(config.names, "names");
  const cues = listOf(config.cues, "cues");
  const stancePredicates = listOf(config.stancePredicates, "stancePredicates");
  for (const [index, name] of names.entries()) checkName(name, `names[${index}]`);
  for (const [index, cue] of cues.entries()) checkCue(cue, `cues[${index}]`);
  for (const [index, predicate] of stancePredicates.entries()) checkPredicate(predicate, `stancePredicates[${index}]`);
  return { names, cues, stancePredicates };
}

function checkName(entry: CustomName, where: string): void {
  if (typeof entry !== "object" || entry === null) fail(where, entry, "an object");
  phrase(entry.name, `${where}.name`);
  if (!TYPES.has(entry.type)) fail(`${where}.type`, entry.type, `one of ${[...TYPES].join(", ")}`);
  phrases(entry.aliases, `${where}.aliases`);
  if (entry.country !== undefined && !/^[A-Z]{2}$/.test(entry.country))
    fail(`${where}.country`, entry.country, "an ISO 3166-1 alpha-2 code");
  if (entry.country !== undefined && entry.type !== "location")
    throw new KutipError("INVALID_CONFIG", `${where} has a country, but its type is ${entry.type}, not location.`);
}

function checkCue(entry: CustomCue, where: string): void {
  if (typeof entry !== "object" || entry === null) fail(where, entry, "an object");
  phrase(entry.lemma, `${where}.lemma`);
  phrases(entry.bare, `${where}.bare`);
  phrases(entry.active, `${where}.active`);
  phrases(entry.passive, `${where}.passive`);
  if (!entry.bare?.length && !entry.active?.length && !entry.passive?.length) {
    throw new KutipError("INVALID_CONFIG", `${where} has no form: give at least one of bare, active, passive.`);
  }
}

function checkPredicate(entry: CustomStancePredicate, where: string): void {
  if (typeof entry !== "object" || entry === null) fail(where, entry, "an object");
  phrases(entry.forms, `${where}.forms`);
  if (!entry.forms?.length) throw new KutipError("INVALID_CONFIG", `${where}.forms is empty: give at least one form.`);
  if (entry.polarity !== "support" && entry.polarity !== "oppose")
    fail(`${where}.polarity`, entry.polarity, '"support" or "oppose"');
  if (entry.strength !== undefined && ![1, 2, 3].includes(entry.strength))
    fail(`${where}.strength`, entry.strength, "1, 2 or 3");
}

function listOf<T>(value: readonly T[] | undefined, where: string): readonly T[] {
  if (value === undefined) return [];
  if (!Array.isArray(value)) fail(where, value, "an array");
  return value;
}

function phrase(value: unknown, where: string): void {
  if (typeof value !== "string" || value.trim() === "") fail(where, value, "a string that is not blank");
}

function phrases(value: readonly string[] | undefined, where: string): void {
  for (const [index, entry] of listOf(value, where).entries()) phrase(entry, `${where}[${index}]`);
}

function fail(where: string, value: unknown, wanted: string): never {
  const got = typeof value === "string" ? JSON.stringify(value) : describe(value);
  throw new KutipError("INVALID_CONFIG", `${where} must be ${wanted}, but it is ${got}.`);
}
