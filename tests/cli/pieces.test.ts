import { PassThrough } from "node:stream";
import { describe, expect, it } from "vitest";
import { countFailures } from "../../src/cli/bulk/failures.js";
import { inOrder } from "../../src/cli/bulk/in-order.js";
import { showProgress } from "../../src/cli/bulk/progress.js";
import { Fault, faultOf, readingFault } from "../../src/cli/fault.js";
import { linesOf, textOf, toUtf8 } from "../../src/cli/input/lines.js";
import { inTurn } from "../../src/cli/output.js";

async function* streamOf(...chunks: (Uint8Array | string)[]): AsyncGenerator<Uint8Array> {
  for (const chunk of chunks) yield Buffer.from(chunk);
}

async function all<T>(values: AsyncIterable<T>): Promise<T[]> {
  const found: T[] = [];
  for await (const value of values) found.push(value);
  return found;
}

describe("linesOf", () => {
  const read = async (...chunks: string[]) =>
    (await all(linesOf(streamOf(...chunks)))).map((line) => `${textOf(line)}|${line.size}|${line.whole}`);

  it("puts together what chunks have cut", async () => {
    expect(await read("a\nb", "c", "d\n", "\ne")).toEqual(["a|2|true", "bcd|4|true", "|1|true", "e|1|false"]);
  });

  it("begins no line behind the last line feed", async () => {
    expect(await read("a\n")).toEqual(["a|2|true"]);
    expect(await read()).toEqual([]);
  });

  it("lets a line go by that is too long, and reads the next", async () => {
    const [long, next] = await all(linesOf(streamOf("123", "456", "78\nab\n"), 4));
    expect(long).toEqual({ bytes: null, size: 9, whole: true });
    expect(() => long && textOf(long)).toThrow("is too large");
    expect(next && textOf(next)).toBe("ab");
  });
});

describe("toUtf8", () => {
  const decoded = async (...chunks: Uint8Array[]) => Buffer.concat(await all(toUtf8(streamOf(...chunks)))).toString();
  const utf16 = Buffer.from("\uFEFF“Halo” 🙂\n", "utf16le");

  it.each([1, 2, 3, 7])("decodes UTF-16 in chunks of %i bytes", async (size) => {
    for (const bytes of [utf16, Buffer.from(utf16).swap16()]) {
      const chunks = Array.from({ length: Math.ceil(bytes.length / size) }, (_, i) =>
        bytes.subarray(i * size, (i + 1) * size),
      );
      expect(await decoded(...chunks)).toBe("“Halo” 🙂\n");
    }
  });

  it("leaves UTF-8 alone, and the shortest of inputs", async () => {
    expect(await decoded(Buffer.from("“a”"))).toBe("“a”");
    expect(await decoded(Buffer.from("a"))).toBe("a");
    expect(await decoded()).toBe("");
  });
});

describe("inOrder", () => {
  const later = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

  it("gives the results in the order of the items, whichever is done first", async () => {
    const items = [30, 1, 20, 2, 10, 0, 5];
    async function* delays() {
      yield* items;
    }
    const wait = async (ms: number) => {
      await later(ms);
      return ms;
    };
    expect(await all(inOrder(delays(), wait, 3))).toEqual(items);
  });

  it("holds no more than so many at once", async () => {
    let begun = 0;
    let taken = 0;
    let most = 0;
    async function* numbers() {
      for (let i = 0; i < 50; i++) yield i;
    }
    for await (const _ of inOrder(numbers(), async () => begun++, 4)) {
      most = Math.max(most, begun - taken);
      taken++;
      await later(0);
    }
    expect({ begun, taken, most }).toEqual({ begun: 50, taken: 50, most: 4 });
  });

  it("answers before the next question is asked", async () => {
    const asked: number[] = [];
    let ask: (value: IteratorResult<number>) => void = () => {};
    const questions: AsyncIterator<number> = {
      next: () => new Promise((resolve) => (ask = resolve)),
    };
    const answers = inOrder(questions, async (n) => n * 2, 8);
    for (let n = 1; n <= 3; n++) {
      const answer = answers.next();
      await later(0);
      ask({ value: n, done: false });
      asked.push((await answer).value as number);
    }
    expect(asked).toEqual([2, 4, 6]);
  });
});

