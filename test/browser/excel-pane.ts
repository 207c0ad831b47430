import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import type { Answer, ExcelHost } from "../excel-host/excel-host.ts";
import { claimed, installTransport } from "../excel-host/in-page-transport.ts";
import { officeFolder } from "../excel-host/office-folder.ts";
import type { HostEvent } from "../excel-host/workbook-events.ts";
import { browser, newContext, site } from "./running.ts";

const microsoft = "https://appsforoffice.microsoft.com/lib/1/hosted/";

/** What the pane has around it: a simulated Excel, or one that takes its time to answer. */
export interface AroundPane {
  readonly events: ExcelHost["events"];
  answer(body: string): Answer | Promise<Answer>;
}

export interface PaneOptions {
  readonly width?: number;
  readonly height?: number;
  /** What was kept of earlier runs, as the pane keeps it. */
  readonly preferences?: Readonly<Record<string, string>>;
  /** The date and time that the pane is to see, ISO. */
  readonly now?: string;
  /** Runs in the page before anything of the pane's does. */
  readonly script?: () => void;
  /** A file of the pane's that cannot be fetched. */
  readonly missing?: string;
  /** Instead of the Chromium and the site of the run. */
  readonly from?: { readonly browser: Browser; readonly site: { readonly url: string } };
}

/** The built task pane in a browser, with the real office.js and a simulated Excel around it. */
export interface ExcelPane {
  readonly page: Page;
  /** Requests elsewhere than to the pane's own origin and to Microsoft's script; errors and exceptions. */
  readonly trouble: readonly string[];
  close(): Promise<void>;
}

/**
 * Opens the pane as Excel does: 350 pixels wide, in Vietnamese. Microsoft's address is answered with the pinned
 * library, so that nothing leaves this machine.
 */
export async function openExcelPane(
  host: AroundPane,
  { width = 350, height = 700, preferences, now, script, missing, from = { browser, site } }: PaneOptions = {},
): Promise<ExcelPane> {
  const url = `${from.site.url}taskpane.html`;
  const context = await newContext({ viewport: { width, height } }, from.browser);
  const page = await context.newPage();
  if (now !== undefined) await page.clock.setFixedTime(now);
  if (preferences)
    await page.addInitScript((kept) => localStorage.setItem("diaban.pane", kept), JSON.stringify(preferences));
  const trouble: string[] = [];
  const { origin } = new URL(url);
  await context.route(
    (address) => address.origin !== origin && address.protocol.startsWith("http"),
    (route) => {
      const address = route.request().url();
      if (!address.startsWith(microsoft)) {
        trouble.push(`request to ${address}`);
        return route.abort();
      }
      const file = address.slice(microsoft.length).replace(/[?#].*$/, "");
      return route.fulfill({ contentType: "text/javascript", body: readFileSync(join(officeFolder, file)) });
    },
  );
  if (missing !== undefined) await context.route(`**/${missing}`, (route) => route.abort());
  page.on("console", (message) => {
    if (message.type() === "error") trouble.push(`console: ${message.text()}`);
  });
  page.on("pageerror", (error) => trouble.push(`exception: ${error.message}`));
  if (script) await page.addInitScript(script);
  await page.exposeFunction("simulatedExcel", (body: string) => host.answer(body));
  await page.addInitScript({
    content: `window.tellOffice = (${installTransport.toString()})(window, ${JSON.stringify(claimed)}, (body) => window.simulatedExcel(body));`,
  });
  host.events.listen((event) => {
    const tell = (given: HostEvent) =>
      (window as unknown as { tellOffice: (event: HostEvent) => void }).tellOffice(given);
    // The page may be closing.
    page.evaluate(tell, event).catch(() => undefined);
  });
  await page.goto(url);
  return { page, trouble, close: () => context.close() };
}
