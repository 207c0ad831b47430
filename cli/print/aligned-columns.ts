/** Where the texts of a column stand. */
type Alignment = "left" | "right";

/**
 * Rows as lines whose columns stand below each other. A letter with its marks counts as one place.
 *
 * @example alignedColumns([["1", "Tam Hiệp"], ["12", "Bình Đa"]], ["right", "left"]) // [" 1  Tam Hiệp", "12  Bình Đa"]
 */
export function alignedColumns(rows: readonly (readonly string[])[], align: readonly Alignment[]): readonly string[] {
  const texts = rows.map((row) => row.map((text) => text.normalize("NFC")));
  const widths = align.map((_, column) => Math.max(0, ...texts.map((row) => (row[column] ?? "").length)));
  return texts.map((row) =>
    widths
      .map((width, column) => {
        const text = row[column] ?? "";
        return align[column] === "right" ? text.padStart(width) : text.padEnd(width);
      })
      .join("  ")
      .trimEnd(),
  );
}
