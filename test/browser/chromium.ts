import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { chromium, type Browser, type BrowserServer, type LaunchOptions } from "playwright-core";

interface Packaged {
  readonly executablePath: string;
  readonly env: Readonly<Record<string, string>>;
}

/** No network of its own, no first-run pages; never `--disable-web-security`: the page's policy is under test. */
const quietly = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** Starts a Chromium of one's own. */
export const startBrowser = async (): Promise<Browser> => chromium.launch(await howToStart());

/** Starts a Chromium to which several programs connect. */
export const startBrowserServer = async (): Promise<BrowserServer> => chromium.launchServer(await howToStart());

/** The Chromium that comes with the packages; where that cannot run, the Chrome or Edge that is installed. */
async function howToStart(): Promise<LaunchOptions> {
  if (process.platform === "linux" && process.arch === "x64") {
    const { executablePath, env } = await unpack();
    return { executablePath, headless: true, args: quietly, env: { ...process.env, ...env } };
  }
  const channel = process.platform === "win32" ? "msedge" : "chrome";
  return { channel, headless: true, args: quietly };
}

async function unpack(): Promise<Packaged> {
  const { stdout } = await promisify(execFile)(process.execPath, [
    "--import",
    "./tools/typescript.js",
    "test/browser/unpack-chromium.ts",
  ]);
  return JSON.parse(stdout) as Packaged;
}
