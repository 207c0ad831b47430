/** What repeats in a hostile text, and what ends it so that the pattern fails at the last letter. */
export const repeated = [
  " ",
  "\n",
  "a",
  "A",
  "đ",
  "0",
  "1",
  ".",
  ",",
  "-",
  "(",
  "[",
  "{",
  '"',
  "'",
  "_",
  "$",
  "*",
  "xã ",
  "1.",
  "a.",
  "A1",
  "năm ",
  "[a",
  "('",
  "\\a",
  "&a",
  "tháng ",
  ", ",
];
export const endings = ["", "!", "x\u0001"];

/** What leads into a pattern before the repetition. */
export const beginnings = ["a", "tháng", "(", "1", "đạt", "='"];
