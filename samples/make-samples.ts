import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { writeTables } from "../files/write/write-workbook.ts";
import { bienHoaSheet } from "./bien-hoa.ts";
import { functionSheets } from "./bien-hoa-functions.ts";
import { bienHoaWithFaults } from "./bien-hoa-with-faults.ts";
import { dinhQuanSheet } from "./dinh-quan.ts";
import { specOfSample } from "./sample-spec.ts";
import type { SampleSheet } from "./sample-sheet.ts";

/** Every sample workbook by its file name. */
const samples: Readonly<Record<string, readonly SampleSheet[]>> = {
  "bien-hoa-2018.xlsx": [bienHoaSheet()],
  "bien-hoa-2018-loi.xlsx": bienHoaWithFaults(),
  "dinh-quan-cu.xlsx": [dinhQuanSheet()],
};

/** The functions on the same figures, beside the native formulas. */
const withFunctions = [specOfSample(bienHoaSheet()), ...functionSheets(bienHoaSheet())];

const folder = process.argv[2] ?? "samples";
mkdirSync(folder, { recursive: true });
const files = Object.entries(samples).map(([name, sheets]) => [name, sheets.map(specOfSample)] as const);
for (const [name, sheets] of [...files, ["ham-bien-hoa-2018.xlsx", withFunctions] as const]) {
  const bytes = await writeTables(sheets);
  writeFileSync(join(folder, name), bytes);
  console.log(`${name}: ${bytes.length} bytes`);
}
