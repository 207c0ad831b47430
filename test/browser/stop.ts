import type { Running } from "./start.ts";

export default async function stop(): Promise<void> {
  const { chromium, site } = (globalThis as unknown as { readonly running: Running }).running;
  site.removeAllListeners("exit");
  site.kill();
  await chromium.close();
}
