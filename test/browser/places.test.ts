import type { Page } from "playwright-core";
import { readWorkbook } from "../../files/read/read-workbook.ts";
import { writeTables } from "../../files/write/write-workbook.ts";
import { bienHoaYear } from "../../samples/bien-hoa-year.ts";
import { specOfSample } from "../../samples/sample-spec.ts";
import type { ExcelHost } from "../excel-host/excel-host.ts";
import { hostWith, typeInto } from "../excel-host/load-content.ts";
import { checkerOf } from "./checker.ts";
import { until } from "./until.ts";
import { openExcelPane } from "./excel-pane.ts";
import { openWatched } from "./watched-page.ts";

let file: Uint8Array;
beforeAll(async () => {
  file = await writeTables(bienHoaYear().map(specOfSample));
});

const place = (page: Page, name: string) => page.getByRole("button", { name, exact: true }).click();
const isChecked = (page: Page) => page.getByRole("group", { name: "Lọc theo mức" }).waitFor({ state: "attached" });
async function faultsOf(page: Page) {
  const { violations } = await (await checkerOf(page)).include("main").include("nav").analyze();
  return violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ html, failureSummary }) => `${html} ${failureSummary ?? ""}`).join(" ")}`,
  );
}
/** Nothing to be scrolled sideways. */
const overflow = (page: Page) =>
  page.evaluate(() => {
    const main = document.querySelector("main");
    return main ? main.scrollWidth - main.clientWidth : -1;
  });

it("judges the areas of the year: marks, gates, arithmetic, and why", async () => {
  const outcome = await readWorkbook(file, "bien-hoa-2018-ca-nam.xlsx");
  if (!outcome.ok) throw new Error(outcome.refusal.sentence.vi);
  const host: ExcelHost = hostWith(outcome.content);
  const pane = await openExcelPane(host);
  const { page } = pane;
  await page.setViewportSize({ width: 320, height: 640 });
  await isChecked(page);
  await place(page, "Đánh giá");
  const areas = page.getByRole("list", { name: "Các địa bàn phải đánh giá" }).locator("> li");
  await areas.first().waitFor();
  const texts = await areas.allTextContents();
  expect(texts).toHaveLength(4);
  // 42/50 solved, 2 of 4 arrested, 3104/3200 households: T10 asks for all; nothing very serious occurred, so T3 does not apply.
  const [first] = texts.filter((text) => text.includes("Phường Trảng Dài"));
  expect(first).toContain("Đạt 8/9 chỉ tiêu áp dụng");
  expect(first).toMatch(/Phường Trảng Dài.*Đạt/);
  // At best 7 of 10: the blank target and the blank gate cannot matter.
  const failed = texts.findIndex((text) => text.includes("Nhiều nhất đạt 7/10 chỉ tiêu áp dụng (70,00 %), dưới 80 %"));
  const met = texts.findIndex((text) => text.includes("Đạt 10/10 chỉ tiêu áp dụng"));
  // What fails stands before what is met.
  expect([failed, met].every((index) => index >= 0) && failed < met).toBe(true);
  expect(await faultsOf(page)).toEqual([]);
  expect(await overflow(page)).toBe(0);
  // A target, a gate, the verdict, the groups: each says why, and gives the focus back.
  const trangDai = areas.filter({ hasText: "Phường Trảng Dài" }).first();
  const target = trangDai
    .getByRole("button", { name: /^T10/ })
    .or(trangDai.locator("button", { hasText: "T10" }))
    .first();
  await target.click();
  const why = page.getByRole("dialog", { name: "T10 · Phường Trảng Dài" });
  await why.getByText(/^T10: 3104\/3200 = 97,00 %/).waitFor();
  await why.getByText("Tổng số hộ: 3200").waitFor();
  expect(await why.getByText("Kế hoạch", { exact: true }).count()).toBe(1);
  expect(await why.getByText("Quy ước Q8").count()).toBe(1);
  await page.keyboard.press("Escape");
  await why.waitFor({ state: "detached" });
  await trangDai.getByRole("button", { name: "Vì sao? Tổ nhân dân Phường Trảng Dài" }).click();
  await page.getByText("3200 hộ ÷ 40 hộ một tổ, làm tròn lên: cần ít nhất 80 tổ.").waitFor();
  await page.keyboard.press("Escape");
  await trangDai.getByRole("button", { name: "Phường Trảng Dài", exact: true }).click();
  await until(() => host.workbook.worksheets.getActiveWorksheet()?.name === "Đánh giá 2018");
  await pane.close();
  expect(pane.trouble).toEqual([]);
});

it("shows the year and the phase against their floors, the years, and the life of each area", async () => {
  const watched = await openWatched();
  const { page } = watched;
  await isChecked(page);
  await page.getByTestId("file").setInputFiles({
    name: "bien-hoa-2018-ca-nam.xlsx",
    mimeType: "application/octet-stream",
    buffer: Buffer.from(file),
  });
  await page.getByRole("heading", { name: "bien-hoa-2018-ca-nam.xlsx" }).waitFor();
  await isChecked(page);
  await place(page, "Tiến độ");
  // Four due in 2018: two transformed, two failed. Since 2017 five transformed, one complex again.
  await page.getByRole("meter", { name: "Chuyển hóa thành công trong năm" }).waitFor();
  const meters = await page
    .getByRole("meter")
    .evaluateAll((all) => all.map((one) => [one.getAttribute("aria-valuenow"), one.getAttribute("aria-valuemax")]));
  const rows = await page.getByRole("table", { name: "Qua các năm" }).locator("tbody tr").allTextContents();
  expect([meters, rows]).toEqual([
    [
      ["2", "4"],
      ["4", "5"],
    ],
    ["20174310Đạt", "20184220Không đạt"],
  ]);
  await page.getByText("Đã đưa ra khỏi diện").waitFor();
  await page.getByText("Năm 2018 nằm trong kế hoạch 2017–2020.").waitFor();
  await page.getByText("a1: chưa đủ số liệu hai kỳ.").waitFor();
  await page.getByText("Đã đánh giá cho năm 2018, không ghi ngày; phải đánh giá trong năm 2018.").first().waitFor();
  await page.getByRole("button", { name: "Vì sao? Chuyển hóa thành công trong năm" }).click();
  const yearly = page.getByRole("dialog", { name: "Chuyển hóa thành công trong năm 2018" });
  await yearly
    .getByText("60 % × 4 địa bàn phải đánh giá = 2,4; số địa bàn ít nhất phải đạt, tính tròn lên: 3.")
    .waitFor();
  await page.keyboard.press("Escape");
  expect(await faultsOf(page)).toEqual([]);
  await page.keyboard.press("Escape");
  await watched.close();
  expect(watched.trouble).toEqual([]);
});

/** No colour is on its way from one theme to another any more. */
const isPainted = (page: Page) =>
  page.waitForFunction(() => {
    const isDark = matchMedia("(prefers-color-scheme: dark)").matches && !matchMedia("(forced-colors: active)").matches;
    const [red = 0] = (
      getComputedStyle(document.querySelector("nav") ?? document.body).backgroundColor.match(/\d+/g) ?? []
    ).map(Number);
    return (
      document.getAnimations().length === 0 && (matchMedia("(forced-colors: active)").matches || red < 128 === isDark)
    );
  });

it("says everything in English, keeps within 320 pixels, under forced colours too, and follows an edit at once", async () => {
  const outcome = await readWorkbook(file, "bien-hoa-2018-ca-nam.xlsx");
  if (!outcome.ok) throw new Error(outcome.refusal.sentence.vi);
  const host: ExcelHost = hostWith(outcome.content);
  const pane = await openExcelPane(host);
  const { page } = pane;
  await page.setViewportSize({ width: 320, height: 640 });
  await isChecked(page);
  await place(page, "Đánh giá");
  const findings = page.getByRole("region", { name: "Kiểm tra bảng đánh giá" });
  await findings.getByText("địa bàn chưa được kết luận").first().waitFor();
  // G2 of Hố Nai is answered: its finding goes, the card says yes.
  typeInto(host, "Đánh giá 2018", "V9", "Có");
  await findings.getByText("địa bàn chưa được kết luận").first().waitFor({ state: "detached" });
  await page.getByRole("button", { name: "Cài đặt hiển thị" }).click();
  await page.getByRole("menuitemradio", { name: "English" }).click();
  await page.keyboard.press("Escape");
  const faults: string[] = [];
  for (const [name, seen] of [
    ["Evaluate", "Areas to be judged"],
    ["Progress", "Over the years"],
    ["Report", "Still open"],
  ] as const) {
    await place(page, name);
    await page.getByLabel(seen, { exact: true }).first().waitFor();
    expect(await page.getByRole("main").innerText()).not.toMatch(/Vì sao|Luật định/);
    for (const media of [{ colorScheme: "light" }, { colorScheme: "dark", forcedColors: "active" }] as const) {
      await page.emulateMedia({ reducedMotion: "reduce", ...media });
      await isPainted(page);
      faults.push(...(await faultsOf(page)));
      expect(await overflow(page)).toBe(0);
    }
    await page.emulateMedia({ reducedMotion: "reduce", colorScheme: "light", forcedColors: "none" });
    await isPainted(page);
  }
  expect(faults).toEqual([]);
  await pane.close();
  expect(pane.trouble).toEqual([]);
});
