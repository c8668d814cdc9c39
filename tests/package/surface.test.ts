import { join } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";
import { describe, expect, it } from "vitest";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));

/** Every exported name of an entry, types too, as a user's compiler sees them. */
function exportsOf(entry: string): string[] {
  const file = join(ROOT, entry);
  const config = ts.readConfigFile(join(ROOT, "tsconfig.json"), ts.sys.readFile).config as { compilerOptions: object };
  const { options } = ts.convertCompilerOptionsFromJson(config.compilerOptions, ROOT);
  const program = ts.createProgram([file], { ...options, types: [], noEmit: true });
  const checker = program.getTypeChecker();
  const source = program.getSourceFile(file);
  const symbol = source && checker.getSymbolAtLocation(source);
  return (symbol ? checker.getExportsOfModule(symbol) : []).map(({ name }) => name).sort();
}

const DATES = [
  "DateExpression",
  "DateModifier",
  "DateType",
  "Evidence",
  "ExtractOptions",
  "Granularity",
  "InferenceSource",
  "KutipError",
  "KutipErrorCode",
  "Span",
  "TemporalNamespace",
  "TemporalPoint",
  "TemporalRange",
  "TimeML",
  "TimeMLOptions",
  "Timex3",
  "Timex3Type",
  "extractDates",
  "toTemporal",
  "toTimeML",
];

/** A name that comes or goes is a decision: it is written down here, and in the changelog. */
describe("the exported names, types among them", () => {
  it("of kutip", () => {
    expect(exportsOf("src/index.ts")).toEqual(
      [
        ...DATES,
        "Article",
        "CorpusEntity",
        "CorpusMember",
        "Credit",
        "CreditRole",
        "Cue",
        "CueType",
        "CustomCue",
        "CustomName",
        "CustomStancePredicate",
        "Dateline",
        "Entity",
        "EntityType",
        "Extraction",
        "Extractor",
        "ExtractorConfig",
        "Furniture",
        "FurnitureKind",
        "Mention",
        "MentionKind",
        "Modality",
        "Polarity",
        "Quote",
        "QuoteKind",
        "Relay",
        "Speaker",
        "SpeakerKind",
        "Stamp",
        "Stance",
        "StanceHolder",
        "StanceSummaries",
        "StanceSummary",
        "createExtractor",
        "extract",
        "extractEntities",
        "extractQuotes",
        "extractStances",
        "linkAcross",
        "parseArticle",
        "summarizeStances",
      ].sort(),
    );
  });

  it("of kutip/dates", () => {
    expect(exportsOf("src/dates-entry.ts")).toEqual([...DATES].sort());
  });
});
