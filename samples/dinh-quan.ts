import type { Cell } from "../core/table.ts";
import { inventedNotice, type SampleSheet } from "./sample-sheet.ts";

const _ = null;
const decomposed = (text: string) => text.normalize("NFD");

/** A sheet as it was kept for years: three heading rows, groups, a typed total, old fonts, mixed spellings. */
export function dinhQuanSheet(): SampleSheet {
  const rows: Cell[][] = [
    ["CÔNG AN TỈNH ĐỒNG NAI", _, _, _, _, _, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"],
    ["CÔNG AN HUYỆN ĐỊNH QUÁN", _, _, _, _, _, "Độc lập - Tự do - Hạnh phúc"],
    [_, _, _, _, _, _, "Định Quán, ngày 08 tháng 12 năm 2017"],
    ["DANH SÁCH RÀ SOÁT CÁC XÃ, THỊ TRẤN TRỌNG ĐIỂM, PHỨC TẠP VỀ TTATXH NĂM 2018"],
    [inventedNotice],
    ["TT", "Xã, thị trấn", "Hình sự", _, _, _, "Ma túy", _, _, _, "Kinh tế, môi trường", "Tình hình khác", _, "Lựa chọn", "Quyết định", _, "Ghi chú"],
    [_, "Địa bàn", "Số vụ phạm pháp hình sự", "Truy nã", "Tụ điểm TNXH", "Tin báo", "Số vụ", _, "Người", _, "Số vụ", "Tranh chấp đất đai", "Giáp ranh", _, "Số", "Ngày", _],
    [_, _, "(vụ)", "(người)", "(điểm)", "(tin)", "Vụ ma túy", "Tụ điểm ma túy", "Số người nghiện", "Số người sử dụng ma túy", "Số vụ kinh tế, môi trường", _, _, _, _, _, _],
    ["(1)", "(2)", "(3)", "(4)", "(5)", "(6)", "(7)", "(8)", "(9)", "(10)", "(11)", "(12)", "(13)", "(14)", "(15)", "(16)", "(17)"],
    ["I", "THỊ TRẤN"],
    [1, "TT. Định Quán", 41, 3, 2, 88, 13, 2, 46, 21, 5, "x", _, "x", "312/QĐ-UBND", "14/12/2017", _],
    ["II", "CÁC XÃ"],
    [1, "Thanh Sơn", 12, 1, "-", 31, 3, "-", 9, 4, 2, _, "x", _, _, _, _],
    [2, "Phú Tân", 9, "-", "-", 22, 2, "-", 6, 3, 1, _, _, _, _, _, _],
    [3, decomposed("Phú Vinh"), 15, 1, 1, 37, 4, "-", 12, 7, 2, "x", _, _, _, _, _],
    [4, "Phú Lợi", 11, "-", "-", 28, 2, "-", 8, 5, 1, _, _, _, _, _, _],
    [5, "Phú Hoà", 8, "-", "-", 19, 1, "-", 5, 2, 1, _, _, _, _, _, _],
    [6, decomposed("Ngọc Định"), 13, 1, "-", 33, 3, "-", 10, 4, 2, _, "x", _, _, _, _],
    [7, "La Ngà", 27, 2, 1, 61, 9, 1, 31, 16, 4, "x", "x", "x", "312/QĐ-UBND", "14/12/2017", _],
    [8, "Gia Canh", 19, 1, 1, 45, 5, 1, 18, 9, 3, _, "x", _, _, _, _],
    [9, "Phó Ngäc", 14, "-", "-", 30, 3, "-", 11, 6, 2, _, _, _, _, _, _],
    [10, "Phú Cường", 17, 1, "-", 40, 4, "-", 15, 8, 2, _, _, _, _, _, _],
    [11, "Tóc Tr\u00adng", 16, 1, "-", 38, 4, "-", 13, 7, 2, _, _, _, _, _, _],
    [12, "Phú Túc", 10, "-", "-", 24, 2, "-", 7, 3, 1, _, _, _, _, _, _],
    [13, "Suối Nho", 18, 1, 1, 42, 5, "-", 16, 8, 3, "x", "x", _, _, _, _],
    [_, "Tổng cộng", 230, 11, 6, 538, 60, 4, 210, 103, 31, _, _, _, _, _, _],
    ["Ghi chú: số liệu 12 tháng đến ngày 15/11/2017."],
    [],
    [_, "NGƯỜI LẬP BIỂU", _, _, _, _, _, _, _, _, "TRƯỞNG CÔNG AN HUYỆN"],
    [_, "(Ký, ghi rõ họ tên)", _, _, _, _, _, _, _, _, "(Ký, đóng dấu)"],
  ];
  return {
    name: "DS 2018",
    rows,
    formulas: {},
    merges: [
      "A1:E1", "G1:M1", "A2:E2", "G2:M2", "G3:M3", "A4:Q4", "A5:Q5",
      "A6:A8", "B7:B8", "C6:F6", "G6:J6", "G7:H7", "I7:J7", "L6:M6", "L7:L8", "M7:M8", "N6:N8", "O6:P6", "O7:O8", "P7:P8", "Q6:Q8",
    ],
    widths: [5, 20, 11, 9, 9, 9, 9, 9, 10, 11, 13, 10, 9, 9, 14, 12, 14],
    table: { headerTop: 6, headerBottom: 9, bottom: 26 },
    dateColumns: [],
    fonts: { B21: ".VnTime", B23: ".VnTime" },
    hiddenRows: [],
    hidden: false,
  };
}
