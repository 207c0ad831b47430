import type { Locator, Page } from "playwright-core";

/** How a person works the pane: with the mouse, or with the keyboard and nothing else. */
export interface User {
  press(target: Locator): Promise<void>;
  /** Types over what a field holds. */
  fill(target: Locator, text: string): Promise<void>;
  /** Chooses in a list of choices, by what the choice is called. */
  choose(target: Locator, option: string): Promise<void>;
}

export function mouse(): User {
  return {
    press: (target) => target.click(),
    fill: (target, text) => target.fill(text),
    choose: async (target, option) => void (await target.selectOption(option)),
  };
}

export function keyboard(page: Page): User {
  const isFocused = (target: Locator) => target.evaluate((one) => one === document.activeElement);
  /** Within a group that Tab enters once, arrows lead on. */
  const isInSameGroup = (target: Locator) =>
    target.evaluate((one) => {
      const menu = one.closest("[role='menu']");
      if (menu) return menu.contains(document.activeElement);
      const group = one.closest("[role='tablist'], [data-list]") ?? one.closest("[role='group']");
      return one.getAttribute("tabindex") === "-1" && group !== null && group.contains(document.activeElement);
    });
  const isBehind = (target: Locator) =>
    target.evaluate((one) => {
      const from = document.activeElement ?? document.body;
      return from !== document.body && (from.compareDocumentPosition(one) & Node.DOCUMENT_POSITION_PRECEDING) !== 0;
    });
  const reach = async (target: Locator) => {
    await target.waitFor({ state: "attached" });
    for (let steps = 0; steps < 300; steps += 1) {
      if (await isFocused(target)) return;
      if (await isInSameGroup(target)) await page.keyboard.press(await arrowOf(target));
      // In the grid Tab goes from cell to cell; F6 leads out of it.
      else if (await page.evaluate(() => document.activeElement?.closest(".grid") !== null))
        await page.keyboard.press("F6");
      else await page.keyboard.press((await isBehind(target)) ? "Shift+Tab" : "Tab");
    }
    throw new Error(`the keyboard does not reach ${String(target)}`);
  };
  const arrowOf = (target: Locator) =>
    target.evaluate((one) => (one.closest("[role='tablist']") ? "ArrowRight" : "ArrowDown"));
  return {
    async press(target) {
      await reach(target);
      await page.keyboard.press("Enter");
    },
    async fill(target, text) {
      await reach(target);
      await page.keyboard.press("Control+a");
      await page.keyboard.type(text);
    },
    async choose(target, option) {
      await reach(target);
      await page.keyboard.type(option);
    },
  };
}
