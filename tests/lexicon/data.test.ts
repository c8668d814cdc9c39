import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import {
  abbreviation,
  acronyms,
  cueTrie,
  isNyaAdverb,
  nounCues,
  places,
  reportingCues,
  sourceFrames,
  splitPhrase,
  stancePredicates,
} from "../../src/lexicon/index.js";
import type { List } from "../../src/lexicon/lines.js";
import { tokenize } from "../../src/text/index.js";

const folder = join(import.meta.dirname, "../../src/lexicon/data");
const files = readdirSync(folder).filter((file) => file.endsWith(".ts"));
const modules = await Promise.all(
  files.map(async (file) => ({
    file,
    source: readFileSync(join(folder, file), "utf8"),
    exports: Object.entries((await import(join(folder, file))) as Record<string, unknown>),
  })),
);
const lists = modules.flatMap(({ file, exports }) =>
  exports.map(([name, value]) => ({ name: `${file} ${name}`, list: (value as List)() })),
);
const list = (name: string): readonly string[] => lists.find((entry) => entry.name.endsWith(` ${name}`))?.list ?? [];

const COUNTRY_CODES = new Set(list("countryLines").map((line) => line.slice(0, 2)));
const CUE_TYPES =
  "neutral assertion evaluation directive commitment denial concession agreement criticism question".split(" ");
const SYNTAX = "SVB SVC SVZ SVQ SVI REL FRAME".split(" ");
const TARGETS = "OBJ CL VP PP SUBJ MOD OBJ+CL OBJ+VP NYA".split(" ");

const capitals = (entry: string): string =>
  /\.\p{L}/u.test(entry)
    ? entry.toUpperCase()
    : entry.replaceAll(/(?<!\p{L})\p{Ll}/gu, (letter) => letter.toUpperCase());

/** What `choices` does not allow in field `index` of the lines. */
function strangers(lines: readonly string[], index: number, choices: readonly string[]): string[] {
  return lines.filter((line) => !choices.includes(line.split("|")[index] ?? ""));
}

describe.each(modules)("$file", ({ source, exports }) => {
  it("names its source and licence in the first line", () => {
    expect(source.split("\n", 1)[0]).toMatch(/^\/\/ .+\. Source: .+\. Licence: .+$/u);
  });

  it("exports only lists", () => {
    for (const [, value] of exports) expect(Array.isArray((value as List)())).toBe(true);
  });
});

describe.each(lists)("$name", ({ list: entries }) => {
  it("is sorted, without doubles", () => {
    expect(entries).toEqual([...new Set(entries)].sort());
  });

  it("is clean", () => {
    const dirty = entries.filter(
      (entry) =>
        entry === "" || entry !== entry.trim().normalize("NFC") || /\s{2}|[\t’‘“”]|,\s*$|^,|,,|,\||\|,/u.test(entry),
    );
    expect(dirty).toEqual([]);
  });
});

