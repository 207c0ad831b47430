import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import webpack from "webpack";
import { assess } from "../../core/assess/assess.ts";
import { tableFrom } from "../../core/open/table-from.ts";
import { plan7488 } from "../../core/plan/plan-7488.ts";
import { medianMs } from "./median.ts";

const folder = mkdtempSync(join(tmpdir(), "diaban-package-"));

/** What is packed, and what of the built library a page gets that uses one name or the whole calculation. */
export async function benchPackage(): Promise<void> {
  const [pack] = JSON.parse(
    execFileSync("npm", ["pack", "--dry-run", "--ignore-scripts", "--json"], { encoding: "utf8" }),
  ) as readonly { readonly size: number; readonly unpackedSize: number; readonly entryCount: number }[];
  if (pack)
    console.log(
      `package: ${inKb(pack.size)} packed, ${inKb(pack.unpackedSize)} unpacked, ${pack.entryCount} files; ` +
        `minified: capOf ${inKb(await bundled("capOf(30, 15, 'floor')"))}, ` +
        `assess with plan and lists ${inKb(await bundled("assess([], plan7488)"))}`,
    );
  rmSync(folder, { recursive: true });
}

const inKb = (bytes: number) => `${(bytes / 1000).toFixed(0)} KB`;

/** Bytes of the script that a page loads before it can answer. */
async function bundled(use: string): Promise<number> {
  const names = use.match(/[a-z]\w+(?=\(|\))/g) ?? [];
  const door = join(process.cwd(), "dist/core/index.js");
  writeFileSync(join(folder, "use.js"), `import { ${names.join(", ")} } from "${door}"; globalThis.answer = ${use};`);
  const compiler = webpack({
    mode: "production",
    target: ["web", "es2022"],
    context: folder,
    performance: false,
    entry: "./use.js",
    output: { path: folder, filename: "bundle.js" },
  });
  await new Promise<void>((done, failed) => compiler.run((error) => (error ? failed(error) : done())));
  return readFileSync(join(folder, "bundle.js")).length;
}

/** Tables of two areas as other programs hand them in, each assessed for itself. */
export function benchTables(tables: number): void {
  let kept = 0;
  const ms = medianMs(() => {
    const given = Array.from({ length: tables }, (_, at) => [
      { "Tên đơn vị": "Phường Tam Hiệp", "Phê duyệt": "x", a1: at % 40, a2: 2, a3: 0 },
      { "Tên đơn vị": "Phường Quyết Thắng", "Phê duyệt": null, a1: 5, a2: 1, a3: at % 3 },
    ]);
    return () => {
      for (const rows of given)
        kept += assess([tableFrom(rows)], plan7488, { year: 2018, district: "Biên Hòa" }).totals.error;
    };
  });
  console.log(
    `${tables} tables of objects assessed: ${ms.toFixed(0)} ms = ${(ms / tables).toFixed(2)} ms each${kept >= 0 ? "" : "?"}`,
  );
}

/** `diaban check` of one small workbook as a user starts it, beside an empty program of Node in the same run. */
export function benchStart(): void {
  const run =
    (...args: readonly string[]) =>
    () => {
      try {
        execFileSync(process.execPath, args, { stdio: "ignore" });
      } catch {
        // Errors in the sample are an answer too.
      }
    };
  const bare = medianMs(() => run("-e", "0"));
  const whole = medianMs(() => run("dist/cli/diaban.cjs", "check", "samples/bien-hoa-2018.xlsx"));
  console.log(
    `command line, one small workbook: ${whole.toFixed(0)} ms = ${(whole / bare).toFixed(1)} × node -e 0 (${bare.toFixed(0)} ms)`,
  );
}
