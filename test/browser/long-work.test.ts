import type { Page } from "playwright-core";
import { plan7488 } from "../../core/plan/plan-7488.ts";
import { valueColumns } from "../../core/plan/value-columns.ts";
import { loadRegisters } from "../../core/register/registers.ts";
import type { Cell, WorkbookContent } from "../../core/table.ts";
import { writeTables } from "../../files/write/write-workbook.ts";
import { inventFigures } from "../../samples/figures.ts";
import { hostWith } from "../excel-host/load-content.ts";
import { workbookState } from "../excel-host/workbook-state.ts";
import { openExcelPane } from "./excel-pane.ts";
import { openWatched } from "./watched-page.ts";

let country: WorkbookContent;
beforeAll(async () => {
  country = await nationalList();
});

/** All communes of 2017 on one sheet: what takes seconds to check. */
async function nationalList(): Promise<WorkbookContent> {
  const { units } = (await loadRegisters(["national-2017"]))["national-2017"];
  const columns = valueColumns(plan7488.criteria);
  const rows: Cell[][] = [
    ["DANH SÁCH RÀ SOÁT CẢ NƯỚC NĂM 2018"],
    [],
    ["STT", "Mã", "Tên đơn vị", "Huyện", ...columns.map(({ heading }) => heading.vi), "Phê duyệt"],
    ...units.map((unit, index): Cell[] => [
      index + 1,
      unit.code,
      `${unit.type} ${unit.name}`,
      unit.district?.name ?? null,
      ...inventFigures(plan7488.criteria, 1 + ((Number(unit.code) * 7) % 12), index),
      null,
    ]),
  ];
  return { tables: [{ name: "Cả nước", sheet: "Cả nước", address: `A1:AH${rows.length}`, rows }] };
}

const busy = (page: Page) => page.getByText("Đang đọc và kiểm tra…");
const checked = (page: Page) => page.getByText(/Trang tính «Cả nước».*11\.162 đơn vị/).waitFor();

it("a country's list in Excel: says what it is doing, goes on answering, is called off, and is checked in the end", async () => {
  const host = hostWith(country);
  const pane = await openExcelPane(host);
  const { page } = pane;
  const before = workbookState(host);
  await busy(page).waitFor();
  const cancel = page.getByRole("button", { name: "Hủy" });
  await cancel.waitFor();
  // The pane is alive while the thread works: a menu opens and closes.
  await page.getByRole("button", { name: "Cài đặt hiển thị" }).click();
  await page.keyboard.press("Escape");
  await cancel.click();
  await page.getByText("Bấm «Kiểm tra» để đọc bảng rà soát của sổ đang mở.").waitFor();
  expect(workbookState(host)).toEqual(before);
  await page.getByRole("button", { name: "Kiểm tra", exact: true }).click();
  await checked(page);
  expect(workbookState(host)).toEqual(before);
  await pane.close();
  expect(pane.trouble).toEqual([]);
});

it("a country's list on the page is checked in a thread while the grid goes on answering", async () => {
  const watched = await openWatched();
  const { page } = watched;
  await page.getByText(/Trang tính «Rà soát 2018»/).waitFor();
  await page.getByTestId("file").setInputFiles({
    name: "ca-nuoc-2018.xlsx",
    mimeType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    buffer: Buffer.from(await writeTables(country.tables.map((table) => ({ table })))),
  });
  await checked(page);
  await watched.close();
  expect(watched.trouble).toEqual([]);
});
