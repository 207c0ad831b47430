import { mkdtempSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import type { CDPSession, Page } from "playwright-core";
import { hostileFiles } from "../files/hostile-files.ts";
import { hostileOds } from "../files/hostile-ods.ts";
import { hostileReach } from "../files/hostile-reach.ts";
import { hostileXls } from "../files/hostile-xls.ts";
import { openWatched, type WatchedPage } from "./watched-page.ts";

let watched: WatchedPage;
const folder = mkdtempSync(join(tmpdir(), "diaban-session-"));
beforeAll(async () => void (watched = await openWatched()));
afterAll(async () => {
  rmSync(folder, { recursive: true });
  await watched.close();
  expect(watched.trouble).toEqual([]);
});

/** `DIABAN_LONG=1` opens 200 files of all kinds and none may freeze the page for a second, else what the page has the most work with is opened twice. */
const isLong = process.env["DIABAN_LONG"] === "1";
const dearest = /^12 sheets|^200 sheets|without a space|whole sheet|far corner|^1,001|escapes|OpenDocument: 12 sheets/;
const every = [...hostileReach, ...hostileFiles, ...hostileOds, ...hostileXls];
const kinds = isLong ? every : every.filter(({ name }) => dearest.test(name));
const files = isLong ? 200 : kinds.length;
const mostFreezeMs = 1_000;

/** Opens a file as a user does, and waits until it is refused, or shown and checked. */
async function open(page: Page, file: string): Promise<void> {
  await page.getByTestId("file").setInputFiles(file);
  await page.waitForFunction((name) => {
    const said = document.body.textContent;
    if (said.includes(`Không mở được «${name}»`)) return true;
    const isShown = document.querySelector(".bar")?.textContent.includes(name) === true;
    return isShown && !said.includes("Đang đọc và kiểm tra");
  }, basename(file));
}

/**
 * Answers with the longest task of the page's thread since it was asked last, in milliseconds: by the clock, and no longer
 * than the processor's time of all tasks, for a busy machine stops a page as well.
 */
async function watchTasks(page: Page, session: CDPSession): Promise<() => Promise<number>> {
  await session.send("Performance.setTimeDomain", { timeDomain: "threadTicks" });
  await session.send("Performance.enable");
  await page.evaluate(() => {
    const tasks: number[] = [];
    Object.assign(globalThis, { tasks });
    const observer = new PerformanceObserver((list) => tasks.push(...list.getEntries().map((task) => task.duration)));
    observer.observe({ type: "longtask" });
  });
  let spent = 0;
  return async () => {
    const longest = await page.evaluate(() => {
      const { tasks } = globalThis as unknown as { readonly tasks: number[] };
      return Math.max(0, ...tasks.splice(0));
    });
    const before = spent;
    spent = (await metric(session, "TaskDuration")) * 1000;
    return Math.min(longest, spent - before);
  };
}

async function metric(session: CDPSession, wanted: string): Promise<number> {
  const { metrics } = await session.send("Performance.getMetrics");
  return metrics.find(({ name }) => name === wanted)?.value ?? NaN;
}

async function heldBy(session: CDPSession): Promise<{ readonly megabytes: number; readonly listeners: number }> {
  await session.send("HeapProfiler.collectGarbage");
  const { usedSize } = await session.send("Runtime.getHeapUsage");
  return { megabytes: usedSize / 1e6, listeners: await metric(session, "JSEventListeners") };
}

it("hostile files in a row leave a page that answers and is as light as before", async () => {
  const { page } = watched;
  await page.getByRole("group", { name: "Lọc theo mức" }).waitFor({ state: "attached" });
  const session = await page.context().newCDPSession(page);
  const longestTask = await watchTasks(page, session);
  const saved: string[] = [];
  for (const [index, { build }] of kinds.entries()) {
    const file = join(folder, `${index}.bin`);
    writeFileSync(file, await build());
    saved.push(file);
  }
  let opened = 0;
  const openWatching = async (kind: number): Promise<number> => {
    // Under a name that does not stand there yet.
    const file = join(folder, `lần-${(opened += 1)}.xlsx`);
    renameSync(saved[kind] ?? "", file);
    saved[kind] = file;
    await open(page, file);
    return longestTask();
  };
  // What is loaded when first needed is no leak.
  for (const kind of kinds.keys()) if (kind < 12) await openWatching(kind);
  const slow = new Map<number, number>();
  await openWatching(0);
  const before = await heldBy(session);
  for (let file = 0; file < files; file += 1) {
    const longest = await openWatching(file % kinds.length);
    if (longest > mostFreezeMs) slow.set(file % kinds.length, longest);
  }
  await openWatching(0);
  const after = await heldBy(session);
  const frozen: string[] = [];
  for (const kind of isLong ? slow.keys() : []) {
    const again = Math.min(await openWatching(kind), await openWatching(kind));
    if (again > mostFreezeMs) frozen.push(`${kinds[kind]?.name}: ${again.toFixed(0)} ms`);
  }
  console.log(
    `${files} files of ${kinds.length} kinds: heap ${before.megabytes.toFixed(1)} → ${after.megabytes.toFixed(1)} MB, ` +
      `listeners ${before.listeners} → ${after.listeners}; ${slow.size} slow once`,
  );
  // How long a page stands still is a time: it is judged in the long run, on a machine that does nothing else.
  if (isLong) expect(frozen).toEqual([]);
  expect(after.megabytes - before.megabytes).toBeLessThan(20);
  expect(after.listeners - before.listeners).toBeLessThan(50);
});
