import { execFileSync } from "node:child_process";
import type { Finding } from "../../core/finding.ts";
import type { ExcelHost } from "../excel-host/excel-host.ts";
import { hostWith, sortRows } from "../excel-host/load-content.ts";
import { readSample } from "../excel-host/read-sample.ts";
import { workbookState } from "../excel-host/workbook-state.ts";
import { until } from "./until.ts";
import { openExcelPane, type ExcelPane } from "./excel-pane.ts";

const file = "bien-hoa-2018-loi.xlsx";
let host: ExcelHost;
let pane: ExcelPane;

beforeEach(async () => {
  host = hostWith(await readSample(file));
  pane = await openExcelPane(host);
});
afterEach(async () => {
  await pane.close();
  expect(pane.trouble).toEqual([]);
});

/** What the command line says of the same file. */
function findingsOfCommandLine(): readonly Finding[] {
  try {
    const printed = execFileSync(process.execPath, ["dist/cli/diaban.cjs", "check", `samples/${file}`, "--json"]);
    return findingsIn(printed);
  } catch (error) {
    // 1 is the exit code of a file with errors in it.
    return findingsIn((error as { stdout: Buffer }).stdout);
  }
}

function findingsIn(json: Buffer): readonly Finding[] {
  const { files } = JSON.parse(json.toString("utf8")) as { files: { findings: readonly Finding[] }[] };
  return files[0]?.findings ?? [];
}

/** The findings as the sheet «Phát hiện» explains them; only the pane knows which day it is, so without the due day. */
function writtenFindings(): readonly string[] {
  const values = host.workbook.worksheets.getItem("Phát hiện").getUsedRange(true).values as unknown[][];
  const end = values.findIndex(([level]) => level === "Chưa kiểm tra được");
  return values
    .slice(1, end < 0 ? undefined : end)
    .filter(([, title]) => title !== "Hạn gửi báo cáo")
    .map((row) => String(row[4]));
}

it("opens the built pane on the real office.js, checks, jumps, fixes and writes the command line's findings", async () => {
  const { page } = pane;
  const before = workbookState(host);
  await page
    .getByText(/\d+ lỗi/)
    .first()
    .waitFor();
  expect(workbookState(host)).toEqual(before);

  await page.getByRole("button", { name: "Việc khác" }).click();
  await page.getByRole("menuitem", { name: "Ghi kết quả vào sổ" }).click();
  await page.getByText("Đã ghi trang tính «Kết quả rà soát».").waitFor();
  const wanted = findingsOfCommandLine()
    // Only the pane knows which day it is.
    .filter(({ code }) => code !== "report-due")
    .map(({ what }) => what.vi.replaceAll(" %", "%"));
  expect(wanted.length).toBeGreaterThan(10);
  expect([...writtenFindings()].sort()).toEqual([...wanted].sort());

  await page.getByRole("button", { name: "Phát hiện sau" }).click();
  await until(() => /^'Rà soát 2018'![A-Z]+\d+$/.test(host.workbook.selection?.address ?? ""));

  const texts = () =>
    (host.workbook.worksheets.getItem("Rà soát 2018").getUsedRange(true).values as unknown[][]).flat();
  expect(texts()).toContain("47 vụ");
  await page.getByRole("textbox", { name: "Lọc theo đơn vị, ô, nội dung" }).fill("47 vụ");
  await page.getByRole("button", { name: "Sửa…" }).first().click();
  await page
    .getByRole("dialog")
    .getByRole("button", { name: /^Sửa \d+ ô$/ })
    .click();
  await until(() => !texts().includes("47 vụ"));
  // Longer than the pause after which an edit of the user's would start a check and take the news away.
  await page.waitForTimeout(800);
  await page.getByText("Đã sửa 1 ô.").first().waitFor();
});

it("keeps every promise of the port in the self-test, and leaves the workbook as it was", async () => {
  const { page } = pane;
  await page
    .getByText(/\d+ lỗi/)
    .first()
    .waitFor();
  const before = workbookState(host);
  await page.keyboard.press("Control+Alt+Shift+KeyT");
  await page.getByRole("button", { name: "Bắt đầu thử" }).click();
  const outcome = page.getByRole("textbox", { name: "Kết quả thử" });
  await outcome.waitFor();
  expect(await outcome.inputValue()).toMatch(/^Đạt 9\/9 · /);
  expect(workbookState(host)).toEqual(before);
});

it("lands on the same commune when the user sorted the rows or renamed the sheet after the check", async () => {
  const { page } = pane;
  await page
    .getByText(/\d+ lỗi/)
    .first()
    .waitFor();
  const figure = () => {
    const sheet = host.workbook.worksheets.items.find(({ name }) => name !== "Kết quả rà soát");
    const values = (sheet?.getUsedRange(true).values ?? []) as unknown[][];
    const row = values.findIndex((cells) => cells.includes("47 vụ"));
    return `'${sheet?.name ?? ""}'!D${row + 1}`;
  };
  await page.getByRole("textbox", { name: "Lọc theo đơn vị, ô, nội dung" }).fill("47 vụ");
  const line = page.getByRole("group", { name: "Các phát hiện" }).locator("[data-stop]").filter({ hasText: "47 vụ" });
  await line.click();
  await until(() => host.workbook.selection?.address === "'Rà soát 2018'!D10");
  sortRows(host, "Rà soát 2018", "A9:AM38", (one, other) => String(other[2]).localeCompare(String(one[2]), "vi"));
  expect(figure()).not.toBe("'Rà soát 2018'!D10");
  await line.click();
  await until(() => host.workbook.selection?.address === figure());

  const sheet = host.workbook.worksheets.getItem("Rà soát 2018");
  sheet.name = "Năm nay";
  sheet.find("A1").select();
  await line.click();
  await until(() => host.workbook.selection?.address === figure());
  expect(figure()).toMatch(/^'Năm nay'!D\d+$/);
});

it("is as dark as Office is, and follows when Office changes its theme", async () => {
  const { page } = pane;
  await page
    .getByText(/\d+ lỗi/)
    .first()
    .waitFor();
  const brightness = () =>
    page.evaluate(() => {
      const root = document.querySelector("[lang]:not(html)");
      const [red = 0] = /\d+/.exec(root ? getComputedStyle(root).backgroundColor : "") ?? [];
      return Number(red);
    });
  expect(await brightness()).toBe(255);
  await page.evaluate(() => {
    // Excel's own answer to office.js: colours as whole numbers, here #262626 under #FFFFFF.
    const colours = { bodyBackgroundColor: 0x262626, bodyForegroundColor: 0xffffff };
    const { OSF } = window as unknown as { OSF: { DDA: { _OsfControlContext: Record<string, unknown> } } };
    OSF.DDA._OsfControlContext["GetOfficeThemeInfo"] = () => JSON.stringify(colours);
    window.dispatchEvent(new Event("focus"));
  });
  // Fluent's dark background is #292929.
  await page.waitForFunction(() => {
    const root = document.querySelector("[lang]:not(html)");
    return root !== null && getComputedStyle(root).backgroundColor.startsWith("rgb(41,");
  });
});
