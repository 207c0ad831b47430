/** A stretch of a cell's text between two separators. */
export interface NamePiece {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Which pair of brackets it stands in, from 1; 0 outside. */
  readonly bracket: number;
  /** «và», «+» or «&» stands before it. */
  readonly joined: boolean;
}

const open = "([{（";
const close = ")]}）";
const joining = new Set(["và", "với", "cùng", "+", "&"]);
// A place or what became of the unit may follow without any sign: «xã Sông Nhạn huyện Cẩm Mỹ nay là …».
const following =
  "huyện |quận |thị xã |thành phố |tỉnh |tp |tp\\.|t\\.p |tx |tx\\.|h\\.|t\\.(?!t)|nay là |nay thuộc |trước đây |đổi tên |sáp nhập ";
const separator = new RegExp(
  `[()[\\]{}（）]|[\\n,;|+&:]|(?<!\\d)/|/(?!\\d)|[-\\u2010-\\u2015\\u2212]|(?<=[\\s)\\]])(?:và|với|cùng)(?=\\s)|(?<=\\s)(?=(?:${following})\\S)`,
  "giu",
);
/** A name with more around it than this is no name. */
const mostPieces = 12;

/**
 * A cell's text cut at its separators, empty pieces left out; null when there are too many.
 *
 * @example piecesOf("Xã Bình An (Long Thành)")?.map(({ text }) => text) // ["Xã Bình An", "Long Thành"]
 */
export function piecesOf(text: string): readonly NamePiece[] | null {
  const pieces: NamePiece[] = [];
  let start = 0;
  let bracket = 0;
  let brackets = 0;
  let joined = false;
  const cut = (end: number) => {
    const piece = text.slice(start, end).trim();
    if (piece === "") return;
    pieces.push({ start, end, text: piece, bracket, joined });
    joined = false;
  };
  for (const { 0: sign, index } of text.matchAll(separator)) {
    cut(index);
    if (pieces.length > mostPieces) return null;
    start = index + sign.length;
    if (joining.has(sign.toLowerCase())) joined = true;
    else if (sign !== "" && open.includes(sign)) bracket = brackets += 1;
    else if (sign !== "" && close.includes(sign)) bracket = 0;
  }
  cut(text.length);
  return pieces.length > mostPieces ? null : pieces;
}
