import { TestEnvironment } from "jest-environment-node";
import { chromium, type Browser } from "playwright-core";

/** A test file's connection to the one Chromium of the run; what the file opened is closed with it. */
export default class BrowserEnvironment extends TestEnvironment {
  #browser: Browser | null = null;

  override async setup(): Promise<void> {
    await super.setup();
    this.#browser = await chromium.connect(process.env["DIABAN_CHROMIUM"] ?? "no Chromium was started");
    Object.assign(this.global, { browser: this.#browser });
  }

  override async teardown(): Promise<void> {
    await this.#browser?.close();
    await super.teardown();
  }
}
