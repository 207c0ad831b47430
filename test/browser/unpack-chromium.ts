// Unpacks the Chromium that comes with @sparticuz/chromium and prints, as JSON, how to start it. A program of its own,
// because the package is an ES module and looks at the environment while it is loaded.
import { existsSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

const packageFile = join(dirname(createRequire(import.meta.url).resolve("@sparticuz/chromium")), "../package.json");
const { version } = JSON.parse(readFileSync(packageFile, "utf8")) as { readonly version: string };
const folder = join(tmpdir(), `diaban-chromium-${version}`);

if (!existsSync(join(folder, "chromium"))) {
  // Unpacked aside and moved into place whole: two test runs may start at once.
  const aside = mkdtempSync(`${folder}-`);
  process.env["TMPDIR"] = aside;
  // Makes the package unpack the libraries that a bare Linux lacks.
  process.env["AWS_LAMBDA_JS_RUNTIME"] = "nodejs20.x";
  const { default: chromium } = await import("@sparticuz/chromium");
  await chromium.executablePath();
  // The package's own list of font folders names fixed places.
  const fonts = `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig><dir>${join(folder, "fonts")}</dir><cachedir>${join(folder, "fonts-cache")}</cachedir></fontconfig>`;
  writeFileSync(join(aside, "fonts.conf"), fonts);
  try {
    renameSync(aside, folder);
  } catch {
    rmSync(aside, { recursive: true, force: true });
  }
}

process.stdout.write(
  JSON.stringify({
    executablePath: join(folder, "chromium"),
    env: { LD_LIBRARY_PATH: join(folder, "al2023/lib"), FONTCONFIG_FILE: join(folder, "fonts.conf") },
  }),
);
