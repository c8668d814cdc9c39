import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { type AnalystSettings, createAnalyst, type Port } from "../../examples/playground/src/analyst.js";
import type { Reply, Request } from "../../examples/playground/src/messages.js";

class FakePort implements Port {
  readonly asked: Request[] = [];
  terminated = false;
  onmessage: Port["onmessage"] = null;
  onerror: Port["onerror"] = null;
  postMessage(message: Request): void {
    this.asked.push(message);
  }
  terminate(): void {
    this.terminated = true;
  }
  /** Answers its last request, with the text as its message. */
  answer(place = this.asked.length - 1): void {
    const { id, text } = this.asked[place] as Request;
    this.onmessage?.({ data: { id, ok: false, code: "TEST", message: text } });
  }
}

const question = (text: string) => ({ text, publishedAt: null, lang: "id" as const });

function setUp(settings: Partial<AnalystSettings> = {}) {
  const ports: FakePort[] = [];
  const replies: Reply[] = [];
  const analyst = createAnalyst({
    spawn: () => {
      const port = new FakePort();
      ports.push(port);
      return port;
    },
    onReply: (reply) => replies.push(reply),
    ...settings,
  });
  const texts = () => replies.map((reply) => (reply.ok ? "" : reply.message));
  return { analyst, ports, replies, texts, port: () => ports.at(-1) as FakePort };
}

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe("the playground's dealings with its worker", () => {
  it("answers one request after the other", () => {
    const { analyst, port, texts, ports } = setUp();
    analyst.ask(question("a"));
    port().answer();
    analyst.ask(question("b"));
    port().answer();
    expect(texts()).toEqual(["a", "b"]);
    expect(ports).toHaveLength(1);
  });

  it("lets the newest win: what came between is not even asked", () => {
    const { analyst, port, texts } = setUp();
    for (const text of ["a", "b", "c"]) analyst.ask(question(text));
    expect(port().asked.map(({ text }) => text)).toEqual(["a"]);
    port().answer();
    expect(texts()).toEqual([]);
    expect(port().asked.map(({ text }) => text)).toEqual(["a", "c"]);
    port().answer();
    expect(texts()).toEqual(["c"]);
  });

  it("gives up a worker that is busy for too long with an old request", () => {
    const { analyst, ports, port, texts } = setUp({ patience: 500 });
    analyst.ask(question("long"));
    vi.advanceTimersByTime(10_000);
    expect(ports[0]?.terminated).toBe(false);
    analyst.ask(question("new"));
    analyst.ask(question("newer"));
    vi.advanceTimersByTime(499);
    expect(ports[0]?.terminated).toBe(false);
    vi.advanceTimersByTime(1);
    expect(ports[0]?.terminated).toBe(true);
    expect(ports).toHaveLength(2);
    port().answer();
    expect(texts()).toEqual(["newer"]);
  });

  it("keeps a worker that answers in time", () => {
    const { analyst, ports, port, texts } = setUp({ patience: 500 });
    analyst.ask(question("a"));
    analyst.ask(question("b"));
    port().answer();
    vi.advanceTimersByTime(10_000);
    expect(ports).toHaveLength(1);
    port().answer();
    expect(texts()).toEqual(["b"]);
  });

  it("tells of a worker that broke, and goes on with a new one", () => {
    const { analyst, ports, port, replies, texts } = setUp();
    analyst.ask(question("a"));
    port().onerror?.({ message: "broken" });
    expect(replies).toMatchObject([{ ok: false, code: "WORKER", message: "broken" }]);
    analyst.ask(question("b"));
    expect(ports).toHaveLength(2);
    port().answer();
    expect(texts()).toEqual(["broken", "b"]);
  });

  it("asks what waits of a new worker where the old one broke", () => {
    const { analyst, ports, port, texts } = setUp();
    analyst.ask(question("a"));
    analyst.ask(question("b"));
    port().onerror?.({ message: "broken" });
    expect(texts()).toEqual([]);
    expect(ports).toHaveLength(2);
    port().answer();
    expect(texts()).toEqual(["b"]);
  });

  it("says nothing more once it is told to forget", () => {
    const { analyst, port, texts } = setUp();
    analyst.ask(question("a"));
    analyst.ask(question("b"));
    analyst.cancel();
    vi.advanceTimersByTime(10_000);
    port().answer(0);
    expect(texts()).toEqual([]);
    analyst.ask(question("c"));
    port().answer();
    expect(texts()).toEqual(["c"]);
  });
});
