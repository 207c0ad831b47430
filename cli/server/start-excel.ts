import { readFileSync } from "node:fs";
import { createServer } from "node:https";
import { join } from "node:path";
import { certificateFolder, readCertificates } from "./certificates.ts";
import { howToOpen, noCertificates, wrongHost } from "./excel-words.ts";
import { print, printTrouble } from "../print/print.ts";
import { linesOf } from "../print/printed-line.ts";
import { listen, NoFreePort } from "./listen.ts";
import { site } from "./site.ts";

/** The built add-in stands beside the built server. */
const folder = join(__dirname, "../addin");
const manifest = join(folder, "manifest.xml");

async function start(): Promise<void> {
  const host = manifestHost(readFileSync(manifest, "utf8"));
  if (host?.hostname !== "localhost" || host.pathname !== "/") return fail(wrongHost(host?.href ?? ""));
  const certificates = readCertificates(certificateFolder, new Date());
  if ("why" in certificates) return fail(noCertificates(certificates, certificateFolder));
  // The manifest names the port, so another one would not do.
  const running = await listen(site(folder), Number(host.port || 443), {
    ports: 1,
    open: (handler) => createServer(certificates, handler),
  });
  say(howToOpen(`https://localhost:${running.port}`, manifest));
  for (const signal of ["SIGINT", "SIGTERM"] as const) {
    process.once(signal, () => void running.close().then(() => process.exit(0)));
  }
}

/** Where the manifest says that the add-in is served; null when it says nothing. */
function manifestHost(text: string): URL | null {
  const address = /<SourceLocation DefaultValue="(https:[^"]*\/)taskpane\.html"/.exec(text)?.[1];
  return address !== undefined && URL.canParse(address) ? new URL(address) : null;
}

function say(text: string): void {
  print(linesOf(text));
}

function fail(text: string): void {
  printTrouble(linesOf(text));
  process.exitCode = 1;
}

start().catch((error: unknown) => {
  if (error instanceof NoFreePort) {
    fail(
      `Cổng ${error.message} đang có chương trình khác dùng, mà manifest.xml chỉ cổng ấy. Hãy dừng chương trình kia, hoặc ` +
        `đổi cổng: DIABAN_HOST=https://localhost:3010 npm run start:excel\n` +
        `Port ${error.message} is in use; stop the other program or choose a port: DIABAN_HOST=https://localhost:3010`,
    );
  } else fail(`Không chạy được máy chủ: ${error instanceof Error ? error.message : String(error)}`);
});