describe("record lists", () => {
  it.each([
    ["reportingCueLines", 7],
    ["stancePredicateLines", 6],
    ["sourceFrameLines", 2],
    ["nounCueLines", 2],
    ["falseFriendLines", 2],
    ["relayLines", 2],
    ["modalityLines", 3],
    ["negatorLines", 3],
    ["acronymLines", 3],
    ["countryLines", 2],
    ["countryFormLines", 2],
    ["worldCityLines", 2],
    ["abbreviationLines", 2],
    ["pronounLines", 3],
    ["organizationHeadLines", 2],
    ["locationHeadLines", 2],
    ["officeAbbreviationLines", 2],
    ["cueClassLines", 2],
    ["agentNounLines", 2],
    ["supportVerbLines", 2],
    ["supportNounLines", 2],
  ])("%s has %i fields a line", (name, count) => {
    expect(list(name).length).toBeGreaterThan(0);
    expect(list(name).filter((line) => line.split("|").length !== count)).toEqual([]);
  });

  it.each([
    ["reportingCueLines", 5, CUE_TYPES],
    ["nounCueLines", 1, CUE_TYPES],
    ["sourceFrameLines", 1, ["source", "viewpoint", "evidence", "clitic"]],
    ["relayLines", 1, ["passive", "active", "bare", "closing"]],
    ["stancePredicateLines", 1, ["V", "A", "N", "MWE"]],
    ["stancePredicateLines", 2, ["support", "oppose", "neutral"]],
    ["stancePredicateLines", 3, ["1", "2", "3"]],
    [
      "modalityLines",
      1,
      "obligation commitment desire ability permission possibility certainty conditional aspect".split(" "),
    ],
    ["modalityLines", 2, ["0", "1", "2", "3"]],
    ["negatorLines", 1, ["predicate", "nominal", "imperative", "phrase", "verb-phrase"]],
    ["negatorLines", 2, ["flip", "not-yet", "fail"]],
    ["acronymLines", 1, ["organization", "location", "event", "law"]],
    ["abbreviationLines", 1, ["mid", "end"]],
    ["pronounLines", 1, ["1", "2", "3"]],
    ["pronounLines", 2, ["singular", "plural"]],
    ["organizationHeadLines", 1, ["office", "company", "school", "branch", "team"]],
    ["locationHeadLines", 1, ["area", "feature", "building"]],
    ["countryFormLines", 1, [...COUNTRY_CODES]],
    // Kosovo has no code in ISO 3166-1.
    ["worldCityLines", 1, [...COUNTRY_CODES, "XK"]],
  ] as const)("%s: field %i is one of the known values", (name, index, choices) => {
    expect(strangers(list(name), index, choices)).toEqual([]);
  });

  it.each([
    ["cueClassLines", ["speech", "ascribe", "bahwa", "show", "view", "count", "pledge", "invert", "resume"]],
    ["agentNounLines", ["holder", "voice", "body"]],
    ["supportVerbLines", ["carry", "say", "give", "get", "link", "undergo", "empty"]],
    ["supportNounLines", ["effort", "promise"]],
  ] as const)("%s: every class is known, and has a member", (name, classes) => {
    const found = list(name).flatMap((line) => (line.split("|")[1] ?? "").split(" "));
    expect([...new Set(found)].sort()).toEqual([...classes].sort());
  });

  it("claims no key twice", () => {
    const several = ["reportingCueLines", "stancePredicateLines", "falseFriendLines", "countryLines"];
    for (const { name, list: entries } of lists) {
      if (!name.endsWith("Lines") || several.some((other) => name.endsWith(` ${other}`))) continue;
      const keys = entries.map((line) => line.split("|")[0] ?? "");
      const seen = new Set<string>();
      expect(
        keys.filter((key) => seen.has(key) || !seen.add(key)),
        name,
      ).toEqual([]);
    }
  });
});

describe("facts are said once", () => {
  // `PPN` and `PPn` are one word here.
  const keys = (name: string) => [...new Set(list(name).map((line) => (line.split("|")[0] ?? "").toLowerCase()))];

  // Lists that one look-up joins: an entry of one would be dead weight in another.
  it.each([
    [["titles", "ranks", "honorifics", "looseHonorifics"]],
    [["plainClassWords", "nonNames"]],
    [["openingWords", "prepositions", "months", "weekdays"]],
    [["openingWords", "conjunctions", "months", "shortMonths"]],
    [["openingWords", "preverbs"]],
    [["verbLookalikes", "weakVerbs", "stativeForms"]],
    [["organizationTails", "englishOrganizationTails"]],
    [["praisingWords", "blamingWords", "valuelessPhrases"]],
  ])("%j", (names) => {
    const all = names.flatMap(keys);
    expect(all.length).toBeGreaterThan(0);
    expect(all.filter((entry, i) => all.indexOf(entry) !== i)).toEqual([]);
  });

  it("marks only what another list has", () => {
    const heads = new Set(["organizationHeadLines", "locationHeadLines", "eventHeads"].flatMap(keys));
    expect(keys("weakHeads").filter((head) => !heads.has(head))).toEqual([]);
    const openings = new Set(keys("titles").map((title) => title.split(" ")[0]));
    expect(keys("weakTitles").filter((word) => !openings.has(word))).toEqual([]);
    const lemmas = new Set(reportingCues().map(({ lemma }) => lemma));
    expect(keys("cueClassLines").filter((lemma) => !lemmas.has(lemma))).toEqual([]);
  });
});

