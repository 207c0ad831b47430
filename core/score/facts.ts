/**
 * The facts of one area, one entry a value column in the plan's order: a count, 1 or 0 for yes or no,
 * 0, 0.5 or 1 for three levels. Null is a blank (unknown); undefined a column that the sheet does not have.
 */
export type AreaFacts = readonly (number | null | undefined)[];
