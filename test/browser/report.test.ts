import { strFromU8, unzipSync } from "fflate";
import type { Page } from "playwright-core";
import { hostWith } from "../excel-host/load-content.ts";
import { readSample } from "../excel-host/read-sample.ts";
import { checkerOf } from "./checker.ts";
import { openExcelPane } from "./excel-pane.ts";
import { bytesOf } from "./running.ts";
import { openWatched } from "./watched-page.ts";

/** Makes the report in the pane; the texts of the Word file that is saved. */
async function reportOf(page: Page, kind?: string) {
  await page.getByRole("group", { name: "Lọc theo mức" }).waitFor({ state: "attached" });
  await page.getByRole("button", { name: "Báo cáo", exact: true }).click();
  const panel = page.getByRole("region", { name: "Báo cáo năm" });
  await panel.waitFor();
  if (kind !== undefined) await panel.getByLabel("Loại báo cáo").selectOption(kind);
  await panel.getByRole("button", { name: "Xem trước" }).click();
  await panel.getByRole("region", { name: "Bản xem trước" }).getByText("III. KINH PHÍ THỰC HIỆN").waitFor();
  await panel.getByText(/^Còn \d+ chỗ \[…\] phải điền\.$/).waitFor();
  const { violations } = await (await checkerOf(page)).include("main").analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);
  const saved = page.waitForEvent("download");
  await panel.getByRole("button", { name: "Tạo báo cáo Word" }).click();
  const download = await saved;
  await page.getByText(`Đã lưu ${download.suggestedFilename()}.`).first().waitFor();
  const { "word/document.xml": document } = unzipSync(await bytesOf(download));
  const paragraphs = strFromU8(document ?? new Uint8Array()).split("</w:p>");
  const texts = paragraphs.map((one) => [...one.matchAll(/<w:t[^>]*>([^<]*)</g)].map(([, text]) => text).join(""));
  return { name: download.suggestedFilename(), texts, said: await panel.textContent() };
}

it("over the embedded spreadsheet the sample's report is saved, and what is wrong with the sheet is said", async () => {
  const watched = await openWatched();
  const { name, texts, said } = await reportOf(watched.page, "yearly-review");
  expect(name).toBe("so-ket-thanh-pho-bien-hoa-2018.docx");
  expect(texts).toContain("THÀNH PHỐ BIÊN HÒA");
  expect(texts.join("\n")).toContain("Sơ kết năm 2018");
  expect(said).toContain("Bảng còn 12 lỗi");
  expect(said).toContain("23/11/2018");
  // The grid draws no charts, and says so; the file that is saved has them.
  const { page } = watched;
  expect(said).toContain("không vẽ được biểu đồ");
  expect(said).toContain("Sẽ thêm trang tính «Bảng tổng hợp» vào sổ; các trang tính khác giữ nguyên.");
  const saved = page.waitForEvent("download");
  await page.getByRole("button", { name: "Lưu tệp .xlsx" }).click();
  const parts = Object.keys(unzipSync(await bytesOf(await saved)));
  expect(parts.filter((part) => part.startsWith("xl/charts/chart")).length).toBeGreaterThanOrEqual(2);
  await page.getByRole("button", { name: "Ghi bảng tổng hợp" }).click();
  await page.getByText("Trang tính «Bảng tổng hợp» của chương trình sẽ được ghi lại toàn bộ").waitFor();
  await watched.close();
  expect(watched.trouble).toEqual([]);
});

it("over the simulated Excel as well, with nobody's name and the clause of its day", async () => {
  const host = hostWith(await readSample("bien-hoa-2018.xlsx"));
  const pane = await openExcelPane(host);
  const { name, texts, said } = await reportOf(pane.page);
  expect(name).toBe("bao-cao-thanh-pho-bien-hoa-2018.docx");
  expect(texts).toContain("Độc lập - Tự do - Hạnh phúc");
  expect(texts.join("\n")).toContain("[…]");
  expect(said).toContain("mục VII.4");
  const { page } = pane;
  // By keyboard alone: what a figure rests on, then the tables with their charts.
  await page.getByRole("button", { name: "Vì sao? Hạn gửi" }).focus();
  await page.keyboard.press("Enter");
  await page.getByRole("dialog", { name: "Hạn gửi báo cáo năm 2018" }).waitFor();
  await page.keyboard.press("Escape");
  await page.getByRole("button", { name: "Ghi bảng tổng hợp" }).focus();
  await page.keyboard.press("Enter");
  await page.getByText("Trang tính «Bảng tổng hợp» của chương trình sẽ được ghi lại toàn bộ").waitFor();
  const sheet = host.workbook.worksheets.items.find(({ name: title }) => title === "Bảng tổng hợp");
  const charts = sheet?.charts.items.map((chart) => [chart.get("name"), chart.get("chartType")]);
  expect(charts).toEqual([
    ["DIABAN_TYLE", "LineMarkers"],
    ["DIABAN_TRAN", "ColumnClustered"],
    ["DIABAN_DONGGOP", "BarClustered"],
  ]);
  await pane.close();
  expect(pane.trouble).toEqual([]);
});
