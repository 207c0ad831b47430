import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Register } from "../../core/register/unit.ts";
import { writeDistrictFiles } from "./district-files.ts";
import { runDiaban } from "./run-diaban.ts";

/** Adds up one workbook of every district of a register, as files on the disk: whole process, workers among it. */
export async function benchConsolidation(register: Register): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "diaban-bench-"));
  try {
    const files = await writeDistrictFiles(register, join(folder, "districts"));
    const { seconds, megabytes, exitCode } = runDiaban(
      "consolidate",
      join(folder, "districts"),
      "--out",
      join(folder, "country.xlsx"),
    );
    console.log(
      `${"consolidate, the country of 2017".padEnd(34)} ${String(files).padStart(6)} files ${seconds.toFixed(1).padStart(8)} s` +
        `, peak memory ${megabytes.toFixed(0)} MB, exit code ${exitCode}`,
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
