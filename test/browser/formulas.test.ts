import type { Page } from "playwright-core";
import { calculatedFunctions } from "../excel-host/calculated-functions.ts";
import type { ExcelHost } from "../excel-host/excel-host.ts";
import { hostWith } from "../excel-host/load-content.ts";
import { readSample } from "../excel-host/read-sample.ts";
import { checkerOf } from "./checker.ts";
import { openExcelPane, type ExcelPane } from "./excel-pane.ts";
import { selectCell } from "./select-cell.ts";
import { openWatched, type WatchedPage } from "./watched-page.ts";

const sheet = "Rà soát 2018";

const menu = async (page: Page, entry: string) => {
  await page.getByRole("button", { name: "Việc khác" }).click();
  await page.getByRole("menuitem", { name: entry }).click();
};
const panel = (page: Page) => page.getByRole("dialog");
const press = (page: Page, name: string | RegExp) => panel(page).getByRole("button", { name }).click();
const isChecked = (page: Page) => page.getByRole("group", { name: "Lọc theo mức" }).waitFor({ state: "attached" });
const faultsOf = async (page: Page) => {
  const { violations } = await (await checkerOf(page)).include("[role=dialog]").analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`);
};

describe("over the simulated Excel", () => {
  let host: ExcelHost;
  let pane: ExcelPane;
  beforeEach(async () => {
    host = hostWith(await readSample("bien-hoa-2018.xlsx"), { calculate: calculatedFunctions(() => host) });
    pane = await openExcelPane(host);
    await isChecked(pane.page);
  });
  afterEach(async () => {
    await pane.close();
    expect(pane.trouble).toEqual([]);
  });
  const range = (address: string) => host.workbook.worksheets.getItem(sheet).find(address);

  it("inserts a function with the right ranges beside the table, explains a cell of it, and keeps its values", async () => {
    const { page } = pane;
    range("AN12").select();
    await menu(page, "Hàm DIABAN…");
    await panel(page).getByRole("textbox", { name: "Tìm hàm" }).fill("hạng");
    await press(page, /^DIABAN\.XEPHANG/);
    expect(await panel(page).getByRole("textbox").first().inputValue()).toBe("D9:AF38");
    expect(await panel(page).getByText("=DIABAN.XEPHANG(D9:AF38)").count()).toBe(1);
    await panel(page).getByText("Kết quả sẽ nằm ở AN12:AN41.").waitFor();
    expect(await faultsOf(page)).toEqual([]);
    // Level with the areas, which begin in row 9.
    await press(page, "Đặt ở AN9");
    await panel(page).getByText("Kết quả sẽ nằm ở AN9:AN38.").waitFor();
    await press(page, "Ghi vào AN9");
    await page.getByText("Đã ghi 1 công thức.").waitFor();
    expect(range("AN9").formulas).toEqual([["=DIABAN.XEPHANG(D9:AF38)"]]);
    const ranks = range("AN9:AN38").values.flat();
    expect([...ranks].sort((a, b) => Number(a) - Number(b))[0]).toBe(1);

    range("AN10").select();
    await menu(page, "Giải thích ô này");
    await panel(page)
      .getByText(/điểm, hạng \d+ trong 30 địa bàn/)
      .waitFor();
    await panel(page).getByText("so sánh chính xác: điểm bằng nhau thì cùng hạng").waitFor();
    expect(await faultsOf(page)).toEqual([]);
    await page.keyboard.press("Escape");

    await menu(page, "Chuyển thành giá trị…");
    await press(page, "Chuyển 1 công thức");
    await page.getByText("Đã chuyển 30 ô thành giá trị.").waitFor();
    expect(range("AN9:AN38").formulas.flat()).toEqual(ranks);
  });

  it("refuses a cell among the figures, and empties others only when told to", async () => {
    const { page } = pane;
    range("E20").select();
    await menu(page, "Hàm DIABAN…");
    await press(page, /^DIABAN\.DIEM\b/);
    await panel(page).getByText("Ô này nằm trong chính vùng số liệu của công thức").waitFor();
    expect(await panel(page).getByRole("button", { name: "Ghi vào E20" }).isDisabled()).toBe(true);
    range("AN9").select();
    range("AN11").set("values", [["ghi chú của tôi"]]);
    await page.keyboard.press("Escape");
    await page.getByRole("button", { name: "Việc khác" }).click();
    await page.getByRole("menuitem", { name: "Kiểm tra lại" }).click();
    await menu(page, "Hàm DIABAN…");
    await press(page, /^DIABAN\.DIEM\b/);
    await panel(page).getByText("AN11: «ghi chú của tôi»").waitFor();
    expect(await panel(page).getByRole("button", { name: "Ghi vào AN9" }).isDisabled()).toBe(true);
    await panel(page).getByRole("checkbox").check();
    await press(page, "Ghi vào AN9");
    await page.getByText("Đã ghi 1 công thức.").waitFor();
    expect(typeof range("AN11").values[0]?.[0]).toBe("number");
  });

  it("refreshes formulas that show #NAME? because the program was not there", async () => {
    const { page } = pane;
    const cell = host.workbook.worksheets.getItem(sheet).cells.at(8, 39);
    Object.assign(cell, { formula: "=_xldudf_DIABAN_MUCTRAN(30)", value: "#NAME?", kind: "Error" });
    await page.getByRole("button", { name: "Việc khác" }).click();
    await page.getByRole("menuitem", { name: "Kiểm tra lại" }).click();
    await menu(page, "Làm mới công thức");
    await panel(page).getByText("Trong đó 1 công thức đang hiện #NAME?.").waitFor();
    await press(page, "Làm mới 1 công thức");
    await page.getByText("Đã ghi 1 công thức.").waitFor();
    expect([range("AN9").formulas, range("AN9").values]).toEqual([[["=DIABAN.MUCTRAN(30)"]], [[4]]]);
  });
});

describe("over the embedded spreadsheet", () => {
  let watched: WatchedPage;
  beforeEach(async () => {
    watched = await openWatched();
    await isChecked(watched.page);
  });
  afterEach(async () => {
    await watched.close();
    expect(watched.trouble).toEqual([]);
  });

  it("inserts, explains and keeps values in the same words", async () => {
    const { page } = watched;
    await selectCell(page, "AQ9");
    await menu(page, "Hàm DIABAN…");
    await press(page, /^DIABAN\.HANBAOCAO/);
    expect(await panel(page).getByRole("textbox").first().inputValue()).toBe("2018");
    await press(page, "Ghi vào AQ9");
    await page.getByText("Đã ghi 1 công thức.").waitFor();
    await page
      .getByTestId("cell")
      .filter({ hasText: "AQ9 · 23/11/2018 · =DIABAN.HANBAOCAO(2018)" })
      .waitFor({ state: "attached" });
    await menu(page, "Giải thích ô này");
    await panel(page).getByText("Báo cáo gửi trước ngày 25/11/2018; ngày cuối còn kịp là 23/11/2018.").waitFor();
    await page.keyboard.press("Escape");
    await menu(page, "Chuyển thành giá trị…");
    await press(page, "Chuyển 1 công thức");
    await page.getByText("Đã chuyển 1 ô thành giá trị.").waitFor();
    await page
      .getByTestId("cell")
      .filter({ hasText: /AQ9 · 23\/11\/2018$/ })
      .waitFor({ state: "attached" });
  });
});
