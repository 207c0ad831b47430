/**
 * @jest-environment jsdom
 * @jest-environment-options {"resources": "usable"}
 */
import { printSelfTest, runSelfTest } from "../../addin/pane/self-test/run-self-test.ts";
import { ExcelWorkbook } from "../../addin/workbook/excel/excel-workbook.ts";
import { assess } from "../../core/assess/assess.ts";
import { plan7488 } from "../../core/plan/plan-7488.ts";
import { ExcelHost } from "../excel-host/excel-host.ts";
import { hostWith } from "../excel-host/load-content.ts";
import { openOfficePage } from "../excel-host/office-page.ts";
import { readSample } from "../excel-host/read-sample.ts";
import { workbookState } from "../excel-host/workbook-state.ts";

let host = new ExcelHost();
let connect: (host: ExcelHost) => void;
beforeAll(async () => {
  ({ connect } = await openOfficePage(() => host));
});

function open(given: ExcelHost): ExcelWorkbook {
  host = given;
  connect(host);
  return new ExcelWorkbook();
}

const start = { tables: [{ name: "S", sheet: "S", address: "A1", rows: [["x"]] }] };

it("Excel keeps every promise of the port, and the workbook is as before", async () => {
  const workbook = open(hostWith(start));
  const before = workbookState(host);
  const { scenarios } = await runSelfTest(workbook);
  expect(scenarios.filter(({ differences }) => differences.length > 0)).toEqual([]);
  expect(scenarios).toHaveLength(9);
  expect(workbookState(host)).toEqual(before);
});

it.each([
  ["blanks as blanks", "#VALUE!", "blank", "Ô trống vào hàm là ô trống"],
  ["blanks as zeros", 0, "zero", "Bản Excel này đưa số 0 vào hàm thay cho ô trống"],
  ["no functions at all", "#NAME?", "unknown", "Không đo được ô trống trong hàm"],
])("measures an Excel that hands over %s", async (_what, value, blanks, said) => {
  const outcome = await runSelfTest(open(hostWith(start, { calculate: () => value })));
  expect(outcome.blanks).toBe(blanks);
  expect(printSelfTest(outcome, "vi")).toContain(said);
});

it("says what an Excel does otherwise than it should", async () => {
  const workbook = open(hostWith(start));
  workbook.apply = () => Promise.resolve({ applied: 0, outdated: [] });
  const printed = printSelfTest(await runSelfTest(workbook), "vi");
  expect(printed).toContain("Đạt 8/9");
  expect(printed).toContain("✗ changes: Sửa đúng ô, để nguyên ô đã đổi");
  expect(printed).toContain('C3: 12 → "12 vụ"');
});

it.each(["bien-hoa-2018.xlsx", "bien-hoa-2018-loi.xlsx", "dinh-quan-cu.xlsx"])(
  "%s gives the same findings in Excel as in the file",
  async (file) => {
    const content = await readSample(file);
    const options = { date: "2018-10-01" };
    const wanted = assess(content, plan7488, options);
    const found = assess(await open(hostWith(content)).read(), plan7488, options);
    expect(wanted.findings.length).toBeGreaterThan(0);
    expect(found.findings).toEqual(wanted.findings);
  },
);
