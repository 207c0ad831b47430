import type { Line } from "./printed-line.ts";

/** Prints what was asked for; styles only where a person looks on. */
export function print(lines: readonly Line[]): void {
  write(process.stdout, lines);
}

/** Prints why something was not done, apart from what was asked for. */
export function printTrouble(lines: readonly Line[]): void {
  write(process.stderr, lines);
}

/** The same where nothing was done. Answers the exit code. */
export function refuse(lines: readonly Line[]): 2 {
  printTrouble(lines);
  return 2;
}

/** Prints machine output, with a line break at its end: indented, or as the one line that it is in a list of lines. */
export function printJson(value: unknown, indent = 2): void {
  process.stdout.write(`${jsonText(value, indent)}\n`);
}

// JSON itself escapes the other control characters.
const leftRaw =
  /[\u007f-\u009f\u061c\u180e\u200e\u200f\u2028-\u202e\u2066-\u206f\ufeff\ufff9-\ufffb]|\udb40[\udc00-\udc7f]/g;

/** The same value as JSON would say, with every character escaped that a terminal could act on. @example jsonText("\u202e", 0) // "\"\\u202e\"" */
function jsonText(value: unknown, indent: number): string {
  return JSON.stringify(value, null, indent).replace(leftRaw, (characters) =>
    Array.from({ length: characters.length }, (_, at) => escaped(characters.charCodeAt(at))).join(""),
  );
}

function escaped(unit: number): string {
  return `\\u${unit.toString(16).padStart(4, "0")}`;
}

function write(stream: NodeJS.WriteStream, lines: readonly Line[]): void {
  stream.write(lines.map((one) => `${one.text(stream.isTTY)}\n`).join(""));
}
