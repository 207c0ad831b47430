/**
 * @jest-environment jsdom
 * @jest-environment-options {"resources": "usable"}
 */
import { runSelfTest } from "../../../addin/pane/self-test/run-self-test.ts";
import { ExcelWorkbook } from "../../../addin/workbook/excel/excel-workbook.ts";
import { assess } from "../../../core/assess/assess.ts";
import { plan7488 } from "../../../core/plan/plan-7488.ts";
import { ExcelHost } from "../../excel-host/excel-host.ts";
import { claimed } from "../../excel-host/in-page-transport.ts";
import { hostWith } from "../../excel-host/load-content.ts";
import { openOfficePage } from "../../excel-host/office-page.ts";
import { readSample } from "../../excel-host/read-sample.ts";

let host = new ExcelHost();
let connect: (host: ExcelHost) => void;
beforeAll(async () => {
  const requirementSets = { ...claimed.requirementSets, ExcelApi: 1.9 };
  ({ connect } = await openOfficePage(() => host, { ...claimed, requirementSets }));
});

function open(given: ExcelHost): ExcelWorkbook {
  host = given;
  host.events.tellsTrigger = false;
  connect(host);
  return new ExcelWorkbook();
}

it("the oldest Excel that is promised, ExcelApi 1.9, keeps every promise of the port", async () => {
  const workbook = open(hostWith({ tables: [{ name: "S", sheet: "S", address: "A1", rows: [["x"]] }] }));
  const { scenarios } = await runSelfTest(workbook);
  expect(scenarios.filter(({ differences }) => differences.length > 0)).toEqual([]);
  expect(scenarios).toHaveLength(9);
});

it.each(["bien-hoa-2018.xlsx", "bien-hoa-2018-loi.xlsx", "dinh-quan-cu.xlsx"])(
  "%s gives the same findings there though merged cells cannot be asked for",
  async (file) => {
    const content = await readSample(file);
    const read = await open(hostWith(content)).read();
    expect(read.tables.every(({ merges }) => merges === undefined)).toBe(true);
    const found = assess(read, plan7488, { date: "2018-10-01" });
    const wanted = assess(content, plan7488, { date: "2018-10-01" });
    expect(found.findings.map(({ fingerprint }) => fingerprint)).toEqual(
      wanted.findings.map(({ fingerprint }) => fingerprint),
    );
  },
);
