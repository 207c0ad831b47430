import { strFromU8, unzipSync } from "fflate";
import type { Page } from "playwright-core";
import { formatAddress, parseAddress } from "../../core/address.ts";
import type { Language } from "../../core/sentence.ts";
import { readWorkbook } from "../../files/read/read-workbook.ts";
import type { ExcelHost } from "../excel-host/excel-host.ts";
import { hostWith, typeInto } from "../excel-host/load-content.ts";
import { chosen, decisions, evaluation, figures } from "./district-year.ts";
import { openExcelPane } from "./excel-pane.ts";
import { keyboard, mouse, type User } from "./user.ts";
import { pastingInto, type EnterCells } from "./paste-into-grid.ts";
import { selectCell } from "./select-cell.ts";
import { bytesOf } from "./running.ts";
import { openWatched } from "./watched-page.ts";
import { words } from "./year-walk-words.ts";

/** Who walks through the year, on which page, and how cells are entered there. */
interface YearWalk {
  readonly page: Page;
  readonly user: User;
  readonly enter: EnterCells;
}

const users = { mouse: () => mouse(), keyboard };
const sheets = { list: "Lựa chọn", evaluation: "Đánh giá" };
const made = "dia-ban-long-khanh-2018.xlsx";

/** From an empty template to the report, in the order of a district's year. */
async function walk({ page, user, enter }: YearWalk, language: Language): Promise<void> {
  const text = words[language];
  const panel = page.getByRole("dialog");
  const next = async (button: string) => user.press(nextStep(page, language, button));

  // The review, one figure of it typed with its unit.
  await next(text.empty);
  await enter(sheets.list, "D3", figures);
  // Whoever comes by the keyboard passes the list, and looks at the finding already.
  await user.press(nextStep(page, language, text.toWarning).or(nextStep(page, language, text.openFix)));
  await page.locator("[role=dialog] :focus, [data-stop]:focus").waitFor();
  if (!(await panel.isVisible())) await next(text.openFix);
  await panel
    .getByText(/[«“]12 vụ[»”]/)
    .first()
    .waitFor();
  await user.press(panel.getByRole("button", { name: text.fixOne }));
  await next(text.openFreeze);
  await user.fill(panel.getByLabel(text.basis), "Số liệu năm 2017");
  await user.press(panel.getByRole("button", { name: text.freeze }));
  await page.getByText(text.frozen).waitFor();

  // The order, and the proposal written beside it.
  await next(text.propose);
  await user.press(panel.getByRole("button", { name: text.writeProposal }));
  await panel.waitFor({ state: "detached" });

  // The decision, and the list made final.
  await enter(sheets.list, "AK3", decisions);
  await next(text.openFinalise);
  for (const name of chosen) await panel.getByText(name).first().waitFor();
  await user.press(panel.getByRole("button", { name: text.finalise }));
  await page.getByText(text.isFinal).first().waitFor();

  // A year later: ten targets and two gates.
  for (const [address, rows] of Object.entries(evaluation)) await enter(sheets.evaluation, address, rows);
  await next(text.toEvaluation);
  const cards = page.getByRole("list", { name: text.areas }).locator("> li");
  // What fails comes first.
  await cards.first().getByText(/6\/8/).first().waitFor();
  await cards
    .nth(1)
    .getByText(/10\/10/)
    .first()
    .waitFor();
  await next(text.toProgress);
  const meter = page.getByRole("meter").first();
  await meter.waitFor();
  expect(await meter.evaluate((one) => [one.ariaValueNow, one.ariaValueMax])).toEqual(["1", "2"]);

  // The report.
  await next(text.toReport);
  const saved = page.waitForEvent("download");
  await next(text.makeReport);
  const download = await saved;
  expect(download.suggestedFilename()).toBe("bao-cao-thi-xa-long-khanh-2018.docx");
  const { "word/document.xml": document } = unzipSync(await bytesOf(download));
  const report = strFromU8(document ?? new Uint8Array());
  for (const name of chosen) expect(report).toContain(name);
  await nextStep(page, language, text.nextYear).waitFor();
}

