import type { Page } from "playwright-core";
import { checkerOf } from "./checker.ts";
import { picturesFolder } from "./pane-pictures.ts";
import { selectCell } from "./select-cell.ts";
import { until } from "./until.ts";
import { openWatched, type WatchedPage } from "./watched-page.ts";

let watched: WatchedPage;

const cell = (page: Page) => page.getByTestId("cell");

describe("a page of the sample, used on and on", () => {
  beforeAll(async () => {
    watched = await openWatched();
    await watched.page.getByRole("group", { name: "Lọc theo mức" }).waitFor({ state: "attached" });
    if (picturesFolder !== null) await watched.page.screenshot({ path: `${picturesFolder}.png` });
  });
  afterAll(async () => {
    await watched.close();
    expect(watched.trouble).toEqual([]);
  });

  it("has nothing for a checker of accessibility to find fault with, the spreadsheet's own parts aside", async () => {
    const { page } = watched;
    const { violations } = await (await checkerOf(page)).exclude(".grid").exclude("[class*='univer-']").analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`)).toEqual([]);
  });

  it("is drawn under its policy, and tells a screen reader the selected cell", async () => {
    const { page } = watched;
    expect(await page.locator(".grid canvas").first().isVisible()).toBe(true);
    await selectCell(page, "C9");
    expect(await cell(page).textContent()).toBe("Rà soát 2018 · C9 · Phường Trảng Dài");
  });

  it("says the sheet to those who do not see it: F7 shows it as a table with headings, names and findings", async () => {
    const { page } = watched;
    await selectCell(page, "C9");
    await page.keyboard.press("F7");
    await page.getByRole("table", { name: "Bảng «Rà soát 2018», 41 dòng, 41 cột" }).waitFor();
    const cdp = await page.context().newCDPSession(page);
    const { nodes } = await cdp.send("Accessibility.getFullAXTree");
    const said = (role: string) =>
      nodes.flatMap((node) => {
        if (node.ignored || node.role?.value !== role) return [];
        return [[node.name?.value, node.description?.value].filter(Boolean).join(" | ")];
      });
    expect(said("columnheader")).toContain("C «Tên đơn vị»");
    expect(said("rowheader")).toContain("Phường Trảng Dài");
    expect([...said("cell"), ...said("gridcell")].join("\n")).toContain("550 | Cảnh báo: ");
    // Contrast is of two colours only, and takes long for every cell.
    const whole = await (await checkerOf(page)).include(".twin").disableRules(["color-contrast"]).analyze();
    expect(whole.violations.map(({ id }) => id)).toEqual([]);
    await page.keyboard.press("ArrowDown");
    await cell(page).filter({ hasText: "Rà soát 2018 · C10 · " }).waitFor({ state: "attached" });
    await page.waitForFunction(() => document.activeElement?.matches(".twin [data-selected]"));
    await page.keyboard.press("Enter");
    await page.keyboard.type(" A");
    expect(await page.getByRole("textbox", { name: /«Tên đơn vị», C10$/ }).inputValue()).toMatch(/^Phường .* A$/);
    await page.keyboard.press("Escape");
    await page.waitForFunction(() => document.activeElement?.matches(".twin [data-selected]"));
    await page.keyboard.press("F7");
    await page.getByRole("table", { name: /^Bảng «/ }).waitFor({ state: "detached" });
    await page.waitForFunction(() => document.activeElement?.closest(".grid") !== null);
    expect(await page.getByText("● chưa lưu").count()).toBe(0);
  });

  it("keeps the cells legible under forced colours, light and dark", async () => {
    const { page } = watched;
    await selectCell(page, "A9");
    // E9 says 7; E5, above the header, is blank. Inside the lines of the grid only the figure tells them apart.
    const inside = (y: number) => page.screenshot({ clip: { x: 374, y, width: 55, height: 16 } });
    for (const colorScheme of ["light", "dark"] as const) {
      await page.emulateMedia({ colorScheme, forcedColors: "active" });
      await expect(inside(414)).resolves.not.toEqual(await inside(230));
    }
    await page.emulateMedia({ colorScheme: "light", forcedColors: "none" });
  });

  it("opens an .xls and an .ods as it opens an .xlsx", async () => {
    const { page } = watched;
    for (const kind of ["xls", "ods"]) {
      await page.getByTestId("file").setInputFiles(`samples/dinh-quan-cu.${kind}`);
      await page.getByRole("heading", { name: `dinh-quan-cu.${kind}` }).waitFor();
      await selectCell(page, "A4");
      expect(await cell(page).textContent()).toMatch(/^DS 2018 · A4 · DANH SÁCH RÀ SOÁT/);
    }
    await page.getByTestId("file").setInputFiles("samples/bien-hoa-2018-loi.xlsx");
    await page.getByText("Trang tính «Rà soát 2018» · 30 đơn vị").waitFor();
  });

  it("lets whoever edited nothing leave without a question", async () => {
    expect(await isAskedBeforeLeaving(watched.page)).toBe(false);
  });

  // Before the first edit: afterwards a dropped file is asked about first.
  it("shows where to drop a file while one is held over the page, and takes the first of several", async () => {
    const { page } = watched;
    const transfer = await page.evaluateHandle(() => {
      const made = new DataTransfer();
      made.items.add(new File(["x"], "một.xlsx"));
      made.items.add(new File(["x"], "hai.xlsx"));
      return made;
    });
    await page.dispatchEvent(".grid", "dragenter", { dataTransfer: transfer });
    await page.getByText("Thả tệp .xlsx, .xls hoặc .ods vào đây để mở").waitFor();
    await page.dispatchEvent(".grid", "drop", { dataTransfer: transfer });
    await page.getByText("Thả tệp .xlsx, .xls hoặc .ods vào đây để mở").waitFor({ state: "detached" });
    await page.getByText("Không mở được «một.xlsx»").waitFor();
    expect(await page.getByText("hai.xlsx").count()).toBe(0);
  });

  it("does not even read a file that is far too big", async () => {
    const { page } = watched;
    const transfer = await page.evaluateHandle(() => {
      const made = new DataTransfer();
      made.items.add(new File([new Uint8Array(41_000_000)], "phim.xlsx"));
      return made;
    });
    await page.dispatchEvent("body", "drop", { dataTransfer: transfer });
    await page.getByText("Tệp nặng 41 MB, giới hạn là 40 MB").waitFor();
  });

  it("is worked without a mouse: F6 leads out of the grid and round the page", async () => {
    const { page } = watched;
    const region = () =>
      page.evaluate(() => document.activeElement?.closest(".bar, .grid, .pane")?.className.split(" ")[0] ?? "nowhere");
    await selectCell(page, "C9");
    await page.locator(".grid [contenteditable='true']").first().focus();
    await page.keyboard.press("Tab");
    expect(await region()).toBe("grid");
    await page.keyboard.press("F6");
    expect(await region()).toBe("pane");
    await page.keyboard.press("F6");
    expect(await region()).toBe("bar");
    await page.keyboard.press("Shift+F6");
    expect(await region()).toBe("pane");
    await page.keyboard.press("Shift+F6");
    expect(await region()).toBe("grid");
    // «Đến ô» leads into the grid: what is typed then goes into that cell.
    await page.locator("[data-stop]", { hasText: "Xã Hiệp Hòa ghi 550" }).click();
    expect(await region()).toBe("pane");
    await page
      .getByRole("button", { name: /^Đến ô / })
      .first()
      .click();
    await page.waitForFunction(() => document.activeElement?.closest(".grid") !== null);
    const edited = page.getByText("● chưa lưu");
    expect(await edited.count()).toBe(0);
    await page.keyboard.type("x");
    await page.keyboard.press("Enter");
    await edited.waitFor();
  });

  it("says of a cell with more letters than the grid edits that it cannot be typed into, and why", async () => {
    const { page } = watched;
    await selectCell(page, "AQ12");
    await page.keyboard.type("x");
    await page.keyboard.insertText("x".repeat(2_000));
    await page.keyboard.press("Enter");
    await selectCell(page, "AQ12");
    const sentence = page.getByTestId("sentence");
    await sentence.filter({ hasText: "AQ12 Ô này có 2.001 ký tự" }).waitFor();
    await page.keyboard.type("y");
    await page.keyboard.press("Enter");
    await selectCell(page, "AQ12");
    await sentence.filter({ hasText: "AQ12 Ô này có 2.001 ký tự" }).waitFor();
    await selectCell(page, "AQ13");
    await sentence.filter({ hasText: "ký tự" }).waitFor({ state: "detached" });
  });

  it("calculates what is typed, shows numbers as in Viet Nam, and gives the sentence of an error cell", async () => {
    const { page } = watched;
    const types = async (address: string, text: string, shown: string) => {
      await selectCell(page, address);
      await page.keyboard.type(text);
      await page.keyboard.press("Enter");
      await selectCell(page, address);
      await cell(page)
        .filter({ hasText: `${address} · ${shown}` })
        .waitFor({ state: "attached" });
    };
    await types("AQ9", "=DIABAN.MUCTRAN(30)", "4 · =DIABAN.MUCTRAN(30)");
    // A list of functions is offered for the first letters; what is typed on goes before it.
    await selectCell(page, "AQ14");
    await page.keyboard.type("=DI");
    await page.getByText("DISC", { exact: true }).waitFor();
    await page.keyboard.type("ABAN.MUCTRAN(60)");
    await page.keyboard.press("Enter");
    await selectCell(page, "AQ14");
    await cell(page).filter({ hasText: "AQ14 · 9 · =DIABAN.MUCTRAN(60)" }).waitFor({ state: "attached" });
    await types("AQ11", "=DIABAN.TRONGTRAN(2,13)", "FALSE · =DIABAN.TRONGTRAN(2,13)");
    await types("AR9", "12,5", "12,5");
    await types("AR11", "1.234,5", "1.234,50");
    await types("AR12", "3/4/2018", "03/04/2018");
    await types("AR14", "=AR9*2+0.25", "25,25 · =AR9*2+0.25");
    // A text in Excel with Vietnamese settings.
    await types("AR17", "12.5", "12.5");
    // A cell that is edited and left as it is keeps its number.
    await selectCell(page, "AR9");
    await page.keyboard.press("F2");
    await page.keyboard.press("Enter");
    await types("AR19", "=AR9=12.5", "TRUE · =AR9=12.5");
    await selectCell(page, "AQ10");
    await page.keyboard.type('=DIABAN.MUCTRAN("nhiều")');
    await page.keyboard.press("Enter");
    await selectCell(page, "AQ10");
    const sentence = page.getByTestId("sentence");
    await sentence.filter({ hasText: "Số đơn vị phải là số nguyên từ 0 trở lên, ở đây là chữ «nhiều»" }).waitFor();
    // Another formula's error is not ours to explain.
    await page.keyboard.type("=1/0");
    await page.keyboard.press("Enter");
    await selectCell(page, "AQ10");
    await cell(page).filter({ hasText: "#DIV/0!" }).waitFor({ state: "attached" });
    expect(await sentence.textContent()).toBe("");
  });

  it("takes our results sheet away again with one undo", async () => {
    const { page } = watched;
    await page.getByRole("button", { name: "Việc khác" }).click();
    await page.getByRole("menuitem", { name: "Ghi kết quả vào sổ" }).click();
    const tab = page.locator(".grid").getByText("Kết quả rà soát", { exact: true });
    await tab.waitFor();
    await selectCell(page, "A1");
    await page.keyboard.press("Control+z");
    await tab.waitFor({ state: "detached" });
  });

  it("calculates the file's own formulas anew when a cell they rest on is edited", async () => {
    const { page } = watched;
    // The total of column D is a formula of the file; D9 goes from 64 to 164.
    await selectCell(page, "D39");
    const before = Number((await cell(page).textContent())?.split(" · ")[2]);
    await selectCell(page, "D9");
    await page.keyboard.type("164");
    await page.keyboard.press("Enter");
    await selectCell(page, "D39");
    await cell(page)
      .filter({ hasText: `D39 · ${before + 100} · ` })
      .waitFor({ state: "attached" });
    // Typed in the text table, D9 is a number as well: from 164 to 1164.
    await selectCell(page, "D9");
    await page.keyboard.press("F7");
    await page.waitForFunction(() => document.activeElement?.matches(".twin [data-selected]"));
    await page.keyboard.type("1.164");
    await page.keyboard.press("Enter");
    await page.keyboard.press("F7");
    await selectCell(page, "D39");
    await cell(page)
      .filter({ hasText: `D39 · ${before + 1100} · ` })
      .waitFor({ state: "attached" });
  });

  it("keeps the edited workbook when the user decides to stay", async () => {
    const { page } = watched;
    await selectCell(page, "D9");
    await page.keyboard.type("65");
    await page.keyboard.press("Enter");
    await page.getByText("● chưa lưu").waitFor();
    await page.getByTestId("file").setInputFiles("samples/dinh-quan-cu.xlsx");
    const dialog = page.getByRole("dialog", { name: "Lưu sổ trước khi mở tệp khác?" });
    await dialog.waitFor();
    await page.keyboard.press("Escape");
    await dialog.waitFor({ state: "detached" });
    expect(await page.getByRole("heading", { name: "bien-hoa-2018-loi.xlsx" }).count()).toBe(1);
  });

  it("turns the pane into a drawer on a narrow screen", async () => {
    const { page } = watched;
    await page.setViewportSize({ width: 800, height: 700 });
    const check = page.getByRole("button", { name: "Việc khác" });
    await page.getByRole("button", { name: "Ngăn Địa bàn", exact: true }).click({ trial: true });
    await check.waitFor({ state: "hidden" });
    await page.getByRole("button", { name: "Ngăn Địa bàn", exact: true }).click();
    await check.waitFor();
    expect(await page.getByRole("button", { name: "Đóng ngăn" }).getAttribute("aria-expanded")).toBe("true");
    await check.focus();
    await page.keyboard.press("Escape");
    await check.waitFor({ state: "hidden" });
    await page.setViewportSize({ width: 1366, height: 768 });
  });

  it("speaks English and turns dark as a whole when the pane is told to", async () => {
    const { page } = watched;
    await page.getByRole("button", { name: "Cài đặt hiển thị" }).click();
    await page.getByRole("menuitemradio", { name: "English" }).click();
    await page.getByRole("button", { name: "Open file…" }).waitFor();
    await page.keyboard.press("Escape");
    const background = () => page.locator(".bar").evaluate((bar) => getComputedStyle(bar).backgroundColor);
    const light = await background();
    await page.getByRole("button", { name: "Display settings" }).click();
    await page.getByRole("menuitemradio", { name: "Dark" }).click();
    expect(await background()).not.toBe(light);
  });

  it("asks before edits are lost by leaving", async () => {
    const { page } = watched;
    const asked: string[] = [];
    page.on("dialog", (dialog) => {
      asked.push(dialog.type());
      void dialog.dismiss();
    });
    expect(await isAskedBeforeLeaving(page)).toBe(true);
    await page.close({ runBeforeUnload: true });
    await until(() => asked.length > 0);
    expect(asked).toEqual(["beforeunload"]);
  });
});

/** Whether the page holds a closing tab back. */
const isAskedBeforeLeaving = (page: Page) =>
  page.evaluate(() => !window.dispatchEvent(new Event("beforeunload", { cancelable: true })));
