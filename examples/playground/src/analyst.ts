import type { Reply, Request } from "./messages.js";

/** The part of a `Worker` that is used here. */
export interface Port {
  postMessage(message: Request): void;
  terminate(): void;
  onmessage: ((event: { readonly data: Reply }) => void) | null;
  onerror: ((event: { readonly message: string }) => void) | null;
}

export interface AnalystSettings {
  readonly spawn: () => Port;
  readonly onReply: (reply: Reply, request: Request) => void;
  /** How long an old request may go on once a newer one waits, in milliseconds. Default 1000. */
  readonly patience?: number;
}

export interface Analyst {
  /** Asks for an article to be read. Whatever was asked before and is not answered yet, is never answered. */
  ask(question: Omit<Request, "id">): void;
  /** Forgets what was asked. */
  cancel(): void;
}

/**
 * Keeps one request under way and one waiting; the newest wins. A worker busy for long with an old one is replaced by a new one, and
 * so is one that has failed.
 */
export function createAnalyst({ spawn, onReply, patience = 1000 }: AnalystSettings): Analyst {
  let port: Port | null = null;
  let last = 0;
  let current: Request | null = null;
  let waiting: Request | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const connect = (): Port => {
    const fresh = spawn();
    fresh.onmessage = ({ data }) => finish(data);
    fresh.onerror = ({ message }) => {
      const id = current?.id;
      retire();
      if (id !== undefined) finish({ id, ok: false, code: "WORKER", message });
    };
    return fresh;
  };
  const retire = (): void => {
    port?.terminate();
    port = null;
  };
  const start = (request: Request): void => {
    port ??= connect();
    current = request;
    port.postMessage(request);
  };
  const finish = (reply: Reply): void => {
    if (reply.id !== current?.id) return;
    clearTimeout(timer);
    const request = current;
    const next = waiting;
    current = null;
    waiting = null;
    if (next !== null) start(next);
    // an answer to what nobody wants to know any more is dropped
    if (reply.id === last) onReply(reply, request);
  };

  // loads while the person has not pasted anything yet
  port = connect();

  return {
    ask(question) {
      const request = { id: ++last, ...question };
      if (current === null) return start(request);
      if (waiting === null) {
        timer = setTimeout(() => {
          const next = waiting;
          waiting = null;
          retire();
          if (next !== null) start(next);
          else current = null;
        }, patience);
      }
      waiting = request;
    },
    cancel() {
      last++;
      waiting = null;
    },
  };
}
