import { formatBlock } from "../../../../core/address.ts";
import { open } from "../../../../core/open/open.ts";
import { plan7488 } from "../../../../core/plan/plan-7488.ts";
import type { SheetKind } from "../../../../core/sheet/area-sheet.ts";
import type { Cell } from "../../../../core/table.ts";

/** Title, heading rows and one area, as a workbook has them; without merges the source knows nothing of merged cells. */
function usesOf(kind: SheetKind, rows: readonly (readonly Cell[])[], merges?: readonly string[]) {
  const right = Math.max(...rows.map((row) => row.length)) - 1;
  const address = formatBlock({ top: 0, left: 0, bottom: rows.length - 1, right });
  const opened = open([{ name: "Bảng", sheet: "Bảng", address, rows, ...(merges && { merges }) }], plan7488);
  const columns = opened.sheets[kind].sheet?.columns ?? [];
  return columns.map(({ use, question, personal }) => (personal ? "personal" : question ? "ask" : (use ?? "none")));
}

describe("layouts of district offices", () => {
  it("three heading rows with groups, a numbering row and the sum above", () => {
    const merges = "C4:F4 G4:I4 J4:K4 D5:E5 A4:A6 B4:B6 C5:C6 F5:F6 G5:G6 H5:H6 I5:I6 J5:J6 K5:K6 L4:L6 M4:M6".split(
      " ",
    );
    const rows = [
      ["UBND HUYỆN VĨNH CỬU"],
      ["BẢNG RÀ SOÁT, LỰA CHỌN ĐỊA BÀN CHUYỂN HÓA NĂM 2018"],
      [],
      [
        "TT",
        "Tên xã, TT",
        "HÌNH SỰ",
        null,
        null,
        null,
        "MA TÚY",
        null,
        null,
        "KT-MT",
        null,
        "Chọn năm 2018",
        "Chuyển tiếp từ 2017",
      ],
      [
        null,
        null,
        "Số vụ PPHS",
        "Đối tượng",
        null,
        "TBTG",
        "Số vụ",
        "Người nghiện có HSQL",
        "Người SD",
        "Số vụ",
        "ĐTST",
      ],
      [null, null, null, "Sưu tra", "Truy nã"],
      ["(1)", "(2)", "(3)", "(4)", "(5)", "(6)", "(7)", "(8)", "(9)", "(10)", "(11)", "(12)", "(13)"],
      [null, "Tổng cộng", 3, 2, 1, 4, 1, 1, 1, 1, 1],
      [1, "Xã Phú Lý", 3, 2, 1, 4, 1, 1, 1, 1, 1, "x", null],
    ];
    expect(usesOf("selection", rows, merges)).toEqual(
      "ordinal name a1 a5 a6 a9 b1 b4.1 b4.2 c1 c2 approved carriedOver".split(" "),
    );
  });

  it("the thing above its groups, where merged cells are not known", () => {
    const rows = [
      ["Rà soát huyện Vĩnh Cửu năm 2018"],
      [
        "TT",
        "Xã",
        "Sưu tra",
        null,
        null,
        "Số vụ",
        null,
        null,
        "Tụ điểm",
        null,
        "Khác",
        null,
        "Lựa chọn",
        null,
        "Quyết định",
        null,
      ],
      [
        null,
        null,
        "Hình sự",
        "Ma túy",
        "KT, MT",
        "Hình sự",
        "Ma túy",
        "KT, MT",
        "TNXH",
        "Ma túy",
        "Khiếu kiện",
        "Giáp ranh",
        "Mới",
        "Chuyển tiếp",
        "Số",
        "Ngày",
      ],
      [1, "Xã Phú Lý", 1, 1, 1, 2, 2, 2, 0, 0, "có", "không", "x", null, "12/QĐ-UBND", "15/01/2018"],
    ];
    expect(usesOf("selection", rows)).toEqual(
      "ordinal name a5 b3 c2 a1 b1 c1 a8 b2 d1 d6 approved carriedOver decisionNumber decisionDate".split(" "),
    );
  });

  it("figures of two years, a comparison, persons", () => {
    const rows = [
      ["RÀ SOÁT NĂM 2018 HUYỆN VĨNH CỬU"],
      [
        "STT",
        "Đơn vị",
        "PPHS năm 2016",
        "PPHS năm 2017",
        "So sánh (%)",
        "Truy nã",
        "Băng nhóm",
        "Tin báo",
        "Người lập",
        "Đăng ký",
      ],
      [1, "Xã Phú Lý", 3, 2, "-33", 1, 0, 5, "Nguyễn A", "x"],
    ];
    expect(usesOf("selection", rows)).toEqual("ordinal name none a1 none a6 a7 a9 personal ask".split(" "));
  });

  it("an evaluation in another order under the titles of its targets", () => {
    const rows = [
      ["ĐÁNH GIÁ KẾT QUẢ CHUYỂN HÓA ĐỊA BÀN NĂM 2018 HUYỆN VĨNH CỬU"],
      ["STT", "Địa bàn", "Hộ gia đình", null, "Phạm pháp hình sự", null, "Truy nã", null, null, "Kết quả"],
      [null, null, "Tổng số", "Được tuyên truyền", "Xảy ra", "Khám phá", "Đầu kỳ", "Phát sinh", "Bắt, đầu thú", null],
      [1, "Xã Phú Lý", 100, 80, 5, 4, 2, 1, 2, "Đạt"],
    ];
    expect(usesOf("evaluation", rows, ["C2:D2", "E2:F2", "G2:I2"])).toEqual(
      "ordinal name T10.whole T10.part T2.whole T2.part T4.whole T4.whole-2 T4.part result".split(" "),
    );
  });

  it("an evaluation in abbreviations under the numbers of its targets", () => {
    const rows = [
      ["CHẤM CHỈ TIÊU CHUYỂN HÓA NĂM 2018, HUYỆN VĨNH CỬU"],
      ["TT", "Xã", "CT1", "CT2", null, "CT5", null, "CT6", null, "CT10", null, "ĐK 1", "ĐK 2", "Kết luận"],
      [null, null, null, "TS", "KP", "TS", "GQ", "TS", "TP", "Hộ", "TT"],
      [1, "Xã Phú Lý", "Không", 5, 4, 10, 9, 20, 1, 100, 80, "Có", "Có", "Đạt"],
    ];
    expect(usesOf("evaluation", rows)).toEqual([
      ..."ordinal name T1 T2.whole T2.part T5.whole T5.part T6.whole T6.part T10.whole".split(" "),
      ..."ask G1 G2 result".split(" "),
    ]);
  });

  it("a ledger with two columns for each year", () => {
    const rows = [
      ["SỔ THEO DÕI ĐỊA BÀN CHUYỂN HÓA HUYỆN VĨNH CỬU"],
      ["TT", "Địa bàn", "Năm 2017", null, "Năm 2018", null, "Ghi chú"],
      [null, null, "Diện", "Kết quả", "Diện", "Kết quả"],
      [1, "Xã Phú Lý", "Chọn mới", "Đạt", null, null, null],
    ];
    expect(usesOf("ledger", rows, ["C2:D2", "E2:F2"])).toEqual([
      ..."ordinal name".split(" "),
      "y2017 kind",
      "y2017 result",
      "y2018 kind",
      "y2018 result",
      "note",
    ]);
  });
});
