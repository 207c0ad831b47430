import { plan7488 } from "../../core/plan/plan-7488.ts";
import { valueColumns } from "../../core/plan/value-columns.ts";
import { registerOf } from "../../core/register/registers.ts";
import type { Cell, WorkbookContent } from "../../core/table.ts";
import { inventFigures } from "../../samples/figures.ts";
import { startBrowser } from "../browser/chromium.ts";
import { openExcelPane, type ExcelPane } from "../browser/excel-pane.ts";
import { serveBuiltPage } from "../browser/site.ts";
import type { ExcelHost } from "../excel-host/excel-host.ts";
import { hostWith } from "../excel-host/load-content.ts";
import { benchBrowserReading } from "./browser-reading.ts";

const sheet = "Rà soát 2018";
const starts = 7;
const checks = 15;

/** All communes of the province on one sheet. */
function provinceList(): WorkbookContent {
  const columns = valueColumns(plan7488.criteria);
  const rows: Cell[][] = [
    ["DANH SÁCH RÀ SOÁT TỈNH ĐỒNG NAI NĂM 2018"],
    [],
    ["STT", "Mã", "Tên đơn vị", "Huyện", ...columns.map(({ heading }) => heading.vi), "Phê duyệt"],
    ...registerOf("2018-01-01").units.map((unit, index): Cell[] => [
      index + 1,
      unit.code,
      `${unit.type} ${unit.name}`,
      unit.district?.name ?? null,
      ...inventFigures(plan7488.criteria, 1 + ((Number(unit.code) * 7) % 12), index),
      null,
    ]),
  ];
  return { tables: [{ name: sheet, sheet, address: `A1:AH${rows.length}`, rows }] };
}

const middle = (times: readonly number[]) => [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? NaN;
const spread = (times: readonly number[]) =>
  `${middle(times).toFixed(0)} ms (${Math.min(...times).toFixed(0)} to ${Math.max(...times).toFixed(0)})`;

/** Milliseconds from the navigation until the button for checking can be pressed, and until the findings are shown. */
async function startOf({ page }: ExcelPane): Promise<readonly [number, number]> {
  await page.getByRole("group", { name: "Lọc theo mức" }).waitFor();
  return page.evaluate(() => {
    const { button = NaN, findings = NaN } = window as { button?: number; findings?: number };
    return [button, findings] as const;
  });
}

/** Notes when what is waited for first stands in the document. */
function noteStart() {
  const times = window as { button?: number; findings?: number };
  new MutationObserver(() => {
    if (document.querySelector("footer button")) times.button ??= performance.now();
    if (document.querySelector("[aria-label='Lọc theo mức']")) times.findings ??= performance.now();
  }).observe(document, { subtree: true, childList: true });
}

/** Milliseconds from the press of «Kiểm tra lại» until the changed counts are shown; the sheet was changed unheard. */
async function checkOf({ page }: ExcelPane, host: ExcelHost, round: number): Promise<number> {
  const isWrong = round % 2 === 0;
  Object.assign(
    host.workbook.worksheets.getItem(sheet).cells.at(5, 4),
    isWrong ? { value: "nhiều", kind: "String" } : { value: 3, kind: "Double" },
  );
  await page.getByRole("button", { name: "Việc khác" }).click();
  await page.getByRole("menuitem", { name: "Kiểm tra lại" }).waitFor();
  return page.evaluate(async () => {
    const shown = () => document.querySelector("[aria-label='Lọc theo mức']")?.textContent;
    const before = shown();
    const items = [...document.querySelectorAll<HTMLElement>("[role=menuitem]")];
    const again = items.find(({ textContent }) => textContent.endsWith("Kiểm tra lại"));
    const start = performance.now();
    again?.click();
    await new Promise<void>((changed) => {
      const observer = new MutationObserver(() => {
        if (shown() === before) return;
        observer.disconnect();
        changed();
      });
      observer.observe(document.body, { subtree: true, childList: true, characterData: true });
    });
    return performance.now() - start;
  });
}

/** The built pane in Chromium, with the real office.js around a simulated Excel in which the province's list is open. */
async function benchPane(): Promise<void> {
  const [browser, site] = await Promise.all([startBrowser(), serveBuiltPage()]);
  const content = provinceList();
  const opened: (readonly [number, number])[] = [];
  const checked: number[] = [];
  try {
    for (let start = 0; start < starts; start += 1) {
      const host = hostWith(content);
      const pane = await openExcelPane(host, { script: noteStart, from: { browser, site } });
      opened.push(await startOf(pane));
      if (start === starts - 1)
        for (let round = 0; round < checks; round += 1) checked.push(await checkOf(pane, host, round));
      await pane.close();
    }
  } finally {
    await browser.close();
    await site.close();
  }
  console.log(`the pane in Chromium, ${content.tables[0]?.rows.length ?? 0} rows; median (least to most)`);
  console.log(`${"navigation to a pane that answers".padEnd(42)} ${spread(opened.map(([button]) => button))}`);
  console.log(
    `${"navigation to the findings of 171 areas".padEnd(42)} ${spread(opened.map(([, findings]) => findings))}`,
  );
  console.log(`${"«Kiểm tra lại» to the findings of 171 areas".padEnd(42)} ${spread(checked)}`);
}

await benchPane();
await benchBrowserReading([11_000, 22_000, 44_000]);
