// Converts each sample workbook into the older formats with LibreOffice, where it is installed: `npm run samples:old`.
// The results are committed: LibreOffice writes its version and the time into them, so no two conversions are alike.
import { execFileSync } from "node:child_process";
import { readdirSync } from "node:fs";
import { join } from "node:path";

const folder = "samples";
const files = readdirSync(folder)
  .filter((name) => name.endsWith(".xlsx"))
  .map((name) => join(folder, name));
for (const format of ["xls:MS Excel 97", "ods"]) {
  execFileSync("soffice", ["--headless", "--convert-to", format, "--outdir", folder, ...files], { stdio: "inherit" });
}
