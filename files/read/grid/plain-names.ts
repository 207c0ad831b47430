/**
 * Names as the user typed them: files put marks before newer functions and before those of add-ins. LibreOffice, which knows
 * none of the latter, writes them small.
 * @example plainNames("_xldudf_DIABAN_TRAN(_xlfn.SINGLE(A1))") // "DIABAN.TRAN(SINGLE(A1))"
 */
export function plainNames(formula: string): string {
  if (!formula.includes("_xl")) return formula;
  return formula
    .replace(/_xlfn\.|_xlws\.|_xludf\./g, "")
    .replace(/_xldudf_([A-Z0-9]+)_([A-Z0-9]*)/gi, (_whole, space: string, name: string) =>
      `${space}.${name}`.toUpperCase(),
    );
}
