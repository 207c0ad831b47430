import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

/** A file as LibreOffice converts it; null where it cannot, as without its word processor. */
export function convertedFile(bytes: Uint8Array, from: string, to: string): Uint8Array | null {
  const folder = mkdtempSync(join(tmpdir(), "diaban-word-"));
  try {
    const given = join(folder, `given.${from}`);
    writeFileSync(given, bytes);
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, "profile")).href}`;
    const results = join(folder, "results");
    spawnSync(process.env.SOFFICE ?? "soffice", [
      profile,
      "--headless",
      "--convert-to",
      to,
      "--outdir",
      results,
      given,
    ]);
    const result = join(results, `given.${to.split(":")[0] ?? to}`);
    return existsSync(result) ? readFileSync(result) : null;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** LibreOffice is often installed without its word processor. */
export function hasWriter(): boolean {
  return convertedFile(new TextEncoder().encode("thử"), "txt", "pdf") !== null;
}

/** How many pages a PDF has, by its page objects. */
export function pagesOf(pdf: Uint8Array): number {
  return (
    Buffer.from(pdf)
      .toString("latin1")
      .match(/\/Type\s*\/Page(?![a-zA-Z])/g)?.length ?? 0
  );
}
