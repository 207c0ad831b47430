import { execFileSync } from "node:child_process";
import { cpus } from "node:os";
import { join } from "node:path";
import { assessSelection, loadNationalRegister, plan7488, registerOf, type Register } from "../../core/index.ts";
import { addUp, districtWorkbooks, figuresOf, type DistrictWorkbook } from "./districts.ts";
import { medianMs, rounds } from "./median.ts";
import { benchFunctions } from "./functions.ts";
import { benchProvince } from "./province.ts";
import { benchMethods, benchRankRanges, benchScoring } from "./scoring.ts";
import { writeBigWorkbook } from "./big-workbook.ts";

function benchAssessing(title: string, make: () => readonly DistrictWorkbook[], register: Register): void {
  const areas = make().reduce((sum, { units }) => sum + units, 0);
  const figures = figuresOf(make());
  let kept = 0;
  const bare = medianMs(() => () => {
    kept += addUp(figures);
  });
  const whole = medianMs(() => {
    const workbooks = make();
    return () => {
      for (const { content, year } of workbooks)
        kept += assessSelection(content, plan7488, { register, year }).totals.error;
    };
  });
  // Printing what was computed keeps the loops from being optimised away.
  const note = kept >= 0 ? "" : "?";
  console.log(
    `${title.padEnd(34)} ${String(areas).padStart(6)} areas ${whole.toFixed(1).padStart(8)} ms` +
      ` = ${(whole / bare).toFixed(0).padStart(6)} × the bare loop (${bare.toFixed(3)} ms)${note}`,
  );
}

/** Checks a workbook of about 5 MB in a process of its own, as a user would. */
async function benchMemory(): Promise<void> {
  const file = await writeBigWorkbook();
  const program = join(process.cwd(), "dist/cli/diaban.cjs");
  const script = `process.argv.splice(1, 0, "check"); process.on("exit", () => process.stderr.write(String(process.resourceUsage().maxRSS)));`;
  const start = performance.now();
  const { status, stderr } = runMeasured(script, program, file.path);
  const seconds = (performance.now() - start) / 1000;
  console.log(
    `${"command line, one workbook".padEnd(34)} ${(file.bytes / 1e6).toFixed(1).padStart(6)} MB    ${seconds.toFixed(1).padStart(8)} s` +
      `, peak memory ${(Number(/(\d+)\s*$/.exec(stderr)?.[1]) / 1024).toFixed(0)} MB, exit code ${status}`,
  );
}

function runMeasured(script: string, program: string, file: string): { status: number; stderr: string } {
  try {
    const out = execFileSync(process.execPath, ["-e", `${script} require(${JSON.stringify(program)})`, "--", file], {
      stdio: ["ignore", "ignore", "pipe"],
      encoding: "utf8",
    });
    return { status: 0, stderr: out };
  } catch (error) {
    const { status, stderr } = error as { status: number; stderr: string };
    return { status, stderr };
  }
}

const national = await loadNationalRegister("2018-01-01");
const province = registerOf("2018-01-01");
console.log(`Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model ?? "?"}; median of ${rounds} rounds, warm`);
console.log("reading, checking, scoring, ranking, proposing");
benchAssessing("Đồng Nai, 11 district sheets", () => districtWorkbooks(province), province);
benchAssessing("the country, 709 district sheets", () => districtWorkbooks(national), national);
console.log("scoring from a frozen scale");
for (const areas of [11_162, 22_324, 44_648]) benchScoring(areas);
for (const areas of [171, 342]) benchRankRanges(areas);
for (const areas of [30, 171]) benchMethods(areas);
benchProvince();
console.log("functions of the cell");
await benchFunctions();
await benchMemory();
