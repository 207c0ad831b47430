import { foldText } from "../../register/fold.ts";
import { stripDiacritics } from "../../register/strip-diacritics.ts";
import { shortened } from "../../sentence.ts";
import type { Cell } from "../../table.ts";

// Without marks, as many type them; a commune called Cộng Hòa, Tổng Cọt or Toàn Thắng is none of these.
const place = "(?:huyen|thi xa|thanh pho|tinh|quan|dia ban|t[px])";
const sum = "(?:tong(?: so| cong| hop| chung| ket)?|cong(?: don| chung| trang| lai| mang sang)?|t ?[.,]? ?cong|tc)";
const whole = `(?:(?:toan|ca)(?: .*)?|chung|nam .*|trang.*|\\d+ .*|${place})`;
const ends = "(?:\\s*[:.(/+&-].*)?$";
const total = new RegExp(
  `^(?:${sum}(?: ${whole})?|(?:toan|ca) ${place}(?:\\b.*)?|toan bo|tat ca|luy ke(?: .*)?|mang sang|(?:binh quan|trung binh)(?: .*)?|(?:grand )?total|sum|[∑σ])${ends}`,
);
const subtotal =
  /^(?:cong|tong|tong cong|tong so) (?:\(?[ivx]+(?: ?[+,&].*|\b\)?)|[a-d]|(?:nhom|khoi|khu vuc|cac|huyen|cum|muc|phan|tuyen|loai|tieu khu) .*|phuong|xa|thi tran|phuong, thi tran)\)?(?:\s*[:.(].*)?$/;
const group =
  /^(?:(?:[ivx]{1,5}|[a-h]) ?[.)/:–-]? )?(?:các |khối |nhóm |khu vực |cụm |địa bàn các |tuyến |(?:phần|mục) (?:[ivx]{1,5}|[a-h]|\d{1,2})\b)/;
const rankNumber = /^(?:[ivx]+|[a-h])[.)]?$/;
const note = /^\(?\*|^(?:ghi chú|chú thích|chú ý|lưu ý|nguồn|số liệu|nơi nhận)\b|^- /;
const signature =
  /^(?:người (?:lập|tổng hợp|kiểm tra|duyệt|ký)|thủ trưởng|trưởng công an|phó trưởng công an|cán bộ|kt\.|tm\.|tl\.|tuq\.|chủ tịch|phó chủ tịch|chỉ huy|đội trưởng|ủy ban nhân dân|xác nhận|\(?ký|.*ngày .* tháng .* năm)/;

const unmarked = (label: string) => stripDiacritics(foldText(label));

/** «Tổng cộng», «Toàn huyện», «Cộng»; never a commune such as Cộng Hòa. */
export function isTotalLabel(label: string): boolean {
  // A commune of Sóc Trăng; an average is seldom written so.
  return label.trim() !== "Trung Bình" && total.test(unmarked(label));
}

/** «Cộng nhóm I», «Cộng phường». */
export function isSubtotalLabel(label: string): boolean {
  // Cống Vị is a ward.
  return /^(?:c[ộo]ng|t[ổo]ng) /.test(foldText(label)) && subtotal.test(unmarked(label));
}

/** «I. Các phường», «Khu vực 2». */
export function isGroupLabel(label: string): boolean {
  return group.test(foldText(label));
}

const longestLabel = 60;

/** What a row that is no area says, as far as a list of such rows has room. */
export function labelShown(label: string): string {
  return shortened(label, longestLabel);
}

/** A Roman number alone where the areas have their names: «I», «II.». */
export function isRomanAlone(name: string): boolean {
  return /^[IVX]+[.)/:-]?$/.test(name.trim());
}

/** A Roman number or a letter where the areas have 1, 2, 3. */
export function isGroupOrdinal(ordinal: string): boolean {
  return rankNumber.test(foldText(ordinal));
}

export function isNoteLabel(label: string): boolean {
  return note.test(foldText(label));
}

export function isSignatureLabel(label: string): boolean {
  return signature.test(foldText(label));
}

const columnNumber = /^\(?(\d{1,2}|[a-z])\)?(?:\s*=.*)?$/i;

/** A row «(1) (2) (3) …» or «A B 1 2 3 …» that numbers the columns: each cell a number, mostly rising by one. */
export function isNumberingRow(cells: readonly unknown[]): boolean {
  const filled = cells.filter((cell) => cell !== null && cell !== undefined && cell !== "");
  if (filled.length < 3) return false;
  let rising = 0;
  let previous: number | null = null;
  for (const cell of filled) {
    const mark: string | undefined = columnNumber.exec(String(cell).trim())?.[1];
    if (mark === undefined) return false;
    const number: number | null = /\d/.test(mark) ? Number(mark) : null;
    if (number !== null && previous !== null && number === previous + 1) rising += 1;
    previous = number;
  }
  return rising >= 2 && rising >= (filled.length - 3) * 0.6;
}

/** Signatures stand in value columns too: words that no figure is written with do not make a row an area. */
export function looksLikeValue(cell: Cell | undefined): boolean {
  if (cell === null || cell === undefined) return false;
  if (typeof cell !== "string") return true;
  return cell.length <= 20 && (/\d/.test(cell) || shortAnswers.has(foldText(cell)));
}

const shortAnswers = new Set([
  "x",
  "có",
  "không",
  "không có",
  "✓",
  "✔",
  "+",
  "-",
  "…",
  "...",
  "/",
  "yes",
  "no",
  "true",
  "false",
  "nghi",
  "nghi ngờ",
  "nghi tái trồng",
]);
