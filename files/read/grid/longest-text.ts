/** Letters of one cell's text or formula: Excel's own limit. */
export const longestText = 32_767;

/** Letters of one text before it is read: an escape takes seven for one. */
export const longestWritten = 7 * longestText;
