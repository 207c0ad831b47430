/** Stands in for the hyphenation patterns of seventy languages: Vietnamese is not hyphenated, nor are cells. */
export default null;
