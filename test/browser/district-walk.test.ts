import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { assess } from "../../core/assess/assess.ts";
import type { Assessment } from "../../core/assess/assessment.ts";
import { plan7488 } from "../../core/plan/plan-7488.ts";
import { readWorkbook } from "../../files/read/read-workbook.ts";
import { bytesOf } from "./running.ts";
import { selectCell } from "./select-cell.ts";
import { openWatched, type WatchedPage } from "./watched-page.ts";

let watched: WatchedPage;
let page: Page;

async function open(): Promise<void> {
  watched = await openWatched({ acceptDownloads: true });
  page = watched.page;
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  await counts().first().waitFor();
}
async function close(): Promise<void> {
  await watched.close();
  expect(watched.trouble).toEqual([]);
}

async function assessSample(name: string): Promise<Assessment> {
  const outcome = await readWorkbook(readFileSync(`samples/${name}`), name);
  if (!outcome.ok) throw new Error(outcome.refusal.sentence.vi);
  return assess(outcome.content, plan7488);
}

const counts = () => page.getByRole("group", { name: "Lọc theo mức" });
const list = () => page.getByRole("group", { name: "Các phát hiện" });
const rowSaying = (words: string) => list().locator("li").filter({ hasText: words });

/** How many errors are counted, once it is so. */
const errors = (count: number) =>
  counts()
    .getByText(new RegExp(`(?:^|\\D)${count} lỗi`))
    .first()
    .waitFor();
/** An entry of the menu «Việc khác». */
async function choose(entry: string): Promise<void> {
  await page.getByRole("button", { name: "Việc khác" }).click();
  await page.getByRole("menuitem", { name: entry }).click();
}
const cell = () => page.getByTestId("cell");

/** Middle of a cell, from the sample's column widths and row heights as the grid draws them at the start. */
const G17 = { x: 526, y: 613 };

async function type(address: string, text: string): Promise<void> {
  await selectCell(page, address);
  // At a person's pace: the grid suggests functions while a formula is typed.
  await page.keyboard.type(text, { delay: 20 });
  await page.keyboard.press("Enter");
}

/** The browser's question where to save: answered with a file of the origin's own, or not there at all. */
async function placePicker(name: string | null): Promise<void> {
  await page.evaluate((file) => {
    const counted = window as { asked?: number };
    const pick = async () => {
      counted.asked = (counted.asked ?? 0) + 1;
      return (await navigator.storage.getDirectory()).getFileHandle(file ?? "", { create: true });
    };
    Object.defineProperty(window, "showSaveFilePicker", {
      value: file === null ? undefined : pick,
      configurable: true,
    });
  }, name);
}

async function fileOfOrigin(name: string): Promise<Uint8Array> {
  const bytes = await page.evaluate(async (file) => {
    const handle = await (await navigator.storage.getDirectory()).getFileHandle(file);
    return [...new Uint8Array(await (await handle.getFile()).arrayBuffer())];
  }, name);
  return Uint8Array.from(bytes);
}

async function drop(name: string, bytes: Uint8Array): Promise<void> {
  const transfer = await page.evaluateHandle(
    ({ data, fileName }) => {
      const made = new DataTransfer();
      made.items.add(new File([Uint8Array.from(data)], fileName));
      return made;
    },
    { data: [...bytes], fileName: name },
  );
  for (const event of ["dragenter", "dragover", "drop"])
    await page.dispatchEvent("body", event, { dataTransfer: transfer });
}

