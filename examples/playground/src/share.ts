/** What a link carries: the article itself, so that no server need know it. */
export interface Shared {
  readonly text: string;
  readonly publishedAt: string | null;
}

/** Longest text that a link may unfold to, in UTF-16 code units: a short link must not fill the memory. */
export const MAX_SHARED = 500_000;

const PREFIX = "#a=";

/** The fragment of a link: JSON, deflated, in the URL-safe alphabet of base64. Browsers never send fragments to a server. */
export async function toFragment({ text, publishedAt }: Shared): Promise<string> {
  const bytes = new TextEncoder().encode(
    JSON.stringify({ t: text, ...(publishedAt === null ? {} : { p: publishedAt }) }),
  );
  return PREFIX + toBase64Url(await collect(bytes, new CompressionStream("deflate-raw"), Number.POSITIVE_INFINITY));
}

/** What a fragment holds; null where it is none of ours. Throws where it is ours but damaged. */
export async function fromFragment(fragment: string): Promise<Shared | null> {
  if (!fragment.startsWith(PREFIX)) return null;
  const bytes = await collect(
    fromBase64Url(fragment.slice(PREFIX.length)),
    new DecompressionStream("deflate-raw"),
    MAX_SHARED * 4,
  );
  const value: unknown = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  if (typeof value !== "object" || value === null) throw new TypeError("The link holds no article.");
  const { t: text, p: publishedAt } = value as Record<string, unknown>;
  if (typeof text !== "string" || text.length > MAX_SHARED) throw new TypeError("The link holds no article.");
  return {
    text,
    publishedAt: typeof publishedAt === "string" && /^\d{4}-\d{2}-\d{2}$/.test(publishedAt) ? publishedAt : null,
  };
}

interface Transform {
  readonly readable: ReadableStream<Uint8Array>;
  readonly writable: WritableStream<Uint8Array<ArrayBuffer>>;
}

async function collect(
  bytes: Uint8Array<ArrayBuffer>,
  through: Transform,
  limit: number,
): Promise<Uint8Array<ArrayBuffer>> {
  const writer = through.writable.getWriter();
  // a damaged link fails on both sides; the reading side tells
  const written = writer.write(bytes).then(() => writer.close());
  written.catch(() => {});
  const parts: Uint8Array[] = [];
  let length = 0;
  const reader = through.readable.getReader();
  for (let { done, value } = await reader.read(); !done; { done, value } = await reader.read()) {
    const part = value as Uint8Array;
    length += part.length;
    if (length > limit) {
      await reader.cancel();
      throw new RangeError("The link holds too much.");
    }
    parts.push(part);
  }
  await written;
  const whole = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

function toBase64Url(bytes: Uint8Array): string {
  let binary = "";
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary).replace(/\+/g, "-").replace(/\//g, "_").replace(/=+$/, "");
}

function fromBase64Url(text: string): Uint8Array<ArrayBuffer> {
  const binary = atob(text.replace(/-/g, "+").replace(/_/g, "/"));
  return Uint8Array.from(binary, (char) => char.charCodeAt(0));
}
