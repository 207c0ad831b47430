/** Of a column of Excel. */
export const height = 1_048_576;
export const areas = 30;

/** Rows of a whole column, empty below those that are filled. */
function columns(filled: readonly (readonly unknown[])[], width: number): unknown[][] {
  const rows = filled.map((cells) => [...cells]);
  while (rows.length < height) rows.push(new Array<unknown>(width).fill(null));
  return rows;
}

/** Communes, their headings above. */
export const table = columns(
  [
    ["Xã", "Số vụ phạm pháp hình sự", "Số vụ ma túy", "Tranh chấp, khiếu kiện đất đai"],
    ...Array.from({ length: areas }, (_, at) => [`Xã số ${at + 1}`, at + 1, 0, "Không"]),
  ],
  4,
);
export const counts = columns(
  Array.from({ length: areas }, (_, at) => [at + 1]),
  1,
);
