import { hasPhrase, phraseText, wordsOf } from "./heading-text.ts";
import { expandAbbreviations } from "./abbreviations.ts";
import { roleOf } from "./fit-of-role.ts";
import { stripDiacritics } from "../../register/strip-diacritics.ts";
import type { HeadingVocabulary } from "./heading-vocabulary.ts";
import { approvedWords, decisionUses } from "./role-words.ts";

/** What may stand over any column: what the table is, whose it is, and the rest of the criteria. */
const ofEveryTable = new Set(
  withBare(
    (
      "thông tin chung về các những theo số liệu kết quả rà soát công tác biểu bảng phụ lục phần mục tiêu chí chỉ nội dung " +
      "tình hình khác lĩnh vực nhóm năm kỳ và của việc căn cứ địa bàn tổng hợp danh sách ý kiến thẩm quyền lựa chọn tỷ lệ tỉ điều kiện yêu cầu tiêu chuẩn"
    ).split(" "),
  ),
);

/** The columns that say which unit a row is. */
const ofUnits = ["name", "code", "district"];

/** Columns whose words may stand above one another. */
const families: readonly (readonly string[])[] = [
  decisionUses,
  ["approved", "proposed", "carriedOver", "event", "kind", "result", "resultDate", "lastResult"],
];

/** Columns that mean the same under any heading, or that nothing is judged by. */
const anywhere = new Set(["ordinal", "note", "reason", "state"]);

/**
 * Does a heading above speak of another thing than the sheet's own columns? «Mô hình > Tên» names no unit, «Xử phạt > Số
 * QĐ» is no decision of the list, «Khen thưởng > Đề nghị» no proposal, «Lý do > Chọn» no mark.
 *
 * @param texts the headings above, outermost first
 */
export function isForeignTo(use: string, texts: readonly string[], { roles, ids }: HeadingVocabulary): boolean {
  const family = families.find((one) => one.includes(use)) ?? (use === "year" ? ["year"] : null);
  const related = family ? roles.filter((role) => family.includes(role.use)) : roles;
  return (
    !anywhere.has(use) && speaksOf(texts, (word) => !ids.has(word) && !related.some(({ words }) => words.has(word)))
  );
}

/** «Ma túy > Tái phạm»: where a year is judged, of words that no figure and no column of the sheet has. */
export function isForeignToTargets(texts: readonly string[], { known, ids }: HeadingVocabulary): boolean {
  return speaksOf(texts, (word) => !ids.has(word) && !known.has(word));
}

function speaksOf(texts: readonly string[], isForeign: (word: string) => boolean): boolean {
  return texts.some((text) =>
    expandAbbreviations(wordsOf(text)).every((words) =>
      words.some((word) => !/^\d+$/.test(word) && !ofEveryTable.has(word) && isForeign(word)),
    ),
  );
}

const proposing = withBare(["đề xuất", "đề nghị", "dự kiến", "kiến nghị"]);
const approving = withBare(approvedWords);

/** «Đề xuất > Chọn»: who proposes chooses nothing yet; «Đề xuất, lựa chọn > Chọn» has both. */
export function isOfProposal(use: string, texts: readonly string[]): boolean {
  const said = texts.map((text) => phraseText(wordsOf(text)));
  const says = (phrases: readonly string[]) => said.some((text) => phrases.some((phrase) => hasPhrase(text, phrase)));
  return use === "approved" && says(proposing) && !says(approving);
}

/** «Chọn 2016 > Xã»: names, or marks against a choice; «Chuyển tiếp > Tên xã» likewise. */
export function isOfMark(use: string, texts: readonly string[], { kind, roles }: HeadingVocabulary): boolean {
  return (
    kind === "selection" &&
    ofUnits.includes(use) &&
    texts.some((text) => {
      const words = wordsOf(text);
      const above = roleOf(roles, phraseText(words), "", words);
      return above !== null && ["approved", "carriedOver", "proposed", "lastResult"].includes(above.use);
    })
  );
}

/** Headings are typed without the marks of Vietnamese too. */
function withBare(phrases: readonly string[]): readonly string[] {
  return phrases.flatMap((phrase) => [phrase, stripDiacritics(phrase)]);
}
