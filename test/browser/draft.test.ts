import type { Page } from "playwright-core";
import { readWorkbook } from "../../files/read/read-workbook.ts";
import { bytesOf, newContext, site } from "./running.ts";
import { selectCell } from "./select-cell.ts";

const cell = (page: Page) => page.getByTestId("cell");
const draft = (page: Page) => page.getByRole("group", { name: "Bản nháp" });

/** What lies in the storage that is private to the page's address. */
const stored = (page: Page): Promise<readonly string[]> =>
  page.evaluate(async () => {
    const names: string[] = [];
    for await (const name of (await navigator.storage.getDirectory()).keys()) names.push(name);
    return names;
  });

async function type(page: Page, address: string, text: string): Promise<void> {
  await selectCell(page, address);
  await page.keyboard.type(text);
  await page.keyboard.press("Enter");
  await page.getByText("● chưa lưu").waitFor();
}

it("a tab that ends without warning loses nothing: the draft is offered, opened, and gone once the workbook is saved", async () => {
  const context = await newContext({ viewport: { width: 1366, height: 768 }, acceptDownloads: true });
  const first = await context.newPage();
  await first.goto(site.url);
  await first.getByRole("group", { name: "Lọc theo mức" }).waitFor();
  await type(first, "D9", "77");
  // Asked once, while work goes on; before the answer nothing is kept.
  await draft(first).getByText("Giữ bản nháp trên máy này phòng khi mất điện?").waitFor();
  await type(first, "D10", "78");
  expect(await stored(first)).toEqual([]);
  expect(await first.evaluate(() => Object.keys(localStorage))).toEqual([]);
  await draft(first).getByRole("button", { name: "Giữ", exact: true }).click();
  await draft(first).waitFor({ state: "detached" });
  await first.getByText(/bản nháp lúc \d\d:\d\d ngày/).waitFor();

  // A second tab of the same browser keeps none, and says so.
  const second = await context.newPage();
  await second.goto(site.url);
  await second.getByRole("group", { name: "Lọc theo mức" }).waitFor();
  await selectCell(second, "D9");
  await second.keyboard.type("1");
  await second.keyboard.press("Enter");
  await second.getByText("● chưa lưu, không có bản nháp").waitFor();
  await second.close();

  await first.close();
  const again = await context.newPage();
  await again.goto(site.url);
  await draft(again)
    .getByText(/Bản nháp chưa lưu: bien-hoa-2018-loi\.xlsx, \d\d:\d\d ngày \d\d\/\d\d?\/\d{4}, 2 thay đổi\./)
    .waitFor();
  expect(await again.getByRole("heading", { name: "Chưa mở sổ nào" }).count()).toBe(1);
  await draft(again).getByRole("button", { name: "Mở bản nháp" }).click();
  await again.getByRole("heading", { name: "bien-hoa-2018-loi.xlsx" }).waitFor();
  await again.getByText(/● chưa lưu · bản nháp lúc/).waitFor();
  for (const [address, figure] of [
    ["D9", "77"],
    ["D10", "78"],
  ] as const) {
    await selectCell(again, address);
    await cell(again)
      .filter({ hasText: ` · ${address} · ${figure}` })
      .waitFor({ state: "attached" });
  }

  await again.evaluate(() => Reflect.set(window, "showSaveFilePicker", undefined));
  const [download] = await Promise.all([again.waitForEvent("download"), again.keyboard.press("Control+s")]);
  const saved = await readWorkbook(await bytesOf(download), download.suggestedFilename());
  if (!saved.ok) throw new Error(saved.refusal.sentence.vi);
  expect(saved.content.tables[0]?.rows[8]?.[3]).toBe(77);
  await again.getByText(/^đã lưu lúc/).waitFor();
  await again.waitForFunction(async () => {
    for await (const name of (await navigator.storage.getDirectory()).keys()) if (name) return false;
    return true;
  });

  // «Bản nháp…»: switched off there, nothing is kept any more.
  await type(again, "D11", "79");
  await again.getByText(/● chưa lưu · bản nháp lúc/).waitFor();
  await again.getByRole("button", { name: "Menu của sổ" }).click();
  await again.getByRole("menuitem", { name: "Bản nháp…" }).click();
  const dialog = again.getByRole("dialog", { name: "Bản nháp trên máy này" });
  await dialog.getByText(/bien-hoa-2018-loi\.xlsx, .*, 1 thay đổi\./).waitFor();
  await dialog.getByRole("switch").click();
  await dialog.getByText("Hiện không có bản nháp nào.").waitFor();
  expect(await stored(again)).toEqual([]);
  await context.close();
});

it("keeps nothing for whoever does not want it, and asks nothing where the administrator switched it off", async () => {
  const context = await newContext({ viewport: { width: 1366, height: 768 } });
  const page = await context.newPage();
  await page.goto(site.url);
  await page.getByRole("group", { name: "Lọc theo mức" }).waitFor();
  await type(page, "D9", "77");
  await draft(page).getByRole("button", { name: "Không giữ" }).click();
  await draft(page).waitFor({ state: "detached" });
  expect(await stored(page)).toEqual([]);
  expect(await page.evaluate(() => localStorage.getItem("diaban.pane"))).toBe('{"drafts":false}');

  await page.evaluate(() => localStorage.clear());
  await context.route("**/settings.json", (route) => route.fulfill({ json: { drafts: false } }));
  await page.reload();
  await page.getByRole("group", { name: "Lọc theo mức" }).waitFor();
  await type(page, "D9", "77");
  await page.getByText("● chưa lưu, không có bản nháp").waitFor();
  expect(await draft(page).count()).toBe(0);
  await context.close();
});
