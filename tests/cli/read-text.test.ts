import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { decode, MAX_BYTES, readText } from "../../src/cli/input/read-text.js";
import type { Source } from "../../src/cli/input/sources.js";

const folder = mkdtempSync(join(tmpdir(), "kutip-input-"));
afterAll(() => rmSync(folder, { recursive: true }));

async function* streamOf(...chunks: (Uint8Array | string)[]): AsyncGenerator<Uint8Array | string> {
  yield* chunks;
}

describe("decode", () => {
  const utf16 = Buffer.from("\uFEFFJum’at", "utf16le");

  it.each([
    ["UTF-8", Buffer.from("Jum’at")],
    ["UTF-8 with byte order mark", Buffer.from("\uFEFFJum’at")],
    ["UTF-16, little end first", utf16],
    ["UTF-16, big end first", Buffer.from(utf16).swap16()],
  ])("reads %s", (_, bytes) => {
    expect(decode(bytes)).toBe("Jum’at");
  });

  it("keeps line breaks and every space", () => {
    expect(decode(Buffer.from("a\r\nb\u00a0 \n"))).toBe("a\r\nb\u00a0 \n");
  });

  it("takes an empty file for an empty text", () => {
    expect(decode(Buffer.alloc(0))).toBe("");
  });

  it.each([
    ["NUL bytes", Buffer.from([0x50, 0x4b, 0, 0]), "is a binary file; kutip reads plain text"],
    ["NUL bytes and bytes that are not UTF-8", Buffer.from([0xff, 0, 0xe9]), "is a binary file"],
    ["NUL in UTF-16", Buffer.from("\uFEFFa\0b", "utf16le"), "is a binary file"],
    [
      "windows-1252",
      Buffer.from("caf\xe9 \x93kutip\x94", "latin1"),
      "is not valid UTF-8; if it is a text file, convert",
    ],
    ["half a UTF-16 character", Buffer.from([0xff, 0xfe, 0x41]), "is not valid UTF-8"],
  ])("refuses %s", (_, bytes, message) => {
    expect(() => decode(bytes)).toThrow(message);
  });
});

describe("readText", () => {
  const source = (path: string, size: number | null = null): Source => ({ path, kind: "text", size, fault: null });

  it("reads a file", async () => {
    const file = join(folder, "a.txt");
    writeFileSync(file, "Halo.");
    expect(await readText(source(file, 5), streamOf())).toEqual({ text: "Halo.", bytes: 5 });
  });

  it("reads standard input, also where a chunk ends inside a character", async () => {
    const bytes = Buffer.from("“Halo”");
    const { text } = await readText(source("-"), streamOf(bytes.subarray(0, 1), bytes.subarray(1)));
    expect(text).toBe("“Halo”");
  });

  it("names the fault of a missing file and of a folder", async () => {
    await expect(readText(source(join(folder, "tiada.txt")), streamOf())).rejects.toThrow(
      "no such file; check the name",
    );
    await expect(readText(source(join(folder, "a.txt", "b")), streamOf())).rejects.toThrow("no such file");
    await expect(readText(source(folder), streamOf())).rejects.toThrow("is a directory");
  });

  it("takes no more into the memory than an article can have", async () => {
    await expect(readText(source("-"), streamOf(Buffer.alloc(MAX_BYTES), "a"))).rejects.toThrow("is too large");
    await expect(readText(source("tiada.txt", 100_000_000), streamOf())).rejects.toThrow("article (100 MB); split it");
  });
});
