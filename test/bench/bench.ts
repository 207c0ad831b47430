import { cpus } from "node:os";
import { assess } from "../../core/assess/assess.ts";
import { open } from "../../core/open/open.ts";
import { plan7488 } from "../../core/plan/plan-7488.ts";
import { loadRegisters, registerOf, type Registers } from "../../core/register/registers.ts";
import { addUp, districtWorkbook, districtWorkbooks, figuresOf, type DistrictWorkbook } from "./districts.ts";
import { medianMs, rounds } from "./median.ts";
import { benchFunctions } from "./functions.ts";
import { benchHeadings } from "./headings.ts";
import { benchConsolidation } from "./consolidation.ts";
import { benchHostile } from "./hostile.ts";
import { benchPackage, benchStart, benchTables } from "./package.ts";
import { benchProvince } from "./province.ts";
import { benchReading } from "./reading.ts";
import { runDiaban } from "./run-diaban.ts";
import { benchAttainedEnds, benchMethods, benchRankRanges, benchScoring, benchWhole } from "./scoring.ts";
import { writeBigWorkbook } from "./big-workbook.ts";

function benchAssessing(title: string, make: () => readonly DistrictWorkbook[], registers: Registers): void {
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
        kept += assess(open(content, plan7488, { year }, registers)).totals.error;
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
  const { seconds, megabytes, exitCode } = runDiaban("check", file.path);
  console.log(
    `${"command line, one workbook".padEnd(34)} ${(file.bytes / 1e6).toFixed(1).padStart(6)} MB    ${seconds.toFixed(1).padStart(8)} s` +
      `, peak memory ${megabytes.toFixed(0)} MB, exit code ${exitCode}`,
  );
}

const registers = await loadRegisters(["national-2017", "national-2025"]);
const national = registers["national-2017"];
const province = registerOf("2018-01-01");
console.log(`Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model ?? "?"}; median of ${rounds} rounds, warm`);
console.log("reading, checking, scoring, ranking, proposing");
benchAssessing("Đồng Nai, 11 district sheets", () => districtWorkbooks(province), {});
// Each line at n, 2n and 4n shows how it grows.
for (const sheets of [177, 354, 709])
  benchAssessing(
    `${sheets} district sheets of the country`,
    () => districtWorkbooks(national).slice(0, sheets),
    registers,
  );
for (const areas of [30, 60, 120])
  benchAssessing("one sheet", () => [districtWorkbook(province.units.slice(0, areas))], {});
for (const tables of [250, 500, 1_000]) benchTables(tables);
benchHeadings();
for (const rows of [11_000, 22_000, 44_000, 64_000]) await benchReading(rows);
console.log("scoring from a frozen scale");
for (const areas of [11_162, 22_324, 44_648]) benchScoring(areas);
for (const areas of [1_000, 2_000, 4_000]) benchWhole(areas);
// Above 500 areas no ranges are given.
for (const areas of [125, 250, 500]) benchRankRanges(areas);
for (const areas of [30, 60, 120, 171]) benchAttainedEnds(areas);
for (const areas of [30, 60, 120, 171]) benchMethods(areas);
benchProvince();
console.log("functions of the cell");
await benchFunctions();
await benchMemory();
benchStart();
await benchPackage();
await benchConsolidation(national);
await benchHostile(15);
