import { extract, KutipError } from "kutip";
import { renderArticle } from "kutip/export";
import { documentOf } from "./document.js";
import type { Reply, Request } from "./messages.js";

/** Reads articles beside the page, so that typing never waits for it. */
addEventListener("message", ({ data }: MessageEvent<Request>) => {
  postMessage(answer(data));
});

function answer({ id, text, publishedAt, lang }: Request): Reply {
  try {
    const started = performance.now();
    const extraction = extract(text, publishedAt === null ? {} : { publishedAt });
    const milliseconds = performance.now() - started;
    return {
      id,
      ok: true,
      extraction,
      html: renderArticle(documentOf(extraction, publishedAt, lang), { lang }).html,
      milliseconds,
    };
  } catch (error) {
    const code = error instanceof KutipError ? error.code : "UNEXPECTED";
    return { id, ok: false, code, message: error instanceof Error ? error.message : String(error) };
  }
}

// What is run once is compiled: the first article need not wait for that.
extract("Rusia menolak usul itu, kata Sergey Lavrov di Moskow, Jumat (5/8/2022).");
