import { readWorkbook, type ReadOutcome } from "../../files/read/read-workbook.ts";
import { saveWorkbook } from "../../files/write/saved/save-workbook.ts";
import { startHeadless } from "./headless.ts";

type Opened = Extract<ReadOutcome, { ok: true }>;

export async function opened(bytes: Uint8Array, name: string): Promise<Opened | null> {
  const outcome = await readWorkbook(bytes, name);
  return outcome.ok ? outcome : null;
}

/** Opened in the grid, changed there as `edit` says, saved, and read again. */
export async function saved(
  file: Opened,
  origin: Uint8Array | null,
  edit: (type: (sheet: string, address: string, value: string | number) => void) => void,
) {
  const grid = startHeadless();
  try {
    const workbook = grid.open(file.content, file.sheets, file.beside.names);
    edit((sheet, address, value) => grid.type(sheet, address, value));
    // A grid that is let go while it calculates would complain in the next test.
    if (grid.edits() > 0) await grid.calculated();
    const bytes = await saveWorkbook(origin, await workbook.whole());
    const again = await opened(bytes, "lưu.xlsx");
    if (!again) throw new Error("the saved file is refused");
    return { again, bytes };
  } finally {
    grid.dispose();
  }
}
