import type { BrowserContext, BrowserContextOptions, Page, Route } from "playwright-core";
import { hostWith } from "../excel-host/load-content.ts";
import { checkerOf } from "./checker.ts";
import { openExcelPane } from "./excel-pane.ts";
import { newContext, site } from "./running.ts";

let context: BrowserContext | null = null;

afterEach(async () => {
  await context?.close();
  context = null;
});

const never = () => new Promise<void>(() => undefined);
const blocked = (route: Route) => route.abort();
const script = (body: string) => (route: Route) => route.fulfill({ contentType: "text/javascript", body });

interface Opened {
  readonly page: Page;
  /** Addresses asked for outside the page's own origin. */
  readonly outside: readonly string[];
}

/** Opens the built task pane of the size it has in Excel, as five seconds pass. */
async function open(
  officeScript: (route: Route) => Promise<void>,
  options: BrowserContextOptions & { readonly program?: (route: Route) => Promise<void> } = {},
): Promise<Opened> {
  const { program, ...others } = options;
  context = await newContext({ viewport: { width: 350, height: 700 }, ...others });
  const page = await context.newPage();
  const outside: string[] = [];
  await context.route(
    ({ origin, protocol }) => protocol.startsWith("http") && `${origin}/` !== site.url,
    (route) => {
      outside.push(route.request().url());
      return officeScript(route);
    },
  );
  if (program) await context.route("**/taskpane.js", program);
  await page.clock.install({ time: 0 });
  await page.clock.pauseAt(1_000);
  await page.goto(`${site.url}taskpane.html`, { waitUntil: "commit" });
  // The clock stands, and must not be put forward before the page has asked for its five seconds.
  await page.waitForFunction(() => "paneStart" in window);
  if (!program) await page.waitForFunction(() => !document.getElementById("pane") || window.paneStart.isLoaded);
  return { page, outside };
}

const shown = (page: Page) => page.locator("#notices > section:visible");

it("says after five seconds that office.js is blocked, from where, and what to ask the administrator", async () => {
  const { page, outside } = await open(blocked);
  expect(await shown(page).innerText()).toContain("Đang mở ngăn Địa bàn…");
  await page.clock.fastForward(4_900);
  expect(await shown(page).innerText()).toContain("Đang mở ngăn Địa bàn…");
  await page.clock.fastForward(200);
  const said = await shown(page).innerText();
  expect(said).toContain("Chưa tải được office.js");
  expect(said).toContain("https://appsforoffice.microsoft.com/lib/1/hosted/office.js");
  expect(said).toContain(
    "«Đề nghị cho máy trạm truy cập https://appsforoffice.microsoft.com (cổng 443), hoặc đặt bản cài Địa bàn kiểu intranet.»",
  );
  expect(said).toContain("Sổ làm việc không bị thay đổi.");
  expect(said.indexOf("office.js could not be loaded")).toBeGreaterThan(said.indexOf("Sổ làm việc"));
  expect(outside).toEqual(["https://appsforoffice.microsoft.com/lib/1/hosted/office.js"]);
  await page.clock.resume();
  const { violations } = await (await checkerOf(page)).analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);
});

it("goes on without the functions where they cannot be fetched, and says so", async () => {
  const content = { tables: [{ name: "Sheet1", sheet: "Sheet1", address: "A1", rows: [["Xin chào"]] }] };
  const pane = await openExcelPane(hostWith(content), { missing: "excel-functions.js" });
  await pane.page.getByText("Chưa tải được các hàm DIABAN; mọi việc khác trong ngăn vẫn làm được.").waitFor();
  await pane.page.getByText("Sổ này chưa có bảng rà soát.").waitFor();
  await pane.close();
  expect(pane.trouble).toEqual(["console: Failed to load resource: net::ERR_FAILED"]);
});

it("says the same when the network swallows the script without a word", async () => {
  const { page } = await open(never);
  await page.clock.fastForward(5_100);
  expect(await shown(page).innerText()).toContain("Chưa tải được office.js");
});

it("says that the server lacks files when the pane's own program does not come", async () => {
  const { page } = await open(blocked, { program: blocked });
  await page.clock.fastForward(5_100);
  expect(await shown(page).innerText()).toContain("Chưa tải được chương trình");
});

it("says that Excel does not answer when the script is there and nothing follows", async () => {
  const { page } = await open(script("window.Office = { onReady: () => new Promise(() => undefined) };"));
  await page.clock.fastForward(5_100);
  expect(await shown(page).innerText()).toContain("Excel chưa trả lời");
});

it.each([
  "Mozilla/5.0 (Windows NT 10.0; WOW64; Trident/7.0; .NET4.0C; .NET4.0E; rv:11.0) like Gecko",
  "Mozilla/5.0 (compatible; MSIE 10.0; Windows NT 6.2; Trident/6.0)",
])("shows an old Excel what it needs, at once and for good: %s", async (userAgent) => {
  const { page } = await open(script("window.Office = { onReady: () => Promise.resolve({ host: 'Excel' }) };"), {
    userAgent,
  });
  const needs = "Ngăn cần Microsoft 365, Excel trên web, hoặc Excel 2021, 2024 bản bán lẻ.";
  expect(await shown(page).innerText()).toContain(needs);
  await page.clock.fastForward(10_000);
  expect(await shown(page).innerText()).toContain(needs);
  expect(await page.locator("#pane").count()).toBe(0);
});

it("keeps to its own policy", async () => {
  const refused: string[] = [];
  const { page } = await open(blocked);
  page.on("console", (message) => {
    if (message.text().includes("Content Security Policy")) refused.push(message.text());
  });
  await page.reload({ waitUntil: "load" });
  expect(refused).toEqual([]);
  // The page itself carries the policy: a server that sends no headers does not weaken it.
  const inPage = await page.locator("meta[http-equiv='Content-Security-Policy']").getAttribute("content");
  expect(inPage).toContain(
    "default-src 'none'; script-src 'self' https://appsforoffice.microsoft.com; connect-src 'self'",
  );
  expect(inPage).not.toContain("unsafe-eval");
});

it.each(["light", "dark"] as const)("has a help page that all can read, %s", async (colorScheme) => {
  context = await newContext({ colorScheme });
  const page = await context.newPage();
  await page.goto(`${site.url}help.html#trongtran`);
  expect(await page.locator("#trongtran").innerText()).toBe("DIABAN.TRONGTRAN");
  const { violations } = await (await checkerOf(page)).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
});
