import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { ExcelHost } from "./excel-host.ts";
import { officeFolder } from "./office-folder.ts";
import { claimed, installTransport, type TransportOptions } from "./in-page-transport.ts";

/**
 * Loads the real office.js into the test's page with a simulated Excel behind it. Once for a test file: the library
 * cannot be loaded twice into one page; `current` may be changed between tests.
 */
export async function openOfficePage(
  current: () => ExcelHost,
  options: TransportOptions = claimed,
): Promise<{ readonly connect: (host: ExcelHost) => void }> {
  const tell = installTransport(window, options, (body) => Promise.resolve().then(() => current().answer(body)));
  const script = document.createElement("script");
  script.src = pathToFileURL(join(officeFolder, "office.js")).href;
  await new Promise((resolve, reject) => {
    script.onload = resolve;
    script.onerror = () => reject(new Error("office.js could not be loaded"));
    document.head.append(script);
  });
  await Office.onReady();
  return {
    connect: (host) =>
      host.events.listen((event) => {
        if (host === current()) tell(event);
      }),
  };
}
