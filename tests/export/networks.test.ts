import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { XMLValidator } from "fast-xml-parser";
import { DirectedGraph, MultiDirectedGraph } from "graphology";
import { parse as parseGraphml } from "graphology-graphml";
import { describe, expect, it } from "vitest";
import { toDna, toGraphml } from "../../src/export/index.js";
import { extract, linkAcross } from "../../src/index.js";
import { articles, hostileDocument, wellFormed } from "./support.js";

function read(xml: string): MultiDirectedGraph {
  expect(XMLValidator.validate(xml)).toBe(true);
  return parseGraphml(MultiDirectedGraph, xml) as MultiDirectedGraph;
}

const two = [
  {
    id: "a",
    extraction: extract("Rusia menolak usul itu. Rusia menolak usul itu. Siti Marhamah mendukung usul itu."),
    publishedAt: "2022-08-05",
  },
  { id: "b", extraction: extract("Federasi Rusia menolak usul itu."), publishedAt: "2024-06-10T09:00" },
];

describe("toGraphml", () => {
  it("is the network of the articles' stances", () => {
    const graph = read(toGraphml(articles));
    const stances = articles.reduce((sum, { extraction }) => sum + extraction.stances.length, 0);
    expect(graph.reduceEdges((sum, _, { weight }) => sum + weight, 0)).toBe(stances);
    expect(new Set(graph.mapNodes((_, { type }) => type))).toEqual(
      new Set(["location", "organization", "person", "holder", "concept"]),
    );
    expect(
      graph.mapEdges((edge, { polarity, score }) => [
        edge,
        Math.sign(score) === { support: 1, oppose: -1, neutral: 0 }[polarity as "support"],
      ]),
    ).not.toContainEqual([expect.anything(), false]);
  });

  it("puts equal stances on one edge, with its weight, days and documents", () => {
    const graph = read(toGraphml(two));
    expect(graph.mapNodes((_, { label, type, country }) => `${label} ${type} ${country}`)).toEqual([
      "Rusia location RU",
      "usul itu concept ",
      "Siti Marhamah person ",
    ]);
    expect(
      graph.mapEdges((_, { polarity, weight, documents, from, to }) => [polarity, weight, documents, from, to]),
    ).toEqual([
      ["oppose", 3, "a; b", "2022-08-05", "2024-06-10"],
      ["support", 1, "a", "2022-08-05", "2022-08-05"],
    ]);
  });

  it("joins entities as linkAcross says, and concepts as the caller says", () => {
    const documents = ["Sergei Lavrov menolak hegemoni.", "Sergey Lavrov menolak hegemoni baru."].map((text) =>
      extract(text),
    );
    expect(read(toGraphml(documents)).order).toBe(4);
    const joined = read(toGraphml(documents, { entities: linkAcross(documents), concept: () => "hegemoni" }));
    expect(joined.mapNodes((_, { label }) => label)).toEqual(["Sergei Lavrov", "hegemoni"]);
    expect(joined.mapEdges((_, { weight }) => weight)).toEqual([2]);
  });

  it("points at the entities in the target on demand", () => {
    const graph = read(
      toGraphml(extract("Rusia mengecam serangan Israel. Rusia menolak usul itu."), { targets: "entities" }),
    );
    expect(graph.mapNodes((_, { label }) => label)).toEqual(["Rusia", "Israel", "usul itu"]);
  });

  it("is read by a graph reader that allows one edge a pair, and when it is empty", () => {
    expect(parseGraphml(DirectedGraph, toGraphml(two)).size).toBe(2);
    expect(read(toGraphml([])).order).toBe(0);
  });

  it("is well formed, labels and all, whatever the fields hold", () => {
    fc.assert(
      fc.property(hostileDocument, (document) => {
        const labels = read(toGraphml(document)).mapNodes((_, { label }) => label as string);
        const shown = (document.title as string).replace(/[\s\p{Cc}]+/gu, " ").trim();
        expect(labels[0]).toBe(shown.replace(/[\p{Cs}\uFFFE\uFFFF]/gu, "\uFFFD"));
      }),
      { seed: 5, numRuns: 150 },
    );
  });
});

describe("toDna", () => {
  const read = (csv: string) => parse(csv, { columns: true }) as Record<string, string>[];

  it("has a line for each stance for or against, at its place in the document's text", () => {
    const { documents, statements } = toDna(articles);
    const texts = read(documents).map(({ text }) => text as string);
    expect(texts).toEqual(articles.map(({ extraction }) => extraction.text));
    const rows = read(statements);
    const taken = articles
      .flatMap(({ extraction }) => extraction.stances)
      .filter(({ polarity }) => polarity !== "neutral");
    expect(rows).toHaveLength(taken.length);
    rows.forEach((row, index) => {
      const words = texts[Number(row.documentId) - 1]?.slice(Number(row.startCaret), Number(row.endCaret));
      expect(words).toContain(taken[index]?.predicate.text);
      expect(words).toContain(taken[index]?.target.text);
      expect(row.agreement).toBe(taken[index]?.polarity === "support" ? "1" : "0");
      expect(`${row.person}${row.organization}`).not.toBe("");
    });
  });

  it("tells the person from the body spoken for", () => {
    const extraction = extract(
      "Menteri Luar Negeri China Wang Yi mengatakan bahwa China menolak usul itu. Wang Yi mendukung perdamaian.",
    );
    const rows = read(
      toDna({ id: "a", extraction, publishedAt: "2024-04-09" }, { concept: ({ target }) => target.text.toUpperCase() })
        .statements,
    );
    expect(
      rows.map(({ person, organization, concept, agreement, date }) => [
        person,
        organization,
        concept,
        agreement,
        date,
      ]),
    ).toEqual([
      ["Wang Yi", "China", "USUL ITU", "0", "2024-04-09"],
      ["Wang Yi", "", "PERDAMAIAN", "1", "2024-04-09"],
    ]);
  });

  it("gives every text back as it was", () => {
    fc.assert(
      fc.property(hostileDocument, (document) => {
        expect(read(toDna(document).documents)[0]?.text).toBe(wellFormed(document.extraction.text));
      }),
      { seed: 6, numRuns: 200 },
    );
  });
});
