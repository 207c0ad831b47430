import type { Sentence } from "../sentence.ts";

/** How many duties have the evidence that decides them, and what they come to. */
export const dutiesKnown: Sentence = {
  vi: "Đã có {known}/{all} mục đủ căn cứ: {met} đạt, {notMet} không đạt, {notApplicable} không áp dụng; còn {open} mục chưa đủ số liệu.",
  en: "{known} of {all} duties have evidence: {met} met, {notMet} not met, {notApplicable} do not apply; {open} undetermined.",
};
