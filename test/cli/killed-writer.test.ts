import { spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import ts from "typescript";
import { writeOutput } from "../../cli/written-files.ts";
import { isMarkedOutput } from "../../files/write/output-mark.ts";
import { buildWorkbook } from "../files/workbook-builder.ts";

/** The one writer of every command with what it needs, as plain scripts: so a process of it starts at once. */
const writer = [
  "cli/written-files.ts",
  "core/sentence.ts",
  "files/read/limits.ts",
  "files/read/zip/crc.ts",
  "files/write/output-mark.ts",
];
const folder = mkdtempSync(join(tmpdir(), "diaban-killed-"));
const target = join(folder, "results", "a.xlsx");

beforeAll(() => {
  mkdirSync(dirname(target));
  writeFileSync(join(folder, "package.json"), '{ "type": "module" }');
  for (const file of writer) {
    const { outputText } = ts.transpileModule(readFileSync(file, "utf8"), {
      compilerOptions: {
        module: ts.ModuleKind.ESNext,
        target: ts.ScriptTarget.ES2022,
        rewriteRelativeImportExtensions: true,
      },
    });
    const script = join(folder, file.replace(/ts$/, "js"));
    mkdirSync(dirname(script), { recursive: true });
    writeFileSync(script, outputText);
  }
  // Writes one file over the other without end, and says so before each.
  writeFileSync(
    join(folder, "write-on.js"),
    `import { readFileSync } from "node:fs";
    import { writeOutput } from "./cli/written-files.js";
    const files = ["one", "two"].map((name) => new Uint8Array(readFileSync(new URL(name, import.meta.url))));
    for (let round = 0; ; round += 1) {
      process.stdout.write(".");
      const trouble = await writeOutput(process.argv[2], files[round % 2], true);
      if (trouble) throw new Error(trouble.en);
    }`,
  );
});
afterAll(() => rmSync(folder, { recursive: true }));

/** Kills the writer so many microseconds after it began a round. */
function killAfter(rounds: number, microseconds: number): Promise<NodeJS.Signals | null> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [join(folder, "write-on.js"), target], {
      stdio: ["ignore", "pipe", "inherit"],
    });
    let begun = 0;
    child.stdout.on("data", (dots: Buffer) => {
      if (begun >= rounds || (begun += dots.length) < rounds) return;
      const end = process.hrtime.bigint() + BigInt(microseconds) * 1_000n;
      while (process.hrtime.bigint() < end);
      child.kill("SIGKILL");
    });
    child.once("exit", (_code, signal) => resolve(signal));
  });
}

it("the writer, killed at 50 moments, leaves the old file or the new one, whole", async () => {
  // Large enough that writing it takes a while.
  const [one, two] = [1, 2].map((fill) =>
    buildWorkbook({ extra: [{ path: "xl/media/a.bin", content: new Uint8Array(3_000_000).fill(fill), method: 0 }] }),
  );
  writeFileSync(join(folder, "one"), one ?? "");
  writeFileSync(join(folder, "two"), two ?? "");
  expect(await writeOutput(target, one ?? new Uint8Array(), false)).toBeNull();
  for (let kill = 0; kill < 50; kill += 1) {
    expect(await killAfter(1 + (kill % 3), (kill * 7_919) % 20_000)).toBe("SIGKILL");
    expect(isMarkedOutput(readFileSync(target))).toBe(true);
  }
  // Only hidden drafts lie beside it.
  expect(readdirSync(dirname(target)).filter((name) => !/^\.a\.xlsx\.\d+\.tmp$/.test(name))).toEqual(["a.xlsx"]);
});
