import type { LeftOut } from "../../files/read/sheet-look.ts";

/** What a kept draft says of itself. */
export interface DraftNote {
  /** The name of the workbook that it is of. */
  readonly file: string;
  /** ISO time at which it was made. */
  readonly at: string;
  /** Changes since the workbook was opened or last saved. */
  readonly changes: number;
  /** What the opened file had and a saved copy will not have. */
  readonly leftOut: readonly LeftOut[];
}

/** Which of the two files holds the newest whole draft: written after it, and therefore never ahead of it. */
interface DraftMarker {
  readonly in: "a" | "b";
  readonly size: number;
  readonly note: DraftNote;
}

/** What the marker's text says; null where it is none of ours. */
export function readMarker(text: string): DraftMarker | null {
  try {
    const { in: place, size, note } = JSON.parse(text) as DraftMarker;
    const isOurs =
      (place === "a" || place === "b") &&
      typeof size === "number" &&
      typeof note.file === "string" &&
      !Number.isNaN(Date.parse(note.at)) &&
      typeof note.changes === "number" &&
      Array.isArray(note.leftOut);
    return isOurs ? { in: place, size, note } : null;
  } catch {
    return null;
  }
}
