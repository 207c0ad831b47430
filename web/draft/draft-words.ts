import { countText } from "../../core/format.ts";
import { fill, type Language, type Sentence } from "../../core/sentence.ts";
import type { DraftNote } from "./draft-note.ts";
import { momentText } from "./moment-text.ts";

const sentences = {
  ask: {
    vi: "Giữ bản nháp trên máy này phòng khi mất điện? Chỉ trong trình duyệt này; tự xóa khi bạn lưu.",
    en: "Keep a draft on this computer in case the power fails? In this browser only; removed when you save.",
  },
  kept: { vi: "bản nháp lúc {at}", en: "draft of {at}" },
  askLabel: { vi: "Bản nháp", en: "Draft" },
  keep: { vi: "Giữ", en: "Keep" },
  keepNot: { vi: "Không giữ", en: "Do not keep" },
  openDraft: { vi: "Mở bản nháp", en: "Open the draft" },
  remove: { vi: "Xóa", en: "Remove" },
  menu: { vi: "Bản nháp…", en: "Draft…" },
  title: { vi: "Bản nháp trên máy này", en: "The draft on this computer" },
  switch: { vi: "Giữ bản nháp khi có thay đổi chưa lưu", en: "Keep a draft while changes are not saved" },
  about: {
    vi: "Bản nháp nằm trong vùng lưu riêng của trình duyệt này, không mã hóa, không gửi đi đâu; tự xóa khi lưu sổ, khi chọn «Không lưu» hoặc sau 7 ngày.",
    en: "The draft lies in this browser's private storage, not encrypted, sent nowhere; it is removed when the workbook is saved, on “Do not save” or after 7 days.",
  },
  none: { vi: "Hiện không có bản nháp nào.", en: "There is no draft now." },
  impossible: {
    vi: "Ở đây không giữ được bản nháp: trình duyệt không cho, người quản trị đã tắt, hoặc trang đang mở ở một thẻ khác.",
    en: "No draft can be kept here: the browser does not allow it, the administrator switched it off, or the page is open in another tab.",
  },
  failed: {
    vi: "Lần ghi bản nháp gần nhất không thành (có thể đĩa đầy). Hãy bấm «Lưu sổ».",
    en: "The last draft could not be written (the disk may be full). Press “Save workbook”.",
  },
  removeNow: { vi: "Xóa ngay", en: "Remove now" },
  close: { vi: "Đóng", en: "Close" },
} satisfies Record<string, Sentence>;

export function sayDraft(language: Language, which: keyof typeof sentences, at = ""): string {
  return sentences[which][language].replace("{at}", at);
}

const found: Sentence = {
  vi: "Bản nháp chưa lưu: {file}, {at}, {n} thay đổi.",
  en: "Unsaved draft: {file}, {at}, {n} {n:change|changes}.",
};

/** @example draftText(note, "vi") // "Bản nháp chưa lưu: ra-soat.xlsx, 16:42 ngày 27/11/2018, 214 thay đổi." */
export function draftText({ file, at, changes }: DraftNote, language: Language): string {
  return fill(found, { file, at: momentText(new Date(at)), n: countText(changes) })[language];
}
