import { readFileSync } from "node:fs";
import type { Table } from "../../core/table.ts";
import { readWorkbook } from "../../files/read/read-workbook.ts";
import { bytesOf } from "./running.ts";
import { selectCell } from "./select-cell.ts";
import { openWatched } from "./watched-page.ts";

const list = "Rà soát 2018";
const opened = "samples/bien-hoa-2018.xlsx";
/** D9 to D18, each one more than the sample has: 64, 47, 37, 55, 55, 21, 22, 35, 27, 65. */
const typed = [65, 48, 38, 56, 56, 22, 23, 36, 28, 66];
const reason = "Công an xã đề nghị thêm 01 năm";

async function tablesOf(bytes: Uint8Array): Promise<readonly Table[]> {
  const outcome = await readWorkbook(bytes, "a.xlsx");
  if (!outcome.ok) throw new Error(outcome.refusal.sentence.vi);
  return outcome.content.tables;
}

const tableOf = (tables: readonly Table[], sheet: string): Table => {
  const table = tables.find((one) => one.sheet === sheet);
  if (!table) throw new Error(`no ${sheet}`);
  return table;
};

it("a day's work is in the saved workbook: ten cells, a reason, the frozen scale, the final list, and all that stood there", async () => {
  const watched = await openWatched();
  const { page } = watched;
  const panel = page.getByRole("dialog");
  await page.getByTestId("file").setInputFiles(opened);
  await page.getByRole("heading", { name: "bien-hoa-2018.xlsx" }).waitFor();
  await page.getByText("Trang tính «Rà soát 2018» · 30 đơn vị").waitFor();
  await selectCell(page, "D9");
  for (const figure of typed) {
    await page.keyboard.type(String(figure));
    await page.keyboard.press("Enter");
  }
  // The sample's total of column D is 853.
  await selectCell(page, "D39");
  await page.getByTestId("cell").filter({ hasText: "D39 · 863 · =SUM(D9:D38)" }).waitFor({ state: "attached" });

  await page.locator("[data-stop]", { hasText: "năm thứ 2" }).focus();
  await page.keyboard.press("c");
  await panel.getByRole("textbox", { name: "Lý do chấp nhận" }).fill(reason);
  await page.keyboard.press("Enter");
  await page.getByText("Đã ghi lý do vào trang tính «Nhật ký».").waitFor();
  await page.getByRole("tab", { name: "Xếp hạng" }).click();
  await page.getByRole("main").getByRole("button", { name: "Chốt thang điểm…" }).click();
  await panel.getByLabel("Căn cứ").fill("Số liệu năm 2017");
  await panel.getByRole("button", { name: "Chốt thang điểm" }).click();
  await page.getByText("Đã chốt thang điểm vào trang tính «Thang điểm».").waitFor();
  await page.getByRole("region", { name: "Việc tiếp theo" }).getByRole("button", { name: "Chốt danh sách…" }).click();
  await panel.getByRole("button", { name: "Chốt danh sách" }).click();
  await page.getByText("Đã chốt danh sách; xem dòng mới").waitFor();

  await page.evaluate(() => Reflect.set(window, "showSaveFilePicker", undefined));
  const [download] = await Promise.all([page.waitForEvent("download"), page.keyboard.press("Control+s")]);
  expect(download.suggestedFilename()).toBe("bien-hoa-2018 (Địa bàn).xlsx");
  await page.getByText(/đã lưu lúc \d\d:\d\d/).waitFor();
  const bytes = await bytesOf(download);
  const tables = await tablesOf(bytes);
  const [before, after] = [await tablesOf(readFileSync(opened)), tables].map((all) => tableOf(all, list));
  const rows = before?.rows.map((row) => [...row]) ?? [];
  typed.forEach((figure, at) => rows[8 + at]?.splice(3, 1, figure));
  rows[38]?.splice(3, 1, 863);
  expect(after).toEqual({ ...before, rows });
  const log = tableOf(tables, "Nhật ký").rows;
  expect(log.slice(2).map((row) => row[1])).toEqual(["Chấp nhận", "Chốt thang điểm", "Chốt danh sách"]);
  expect(log[2]).toContain(reason);
  expect(tableOf(tables, "Thang điểm").rows.find(([id]) => id === "a1")).toBeDefined();

  await page.getByTestId("file").setInputFiles({ name: "lưu.xlsx", mimeType: "", buffer: bytes });
  await page.getByRole("heading", { name: "lưu.xlsx" }).waitFor();
  await page
    .getByText(/^Đã chốt ngày \d+\/\d+\/\d{4}\.$/)
    .first()
    .waitFor();
  await page.getByRole("group", { name: "Lọc theo mức" }).getByText("1 đã chấp nhận").waitFor();
  await watched.close();
  expect(watched.trouble).toEqual([]);
});
