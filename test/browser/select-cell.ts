import type { Locator, Page } from "playwright-core";
import { slowness } from "../../tools/machine-speed.cjs";

/** The box left of the formula bar, which names the selected cell. */
export const nameBox = (page: Page): Locator => page.locator(".grid input.univer-size-full");

/** By the box left of the formula bar, which on a busy machine may still be leaving the cell before: then once more. */
export async function selectCell(page: Page, address: string, tries = 4): Promise<void> {
  const box = nameBox(page);
  await box.click();
  await box.fill(address);
  await page.keyboard.press("Enter");
  const isThere = page
    .getByTestId("cell")
    .filter({ hasText: new RegExp(` · ${address}( · |$)`) })
    .waitFor({ state: "attached", timeout: 8000 * slowness() });
  await isThere.catch((error: unknown) => {
    if (tries === 1) throw error;
    return selectCell(page, address, tries - 1);
  });
}
