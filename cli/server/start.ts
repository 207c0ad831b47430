import { join } from "node:path";
import { parseArgs } from "node:util";
import { print, printTrouble } from "../print/print.ts";
import { linesOf } from "../print/printed-line.ts";
import { listen, mostPorts, NoFreePort } from "./listen.ts";
import { sampleVerdict } from "./sample-verdict.ts";
import { site } from "./site.ts";

/** The built page stands beside the built server. */
const folder = join(__dirname, "../web");
const sample = join(folder, "samples/bien-hoa-2018-loi.xlsx");
const usualPort = 3000;

async function start(): Promise<void> {
  const first = wantedPort();
  if (first === null) return fail("Cổng phải là số nguyên từ 1 đến 65535, ví dụ: npm start -- --port 3010", 2);
  const running = await listen(site(folder), first, {
    onTaken: (port) => say(`Cổng ${port} đang có chương trình khác dùng, thử cổng kế tiếp.`),
  });
  say(`Địa bàn đang chạy tại http://localhost:${running.port} (chỉ máy này truy cập được). Nhấn Ctrl+C để dừng.`);
  for (const signal of ["SIGINT", "SIGTERM"] as const) {
    process.once(signal, () => void running.close().then(() => process.exit(0)));
  }
  const line = await sampleVerdict(sample);
  if (line !== null) say(`Sổ mẫu ${line}`);
}

/** From `--port`, else from the environment; null when it is no port. */
function wantedPort(): number | null {
  const { values } = parseArgs({ options: { port: { type: "string" } }, strict: false });
  const given = values.port ?? process.env["PORT"];
  if (given === undefined || given === "") return usualPort;
  const port = typeof given === "string" && /^\d{1,5}$/.test(given) ? Number(given) : 0;
  return port >= 1 && port <= 65_535 ? port : null;
}

function say(text: string): void {
  print(linesOf(text));
}

function fail(text: string, exitCode: number): void {
  printTrouble(linesOf(text));
  process.exitCode = exitCode;
}

start().catch((error: unknown) => {
  if (error instanceof NoFreePort) {
    fail(
      `Đã thử ${mostPorts} cổng (${error.message}) mà cổng nào cũng bận. Chọn cổng khác: npm start -- --port 4000`,
      1,
    );
  } else fail(`Không chạy được máy chủ: ${error instanceof Error ? error.message : String(error)}`, 1);
});