/** A button of the bar at the foot of the pane: the walk presses no other that leads on. */
const nextStep = (page: Page, language: Language, button: string) =>
  page.getByRole("region", { name: words[language].next }).getByRole("button", { name: button, exact: true });

/** The first run, in the language wanted: the template is ordered. */
async function orderTemplate(page: Page, user: User, language: Language): Promise<void> {
  const text = words[language];
  if (language === "en") {
    await user.press(page.getByRole("button", { name: "Cài đặt hiển thị" }));
    await user.press(page.getByRole("menuitemradio", { name: "English" }));
  }
  await user.press(nextStep(page, language, text.template));
  const panel = page.getByRole("dialog");
  await user.fill(panel.getByLabel(language === "vi" ? "Huyện, thị xã, thành phố" : "District"), "Long Khánh");
  await user.choose(panel.getByLabel(language === "vi" ? "Năm của kế hoạch" : "Year of the plan"), "2018");
  await user.press(
    panel.getByRole("button", { name: language === "vi" ? "Tạo sổ" : "Make the workbook", exact: true }),
  );
}

/** Over both hosts each user meets each language, and each host has both users and both languages; all eight with DIABAN_LONG. */
const everyWay = [
  ["mouse", "vi"],
  ["mouse", "en"],
  ["keyboard", "vi"],
  ["keyboard", "en"],
] as const;
const fewWays = {
  grid: [
    ["mouse", "vi"],
    ["keyboard", "en"],
  ],
  excel: [
    ["mouse", "en"],
    ["keyboard", "vi"],
  ],
} as const;
const ways = process.env["DIABAN_LONG"] === "1" ? { grid: everyWay, excel: everyWay } : fewWays;

describe("a district's whole year over the embedded spreadsheet", () => {
  it.each(ways.grid)("with the %s, in %s", async (by, language) => {
    const watched = await openWatched({ acceptDownloads: true });
    const { page } = watched;
    try {
      await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
      await page.getByText(/Trang tính «Rà soát 2018»/).waitFor();
      const user = users[by](page);
      const template = page.waitForEvent("download");
      await orderTemplate(page, user, language);
      const download = await template;
      expect(download.suggestedFilename()).toBe(made);
      const opened = await bytesOf(download);
      await page.getByRole("heading", { name: made }).waitFor();
      await page.getByText("TX. Long Khánh").first().waitFor();
      await page.getByText(/· 15 (?:đơn vị|units)/).waitFor();
      await page.keyboard.press("Escape");
      await page.getByRole("dialog").waitFor({ state: "detached" });
      // From the first row below the headings; the grid is 768 pixels high with all that stands around it.
      if (by === "mouse")
        for (const [sheet, first] of [
          [sheets.evaluation, 3],
          ["Sổ theo dõi", 2],
          [sheets.list, 3],
        ] as const)
          expect([sheet, (await lastRowInSight(page, sheet)) - first + 1 >= 15]).toEqual([sheet, true]);
      await walk({ page, user, enter: pastingInto(page, by) }, language);
      if (by === "mouse") await saveAndReopen(page, opened);
    } finally {
      await watched.close();
    }
    expect(watched.trouble).toEqual([]);
  });
});

/** The last row, from 1, that is whole on the screen: the one above that at the lower edge of the grid. */
async function lastRowInSight(page: Page, sheet: string): Promise<number> {
  await page.locator(".grid").getByText(sheet, { exact: true }).last().click();
  const cell = page.getByTestId("cell").first();
  await cell.filter({ hasText: new RegExp(`^${sheet} · `) }).waitFor({ state: "attached" });
  await selectCell(page, "B5");
  const boxes = await Promise.all((await page.locator(".grid canvas").all()).map((canvas) => canvas.boundingBox()));
  const [box] = boxes.flatMap((one) => one ?? []).sort((a, b) => b.width * b.height - a.width * a.height);
  if (!box) throw new Error("no grid");
  // Beside the numbers of the rows, above the bar that scrolls across: the row there may be cut, the one above is whole.
  await page.mouse.click(box.x + 70, box.y + box.height - 40);
  await cell.filter({ hasNotText: /· B5( |$)/ }).waitFor({ state: "attached" });
  const [, address = "A1"] = ((await cell.textContent()) ?? "").split(" · ");
  return parseAddress(address).row;
}

