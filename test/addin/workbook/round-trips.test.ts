/**
 * @jest-environment jsdom
 * @jest-environment-options {"resources": "usable"}
 */
import { Session } from "../../../addin/pane/session/session.ts";
import { writeResults } from "../../../addin/pane/actions/write-results.ts";
import { ExcelWorkbook } from "../../../addin/workbook/excel/excel-workbook.ts";
import { ExcelHost } from "../../excel-host/excel-host.ts";
import { hostWith } from "../../excel-host/load-content.ts";
import { openOfficePage } from "../../excel-host/office-page.ts";
import { readSample } from "../../excel-host/read-sample.ts";
import { faultyWorkbook, paneActions } from "./pane-actions.ts";

let host = new ExcelHost();
let connect: (host: ExcelHost) => void;
beforeAll(async () => {
  ({ connect } = await openOfficePage(() => host));
});

/** Requests that only ask, and requests that change something, selecting and activating included. */
function counted(from: number) {
  const requests = host.log.slice(from);
  const writes = requests.filter(({ isWrite }) => isWrite).length;
  return [requests.length - writes, writes];
}

it.each<[string, number, number]>([
  ["check", 3, 0],
  ["check while marks stand", 3, 1],
  ["check the sheet in front", 3, 0],
  ["go to a cell", 1, 1],
  ["mark", 2, 1],
  ["mark again", 0, 1],
  ["unmark", 0, 1],
  // The workbook is read before, so that the log goes on where it ends, and the log's sheet is added the first time.
  ["fix", 8, 2],
  ["fix in a locked sheet of the template", 8, 2],
  ["change the settings on a locked sheet", 7, 1],
  ["write results", 4, 1],
  ["write results anew", 4, 1],
  ["store the scale", 8, 2],
  ["accept a warning", 8, 2],
  ["take a reason back", 7, 1],
  ["change the settings", 7, 1],
  ["remember the reading", 7, 1],
  ["take the reading back", 7, 1],
])("«%s» asks %i times and writes %i times", async (name, reads, writes) => {
  host = hostWith(faultyWorkbook());
  connect(host);
  const session = new Session(new ExcelWorkbook(), "2018-01-10");
  await paneActions[name]?.before?.(session);
  const from = host.log.length;
  await paneActions[name]?.act(session);
  expect(counted(from)).toEqual([reads, writes]);
});

it("has a count for every action", () => expect(Object.keys(paneActions)).toHaveLength(18));

it("checks a district's workbook with little traffic, and its results with little more", async () => {
  host = hostWith(await readSample("bien-hoa-2018-loi.xlsx"));
  connect(host);
  const session = new Session(new ExcelWorkbook(), "2018-01-10");
  const bytes = (from: number) => {
    const requests = host.log.slice(from);
    return {
      asked: requests.reduce((sum, { requestBytes }) => sum + requestBytes, 0),
      answered: requests.reduce((sum, { responseBytes }) => sum + responseBytes, 0),
    };
  };
  await session.check();
  const { asked, answered } = bytes(0);
  expect(asked).toBeLessThan(20_000);
  expect(answered).toBeLessThan(200_000);
  const from = host.log.length;
  await session.perform(writeResults, "vi");
  const { asked: askedToWrite } = bytes(from);
  expect(askedToWrite).toBeLessThan(150_000);
  process.stdout.write(`Bytes: check asks ${asked}, is answered ${answered}; writing results asks ${askedToWrite}\n`);
});
