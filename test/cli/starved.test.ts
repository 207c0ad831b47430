import { spawn } from "node:child_process";

const samples = ["xlsx", "xls", "ods"].map((kind) => `samples/bien-hoa-2018.${kind}`);
const hasSignals = process.platform !== "win32";
/** The program runs this many milliseconds of every second; `DIABAN_LONG=1` starves it more. */
const awakeMs = process.env["DIABAN_LONG"] === "1" ? 25 : 100;

/** Runs the program and stops it most of the time, as a machine does that is busy with something else. */
function runStarved(args: readonly string[]): Promise<{ readonly out: string; readonly seconds: number }> {
  return new Promise((resolve) => {
    const start = performance.now();
    const child = spawn(process.execPath, ["dist/cli/diaban.cjs", ...args], { stdio: ["ignore", "pipe", "inherit"] });
    let out = "";
    child.stdout.on("data", (part) => (out += String(part)));
    let timer: NodeJS.Timeout;
    const sleep = () => {
      child.kill("SIGSTOP");
      timer = setTimeout(wake, 1_000 - awakeMs);
    };
    const wake = () => {
      child.kill("SIGCONT");
      timer = setTimeout(sleep, awakeMs);
    };
    wake();
    child.once("close", () => {
      clearTimeout(timer);
      resolve({ out, seconds: (performance.now() - start) / 1000 });
    });
  });
}

(hasSignals ? it : it.skip)("a machine that leaves it a tenth of the time refuses no usual file", async () => {
  const { out, seconds } = await runStarved(["check", "--json", ...samples]);
  const { files } = JSON.parse(out) as { readonly files: readonly { readonly status: string }[] };
  expect(files.map(({ status }) => status)).toEqual(["checked", "checked", "checked"]);
  // Longer than a limit by the clock would have left it.
  expect(seconds).toBeGreaterThan(2);
  if (awakeMs < 100) console.log(`checked in ${seconds.toFixed(0)} s, ${awakeMs} ms of each second awake`);
});
