import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdtemp, mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import type { Cell, Table, WorkbookContent } from "../../core/table.ts";
import { readWorkbook, type ReadOutcome } from "../../files/read/read-workbook.ts";
import type { SheetSpec } from "../../files/write/sheet-spec.ts";
import { writeTables } from "../../files/write/write-workbook.ts";

type ReadWorkbook = Extract<ReadOutcome, { ok: true }>;

const run = promisify(execFile);

/** Stored results are never believed: every formula is calculated when the file is loaded. */
const alwaysRecalculate = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="ODFRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>`;

/** Writes the sheets to an .xlsx file, has LibreOffice calculate it, and reads back what its cells hold. */
export async function calculated(sheets: readonly SheetSpec[]): Promise<readonly Table[]> {
  return recalculated(await writeTables(sheets));
}

/** The tables of a workbook file as LibreOffice calculates them. */
export async function recalculated(bytes: Uint8Array): Promise<readonly Table[]> {
  const [content] = await allRecalculated([bytes]);
  return content?.tables ?? [];
}

/** Several workbook files as LibreOffice calculates them, in one start of the program. */
export async function allRecalculated(files: readonly Uint8Array[]): Promise<readonly WorkbookContent[]> {
  return (await allConverted(files.map((bytes) => ({ bytes, kind: "xlsx" })))).map((converted) => {
    if (!converted) throw new Error("LibreOffice does not open a file");
    return converted.content;
  });
}

interface GivenFile {
  readonly bytes: Uint8Array;
  /** "xls" */
  readonly kind: string;
}

/** The same of files of several kinds, each with the looks of its sheets; null for one that it does not open. */
export async function allConverted(
  files: readonly GivenFile[],
): Promise<readonly (Pick<ReadWorkbook, "content" | "sheets"> | null)[]> {
  const written = await allWritten(files);
  return Promise.all(written.map(async (bytes) => bytes && contentOf(bytes)));
}

/** Files of several kinds as LibreOffice writes them to .xlsx, calculated; null for one that it does not open. */
export async function allWritten(files: readonly GivenFile[]): Promise<readonly (Uint8Array | null)[]> {
  const folder = await mkdtemp(join(tmpdir(), "diaban-"));
  try {
    const profile = join(folder, "profile");
    await mkdir(join(profile, "user"), { recursive: true });
    await writeFile(join(profile, "user", "registrymodifications.xcu"), alwaysRecalculate);
    const given = files.map(({ kind }, index) => join(folder, `given-${index}.${kind}`));
    await Promise.all(files.map(({ bytes }, index) => writeFile(given[index] ?? "", bytes)));
    const results = join(folder, "results");
    await run(process.env.SOFFICE ?? "soffice", [
      `-env:UserInstallation=${pathToFileURL(profile).href}`,
      "--headless",
      "--convert-to",
      "xlsx:Calc MS Excel 2007 XML",
      "--outdir",
      results,
      ...given,
    ]);
    const written = files.map((_file, index) => join(results, `given-${index}.xlsx`));
    return await Promise.all(written.map(async (file) => (existsSync(file) ? readFile(file) : null)));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function contentOf(bytes: Uint8Array): Promise<Pick<ReadWorkbook, "content" | "sheets">> {
  const outcome = await readWorkbook(bytes);
  // Of a file whose parts have odd names LibreOffice reads nothing.
  if (!outcome.ok && outcome.refusal.code === "no-cells") return { content: { tables: [] }, sheets: [] };
  if (!outcome.ok) throw new Error(`LibreOffice wrote a file that cannot be read: ${outcome.refusal.code}`);
  return outcome;
}

/** What stands in a row of a calculated table; a formula that gives "" leaves an empty cell or an empty text. */
export function cellsOf(table: Table | undefined, row: number): readonly Cell[] {
  return (table?.rows[row] ?? []).map((cell) => (cell === "" ? null : cell));
}
