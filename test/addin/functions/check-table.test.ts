import { execFileSync } from "node:child_process";
import { readdirSync } from "node:fs";
import { Session } from "../../../addin/pane/session/session.ts";
import { checkTable } from "../../../addin/functions/checks/check-table.ts";
import "../../../addin/functions/checks/whole-sheet-at-hand.ts";
import type { Finding } from "../../../core/finding.ts";
import { terms } from "../../../core/terms.ts";
import { readSample } from "../../excel-host/read-sample.ts";
import { memoryWorkbook } from "../pane/memory-workbook.ts";

/** What no cell formula can see, whatever the values are. */
const unseen = new Set([
  // Rows that are out of sight.
  "hidden-rows",
  // The other sheets of the workbook.
  "several-tables",
  // That a formula stands in a cell, and was not calculated.
  "stale-formula",
  // The day.
  "report-due",
]);

/** Severity, code and units, as KIEMTRA writes them. */
type Line = readonly [string, string, string];

const lineOf = ({ severity, code, units }: Finding): Line => [
  terms.severity[severity].vi,
  code,
  units.map(({ name }) => name).join(", "),
];
const sorted = (lines: readonly Line[]) => lines.map((line) => line.join(" | ")).sort();

const samples = readdirSync("samples").filter((file) => /-2018(-loi)?\.xlsx$|-cu\.xlsx$/.test(file));

it("knows the samples with a selection sheet", () => expect(samples).toHaveLength(4));

describe.each(samples)("%s", (file) => {
  const ofPane = async () => {
    const session = new Session(memoryWorkbook(await readSample(file)), "2018-01-10");
    await session.check();
    const { assessment } = session.state();
    if (!assessment?.opened.sheets.selection.sheet) throw new Error(`${file} has no sheet`);
    return { findings: assessment.checked.selection.findings, sheet: assessment.opened.sheets.selection.sheet };
  };

  it("the cell finds what the pane finds, by severity, code and unit", async () => {
    const { findings, sheet } = await ofPane();
    const range = sheet.table.rows.slice(sheet.headerTop) as unknown[][];
    const cells = checkTable
      .run(range, sheet.year ?? 2018, sheet.district?.name)
      .map(([severity, code, , units]): Line => [String(severity), String(code), String(units)]);
    // A formula without a stored result is a blank to a formula that is handed its value.
    const stale = findings.filter(({ code }) => code === "stale-formula").map(lineOf);
    const asBlank = stale.map(([, , units]): Line => ["Cảnh báo", "blank-value", units]);
    const seen = findings.map(lineOf).filter(([, code]) => !unseen.has(code));
    expect(sorted(cells)).toEqual(sorted([...seen, ...asBlank]));
  });
});

const everyFormat = readdirSync("samples").filter((file) => /\.(?:xlsx|xls|ods)$/.test(file));

it("knows four workbooks in three formats", () => expect(everyFormat).toHaveLength(12));

it.each(everyFormat)(
  "%s: the command line finds what the pane finds, by severity, code, unit and cells",
  async (file) => {
    const session = new Session(memoryWorkbook(await readSample(file)), "2018-01-10");
    await session.check();
    const findings = session.state().assessment?.findings ?? [];
    const placed = (finding: Finding) =>
      `${lineOf(finding).join(" | ")} @ ${finding.cells.map(({ address }) => address).join(" ")}`;
    expect(findings.length).toBeGreaterThan(0);
    expect(ofCommandLine(file).map(placed).sort()).toEqual(
      findings
        .filter(({ code }) => code !== "report-due")
        .map(placed)
        .sort(),
    );
  },
);

function ofCommandLine(file: string): readonly Finding[] {
  try {
    return findingsIn(execFileSync(process.execPath, ["dist/cli/diaban.cjs", "check", `samples/${file}`, "--json"]));
  } catch (error) {
    // 1 is the exit code of a file with errors in it.
    return findingsIn((error as { stdout: Buffer }).stdout);
  }
}

function findingsIn(json: Buffer): readonly Finding[] {
  const { files } = JSON.parse(json.toString("utf8")) as { files: { findings: readonly Finding[] }[] };
  return files[0]?.findings ?? [];
}
