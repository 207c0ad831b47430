import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { unzipSync } from "fflate";
import { newContext } from "./running.ts";

const folder = mkdtempSync(join(tmpdir(), "diaban-page-"));
beforeAll(() => {
  execFileSync(process.execPath, [
    "--import",
    "./tools/typescript.js",
    "tools/make-page-zip.ts",
    join(folder, "page.zip"),
  ]);
  const files = unzipSync(readFileSync(join(folder, "page.zip")));
  for (const [name, bytes] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), bytes);
  }
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

it("unzipped into a folder the page opens without a server: sample, findings, functions, another file", async () => {
  const context = await newContext({ viewport: { width: 1366, height: 768 } });
  const page = await context.newPage();
  const trouble: string[] = [];
  page.on("console", (message) => message.type() === "error" && trouble.push(message.text()));
  page.on("pageerror", (error) => trouble.push(error.message));
  await page.goto(pathToFileURL(join(folder, "dia-ban/index.html")).href);
  await page.getByRole("heading", { name: "bien-hoa-2018-loi.xlsx" }).waitFor();
  await page.getByText("Đã kiểm tra: 12 lỗi, 13 cảnh báo.").waitFor({ state: "attached" });
  await page.getByRole("button", { name: "Việc khác" }).click();
  await page.getByRole("menuitem", { name: "Hàm DIABAN…" }).click();
  await page.getByText("Số địa bàn tối đa được lựa chọn trong năm: 15 %", { exact: false }).waitFor();
  await page.keyboard.press("Escape");
  for (const file of ["bien-hoa-2018.xlsx", "dinh-quan-cu.xls", "bien-hoa-2018.ods"]) {
    await page.getByTestId("file").setInputFiles(`samples/${file}`);
    await page.getByRole("heading", { name: file }).waitFor();
  }
  await page.getByText("Đã kiểm tra: 0 lỗi, 1 cảnh báo.").waitFor({ state: "attached" });
  await context.close();
  expect(trouble).toEqual([]);
});
