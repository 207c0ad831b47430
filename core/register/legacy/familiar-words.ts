import { foldText } from "../fold.ts";
import { registerDates, registerOf } from "../registers.ts";
import { fullName } from "../unit.ts";

// Words of headings and remarks whose marks an old font could hold as well; others give Unicode away by themselves.
const everyday = [
  "án bán các chí chính chú có công giáo hình hóa kê khám khí không khác kéo lái lâm lý mã máy môi nã ngân nhân nhóm",
  "ông phá phí phó phòng quân quán rà sát soát tái tài tên thông thú tích tín tình tôn tổ trí trình trú tù tự túy vào",
  "xã xóm xét",
].join(" ");

let words: ReadonlySet<string> | null = null;

/** Is it a word of the names of Đồng Nai, or one that any sheet has? Settles what spelling alone leaves open. */
export function isFamiliar(word: string): boolean {
  words ??= new Set(
    registerDates
      .flatMap((date) => registerOf(date).units)
      .flatMap((unit) => [fullName(unit), unit.district?.name ?? "", unit.province.name])
      .concat(everyday)
      .flatMap((text) => foldText(text).split(" ")),
  );
  return words.has(foldText(word));
}
