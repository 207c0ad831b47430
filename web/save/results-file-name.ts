import type { SelectionSheet } from "../../core/sheet/selection/selection-sheet.ts";

const districtType = /^(?:thành phố|thị xã|huyện|quận)\s+/i;

/**
 * A name that every file system and mail program takes.
 *
 * @example resultsFileName(sheet, "rà soát.xlsx") // "ket-qua-bien-hoa-2018.xlsx"
 */
export function resultsFileName(sheet: Pick<SelectionSheet, "district" | "year"> | null, fileName: string): string {
  const district = sheet?.district?.name.replace(districtType, "");
  const about = district ? `${district} ${sheet?.year ?? ""}` : fileName.replace(/\.[^.]*$/, "");
  const plain = plainLetters(about);
  return plain === "" ? "ket-qua.xlsx" : `ket-qua-${plain}.xlsx`;
}

function plainLetters(text: string): string {
  return text
    .normalize("NFD")
    .toLowerCase()
    .replace(/\p{M}/gu, "")
    .replaceAll("đ", "d")
    .replace(/[^a-z0-9]+/g, "-")
    .slice(0, 80)
    .replace(/^-|-$/g, "");
}
