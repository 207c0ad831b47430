import { spawnSync } from "node:child_process";
import { join } from "node:path";

/** What one run of the program took, as a user starts it: a process of its own, its threads among it. */
export interface MeasuredRun {
  readonly seconds: number;
  /** The most memory it held at once. */
  readonly megabytes: number;
  readonly exitCode: number | null;
}

/** Runs the built program and asks it at its end what it took. */
export function runDiaban(...args: readonly string[]): MeasuredRun {
  const program = join(process.cwd(), "dist/cli/diaban.cjs");
  const script =
    // Evaluated code has no script's name among its arguments.
    `process.argv = [process.argv[0], ...${JSON.stringify(args)}];` +
    `process.on("exit", () => process.stderr.write("\\n" + process.resourceUsage().maxRSS));` +
    `require(${JSON.stringify(program)})`;
  const start = performance.now();
  const { status, stderr } = spawnSync(process.execPath, ["-e", script], {
    stdio: ["ignore", "ignore", "pipe"],
    encoding: "utf8",
  });
  const seconds = (performance.now() - start) / 1000;
  return { seconds, megabytes: Number(/(\d+)\s*$/.exec(stderr)?.[1]) / 1024, exitCode: status };
}
