import { spawnSync } from "node:child_process";

/** What a run of the program left behind. */
export interface Run {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** The built program in a process of its own, as a user starts it in a pipe. */
export function run(...args: readonly string[]): Run {
  const { status, stdout, stderr } = spawnSync(process.execPath, ["dist/cli/diaban.cjs", ...args], {
    encoding: "utf8",
    maxBuffer: 64_000_000,
  });
  return { code: status ?? -1, out: stdout, err: stderr };
}
