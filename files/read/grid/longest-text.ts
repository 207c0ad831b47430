/** Letters of one cell's text or formula; Excel's own limit is 32,767. */
export const longestText = 40_000;
