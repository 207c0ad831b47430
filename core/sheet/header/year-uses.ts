/** Years that a column of a wide ledger can be about. */
const firstYear = 2000;
const lastYear = 2099;

/** The use of the column of a year. @example yearUse(2018) // "y2018" */
export function yearUse(year: number): string {
  return `y${year}`;
}

/** The year of a column; null when its use is another one. @example yearOfUse("y2018 result") // 2018 */
export function yearOfUse(use: string | null): number | null {
  const year = /^y(\d{4})(?: (?:kind|result))?$/.exec(use ?? "")?.[1];
  return year === undefined ? null : Number(year);
}

export function isPlanYear(number: number): boolean {
  return Number.isInteger(number) && number >= firstYear && number <= lastYear;
}
