import { writeWhole, type WholeWorkbook } from "../files/write/write-whole.ts";
import { chooseTarget, writeTarget, type SaveTarget } from "./save-target.ts";

/** Saves the workbook as it stands once the place is chosen. @throws where it could not be written */
export async function saveWorkbook(
  target: SaveTarget,
  whole: () => Promise<WholeWorkbook>,
): Promise<{ readonly trouble: "put away" | null }> {
  // First of all: browsers let a page ask only right after a key or a click.
  if (!(await chooseTarget(target))) return { trouble: "put away" };
  await writeTarget(target, await writeWhole(await whole()));
  return { trouble: null };
}
