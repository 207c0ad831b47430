// Renders addin/icons/drawing.svg into the PNG files of addin/icons, in the Chromium that the tests use.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { startBrowser } from "../../test/browser/chromium.ts";
import { iconFile, iconSigns, iconSizes } from "./icons.ts";

const folder = "addin/icons";

async function makeIcons(): Promise<void> {
  const drawing = readFileSync(join(folder, "drawing.svg"), "utf8").replace(/<!--.*?-->/s, "");
  const browser = await startBrowser();
  try {
    for (const size of iconSizes) {
      const page = await browser.newPage({ viewport: { width: size, height: size } });
      for (const sign of iconSigns) {
        const hidden = iconSigns.filter((other) => other !== sign).map((other) => `#${other}`);
        await page.setContent(
          `<style>body { margin: 0 } svg { display: block; width: ${size}px } ${hidden.join(", ")} { display: none }</style>${drawing}`,
        );
        await page.screenshot({ path: join(folder, iconFile(sign, size)), omitBackground: true });
      }
      await page.close();
    }
  } finally {
    await browser.close();
  }
}

makeIcons().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
