/**
 * Vietnamese without its marks, for measuring nearness and for names of files: it tells far too little apart to match by.
 *
 * @example stripDiacritics("Trảng Dài, Đồng Nai") // "Trang Dai, Dong Nai"
 */
export function stripDiacritics(text: string): string {
  return text
    .normalize("NFD")
    .replace(/[\u0300-\u036f]/g, "")
    .replace(/đ/g, "d")
    .replace(/Đ/g, "D");
}
