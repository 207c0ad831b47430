import type { BrowserContextOptions, Page } from "playwright-core";
import { newContext, site } from "./running.ts";

/** A page that keeps a list of everything that must not happen on it. */
export interface WatchedPage {
  readonly page: Page;
  /** Requests to other origins, errors on the console, exceptions. */
  readonly trouble: readonly string[];
  close(): Promise<void>;
}

/**
 * Opens a page of the size that staff have, in Vietnamese. Requests to another origin are stopped and noted, so that
 * no test ever reaches the network.
 */
export async function openWatched(options: BrowserContextOptions = {}): Promise<WatchedPage> {
  const context = await newContext({ viewport: { width: 1366, height: 768 }, ...options });
  const page = await context.newPage();
  const trouble: string[] = [];
  const { origin } = new URL(site.url);
  await context.route(
    (address) => address.origin !== origin && address.protocol.startsWith("http"),
    (route) => {
      trouble.push(`request to ${route.request().url()}`);
      return route.abort();
    },
  );
  page.on("console", (message) => {
    if (message.type() === "error") trouble.push(`console: ${message.text()}`);
  });
  page.on("pageerror", (error) => trouble.push(`exception: ${error.message}`));
  await page.goto(site.url);
  return { page, trouble, close: () => context.close() };
}
