import { saveInBrowserWorker } from "../../files/write/saved/save-in-browser-worker.ts";
import type { WholeWorkbook } from "../../files/write/saved/saved-workbook.ts";
import { chooseTarget, writeTarget, type SaveTarget } from "./save-target.ts";

/**
 * Saves the workbook as it stands once the place is chosen.
 *
 * @param origin the opened file
 * @throws where it could not be written
 */
export async function saveWorkbook(
  target: SaveTarget,
  origin: Uint8Array | null,
  whole: () => Promise<WholeWorkbook>,
): Promise<{ readonly trouble: "put away" | null }> {
  // First of all: browsers let a page ask only right after a key or a click.
  if (!(await chooseTarget(target))) return { trouble: "put away" };
  await writeTarget(target, await saveInBrowserWorker({ origin, whole: await whole() }));
  return { trouble: null };
}
