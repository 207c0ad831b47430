import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { writeTables } from "../files/write-workbook.ts";
import { bienHoaSheet } from "./bien-hoa.ts";
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

const folder = process.argv[2] ?? "samples";
mkdirSync(folder, { recursive: true });
for (const [name, sheets] of Object.entries(samples)) {
  const bytes = await writeTables(sheets.map(specOfSample));
  writeFileSync(join(folder, name), bytes);
  console.log(`${name}: ${bytes.length} bytes`);
}
