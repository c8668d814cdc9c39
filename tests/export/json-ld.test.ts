import fc from "fast-check";
import jsonld from "jsonld";
import { describe, expect, it } from "vitest";
import { type JsonLdNode, toJsonLd } from "../../src/export/index.js";
import { extract } from "../../src/index.js";
import { articles, hostileDocument } from "./support.js";

const SCHEMA = "https://schema.org/";

/** What schema.org's own context says of the terms used here, as far as they are no plain text. */
const CONTEXT = {
  "@context": {
    "@vocab": SCHEMA,
    schema: SCHEMA,
    id: "@id",
    type: "@type",
    url: { "@type": "@id" },
    datePublished: { "@type": "Date" },
  },
};

async function expand(document: object): Promise<Record<string, unknown>[]> {
  const documentLoader = async (url: string) => {
    if (url !== "https://schema.org") throw new Error(`asks for ${url}`);
    return { contextUrl: undefined, documentUrl: url, document: CONTEXT };
  };
  return (await jsonld.expand(document, { documentLoader, safe: true })) as Record<string, unknown>[];
}

function typesOf(nodes: readonly Record<string, unknown>[]): Set<string> {
  return new Set(nodes.flatMap((node) => node["@type"] as string[]));
}

describe("toJsonLd", () => {
  it("expands, with nothing dropped, to things of schema.org", async () => {
    const nodes = await expand(toJsonLd(articles));
    const types = typesOf(nodes);
    for (const type of ["NewsArticle", "Quotation", "Claim", "Person", "Organization", "Country", "Place"]) {
      expect(types, type).toContain(SCHEMA + type);
    }
    const all = articles.reduce(
      (sum, { extraction: { entities, quotes, stances } }) =>
        sum + 1 + entities.length + quotes.length + stances.length,
      0,
    );
    expect(nodes).toHaveLength(all);
  });

  it("points at nothing that is not in it", async () => {
    const nodes = await expand(toJsonLd(articles));
    const ids = new Set(nodes.map((node) => node["@id"]));
    expect(ids.size).toBe(nodes.length);
    const referred: string[] = [];
    JSON.stringify(nodes, (_, value) => {
      if (typeof value === "object" && value !== null && Object.keys(value).join() === "@id")
        referred.push(value["@id"]);
      return value;
    });
    expect(referred.length).toBeGreaterThan(100);
    expect(referred.filter((id) => !ids.has(id))).toEqual([]);
  });

  it("says who said what, and who is against what", () => {
    const text = '"Panen cukup," kata Siti Marhamah. Amerika Serikat menolak usul Rusia.';
    const url = "https://example.org/a?b#top";
    const document = { id: "a", extraction: extract(text), url, publishedAt: "2022-08-05" };
    const graph = toJsonLd(document)["@graph"];
    const [news] = graph;
    const find = (type: string) => graph.find((node) => [node["@type"]].flat().includes(type)) as JsonLdNode;
    expect(news).toMatchObject({ "@id": url, "@type": "NewsArticle", datePublished: "2022-08-05", articleBody: text });
    const siti = find("Person");
    expect(siti.name).toBe("Siti Marhamah");
    expect(find("Quotation")).toMatchObject({
      "@id": "https://example.org/a?b#quote-1",
      text: "Panen cukup",
      identifier: "char=1,12",
      spokenByCharacter: { "@id": siti["@id"] },
      isPartOf: { "@id": url },
    });
    const america = graph.find(({ name }) => name === "Amerika Serikat");
    expect(america?.["@type"]).toEqual(["Country", "Organization"]);
    expect(find("Claim")).toMatchObject({
      author: { "@id": america?.["@id"] },
      "kutip:polarity": "oppose",
      "kutip:predicate": "menolak",
    });
    expect(toJsonLd(document, { omitText: true })["@graph"][0]).not.toHaveProperty("articleBody");
  });

  it("names events and laws", async () => {
    const extraction = extract("Sri Lestari menolak Undang-Undang Cipta Kerja pada Konferensi Tingkat Tinggi G20.");
    const types = typesOf(await expand(toJsonLd(extraction)));
    expect(types).toContain(`${SCHEMA}Legislation`);
    expect(types).toContain(`${SCHEMA}Event`);
  });

  it("expands whatever the fields hold", async () => {
    await fc.assert(
      fc.asyncProperty(hostileDocument, async (document) => {
        const nodes = await expand(JSON.parse(JSON.stringify(toJsonLd(document))));
        expect(nodes).toHaveLength(6);
      }),
      { seed: 2, numRuns: 60 },
    );
  });
});