describe("cues", () => {
  it("gives every form to one cue only", () => {
    const claims = new Map<string, Set<unknown>>();
    for (const cue of reportingCues()) {
      for (const form of [...cue.bare, ...cue.nya, ...cue.active, ...cue.passive]) {
        claims.set(form, (claims.get(form) ?? new Set()).add(cue));
      }
    }
    expect([...claims].filter(([, cues]) => cues.size > 1).map(([form]) => form)).toEqual([]);
  });

  it("has a form for every cue, and marks what the forms promise", () => {
    for (const cue of reportingCues()) {
      const name = `${cue.lemma} ${cue.type}`;
      expect([...cue.bare, ...cue.nya, ...cue.active, ...cue.passive].length, name).toBeGreaterThan(0);
      expect(
        [...cue.syntax].filter((code) => !SYNTAX.includes(code)),
        name,
      ).toEqual([]);
      for (const form of cue.nya) expect(form, name).toMatch(/nya$/u);
      for (const form of cue.passive) expect(form, name).toMatch(/^di/u);
    }
  });

  it("does not take an adverb in -nya for a cue", () => {
    // `kabarnya` is both: hearsay, and marked so.
    const forms = reportingCues().flatMap(({ nya }) => nya);
    expect(forms.filter(isNyaAdverb)).toEqual(["kabarnya"]);
  });

  it("knows the common ones", () => {
    for (const form of [
      "kata",
      "katanya",
      "mengatakan",
      "ujar",
      "imbuhnya",
      "menegaskan",
      "dikatakan",
      "meminta maaf",
    ]) {
      expect(cueTrie().get(form), form).not.toBeNull();
    }
    expect(cueTrie().get("mengatakan")?.cue.lemma).toBe("kata");
    expect(nounCues().get("permintaan maaf")).toBe("concession");
    expect(sourceFrames().get("menurut")).toBe("source");
  });
});

describe("stance predicates", () => {
  it("gives every form to one predicate only", () => {
    const forms = stancePredicates().flatMap(({ forms }) => forms);
    expect(forms.filter((form, i) => forms.indexOf(form) !== i)).toEqual([]);
  });

  it("has known targets, and prepositions wherever it says PP", () => {
    for (const predicate of stancePredicates()) {
      expect(
        [...predicate.targets].filter((code) => !TARGETS.includes(code)),
        predicate.forms[0],
      ).toEqual([]);
      expect(predicate.targets.has("PP"), predicate.forms[0]).toBe(predicate.prepositions.length > 0);
      expect(predicate.targets.size, predicate.forms[0]).toBeGreaterThan(0);
    }
  });
});

describe("names", () => {
  it("writes every phrase so that its tokens can be found in a text", () => {
    const broken = lists
      .filter(({ name }) => !/Lines$|roots|falseFriend/u.test(name))
      // Degrees and initials are recognised by their capitals.
      .flatMap(({ name, list: entries }) =>
        /degrees|honorifics|titles|ranks|nonNames/iu.test(name) ? entries.map(capitals) : entries,
      )
      .filter((entry) => {
        const norms = tokenize(entry)
          .filter(({ kind }) => kind !== "space")
          .map(({ norm }) => norm);
        return norms.join(" ") !== splitPhrase(entry).join(" ");
      });
    expect(broken).toEqual([]);
  });

  it("knows countries by all their names", () => {
    for (const [name, code] of [
      ["Tiongkok", "CN"],
      ["China", "CN"],
      ["Amerika Serikat", "US"],
      ["AS", "US"],
      ["Korea Selatan", "KR"],
      ["Türkiye", "TR"],
      ["Indonesia", "ID"],
    ] as const) {
      expect(places().get(name), name).toMatchObject({ kind: "country", country: code });
    }
  });

  it("keeps its lists long enough", () => {
    expect(list("titles").length).toBeGreaterThan(250);
    expect(list("worldCityLines").length).toBeGreaterThan(250);
    expect(list("indonesianGivenNames").length).toBeGreaterThan(600);
    expect(list("titles")).not.toContain("gus");
  });

  it("does not let a known name be a class word too", () => {
    const names = new Set(list("acronymLines").map((line) => line.split("|")[0]));
    expect(list("classWords").filter((word) => names.has(word))).toEqual([]);
    expect(acronyms().get("KPK")).toMatchObject({ type: "organization", longForm: "Komisi Pemberantasan Korupsi" });
  });

  it("knows which abbreviations can end a sentence", () => {
    expect(abbreviation("jl.")).toEqual({ endsSentence: false });
    expect(abbreviation("drs.")).toEqual({ endsSentence: false });
    expect(abbreviation("tbk.")).toEqual({ endsSentence: true });
    expect(abbreviation("s.h.")).toEqual({ endsSentence: true });
    expect(abbreviation("kata.")).toBeNull();
  });
});
