import { foldText } from "../../register/fold.ts";

const total =
  /^(?:tổng(?: số| cộng| toàn .*)?|cộng|toàn (?:huyện|thị xã|thành phố|tỉnh|quận)|tổng cộng toàn .*|tổng toàn .*)(?:\s*[:.(].*)?$/;
const subtotal =
  /^(?:cộng|tổng|tổng cộng|tổng số) (?:\(?[ivx]+\)?|[a-d]|nhóm .*|khối .*|khu vực .*|các .*|phường|xã|thị trấn|phường, thị trấn|huyện .*|cụm .*)$/;
const group = /^(?:(?:[ivx]+|[a-h])[.)/:-]?\s+)?(?:các |khối |nhóm |khu vực |cụm |địa bàn các |tuyến )/;
const rankNumber = /^(?:[ivx]+|[a-h])[.)]?$/;
const note = /^\(?\*|^(?:ghi chú|chú thích|chú ý|lưu ý|nguồn|số liệu|nơi nhận)\b|^- /;
const signature =
  /^(?:người (?:lập|tổng hợp|kiểm tra|duyệt|ký)|thủ trưởng|trưởng công an|phó trưởng công an|cán bộ|kt\.|tm\.|tl\.|tuq\.|chủ tịch|phó chủ tịch|chỉ huy|đội trưởng|ủy ban nhân dân|xác nhận|\(?ký|.*ngày .* tháng .* năm)/;

/** «Tổng cộng», «Toàn huyện», «Cộng»; never a commune such as Cộng Hòa. */
export function isTotalLabel(label: string): boolean {
  return total.test(foldText(label));
}

/** «Cộng nhóm I», «Cộng phường». */
export function isSubtotalLabel(label: string): boolean {
  return subtotal.test(foldText(label));
}

/** «I. Các phường», «Khu vực 2». */
export function isGroupLabel(label: string): boolean {
  return group.test(foldText(label));
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
