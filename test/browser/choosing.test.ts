import type { Page } from "playwright-core";
import { readWorkbook } from "../../files/read/read-workbook.ts";
import { writeTables } from "../../files/write/write-workbook.ts";
import { bienHoaSheet, firstArea, lastArea } from "../../samples/bien-hoa.ts";
import { specOfSample } from "../../samples/sample-spec.ts";
import type { ExcelHost } from "../excel-host/excel-host.ts";
import { hostWith } from "../excel-host/load-content.ts";
import { sheetState } from "../excel-host/workbook-state.ts";
import { checkerOf } from "./checker.ts";
import { openExcelPane, type ExcelPane } from "./excel-pane.ts";
import { selectCell } from "./select-cell.ts";
import { until } from "./until.ts";
import { openWatched, type WatchedPage } from "./watched-page.ts";

/** AH, AI, AJ of the sample: the decisions of 2018. One area, carried over, stays; three of four seats are open. */
const decisions = [33, 34, 35];
const sheet = "Rà soát 2018";
const file = "bien-hoa-2018-chua-chon.xlsx";

let bytes: Uint8Array;
beforeAll(async () => {
  const sample = bienHoaSheet();
  const rows = sample.rows.map((row, index) =>
    index + 1 >= firstArea && index + 1 <= lastArea
      ? row.map((cell, column) => (decisions.includes(column) ? null : cell))
      : row,
  );
  bytes = await writeTables([specOfSample({ ...sample, rows })]);
});

