import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import type { CsvTables, DnaTables, ExportDocument } from "../export/index.js";
import { linkAcross } from "../index.js";
import { type Collected, collect } from "./collect.js";
import { OutputError, UsageError } from "./fault.js";
import type { CliOptions, ExportKind } from "./options.js";
import { openOutput } from "./output.js";
import type { World } from "./world.js";

/** The files of an export: names and what is in them. */
type Files = readonly (readonly [name: string, content: string])[];

type Library = typeof import("../export/index.js");

interface Kind {
  /** Whether it is one file, which can go to standard output. */
  readonly isSingle: boolean;
  files(documents: readonly ExportDocument[], library: Library, options: CliOptions): Files;
}

const KINDS: Readonly<Record<ExportKind, Kind>> = {
  html: {
    isSingle: true,
    files: (documents, { toHtml }, { lang }) => [["articles.html", toHtml(documents, lang === null ? {} : { lang })]],
  },
  csv: {
    isSingle: false,
    files: (documents, { toCsv }) => tables(toCsv(documents)),
  },
  dna: {
    isSingle: false,
    files: (documents, { toDna }) => tables(toDna(documents)),
  },
  graphml: {
    isSingle: true,
    files(documents, { toGraphml }) {
      const entities = linkAcross(documents.map(({ extraction }) => extraction));
      return [["network.graphml", toGraphml(documents, { entities })]];
    },
  },
  "json-ld": {
    isSingle: true,
    files: (documents, { toJsonLd }) => [["articles.jsonld", pretty(toJsonLd(documents))]],
  },
  annotations: {
    isSingle: true,
    files: (documents, { toWebAnnotations }) => [["annotations.jsonld", pretty(toWebAnnotations(documents))]],
  },
  timeml: {
    isSingle: false,
    files(documents, { toTimeML }) {
      const names = fileNames(documents);
      return documents.map(({ extraction: { dates, text } }, index) => [
        `${names[index]}.tml`,
        toTimeML(dates, text).xml,
      ]);
    },
  },
  brat: {
    isSingle: false,
    files(documents, { toBrat }) {
      const names = fileNames(documents);
      const { documents: articles, configuration } = toBrat(documents);
      return [
        ["annotation.conf", configuration],
        ...articles.flatMap(
          ({ text, annotations }, index): Files => [
            [`${names[index]}.txt`, text],
            [`${names[index]}.ann`, annotations],
          ],
        ),
      ];
    },
  },
};

/** `kutip html …`, `kutip export KIND …`: a single file to standard output or to `--out`, several into the folder `--out`. */
export async function exportArticles(kind: ExportKind, options: CliOptions, world: World): Promise<number> {
  const { isSingle, files: filesOf } = KINDS[kind];
  if (!isSingle && options.out === null) {
    throw new UsageError(`export ${kind}: makes several files; name a folder for them by --out`);
  }
  const { articles, exitCode } = await collect(options, world);
  if (exitCode > 1 || articles.length === 0) return exitCode;
  // Not at the start: who wants no export need not wait for it to load.
  const files = filesOf(documentsOf(articles), await import("../export/index.js"), options);
  if (isSingle) {
    const output = options.out === null ? world.stdout : await openOutput(options.out, false);
    await output.write(files[0]?.[1] ?? "");
    await output.close();
  } else if (options.out !== null) {
    await writeInto(options.out, files);
  }
  return exitCode;
}

async function writeInto(folder: string, files: Files): Promise<void> {
  try {
    await mkdir(folder, { recursive: true });
  } catch (error) {
    throw new UsageError(`--out: ${folder} cannot be made: ${new OutputError(error).message}`);
  }
  for (const [name, content] of files) {
    const output = await openOutput(join(folder, name), false);
    await output.write(content);
    await output.close();
  }
}

function tables(csv: CsvTables | DnaTables): Files {
  return Object.entries(csv).map(([name, table]) => [`${name}.csv`, table]);
}

function pretty(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

/** Documents are known by their path or their `id`; what has none, or one that was there before, by its place. */
function documentsOf(articles: readonly Collected[]): readonly ExportDocument[] {
  const taken = new Set<string>();
  return articles.map(({ key, extraction, publishedAt }, index) => {
    const own = "file" in key ? key.file : key.id;
    const name = typeof own === "string" || typeof own === "number" ? String(own) : "";
    const id = name === "" || taken.has(name) ? `${name}#${index + 1}` : name;
    taken.add(id);
    return { id, extraction, ...(publishedAt !== null && { publishedAt }) };
  });
}

/** `berita/a.txt` becomes `berita_a`, so that it is one file in one folder whatever it is called. */
function fileNames(documents: readonly ExportDocument[]): readonly string[] {
  const taken = new Set<string>();
  return documents.map(({ id }, index) => {
    const plain = id.replace(/\.txt$/iu, "").replace(/[^\p{L}\p{N}-]+/gu, "_");
    const name = taken.has(plain) ? `${plain}-${index + 1}` : plain;
    taken.add(name);
    return name;
  });
}