/** «Lưu sổ»: what was typed, frozen and made final is there, and all that the grid does not know of the opened file. */
async function saveAndReopen(page: Page, opened: Uint8Array): Promise<void> {
  await page.evaluate(() => Reflect.set(window, "showSaveFilePicker", undefined));
  const saving = page.waitForEvent("download");
  await page.keyboard.press("Control+s");
  const bytes = await bytesOf(await saving);
  const before = countedTags(opened);
  expect(Math.min(...Object.values(before))).toBeGreaterThan(0);
  expect(countedTags(bytes)).toEqual(before);
  const saved = await readWorkbook(bytes, made);
  const was = await readWorkbook(opened, made);
  if (!saved.ok || !was.ok) throw new Error("refused");
  const titles = saved.content.tables.map(({ sheet }) => sheet);
  expect(titles).toEqual(expect.arrayContaining([...was.content.tables.map(({ sheet }) => sheet), "Nhật ký"]));
  await page.getByTestId("file").setInputFiles({ name: "lưu.xlsx", mimeType: "", buffer: Buffer.from(bytes) });
  await page.getByRole("heading", { name: "lưu.xlsx" }).waitFor();
  await page.getByText(/· 15 đơn vị/).waitFor();
  await page.getByRole("tab", { name: /Lựa chọn/ }).click();
  await page.getByText(words.vi.isFinal).first().waitFor();
}

/** Over all sheets. */
function countedTags(bytes: Uint8Array): Record<string, number> {
  const sheets = Object.entries(unzipSync(bytes)).filter(([name]) => /worksheets\/[^/]*\.xml$/.test(name));
  const text = sheets.map(([, part]) => strFromU8(part)).join("");
  const tags = ["dataValidation", "cfRule", "sheetProtection", "pageSetup", "mergeCell", "pane"];
  return Object.fromEntries(tags.map((tag) => [tag, text.split(`<${tag} `).length - 1]));
}

describe("a district's whole year over the simulated Excel", () => {
  it.each(ways.excel)("with the %s, in %s", async (by, language) => {
    const empty = hostWith({ tables: [{ name: "Sheet1", sheet: "Sheet1", address: "A1", rows: [["Xin chào"]] }] });
    const first = await openExcelPane(empty);
    await orderTemplate(first.page, users[by](first.page), language);
    await first.page.getByText(made).waitFor();
    const [file = ""] = empty.workbook.application.opened;
    await first.close();
    expect(first.trouble).toEqual([]);

    // Excel opens the new workbook in a window of its own, with a pane of its own.
    const outcome = await readWorkbook(new Uint8Array(Buffer.from(file, "base64")), made);
    if (!outcome.ok) throw new Error(outcome.refusal.sentence.vi);
    const host = hostWith(outcome.content);
    const pane = await openExcelPane(host);
    const { page } = pane;
    try {
      const user = users[by](page);
      if (language === "en") {
        await user.press(page.getByRole("button", { name: "Cài đặt hiển thị" }));
        await user.press(page.getByRole("menuitemradio", { name: "English" }));
      }
      await user.press(page.getByRole("button", { name: words[language].skip }));
      await walk({ page, user, enter: typingInto(host) }, language);
    } finally {
      await pane.close();
    }
    expect(pane.trouble).toEqual([]);
  });
});

function typingInto(host: ExcelHost): EnterCells {
  return (sheet, address, rows) => {
    const { row, column } = parseAddress(address);
    rows.forEach((cells, y) =>
      cells.forEach((cell, x) => {
        if (typeof cell === "string" || typeof cell === "number")
          typeInto(host, sheet, formatAddress({ row: row + y, column: column + x }), cell);
      }),
    );
    return Promise.resolve();
  };
}