describe("inTurn", () => {
  it("finishes what is being written and takes nothing after", async () => {
    let written = "";
    let finish = (): void => {};
    const output = inTurn(async (text) => {
      await new Promise<void>((resolve) => {
        finish = resolve;
      });
      written += text;
    });
    void output.write("a\n");
    const closed = output.close();
    void output.write("b\n");
    finish();
    await closed;
    expect(written).toBe("a\n");
  });
});

describe("countFailures", () => {
  const fault = new Fault("INVALID_JSON", "is not JSON");

  it("names some, counts all, and sums them up by their kind", () => {
    const failures = countFailures(false);
    const messages = Array.from({ length: 50 }, (_, i) => failures.add(`line ${i}`, fault)).filter(Boolean);
    expect(messages[0]).toBe("kutip: line 0: is not JSON\n");
    expect(messages).toHaveLength(21);
    expect(messages.at(-1)).toContain("each is a record in the output");
    failures.add("line 51", new Fault("TOO_LARGE", "is too large"));
    failures.addEarlier();
    expect(failures.summary(100)).toBe(
      "kutip: 52 of 100 failed: 50 INVALID_JSON, 1 TOO_LARGE, 1 before the interruption\n",
    );
  });

  it("names all where nothing else does, and says nothing about none", () => {
    const failures = countFailures(true);
    expect(failures.summary(3)).toBe("");
    const messages = Array.from({ length: 50 }, () => failures.add("a.txt", fault));
    expect(messages.every((message) => message.startsWith("kutip: a.txt"))).toBe(true);
  });
});

describe("faultOf, readingFault", () => {
  it.each([
    ["EACCES", "NO_PERMISSION", "permission denied"],
    ["EISDIR", "NO_FILE", "is a directory"],
    ["EIO", "UNREADABLE", "cannot be read: input/output error"],
  ])("says what %s is", (code, ours, message) => {
    const error = Object.assign(new Error("input/output error"), { code });
    expect(readingFault(error)).toMatchObject({ code: ours, message: expect.stringContaining(message) });
  });

  it("knows a thread that has run out of memory", () => {
    const error = Object.assign(new Error("Worker terminated"), { code: "ERR_WORKER_OUT_OF_MEMORY" });
    expect(faultOf(error)).toMatchObject({ code: "OUT_OF_MEMORY", message: expect.stringContaining("split it") });
  });
});

describe("showProgress", () => {
  function terminal(isTTY: boolean) {
    const stream = Object.assign(new PassThrough(), { isTTY, columns: 100, rows: 20 });
    let seen = "";
    stream.on("data", (chunk) => {
      seen += chunk;
    });
    return { stream, seen: () => seen };
  }

  it("draws a bar with count, rate and time left, and takes it away at the end", async () => {
    const { stream, seen } = terminal(true);
    const progress = showProgress(stream, 200, true);
    progress.step(50, true);
    progress.step(50, false);
    progress.stop();
    await new Promise(setImmediate);
    expect(seen()).toMatch(/█{12}░{12} 50 %, 2 articles, [\d.]+\/s, .+ left/u);
    expect(seen().endsWith("\u001b[0J")).toBe(true);
  });

  it("counts where the size of the input is unknown", async () => {
    const { stream, seen } = terminal(true);
    const progress = showProgress(stream, null, true);
    progress.step(50, true);
    progress.stop();
    await new Promise(setImmediate);
    expect(seen()).toMatch(/1 articles, [\d.]+\/s, \d+s/u);
    expect(seen()).not.toContain("%");
  });

  it("prints faults above the bar, and none is lost at the end", async () => {
    const { stream, seen } = terminal(true);
    const progress = showProgress(stream, 100, true);
    progress.say("kutip: line 1: is not JSON\n");
    progress.stop();
    progress.say("kutip: 1 of 2 failed\n");
    await new Promise(setImmediate);
    expect(seen().match(/kutip: .*\n/g)).toEqual(["kutip: line 1: is not JSON\n", "kutip: 1 of 2 failed\n"]);
    // Not the codes that would bring the cursor back over them.
    for (const code of ["\u001b7", "\u001b8"]) expect(seen()).not.toContain(code);
  });

  it.each([
    ["there is no terminal", false, true],
    ["the results themselves go there", true, false],
  ])("draws nothing where %s", async (_, isTTY, isWanted) => {
    const { stream, seen } = terminal(isTTY);
    const progress = showProgress(stream, 100, isWanted);
    progress.step(50, true);
    progress.say("kutip: line 1: is not JSON\n");
    progress.stop();
    await new Promise(setImmediate);
    expect(seen()).toBe("kutip: line 1: is not JSON\n");
  });
});
