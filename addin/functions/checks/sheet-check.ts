import { wholeSheet } from "./whole-sheet-later.ts";

/** What every function that checks a whole sheet answers, and with which code. */
export const sheetCheck = {
  returns: {
    vi: "Mỗi phát hiện một dòng 5 ô: mức, mã, vị trí trong vùng, đơn vị, nội dung.",
    en: "One row of five cells for each finding: severity, code, place in the range, unit, message.",
  },
  gives: "block",
  later: () => wholeSheet,
  isOfPlan: true,
} as const;
