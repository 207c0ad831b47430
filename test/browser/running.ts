import type { Browser, BrowserContext, BrowserContextOptions, Download } from "playwright-core";
import { readFileSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { slowness } from "../../tools/machine-speed.cjs";

/** The Chromium of the run. */
export const { browser } = globalThis as unknown as { readonly browser: Browser };

/** The site of the run. */
export const site = { url: String(process.env["DIABAN_SITE"]) };

/** Opens a context in Vietnamese that waits for states as long as this machine needs. */
export async function newContext(options: BrowserContextOptions, from = browser): Promise<BrowserContext> {
  const context = await from.newContext({ locale: "vi-VN", ...options });
  context.setDefaultTimeout(60_000 * slowness());
  return context;
}

/** What was downloaded; it stands where the browser runs, and is fetched. */
export async function bytesOf(download: Download): Promise<Buffer> {
  const folder = await mkdtemp(join(tmpdir(), "diaban-download-"));
  await download.saveAs(join(folder, "file"));
  const bytes = readFileSync(join(folder, "file"));
  await rm(folder, { recursive: true });
  return bytes;
}
