import type { InputKind, InputRule } from "../write/sheet-spec.ts";
import { answers } from "./formulas.ts";

/** Excel shows no more of a title, and no more of a text. */
const longest = { title: 32, text: 255 } as const;

/** What a block takes, with what is shown while one types and what is said of anything else. */
export function inputRule(block: string, kind: InputKind, title: string, help: string): InputRule {
  return {
    block,
    kind,
    prompt: { title: shortened(title, longest.title), text: shortened(help, longest.text) },
    refusal: { title: "Chưa đúng", text: `${refusals[kind.type](kind)} Bấm «Thử lại» để sửa, hoặc «Hủy» để bỏ.` },
  };
}

export const count: InputKind = { type: "whole", from: 0, to: 999_999_999 };
export const alwaysOne: InputKind = { type: "whole", from: 1, to: 1 };
export const yesNo: InputKind = { type: "choice", of: [answers.yes, answers.no] };
export const threeLevel: InputKind = { type: "choice", of: [answers.no, answers.suspected, answers.yes] };
export const mark: InputKind = { type: "choice", of: [answers.mark] };
export const shortText: InputKind = { type: "text", longest: 60 };
export const longText: InputKind = { type: "text", longest: 500 };

const refusals: Readonly<Record<InputKind["type"], (kind: InputKind) => string>> = {
  whole: (kind) =>
    kind === alwaysOne
      ? "Ô này luôn là 1."
      : "Ô này nhận số nguyên trong khoảng cho phép; chưa có số liệu thì để trống.",
  decimal: () => "Ô này nhận số, phần thập phân sau dấu phẩy.",
  date: () => "Ô này nhận ngày tháng trong thời gian thực hiện kế hoạch, ví dụ 15/01/2018.",
  choice: (kind) =>
    kind.type === "choice" ? `Ô này chỉ nhận: ${kind.of.map((one) => `«${one}»`).join(", ")}, hoặc để trống.` : "",
  cells: () => "Chọn tên trong danh sách; tên phải đúng như danh mục đơn vị.",
  text: (kind) => (kind.type === "text" ? `Ô này nhận tối đa ${kind.longest} ký tự.` : ""),
};

function shortened(text: string, most: number): string {
  return text.length <= most ? text : `${text.slice(0, most - 1).trimEnd()}…`;
}
