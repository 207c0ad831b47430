import { movedNoteShape, MovedMarkup } from "./moved-markup.ts";
import type { MovesBySheet } from "./moved-references.ts";
import type { PackageDraft } from "./package-draft.ts";
import { removeTable } from "./table-headings.ts";
import { rootOf } from "./xml-spans.ts";

/** Parts that speak of cells in the words of a sheet's own markup. */
const ofCells = new Set(["drawing", "comments", "threadedComment", "table", "pivotTable", "chart", "chartEx"]);

/**
 * Brings what a sheet points to, its drawings, charts, notes and tables, to where the cells stand now.
 *
 * @param title of the sheet when it was opened
 */
export async function moveLinkedParts(
  draft: PackageDraft,
  part: string,
  title: string,
  moves: MovesBySheet,
): Promise<void> {
  const home = moves.get(title);
  const areLinesMoved = home !== undefined && home.rows.length + home.columns.length > 0;
  for (const { id, kind, path } of await draft.links(part)) {
    if (!draft.has(path)) continue;
    if (kind === "table" && home && home.columns.length > 0) {
      // Its headings would have to be written anew: its cells stay.
      await removeTable(draft, part, id);
    } else if (kind === "vmlDrawing" && areLinesMoved) {
      const source = await draft.text(path);
      draft.set(
        path,
        source.replace(/<v:shape\s[\s\S]*?<\/v:shape>/g, (shape) => movedNoteShape(shape, home) ?? ""),
      );
    } else if (ofCells.has(kind)) {
      const source = await draft.text(path);
      const moved = new MovedMarkup(source, title, moves).element(rootOf(source));
      if (moved !== "") draft.set(path, moved);
      if (kind === "drawing") await moveLinkedParts(draft, path, title, moves);
    }
  }
}