describe("the page, as a person uses it from its opening on", () => {
  beforeAll(open);
  afterAll(close);

  it("opens with the sample checked: the same findings as the core, with true totals", async () => {
    const { findings, totals } = await assessSample("bien-hoa-2018-loi.xlsx");
    expect(await counts().innerText()).toMatch(
      new RegExp(`${totals.error} lỗi[^]*${totals.warning} cảnh báo[^]*${totals.info} thông tin`),
    );
    const folded = list().getByRole("button", { expanded: false });
    while ((await folded.count()) > 0) await folded.first().click();
    expect(
      await list()
        .locator("li")
        .filter({ has: page.locator("[data-stop]") })
        .count(),
    ).toBe(findings.length);
    const words = await list().innerText();
    for (const { what } of findings) expect(words).toContain(what.vi);
    expect(await page.getByText("Trang tính «Rà soát 2018» · 30 đơn vị").count()).toBe(1);
  });

  it("marks cells and takes the marks away again", async () => {
    await choose("Tô màu ô phát hiện");
    await page.getByText(/^Đã tô màu/).waitFor();
    const marked = await page.screenshot({ clip: { x: G17.x - 28, y: G17.y - 8, width: 12, height: 12 } });
    await choose("Bỏ tô màu ô");
    await page.getByText(/^Đã tô màu/).waitFor({ state: "detached" });
    const plain = await page.screenshot({ clip: { x: G17.x - 28, y: G17.y - 8, width: 12, height: 12 } });
    expect(marked.equals(plain)).toBe(false);
  });

  it.each([
    ["text under an Excel name", "so-lieu.xlsx", Buffer.from("a,b\n1,2\n")],
    ["a truncated workbook", "cut.xlsx", readFileSync("samples/bien-hoa-2018.xlsx").subarray(0, 5000)],
    ["nothing at all", "empty.xlsx", Buffer.alloc(0)],
  ])("refuses %s in a sentence, and lives on", async (_what, name, bytes) => {
    await drop(name, bytes);
    await page.getByText(`Không mở được «${name}»`).waitFor();
    expect(await page.getByText("Sổ đang mở vẫn giữ nguyên.").count()).toBe(1);
    await choose("Kiểm tra lại");
    await page.getByText("Trang tính «Rà soát 2018» · 30 đơn vị").waitFor();
  });

  it("jumps to the cell, and a cell put right in the grid takes its finding away", async () => {
    await rowSaying("1 ô không phải số (F16 «nhiều»)").getByRole("button").first().click();
    await cell().filter({ hasText: " · F16 · nhiều" }).waitFor({ state: "attached" });
    await selectCell(page, "G17");
    await selectCell(page, "F16");
    await cell().filter({ hasText: " · F16 · nhiều" }).waitFor({ state: "attached" });
    await page.keyboard.type("12");
    await page.keyboard.press("Enter");
    await rowSaying("F16 «nhiều»").waitFor({ state: "detached" });
    await errors(11);
  });

  it("shows before and after, and mends only when told to", async () => {
    const row = rowSaying("1 ô có số ở dạng chữ (D10 «47 vụ»)");
    await row.getByRole("button").first().click();
    await row.getByRole("button", { name: "Sửa…" }).click();
    const panel = page.getByRole("dialog");
    expect(await panel.innerText()).toMatch(/D10[^]*«47 vụ»[^]*47 \(số\)/);
    await panel.getByRole("button", { name: "Sửa 1 ô" }).click();
    await row.waitFor({ state: "detached" });
    await page.getByText("Đã sửa 1 ô.").waitFor();
  });

  it("shows the cap with its arithmetic and the areas in exact order", async () => {
    await page.getByRole("tab", { name: "Xếp hạng" }).click();
    const ranking = page.getByRole("tabpanel", { name: "Xếp hạng" });
    await ranking.getByRole("meter").waitFor();
    const words = await ranking.innerText();
    expect(words).toContain("5/30 đơn vị cấp xã · tối đa 4");
    expect(words).toContain("16,67 % > 15 %");
    expect(words).toContain("Thang điểm tạm tính từ bảng này");
    expect(await ranking.getByRole("row").nth(1).innerText()).toMatch(/1\s+P\. Trảng Dài[^]*94,2/);
  });

  it("writes its results into the workbook and saves them as a new file", async () => {
    await choose("Ghi kết quả vào sổ");
    await page.getByText("Đã ghi trang tính «Kết quả rà soát»").waitFor();
    await page.getByRole("button", { name: "Menu của sổ" }).click();
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("menuitem", { name: "Lưu riêng kết quả…" }).click(),
    ]);
    expect(download.suggestedFilename()).toMatch(/^ket-qua-.*\.xlsx$/);
    const outcome = await readWorkbook(await bytesOf(download), download.suggestedFilename());
    if (!outcome.ok) throw new Error(outcome.refusal.sentence.vi);
    expect(outcome.content.names).toHaveProperty("DIABAN_KETQUA", "Kết quả rà soát");
    expect(outcome.content.tables[0]?.rows[0]?.[0]).toMatch(/^Thành phố Biên Hòa · năm 2018 · /);
  });

  it("saves the whole workbook under a new name, and opens it again", async () => {
    await type("D11", "48");
    await page.getByText("● chưa lưu").waitFor();
    await placePicker(null);
    const [download] = await Promise.all([page.waitForEvent("download"), page.keyboard.press("Control+s")]);
    expect(download.suggestedFilename()).toBe("bien-hoa-2018-loi (Địa bàn).xlsx");
    await page.getByText(/đã lưu lúc \d\d:\d\d/).waitFor();
    const bytes = await bytesOf(download);
    const outcome = await readWorkbook(bytes, "a.xlsx");
    if (!outcome.ok) throw new Error(outcome.refusal.sentence.vi);
    const table = outcome.content.tables.find(({ sheet }) => sheet === "Rà soát 2018");
    // What was put right in the pane, what was typed, and a formula of the file with its result.
    expect([table?.rows[9]?.[3], table?.rows[10]?.[3]]).toEqual([47, 48]);
    expect(outcome.content.names).toHaveProperty("DIABAN_KETQUA", "Kết quả rà soát");
    // Saved: nothing is asked.
    await drop("lại.xlsx", bytes);
    await page.getByRole("heading", { name: "lại.xlsx" }).waitFor();
    await page.getByText("Trang tính «Rà soát 2018» · 30 đơn vị").waitFor();
    // Where the browser lets a page choose the place, the file is written there, and again without a question.
    await placePicker("riêng.xlsx");
    for (const [index, count] of ["49", "50"].entries()) {
      await type("D11", count);
      await page.getByText("● chưa lưu").waitFor();
      await page.getByRole("button", { name: "Lưu sổ" }).click();
      await page.getByText(/đã lưu lúc \d\d:\d\d/).waitFor();
      const kept = await readWorkbook(await fileOfOrigin("riêng.xlsx"), "riêng.xlsx");
      if (!kept.ok) throw new Error(kept.refusal.sentence.vi);
      expect(kept.content.tables.find(({ sheet }) => sheet === "Rà soát 2018")?.rows[10]?.[3]).toBe(49 + index);
    }
    expect(await page.evaluate(() => (window as { asked?: number }).asked)).toBe(1);
    // Of an older format it is said what cannot come along.
    await drop("dinh-quan-cu.xls", readFileSync("samples/dinh-quan-cu.xls"));
    await page.getByRole("heading", { name: "dinh-quan-cu.xls" }).waitFor();
    await page.keyboard.press("Control+s");
    const question = page.getByRole("dialog", { name: "Bản lưu sẽ không có:" });
    await question.waitFor();
    expect(await question.innerText()).toContain("Tệp gốc còn nguyên.");
    await question.getByRole("button", { name: "Hủy" }).click();
  });

  it("opens a dropped workbook, and asks first when there are unsaved edits", async () => {
    await drop("dinh-quan-cu.xlsx", readFileSync("samples/dinh-quan-cu.xlsx"));
    await page.getByText("Trang tính «DS 2018» · 14 đơn vị").waitFor();
    await type("A5", "x");
    await page.getByText("● chưa lưu").waitFor();
    await drop("bien-hoa-2018.xlsx", readFileSync("samples/bien-hoa-2018.xlsx"));
    await page.getByRole("button", { name: "Không lưu" }).click();
    await page.getByText("Trang tính «Rà soát 2018» · 30 đơn vị").waitFor();
    await errors(0);
  });

  it("calculates the plan's functions in the grid: a cell that they put right has no finding", async () => {
    await drop("bien-hoa-2018-loi.xlsx", readFileSync("samples/bien-hoa-2018-loi.xlsx"));
    await errors(12);
    const notWhole = rowSaying("1 ô không phải số nguyên (H19 2,5)");
    await notWhole.waitFor();
    await type("D5", "=INDEX(DIABAN.XEPHANG(D7:G38),2,1)");
    await type("H19", '=IF(AND(DIABAN.MUCTRAN(30)=4,DIABAN.TRONGTRAN(2,13)=FALSE,D5=1),20,"sai")');
    await notWhole.waitFor({ state: "detached" });
    expect(await rowSaying("H19").count()).toBe(0);
  });

  it("says why a function cannot answer, and calculates on", async () => {
    await type("D5", "=DIABAN.MUCTRAN(-1)");
    await selectCell(page, "D5");
    const sentence = page.getByTestId("sentence");
    await sentence.filter({ hasText: "Số đơn vị phải là số nguyên từ 0 trở lên" }).waitFor();
    // What rests on it is no number either.
    await rowSaying("H19").first().waitFor();
    await type("D5", "=DIABAN.DIEM(D9:E12)");
    await selectCell(page, "D5");
    await sentence.filter({ hasText: "không có dòng tiêu đề tiêu chí nào đọc được" }).waitFor();
    await type("H19", "=DIABAN.MUCTRAN(30)");
    await rowSaying("H19").waitFor({ state: "detached" });
  });
});
