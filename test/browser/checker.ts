import AxeBuilder from "@axe-core/playwright";
import type { Page } from "playwright-core";

/**
 * A checker of accessibility for what the page shows now. No page here holds a frame of another origin, so that the
 * checker may run in the page itself, loaded once, instead of anew in a second page at every look.
 */
export async function checkerOf(page: Page): Promise<AxeBuilder> {
  const isLoaded = await page.evaluate(() => "axe" in window);
  const axe = new AxeBuilder(isLoaded ? { page, axeSource: ";" } : { page });
  return axe.setLegacyMode().options({ resultTypes: ["violations"] });
}
