import type { Page } from "playwright-core";
import { assess } from "../../core/assess/assess.ts";
import { plan7488 } from "../../core/plan/plan-7488.ts";
import { readWorkbook } from "../../files/read/read-workbook.ts";
import type { ExcelHost } from "../excel-host/excel-host.ts";
import { hostWith } from "../excel-host/load-content.ts";
import { readSample } from "../excel-host/read-sample.ts";
import { workbookState } from "../excel-host/workbook-state.ts";
import { checkerOf } from "./checker.ts";
import { openExcelPane } from "./excel-pane.ts";

const panel = (page: Page) => page.getByRole("dialog");
const isChecked = (page: Page) => page.getByRole("group", { name: "Lọc theo mức" }).waitFor({ state: "attached" });
async function openPanel(page: Page) {
  await page.getByRole("button", { name: "Việc khác" }).click();
  await page.getByRole("menuitem", { name: "Tạo sổ mẫu…" }).click();
  await panel(page).waitFor();
}

/** What a made file holds: communes of the list, year, and errors found. */
async function read(bytes: Uint8Array, fileName: string) {
  const outcome = await readWorkbook(bytes, fileName);
  if (!outcome.ok) throw new Error(outcome.refusal.sentence.vi);
  const {
    opened: {
      sheets: { selection: reading },
    },
    totals,
  } = assess(outcome.content, plan7488);
  const { areas, district, year } = reading.sheet ?? {};
  return [areas?.length, district?.name, year, totals.error];
}

it("the new workbook opens beside the user's, which stays as it was", async () => {
  const host: ExcelHost = hostWith(await readSample("bien-hoa-2018.xlsx"));
  const pane = await openExcelPane(host);
  try {
    const { page } = pane;
    await isChecked(page);
    const before = workbookState(host);
    await openPanel(page);
    // Offered for the district of the open workbook.
    expect(await panel(page).getByLabel("Huyện, thị xã, thành phố").inputValue()).toBe("Thành phố Biên Hòa");
    await panel(page).getByLabel("Năm của kế hoạch").selectOption("2019");
    const { violations } = await (await checkerOf(page)).include("[role=dialog]").analyze();
    expect(violations.map(({ id }) => id)).toEqual([]);
    await panel(page).getByRole("button", { name: "Tạo sổ" }).click();
    await panel(page).getByText("Đã tạo dia-ban-bien-hoa-2019.xlsx: 30 đơn vị cấp xã.").waitFor();
    const [file = ""] = host.workbook.application.opened;
    expect(await read(Buffer.from(file, "base64"), "dia-ban-bien-hoa-2019.xlsx")).toEqual([
      30,
      "Thành phố Biên Hòa",
      2019,
      0,
    ]);
    expect(workbookState(host)).toEqual(before);

    await panel(page).getByLabel("Huyện, thị xã, thành phố").fill("Biên Hào");
    await panel(page).getByRole("button", { name: "Tạo sổ" }).click();
    await panel(page)
      .getByText(/Biên Hòa/)
      .last()
      .waitFor();
    expect(host.workbook.application.opened).toHaveLength(1);
  } finally {
    await pane.close();
  }
  expect(pane.trouble).toEqual([]);
});
