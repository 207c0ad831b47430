import { Presets, SingleBar } from "cli-progress";
import type { Language } from "../../core/sentence.ts";

/** Tells how far a long run has come. */
interface Progress {
  step(): void;
  end(): void;
}

const silent: Progress = { step: () => undefined, end: () => undefined };

/**
 * A bar on the terminal. It stands on stderr, so that what is printed stays clean, and only where somebody looks on: in
 * a pipe and in a log it is nothing.
 */
export function startProgress(total: number, language: Language): Progress {
  if (!process.stderr.isTTY || total === 0) return silent;
  const of = language === "vi" ? "tệp" : "files";
  const left = language === "vi" ? "còn" : "left";
  const bar = new SingleBar(
    { format: `{bar} {value}/{total} ${of} · ${left} {eta_formatted}`, stream: process.stderr, clearOnComplete: true },
    Presets.shades_classic,
  );
  bar.start(total, 0);
  return { step: () => bar.increment(), end: () => bar.stop() };
}
