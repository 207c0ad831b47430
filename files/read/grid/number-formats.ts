/** Number formats that every workbook has without writing them down; 0 is the general one. */
const builtIn: Readonly<Record<number, string>> = {
  1: "0",
  2: "0.00",
  3: "#,##0",
  4: "#,##0.00",
  5: "$#,##0_);($#,##0)",
  6: "$#,##0_);[Red]($#,##0)",
  7: "$#,##0.00_);($#,##0.00)",
  8: "$#,##0.00_);[Red]($#,##0.00)",
  9: "0%",
  10: "0.00%",
  11: "0.00E+00",
  12: "# ?/?",
  13: "# ??/??",
  14: "m/d/yyyy",
  15: "d-mmm-yy",
  16: "d-mmm",
  17: "mmm-yy",
  18: "h:mm AM/PM",
  19: "h:mm:ss AM/PM",
  20: "h:mm",
  21: "h:mm:ss",
  22: "m/d/yyyy h:mm",
  37: "#,##0_);(#,##0)",
  38: "#,##0_);[Red](#,##0)",
  39: "#,##0.00_);(#,##0.00)",
  40: "#,##0.00_);[Red](#,##0.00)",
  45: "mm:ss",
  46: "[h]:mm:ss",
  47: "mm:ss.0",
  48: "##0.0E+0",
  49: "@",
};

/** Ids whose dates follow the country of the machine; in Viet Nam the day comes first. */
const byCountry: Readonly<Record<number, string>> = { 14: "dd/mm/yyyy", 22: "dd/mm/yyyy h:mm" };

/** Excel's own limit. */
const longestFormat = 255;

/** The format code as Excel's interfaces report it; null is the general format. */
export function formatCode(id: number, own: ReadonlyMap<number, string>): string | null {
  const code = own.get(id) ?? builtIn[id];
  return code === undefined || code === "General" || code.length > longestFormat ? null : code;
}

/** The format code as the cell looks on a Vietnamese machine. */
export function shownFormat(id: number, own: ReadonlyMap<number, string>): string | null {
  return own.has(id) ? formatCode(id, own) : (byCountry[id] ?? formatCode(id, own));
}