const panel = (page: Page) => page.getByRole("dialog");
const isChecked = (page: Page) => page.getByRole("group", { name: "Lọc theo mức" }).waitFor({ state: "attached" });
const ranking = async (page: Page) => {
  await page.getByRole("tab", { name: "Xếp hạng" }).click();
  await page.getByRole("tabpanel").getByRole("meter").waitFor();
};
async function faultsOf(page: Page, where: string) {
  const { violations } = await (await checkerOf(page)).include(where).analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`);
}
/** Pixels to be scrolled sideways, anywhere in the pane. */
const overflow = (page: Page) =>
  page.evaluate(() =>
    Math.max(
      ...[...document.querySelectorAll("main, [role=dialog], [role=dialog] > div")].map(
        (one) => one.scrollWidth - one.clientWidth,
      ),
    ),
  );
const focused = (page: Page) => page.evaluate(() => document.activeElement?.textContent ?? "");
/** Tab until what is focused says it. */
async function tabTo(page: Page, words: RegExp) {
  for (let tries = 0; tries < 80; tries += 1) {
    const { text, name } = await page.evaluate(() => ({
      text: document.activeElement?.textContent ?? "",
      name: document.activeElement?.getAttribute("aria-label") ?? "",
    }));
    if (words.test(name === "" ? text : name)) return;
    await page.keyboard.press("Tab");
  }
  throw new Error(`no stop says ${String(words)}`);
}

describe("over the simulated Excel, at 320 pixels", () => {
  let host: ExcelHost;
  let pane: ExcelPane;
  beforeEach(async () => {
    const outcome = await readWorkbook(bytes, file);
    if (!outcome.ok) throw new Error(outcome.refusal.sentence.vi);
    host = hostWith(outcome.content);
    pane = await openExcelPane(host);
    await pane.page.setViewportSize({ width: 320, height: 640 });
    await isChecked(pane.page);
    await ranking(pane.page);
  });
  afterEach(async () => {
    await pane.close();
    expect(pane.trouble).toEqual([]);
  });
  const range = (address: string) => host.workbook.worksheets.getItem(sheet).find(address);
  const state = () => sheetState(host.workbook.worksheets.getItem(sheet));

  it("says how firm each place is, how far the rest stay behind, and why, with cells that jump", async () => {
    const { page } = pane;
    const rows = await page.getByRole("tabpanel").getByRole("row").allTextContents();
    expect(rows.slice(1, 4).every((row) => row.includes("đề nghị"))).toBe(true);
    expect(rows[1]).toMatch(/^1P\. Trảng Dàiđề nghịchắc trong94,4/);
    expect(rows[4]).toMatch(/mức cắt: còn được chọn 3 địa bàn/);
    expect(rows[5]).toMatch(/kém hạng 3: \d+,\d+ điểm/);
    expect(await overflow(page)).toBe(0);
    expect(await faultsOf(page, "main")).toEqual([]);

    await page.getByRole("button", { name: "P. Trảng Dài" }).click();
    const why = page.getByRole("button", { name: /^Vì sao\? Điểm Phường Trảng Dài/ });
    await why.click();
    await panel(page)
      .getByText(/÷ 27 = 850\/9 = 94,444444…/)
      .waitFor();
    await panel(page)
      .getByText(/Lý do:/)
      .first()
      .waitFor();
    expect(await faultsOf(page, "[role=dialog]")).toEqual([]);
    expect(await overflow(page)).toBe(0);
    await panel(page).getByRole("button", { name: "E9", exact: true }).click();
    await until(() => host.workbook.selection?.address === `'${sheet}'!E9`);
    await page.keyboard.press("Escape");
    await panel(page).waitFor({ state: "detached" });
    expect(await focused(page)).toBe("Vì sao?");
  });

  it("writes the proposal with the keyboard, leaves what changed meanwhile, and never touches the decisions", async () => {
    const { page } = pane;
    const approved = range("AI9:AI38").values;
    await tabTo(page, /^Ghi đề nghị…$/);
    await page.keyboard.press("Enter");
    await panel(page).getByText("Bảng chưa có cột «Đề xuất»").waitFor();
    const lines = await panel(page).getByRole("row").allTextContents();
    expect(lines).toEqual([
      "ÔĐang làSẽ là",
      "AM6 (tiêu đề)(trống)«Đề xuất»",
      "AM9 Phường Trảng Dài(trống)«x»",
      "AM12 Phường Hố Nai(trống)«x»",
      "AM18 Phường Long Bình(trống)«x»",
    ]);
    expect(await faultsOf(page, "[role=dialog]")).toEqual([]);
    range("AM12").set("values", [["chờ"]]);
    await tabTo(page, /^Thêm cột và ghi 4 ô$/);
    await page.keyboard.press("Enter");
    await page.getByText("Để nguyên ô đã đổi từ lúc kiểm tra: AM12.").waitFor();
    expect([range("AM6").values, range("AM9").values, range("AM12").values, range("AM18").values].flat(2)).toEqual([
      "Đề xuất",
      "x",
      "chờ",
      "x",
    ]);
    expect(range("AI9:AI38").values).toEqual(approved);
    // The column is read as what it is: the same again has one cell to write.
    await page.getByRole("button", { name: "Ghi đề nghị…" }).click();
    await panel(page).getByRole("button", { name: "Ghi 1 ô" }).waitFor();
    await page.keyboard.press("Escape");
  });

  it("compares, tries weights without touching the sheet, and keeps them only when told to", async () => {
    const { page } = pane;
    const before = state();
    await page.getByRole("button", { name: "Hình khoảng hạng" }).click();
    // 30 areas less the one carried over, against the three seats left.
    await panel(page).getByText("29 địa bàn, còn được chọn 3; vạch đứt là mức cắt.").waitFor();
    expect(await panel(page).getByRole("listitem").count()).toBe(29);
    await tabTo(page, /: hạng \S+, /);
    await page.keyboard.press("End");
    await panel(page).getByText("chắc ngoài với mọi trọng số trong ±25 %").waitFor();
    await page.keyboard.press("Home");
    await page.keyboard.press("ArrowDown");
    expect(
      await panel(page)
        .getByRole("listitem")
        .nth(1)
        .evaluate((row) => row === document.activeElement),
    ).toBe(true);
    expect(await faultsOf(page, "[role=dialog]")).toEqual([]);
    await page.keyboard.press("Escape");
    await page.getByRole("button", { name: "So sánh cách tính" }).click();
    await panel(page).getByRole("table").waitFor();
    expect(
      await panel(page)
        .getByText(/^(?:Danh sách vững|Chắc \d+\/\d+|Chưa vững): /)
        .count(),
    ).toBe(1);
    await panel(page)
      .getByRole("button", { name: /^\d+ cách không tính được$/ })
      .click();
    expect(await panel(page).getByRole("listitem").count()).toBe(10);
    expect(await panel(page).getByText("Chưa có số dân của các địa bàn").count()).toBe(1);
    expect(await faultsOf(page, "[role=dialog]")).toEqual([]);
    await page.keyboard.press("Tab");
    await tabTo(page, /^Cách tính$/);
    await page.keyboard.press("ArrowRight");
    await panel(page)
      .getByText(/Bỏ đi thì danh sách không đổi|^Bỏ a1/)
      .first()
      .waitFor();
    await page.keyboard.press("ArrowRight");
    await panel(page).getByText("Đang thử: bảng và thang điểm không thay đổi").waitFor();
    await page.keyboard.press("ArrowRight");
    // The same 15 % as a plan of another phase: the same list.
    await panel(page).getByRole("combobox", { name: "Kế hoạch" }).selectOption("vi-du-hai-cap-2025");
    await panel(page).getByText("Không đơn vị nào vào hay ra.").waitFor();
    expect(await faultsOf(page, "[role=dialog]")).toEqual([]);
    await panel(page).getByRole("tab", { name: "Thử" }).click();

    const rankOf = (name: string) => panel(page).getByRole("row", { name }).getByRole("cell").allTextContents();
    expect((await rankOf("Phường Trảng Dài")).slice(0, 2)).toEqual(["1", "1"]);
    await tabTo(page, /^a Nhóm/);
    for (let press = 0; press < 4; press += 1) await page.keyboard.press("ArrowLeft");
    await panel(page).getByText("tổng 0", { exact: true }).waitFor();
    expect(await panel(page).getByRole("textbox").first().inputValue()).toBe("0");
    await panel(page).getByRole("textbox").first().fill("nhiều");
    await panel(page).getByText("Trọng số phải là số từ 0 trở lên").waitFor();
    expect(await panel(page).getByRole("button", { name: "Giữ trọng số…" }).isDisabled()).toBe(true);
    expect(await faultsOf(page, "[role=dialog]")).toEqual([]);
    expect(await overflow(page)).toBe(0);
    await panel(page).getByRole("button", { name: "Đặt lại" }).click();
    await panel(page).getByText("Danh sách không đổi.").waitFor();
    expect(await panel(page).getByRole("textbox").first().inputValue()).toBe("1");
    expect(state()).toEqual(before);
    expect(host.workbook.worksheets.items.map(({ name }) => name)).toEqual([sheet]);

    await panel(page).getByRole("textbox").nth(1).fill("1,5");
    await panel(page).getByRole("button", { name: "Giữ trọng số…" }).click();
    await panel(page).getByText("Sổ chưa có trang tính «Thang điểm»").waitFor();
    await panel(page).getByRole("button", { name: "Ghi 5 trọng số" }).click();
    await page.getByText("Đã ghi trọng số vào trang tính «Thang điểm».").waitFor();
    expect(state()).toEqual(before);
    const scale = host.workbook.worksheets.getItem("Thang điểm");
    // Title, header, a1 … a9, then b1: weight 1,5, level not frozen.
    expect(scale.find("A12:D12").values[0]).toEqual(["b1", "Số vụ ma túy", "", 1.5]);
    await page.getByText("Thang điểm tạm tính từ bảng này").waitFor();
  });
});

describe("over the embedded spreadsheet, on one page", () => {
  let watched: WatchedPage;
  beforeAll(async () => {
    watched = await openWatched();
    const { page } = watched;
    await isChecked(page);
    await page
      .getByTestId("file")
      .setInputFiles({ name: file, mimeType: "application/octet-stream", buffer: Buffer.from(bytes) });
    await page.getByRole("heading", { name: file }).waitFor();
    await isChecked(page);
    await ranking(page);
  });
  afterAll(async () => {
    await watched.close();
    expect(watched.trouble).toEqual([]);
  });
  const cellSays = async (page: Page, address: string, words: RegExp) => {
    await selectCell(page, address);
    await page.getByTestId("cell").filter({ hasText: words }).waitFor({ state: "attached" });
  };

  it("writes the proposal in one step, which one undo takes back", async () => {
    const { page } = watched;
    await page.getByRole("button", { name: "Ghi đề nghị…" }).click();
    await panel(page).getByRole("button", { name: "Thêm cột và ghi 4 ô" }).click();
    await page.getByText("Đã ghi đề nghị vào 4 ô.").waitFor();
    // The log has a sheet now, but the list stays in sight.
    await page.locator(".grid").getByText("Nhật ký", { exact: true }).waitFor();
    await page
      .getByTestId("cell")
      .filter({ hasText: /^Rà soát 2018 · / })
      .waitFor({ state: "attached" });
    await cellSays(page, "AM6", / · AM6 · Đề xuất/);
    await cellSays(page, "AM18", / · AM18 · x/);
    await page.keyboard.press("Control+z");
    await page.locator(".grid").getByText("Nhật ký", { exact: true }).waitFor({ state: "detached" });
    await cellSays(page, "AM6", / · AM6$/);
    await cellSays(page, "AM9", / · AM9$/);
    await cellSays(page, "AM18", / · AM18$/);
  });

  it("speaks English, and is sound in it", async () => {
    const { page } = watched;
    await page.getByRole("button", { name: "Cài đặt hiển thị" }).click();
    await page.getByRole("menuitemradio", { name: "English" }).click();
    await page.emulateMedia({ reducedMotion: "reduce" });
    await page.getByRole("button", { name: "P. Trảng Dài" }).click();
    await page.getByText("firmly in").first().waitFor();
    await settled(page);
    expect(await faultsOf(page, "main")).toEqual([]);
    await page.getByRole("button", { name: /^Why\? Rank Phường Trảng Dài/ }).click();
    await panel(page)
      .getByText(/Points are compared as exact fractions/)
      .waitFor();
    await settled(page);
    expect(await faultsOf(page, "[role=dialog]")).toEqual([]);
    await page.keyboard.press("Escape");
    await page.getByRole("button", { name: "Compare methods" }).click();
    await panel(page).getByRole("tab", { name: "Trial" }).click();
    await panel(page)
      .getByText(/^A trial: the sheet/)
      .waitFor();
    await settled(page);
    expect(await faultsOf(page, "[role=dialog]")).toEqual([]);
    expect(await panel(page).innerText()).not.toMatch(/Trọng số|Đang thử/);
  });
});

/** No animation runs any more. */
async function settled(page: Page) {
  await page.waitForFunction(() => document.getAnimations().every(({ playState }) => playState !== "running"));
}
