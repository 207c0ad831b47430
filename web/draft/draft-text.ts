import { countText } from "../../core/format.ts";
import { fill, type Language, type Sentence } from "../../core/sentence.ts";
import type { DraftNote } from "./draft-note.ts";
import { momentText } from "./moment-text.ts";

const found: Sentence = {
  vi: "Bản nháp chưa lưu: {file}, {at}, {n} thay đổi.",
  en: "Unsaved draft: {file}, {at}, {n} {n:change|changes}.",
};

/** @example draftText(note, "vi") // "Bản nháp chưa lưu: ra-soat.xlsx, 16:42 ngày 27/11/2018, 214 thay đổi." */
export function draftText({ file, at, changes }: DraftNote, language: Language): string {
  return fill(found, { file, at: momentText(new Date(at)), n: countText(changes) })[language];
}
