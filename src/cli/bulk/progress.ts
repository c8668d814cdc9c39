import { Format, SingleBar } from "cli-progress";

export interface ProgressStream extends NodeJS.WritableStream {
  readonly isTTY?: boolean;
  readonly columns?: number;
}

/** A bar on a terminal, nothing elsewhere. */
export interface Progress {
  /** `bytes` of the input are dealt with; `isNew` unless an earlier run did it. */
  step(bytes: number, isNew: boolean): void;
  /** Makes room for a line on the same terminal. */
  clear(): void;
  stop(): void;
}

const NONE: Progress = { step: () => {}, clear: () => {}, stop: () => {} };

/** @param total Bytes of the whole input; null where nobody knows: then there is a count and no bar. */
export function showProgress(stream: ProgressStream | null, total: number | null): Progress {
  if (!stream?.isTTY) return NONE;
  const started = Date.now();
  let articles = 0;
  let bytes = 0;
  let fresh = 0;
  const payload = () => ({ articles, rate: rateOf(fresh, Date.now() - started) });
  const bar = new SingleBar({
    stream,
    format:
      total === null
        ? "{articles} articles, {rate}, {duration_formatted}"
        : "{bar} {percentage} %, {articles} articles, {rate}, {eta_formatted} left",
    barsize: 24,
    barCompleteChar: "█",
    barIncompleteChar: "░",
    // The rate wavers with the length of the articles: the time left is reckoned over many.
    etaBuffer: 500,
    hideCursor: true,
    clearOnComplete: true,
    // Signals are the command's business.
    gracefulExit: false,
    formatTime: (seconds, options, round) =>
      Number.isFinite(Number(seconds)) ? Format.TimeFormat(seconds, options, round) : "?",
  });
  bar.start(total ?? 1, 0, payload());
  return {
    step(more, isNew) {
      articles++;
      if (isNew) fresh++;
      bytes += more;
      bar.update(total === null ? 0 : Math.min(bytes, total), payload());
    },
    clear: () => {
      stream.write("\r\u001b[K");
    },
    stop: () => bar.stop(),
  };
}

function rateOf(articles: number, milliseconds: number): string {
  if (milliseconds < 1) return "0/s";
  const rate = (articles * 1000) / milliseconds;
  return `${rate < 10 ? rate.toFixed(1) : Math.round(rate)}/s`;
}
