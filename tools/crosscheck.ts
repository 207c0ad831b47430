// Runs the cross-check with LibreOffice, whole or the files named, or says plainly that it was skipped.
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";

const folders = [...(process.env["PATH"] ?? "").split(delimiter), "/Applications/LibreOffice.app/Contents/MacOS"];
const soffice = folders.map((folder) => join(folder, "soffice")).find((file) => existsSync(file));
if (soffice === undefined) {
  console.log("SKIPPED: the cross-check needs LibreOffice (soffice), which is not installed here.");
  process.exit(0);
}
const jest = "node_modules/jest/bin/jest.js";
const { status } = spawnSync(process.execPath, [jest, "--config", "jest.crosscheck.cjs", ...process.argv.slice(2)], {
  stdio: "inherit",
  env: { ...process.env, SOFFICE: soffice },
});
process.exit(status ?? 1);
