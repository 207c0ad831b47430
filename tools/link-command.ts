// Lets `npx diaban` in this checkout start the built program at once: without the link, npx first installs the
// checkout into a cache of its own, building it again. Where links are not allowed, npx still finds its own way.
import { chmodSync, mkdirSync, rmSync, symlinkSync } from "node:fs";

const link = "node_modules/.bin/diaban";
try {
  mkdirSync("node_modules/.bin", { recursive: true });
  rmSync(link, { force: true });
  chmodSync("dist/cli/diaban.cjs", 0o755);
  symlinkSync("../../dist/cli/diaban.cjs", link);
} catch {
  console.log("npx diaban will take a little longer the first time.");
}
