import type { Page } from "playwright-core";
import { parseAddress } from "../../core/address.ts";
import type { Cell } from "../../core/table.ts";
import { selectCell } from "./select-cell.ts";

/** Enters cells as a person does, from the given one on. */
export type EnterCells = (sheet: string, address: string, rows: readonly (readonly Cell[])[]) => Promise<void>;

/** Pastes into the grid, as people do who have the figures in another sheet. */
export function pastingInto(page: Page, by: "mouse" | "keyboard"): EnterCells {
  const cell = page.getByTestId("cell").first();
  const active = async () => {
    const [sheet = "", address = "A1"] = ((await cell.textContent()) ?? "").split(" · ");
    return { sheet, ...parseAddress(address) };
  };
  /** Does something to the grid that shows in what is said of the selected cell. */
  const until = async (step: () => Promise<void>) => {
    const before = await cell.textContent();
    await step();
    await page.waitForFunction((said) => document.querySelector("[data-testid=cell]")?.textContent !== said, before);
  };
  const toGrid = async () => {
    const isThere = () => page.evaluate(() => document.activeElement?.closest(".grid") !== null);
    for (let regions = 0; regions < 4 && !(await isThere()); regions += 1) await page.keyboard.press("F6");
    expect(await isThere()).toBe(true);
  };
  const byKeyboard = async (sheet: string, address: string) => {
    await toGrid();
    while ((await active()).sheet !== sheet) await until(() => page.keyboard.press("Control+Alt+PageDown"));
    await toGrid();
    const wanted = parseAddress(address);
    for (let at = await active(); at.row !== wanted.row || at.column !== wanted.column; at = await active()) {
      const across = wanted.column > at.column ? "ArrowRight" : "ArrowLeft";
      const along = wanted.row > at.row ? "ArrowDown" : "ArrowUp";
      await until(() => page.keyboard.press(at.row === wanted.row ? across : along));
    }
  };
  const byMouse = async (sheet: string, address: string) => {
    if ((await active()).sheet !== sheet) await page.locator(".grid").getByText(sheet, { exact: true }).last().click();
    await cell.filter({ hasText: new RegExp(`^${sheet} · `) }).waitFor({ state: "attached" });
    await selectCell(page, address);
  };
  return async (sheet, address, rows) => {
    await (by === "mouse" ? byMouse : byKeyboard)(sheet, address);
    const text = rows.map((row) => row.map(String).join("\t")).join("\n");
    await page.evaluate((copied) => navigator.clipboard.writeText(copied), text);
    await until(() => page.keyboard.press("Control+v"));
  };
}
