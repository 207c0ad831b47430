import type { Page } from "playwright-core";
import type { ExcelHost } from "../excel-host/excel-host.ts";
import { hostWith } from "../excel-host/load-content.ts";
import { readSample } from "../excel-host/read-sample.ts";
import { checkerOf } from "./checker.ts";
import { until } from "./until.ts";
import { openExcelPane, type ExcelPane } from "./excel-pane.ts";
import { nameBox } from "./select-cell.ts";
import { openWatched, type WatchedPage } from "./watched-page.ts";

const panel = (page: Page) => page.getByRole("dialog");
const press = (page: Page, name: string | RegExp) => panel(page).getByRole("button", { name }).click();
const isChecked = (page: Page) => page.getByRole("group", { name: "Lọc theo mức" }).waitFor({ state: "attached" });
const menu = async (page: Page, entry: string) => {
  await page.getByRole("button", { name: "Việc khác" }).click();
  await page.getByRole("menuitem", { name: entry }).click();
};
const counts = (page: Page, text: string) =>
  page.getByRole("group", { name: "Lọc theo mức" }).getByText(text).first().waitFor();
const head = (page: Page, name: string) => page.locator("[data-stop][aria-expanded]", { hasText: name });
async function faultsOf(page: Page) {
  const { violations } = await (await checkerOf(page)).include("[role=dialog]").analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`);
}
/** Nothing to be scrolled sideways in the panel that is open. */
const overflow = (page: Page) =>
  panel(page).evaluate((one) =>
    Math.max(...[one, ...one.querySelectorAll("div")].map((each) => each.scrollWidth - each.clientWidth)),
  );
const isFlawless = async (page: Page) => expect([await faultsOf(page), await overflow(page)]).toEqual([[], 0]);
/** Of the line that is looked at; another one may be under the mouse. */
const accept = (page: Page) => page.locator("li[aria-current=true]").getByRole("button", { name: "Chấp nhận…" });
/** Tab until the focus is where it is wanted. */
async function tabTo(page: Page, selector: string): Promise<void> {
  for (let tries = 0; tries < 60; tries += 1) {
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector)) return;
    await page.keyboard.press("Tab");
  }
  throw new Error(`the keyboard does not reach ${selector}`);
}

describe("over the simulated Excel", () => {
  let host: ExcelHost;
  let pane: ExcelPane;
  const open = async (sample: string) => {
    host = hostWith(await readSample(sample));
    pane = await openExcelPane(host);
    await pane.page.setViewportSize({ width: 320, height: 640 });
    await isChecked(pane.page);
    return pane.page;
  };
  afterEach(async () => {
    await pane.close();
    expect(pane.trouble).toEqual([]);
  });
  const lines = (title: string) =>
    host.workbook.worksheets
      .getItem(title)
      .find("B3:D6")
      .values.filter(([action]) => action !== "");

  it("accepts a warning with a reason, takes it back and accepts it anew, whatever became of the log meanwhile", async () => {
    const page = await open("bien-hoa-2018-loi.xlsx");
    const row = page.locator("[data-stop]", { hasText: "Xã Hiệp Hòa ghi 550" });
    await row.click();
    await accept(page).click();
    const reason = panel(page).getByRole("textbox", { name: "Lý do chấp nhận" });
    await reason.fill("ngắn quá");
    await panel(page).getByText("còn thiếu 2").waitFor();
    expect(await panel(page).getByRole("button", { name: "Chấp nhận" }).getAttribute("aria-disabled")).toBe("true");
    await isFlawless(page);
    await reason.fill("Đã đối chiếu với hồ sơ vụ việc");
    await press(page, "Chấp nhận");
    await page.getByText("Đã ghi lý do vào trang tính «Nhật ký».").waitFor();
    await counts(page, "1 đã chấp nhận");
    await head(page, "Đã chấp nhận").waitFor();
    await row.waitFor({ state: "detached" });
    const [first] = lines("Nhật ký");
    expect(first?.[0]).toBe("Chấp nhận");
    expect(first?.[1]).toMatch(/^implausible \| /);
    expect(first?.[2]).toBe("Đã đối chiếu với hồ sơ vụ việc");

    // By the keyboard, after the user has given the log another title and a line of their own.
    host.workbook.worksheets.getItem("Nhật ký").set("name", "Sổ tay");
    host.workbook.worksheets
      .getItem("Sổ tay")
      .find("B4")
      .set("values", [["việc của tôi"]]);
    await head(page, "Đã chấp nhận").focus();
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("ArrowDown");
    await page.getByText("Lý do: Đã đối chiếu với hồ sơ vụ việc").waitFor();
    await page.keyboard.press("c");
    await page.getByText("Đã rút chấp nhận; cảnh báo hiện lại.").waitFor();
    await row.waitFor();
    expect(lines("Sổ tay").map(([action]) => action)).toEqual(["Chấp nhận", "việc của tôi", "Rút chấp nhận"]);

    // And after the user has deleted it, and the pane has read the workbook again: a check is three reads.
    const asked = host.log.length;
    host.workbook.worksheets.getItem("Sổ tay").delete();
    await until(() => host.log.length >= asked + 3);
    await row.press("c");
    // The cursor stands in the field, and the key that opened the panel is not in it.
    await page.waitForFunction(() => document.activeElement?.matches("[role=dialog] input"));
    await page.keyboard.type("Hồ sơ đã được thẩm định lại");
    await page.keyboard.press("Enter");
    await page.getByText("Đã ghi lý do vào trang tính «Nhật ký».").waitFor();
    expect(lines("Nhật ký").map(([action, , reason]) => [action, reason])).toEqual([
      ["Chấp nhận", "Hồ sơ đã được thẩm định lại"],
    ]);
  });

  it("names what keeps a list from being final, and makes a sound one final in one step", async () => {
    let page = await open("bien-hoa-2018-loi.xlsx");
    await menu(page, "Chốt danh sách…");
    await panel(page).getByText("Chưa chốt được: còn 25 phát hiện phải sửa hoặc chấp nhận.").waitFor();
    expect(await panel(page).getByRole("button", { name: "Chốt danh sách" }).count()).toBe(0);
    await isFlawless(page);
    await press(page, "Đến ô I7");
    await until(() => host.workbook.worksheets.getActiveWorksheet()?.name === "Rà soát 2018");
    await page.keyboard.press("Escape");
    await pane.close();

    // An area carried over is in its second year: the list wants a reason for it.
    page = await open("bien-hoa-2018.xlsx");
    await page.locator("[data-stop]", { hasText: "năm thứ 2" }).focus();
    await page.keyboard.press("c");
    await panel(page).getByRole("textbox", { name: "Lý do chấp nhận" }).fill("Công an xã đề nghị thêm 01 năm");
    await press(page, "Chấp nhận");
    await page.getByText("Đã ghi lý do vào trang tính «Nhật ký».").waitFor();
    await menu(page, "Chốt danh sách…");
    await panel(page).getByRole("table").waitFor();
    expect(await panel(page).getByRole("row").allTextContents()).toEqual(
      expect.arrayContaining([expect.stringMatching(/^Kế hoạchKế hoạch 7488\/KH-UBND$/)]) as string[],
    );
    await isFlawless(page);
    await press(page, "Chốt danh sách");
    await page.getByText("Đã chốt danh sách; xem dòng mới").waitFor();
    await page
      .getByText(/^Đã chốt ngày \d+\/\d+\/\d{4}\.$/)
      .first()
      .waitFor();
    expect(lines("Nhật ký").map(([action]) => action)).toEqual(["Chấp nhận", "Chốt danh sách"]);
    expect(host.workbook.worksheets.getItem("Thang điểm").find("A4").values).toEqual([["a1"]]);
    host.workbook.worksheets
      .getItem("Rà soát 2018")
      .find("D9")
      .set("values", [[1]]);
    await page.getByRole("button", { name: "Việc khác" }).click();
    await page.getByRole("menuitem", { name: "Kiểm tra lại" }).click();
    await page.getByText("bảng đã thay đổi từ lúc ấy").waitFor();
  });

  it("writes the settings after before and after, and keeps what the user typed on their sheet", async () => {
    const page = await open("bien-hoa-2018.xlsx");
    await menu(page, "Cài đặt của sổ…");
    await panel(page).getByRole("textbox", { name: "Cơ quan báo cáo" }).fill("Ban Chỉ đạo 138 thành phố Biên Hòa");
    await panel(page).getByRole("textbox", { name: "Ngày chốt đánh giá" }).fill("31/11/2018");
    await panel(page).getByText("Ghi ngày như 15/11/2018.").waitFor();
    await isFlawless(page);
    await panel(page).getByRole("textbox", { name: "Ngày chốt đánh giá" }).fill("20/11/2018");
    await press(page, "Xem thay đổi");
    expect(await panel(page).getByRole("row").allTextContents()).toEqual([
      "MụcTrướcSau",
      "Ngày chốt đánh giá(trống)20/11/2018",
      "Cơ quan báo cáo(trống)Ban Chỉ đạo 138 thành phố Biên Hòa",
    ]);
    await isFlawless(page);
    await press(page, "Ghi vào sổ");
    await page.getByText("Đã ghi cài đặt vào trang tính «Cài đặt».").waitFor();
    const settings = host.workbook.worksheets.getItem("Cài đặt");
    settings.find("A5:B5").set("values", [["Số máy trực ban", "0251 3822 000"]]);

    // By the keyboard, in English: from the button with the wheel.
    await page.getByRole("button", { name: "Cài đặt hiển thị" }).click();
    await page.getByRole("menuitemradio", { name: "English" }).click();
    await page.getByRole("button", { name: "More" }).click();
    await page.getByRole("menuitem", { name: "Check again" }).click();
    await page.getByRole("button", { name: "Display settings" }).focus();
    await page.keyboard.press("Enter");
    const entry = page.getByRole("menuitem", { name: "Workbook settings…" });
    await entry.waitFor();
    for (let tries = 0; tries < 12 && !(await entry.evaluate((one) => one === document.activeElement)); tries += 1)
      await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await panel(page).getByRole("heading", { name: "Workbook settings" }).waitFor();
    await tabTo(page, "[role=dialog] input[inputmode=numeric]");
    await page.keyboard.type("2018");
    await panel(page).getByRole("button", { name: "Review the changes" }).focus();
    await page.keyboard.press("Enter");
    await panel(page).getByRole("button", { name: "Write to the workbook" }).focus();
    await page.keyboard.press("Enter");
    await page.getByText("The settings are in the sheet “Cài đặt”.").waitFor();
    expect(settings.find("A3:B6").values).toEqual([
      ["Ngày chốt đánh giá", "20/11/2018"],
      ["Cơ quan báo cáo", "Ban Chỉ đạo 138 thành phố Biên Hòa"],
      ["Số máy trực ban", "0251 3822 000"],
      ["Năm", 2018],
    ]);
  });
});

describe("over the embedded spreadsheet, on one page whose every step is taken back", () => {
  let watched: WatchedPage;
  beforeAll(async () => {
    watched = await openWatched();
    await isChecked(watched.page);
  });
  afterAll(async () => {
    await watched.close();
    expect(watched.trouble).toEqual([]);
  });
  const undo = async (page: Page) => {
    await nameBox(page).click();
    await page.keyboard.press("Enter");
    await page.keyboard.press("Control+z");
  };
  const tab = (page: Page, title: string) => page.locator(".grid").getByText(title, { exact: true });

  it("refuses a plan file with every place that is wrong, and writes nothing", async () => {
    const { page } = watched;
    await menu(page, "Cài đặt của sổ…");
    await panel(page)
      .locator("input[type=file]")
      .setInputFiles({ name: "ke-hoach.json", mimeType: "application/json", buffer: Buffer.from('{"id": 5}') });
    await panel(page).getByText("Không dùng được tệp ke-hoach.json:").waitFor();
    expect(await panel(page).getByRole("alert").getByText("id:").count()).toBe(1);
    expect(await panel(page).getByRole("button", { name: "Xem thay đổi" }).count()).toBe(0);
    await isFlawless(page);
    await page.keyboard.press("Escape");
    expect(await page.getByText("● chưa lưu").count()).toBe(0);
  });

  it("takes a fix and its line of the log back with one undo", async () => {
    const { page } = watched;
    await page.locator("[data-stop]", { hasText: "1 ô có số ở dạng chữ (D10" }).click();
    await page.getByRole("button", { name: "Sửa…" }).click();
    await press(page, /Sửa 1 ô/);
    await page.getByText("Đã sửa 1 ô.").waitFor();
    await tab(page, "Nhật ký").waitFor();
    await undo(page);
    await tab(page, "Nhật ký").waitFor({ state: "detached" });
    await page.locator("[data-stop]", { hasText: "1 ô có số ở dạng chữ (D10" }).waitFor();
  });

  it("takes an accepted warning and changed settings back with one undo each", async () => {
    const { page } = watched;
    await page.locator("[data-stop]", { hasText: "Xã Hiệp Hòa ghi 550" }).click();
    await accept(page).click();
    await panel(page).getByRole("textbox", { name: "Lý do chấp nhận" }).fill("Đã đối chiếu với hồ sơ");
    await page.keyboard.press("Enter");
    await counts(page, "1 đã chấp nhận");
    await undo(page);
    await tab(page, "Nhật ký").waitFor({ state: "detached" });
    await page.locator("[data-stop]", { hasText: "Xã Hiệp Hòa ghi 550" }).waitFor();

    await menu(page, "Cài đặt của sổ…");
    await panel(page).getByRole("combobox").selectOption("vi-du-k-trong-n");
    await panel(page).getByText("Ví dụ, không phải văn bản").waitFor();
    await press(page, "Xem thay đổi");
    await press(page, "Ghi vào sổ");
    await page.getByText("Đã ghi cài đặt vào trang tính «Cài đặt».").waitFor();
    await tab(page, "Kế hoạch").waitFor();
    await undo(page);
    await tab(page, "Kế hoạch").waitFor({ state: "detached" });
    await tab(page, "Cài đặt").waitFor({ state: "detached" });
  });
});
