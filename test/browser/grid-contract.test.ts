import type { Browser } from "playwright-core";
import { startBrowser } from "./chromium.ts";
import { serveBuiltPage } from "./site.ts";
import { openWatched } from "./watched-page.ts";

let browser: Browser;
let site: Awaited<ReturnType<typeof serveBuiltPage>>;
beforeAll(async () => {
  [browser, site] = await Promise.all([startBrowser(), serveBuiltPage()]);
}, 60_000);
afterAll(async () => {
  await browser?.close();
  await site?.close();
});

it("the embedded spreadsheet keeps every promise of the port on its screen too", async () => {
  const watched = await openWatched(browser, site.url);
  const { page, trouble } = watched;
  const check = page.getByRole("button", { name: "Kiểm tra lại" });
  await check.waitFor();
  await check.focus();
  await page.keyboard.press("Control+Alt+Shift+KeyT");
  await page.getByRole("button", { name: "Bắt đầu thử" }).click();
  const outcome = page.getByRole("textbox", { name: "Kết quả thử" });
  await outcome.waitFor({ timeout: 30_000 });
  const said = await outcome.inputValue();
  expect(said.split("\n").filter((line) => line.startsWith("✗"))).toEqual([]);
  expect(said).toMatch(/^Đạt 9\/9/);
  expect(trouble).toEqual([]);
  await watched.close();
}, 60_000);
