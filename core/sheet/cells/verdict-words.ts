import { foldText } from "../../register/fold.ts";
import type { Cell } from "../../table.ts";
import type { Verdict } from "../../verdict.ts";
import { repairedText } from "./read-text.ts";
import { foldHeading } from "./fold-heading.ts";

const words: ReadonlyMap<string, Verdict> = new Map([
  ...["đạt", "đ", "đạt yêu cầu", "đạt chỉ tiêu", "thành công", "chuyển hóa thành công", "met"].map(
    (word) => [word, "met"] as const,
  ),
  ...[
    "không đạt",
    "chưa đạt",
    "k đạt",
    "ko đạt",
    "kđ",
    "không đạt yêu cầu",
    "chưa đạt yêu cầu",
    "không đạt chỉ tiêu",
    "không thành công",
    "chưa thành công",
    "chuyển hóa không thành công",
    "not met",
  ].map((word) => [word, "notMet"] as const),
  ...["không áp dụng", "không phát sinh", "kad", "not applicable"].map((word) => [word, "notApplicable"] as const),
  ...["chưa đủ số liệu", "chưa đánh giá", "chưa xác định", "undetermined"].map(
    (word) => [word, "undetermined"] as const,
  ),
]);

/** «Đạt (86 %)»: the share beside the verdict is only its ground. */
const shareBeside = /^(\D{1,80}?) ?[:(]? ?\d[\d.,]{0,20} ?% ?\)?$/;

/**
 * The verdict that somebody wrote into a cell; null when it says none.
 *
 * @example readVerdict("Không đạt") // "notMet"
 * @example readVerdict("Đạt (86 %)") // "met"
 */
export function readVerdict(cell: Cell | undefined, font: string | null = null): Verdict | null {
  if (typeof cell !== "string" || cell.length > 80) return null;
  return verdictIn(cell) ?? verdictIn(repairedText(cell, font) ?? "");
}

function verdictIn(cell: string): Verdict | null {
  const text = foldHeading(foldText(cell));
  return words.get(text) ?? words.get(shareBeside.exec(text)?.[1] ?? "") ?? null;
}
