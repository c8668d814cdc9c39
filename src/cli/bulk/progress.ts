import { Format, MultiBar } from "cli-progress";

export interface ProgressStream extends NodeJS.WritableStream {
  readonly isTTY?: boolean;
  readonly columns?: number;
}

/** A bar on a terminal, nothing elsewhere; and what is to be read beside it. */
export interface Progress {
  /** `bytes` of the input are dealt with; `isNew` unless an earlier run did it. */
  step(bytes: number, isNew: boolean): void;
  /** Prints a line, above the bar where there is one. */
  say(line: string): void;
  stop(): void;
}

/** @param total Bytes of the whole input; null where nobody knows: then there is a count and no bar. */
export function showProgress(stream: ProgressStream, total: number | null, isWanted: boolean): Progress {
  if (!stream.isTTY || !isWanted) {
    return { step: () => {}, say: (line) => void stream.write(line), stop: () => {} };
  }
  const started = Date.now();
  let articles = 0;
  let bytes = 0;
  let fresh = 0;
  const payload = () => ({ articles, rate: rateOf(fresh, Date.now() - started) });
  // Of its bars there is one: the single bar would put the cursor back to where it began, over what was printed since.
  const bars = new MultiBar({
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
  const bar = bars.create(total ?? 1, 0, payload());
  let isOn = true;
  return {
    step(more, isNew) {
      articles++;
      if (isNew) fresh++;
      bytes += more;
      bar.update(total === null ? 0 : Math.min(bytes, total), payload());
    },
    say(line) {
      if (isOn && line !== "") bars.log(line);
      else stream.write(line);
    },
    stop() {
      if (!isOn) return;
      isOn = false;
      // Once more, for what was said since.
      bars.update();
      bars.stop();
    },
  };
}

function rateOf(articles: number, milliseconds: number): string {
  if (milliseconds < 1) return "0/s";
  const rate = (articles * 1000) / milliseconds;
  return `${rate < 10 ? rate.toFixed(1) : Math.round(rate)}/s`;
}
