import { spawn, type ChildProcess } from "node:child_process";
import { join } from "node:path";
import type { BrowserServer } from "playwright-core";
import { startBrowserServer } from "./chromium.ts";

/** What runs beside the browser tests. */
export interface Running {
  readonly chromium: BrowserServer;
  readonly site: ChildProcess;
}

/** One Chromium and one site for all browser tests: the site is what `npm start` runs. */
export default async function start(): Promise<void> {
  const [chromium, { site, url }] = await Promise.all([startBrowserServer(), startSite()]);
  Object.assign(process.env, { DIABAN_CHROMIUM: chromium.wsEndpoint(), DIABAN_SITE: url });
  Object.assign(globalThis, { running: { chromium, site } satisfies Running });
}

function startSite(): Promise<{ readonly site: ChildProcess; readonly url: string }> {
  const site = spawn(process.execPath, [join(__dirname, "../../dist/server/start.cjs")], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  return new Promise((resolve, reject) => {
    site.once("exit", () => reject(new Error("the site does not run: has `npm run build` been run?")));
    let said = "";
    site.stdout.on("data", (text: Buffer) => {
      said += text.toString();
      const [url] = /http:\/\/localhost:\d+/.exec(said) ?? [];
      if (url !== undefined) resolve({ site, url: `${url}/` });
    });
  });
}
