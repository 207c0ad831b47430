import { readdirSync, readFileSync, statSync } from "node:fs";
import type { Page } from "playwright-core";
import { readWorkbook } from "../../files/read/read-workbook.ts";
import { writeTables } from "../../files/write/write-workbook.ts";
import { bienHoaSheet, firstArea, lastArea } from "../../samples/bien-hoa.ts";
import { bienHoaYear } from "../../samples/bien-hoa-year.ts";
import { specOfSample } from "../../samples/sample-spec.ts";
import type { SampleSheet } from "../../samples/sample-sheet.ts";
import { readSample } from "../excel-host/read-sample.ts";
import { checkerOf } from "./checker.ts";
import { pictureThemes, picturesFolder, savePictures, type Pictures } from "./pane-pictures.ts";
import { paneViews, type PaneViewName } from "./pane-views.ts";
import { browser } from "./running.ts";
import { walkViews, type WalkedWorkbooks } from "./walk-views.ts";

/** AH, AI, AJ of the sample: the decisions of 2018. One area, carried over, stays; three of four seats are open. */
const decisions = [33, 34, 35];
const pictures: Pictures = new Map();
let workbooks: WalkedWorkbooks;
beforeAll(async () => {
  const [faults, undecided, year] = await Promise.all([
    readSample("bien-hoa-2018-loi.xlsx"),
    read([withUnclearHeadings(withoutDecisions(bienHoaSheet()))], "bien-hoa-2018-chua-chon.xlsx"),
    read(bienHoaYear(), "bien-hoa-2018-ca-nam.xlsx"),
  ]);
  workbooks = { faults, undecided, year };
});

async function read(sheets: readonly SampleSheet[], name: string) {
  const outcome = await readWorkbook(await writeTables(sheets.map(specOfSample)), name);
  if (!outcome.ok) throw new Error(outcome.refusal.sentence.vi);
  return outcome.content;
}

/** As an office may head two columns: a number of its own that no criterion has, and a mark of two meanings. */
const unclear: Readonly<Record<string, string>> = {
  "a2. Tù tha có biểu hiện phạm tội": "b7. Tù tha có biểu hiện phạm tội",
  "Phê duyệt": "Đăng ký năm 2018",
};

function withUnclearHeadings(sample: SampleSheet): SampleSheet {
  const rows = sample.rows.map((row) =>
    row.map((cell) => (typeof cell === "string" && Object.hasOwn(unclear, cell) ? (unclear[cell] ?? cell) : cell)),
  );
  return { ...sample, rows };
}

function withoutDecisions(sample: SampleSheet): SampleSheet {
  const rows = sample.rows.map((row, index) =>
    index + 1 >= firstArea && index + 1 <= lastArea
      ? row.map((cell, column) => (decisions.includes(column) ? null : cell))
      : row,
  );
  return { ...sample, rows };
}

/** Behind the pane in each theme: the colour by which it is known to be on. */
const grounds: Readonly<Record<(typeof pictureThemes)[number], string>> = {
  light: "rgb(255, 255, 255)",
  dark: "rgb(41, 41, 41)",
  contrast: "rgb(0, 0, 0)",
};

/** The theme is on, and no colour is on its way any more. */
const isDrawnIn = (ground: string) => {
  const pane = document.querySelector("main")?.closest("[lang]:not(html)");
  if (!pane || getComputedStyle(pane).backgroundColor !== ground) return false;
  return document.getAnimations().every(({ playState }) => playState !== "running");
};

/** Rules that a theme can break; the others are of the document, which is the same in each. */
const ofColours = ["color-contrast", "link-in-text-block"];

/** Of the whole document, by the given rules or by all. */
async function violationsOf(page: Page, rules?: string[]): Promise<readonly string[]> {
  const axe = await checkerOf(page);
  if (rules !== undefined) axe.withRules(rules);
  const { violations } = await axe.analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary ?? ""}`),
  );
}

/** What is wider than the place it stands in: to be scrolled sideways, or cut off where no title says the rest. */
const cutOff = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const faults = [];
    for (const one of document.querySelectorAll<HTMLElement>("*")) {
      const { overflowX, textOverflow, clipPath, clip } = getComputedStyle(one);
      const isScreen = one === document.documentElement || one.matches("main, [role=dialog]");
      if (overflowX === "visible" && !isScreen) continue;
      // Said to screen readers alone; and what is shortened with its whole text at hand.
      if (one.clientWidth <= 1 || clipPath !== "none" || clip !== "auto") continue;
      if (textOverflow === "ellipsis" && one.title !== "") continue;
      if (one.matches("input, textarea, svg, svg *, select")) continue;
      const beyond = one.scrollWidth - one.clientWidth;
      if (beyond > 0) faults.push(`${beyond} pixels beyond: ${one.outerHTML.slice(0, 200)}`);
    }
    return faults;
  });

it("is sound in every view, 320 pixels wide, in every theme", async () => {
  const faults: string[] = [];
  const seen: PaneViewName[] = [];
  const walked = walkViews(workbooks, async (page, view) => {
    seen.push(view);
    for (const theme of pictureThemes) {
      await page.emulateMedia({ colorScheme: theme === "dark" ? "dark" : "light" });
      await page.evaluate((wanted) => window.askForContrast(wanted), theme === "contrast");
      await page.waitForFunction(isDrawnIn, grounds[theme]);
      for (const fault of await cutOff(page)) faults.push(`${view}, ${theme}: ${fault}`);
      const violations = await violationsOf(page, theme === "light" ? undefined : ofColours);
      for (const fault of violations) faults.push(`${view}, ${theme}: ${fault}`);
      if (picturesFolder !== null) pictures.set(`${view} ${theme}`, await page.screenshot());
    }
    await page.evaluate(() => window.askForContrast(false));
  });
  // A walk that stops half way tells first what it saw.
  const trouble = await walked.catch((error: Error) => [`after ${seen.at(-1) ?? "nothing"}: ${error.message}`]);
  expect({ faults, trouble }).toEqual({ faults: [], trouble: [] });
  expect([...seen].sort()).toEqual(Object.keys(paneViews).sort());
});

it("has a picture of each in the guide to the screens, and nothing else there", async () => {
  if (picturesFolder !== null) await savePictures(browser, pictures, picturesFolder);
  const guide = readFileSync("docs/man-hinh.md", "utf8");
  const files = readdirSync("docs/man-hinh");
  expect([...files].sort()).toEqual(
    Object.keys(paneViews)
      .map((view) => `${view}.png`)
      .sort(),
  );
  for (const [view, caption] of Object.entries(paneViews)) {
    expect(guide).toContain(`![${caption}](man-hinh/${view}.png)`);
    expect(statSync(`docs/man-hinh/${view}.png`).size).toBeLessThanOrEqual(160_000);
  }
});
