import { evaluationVocabulary } from "../../../core/sheet/header/vocabulary.ts";
import { factColumns } from "../../../core/plan/target-columns.ts";
import { findHeader } from "../../../core/sheet/header/header.ts";
import { readHeading } from "../../../core/sheet/heading/read-heading.ts";
import { plan7488 } from "../../../core/plan/plan-7488.ts";
import { tableOf } from "./table-builder.ts";

const vocabulary = evaluationVocabulary(plan7488);
const use = (heading: string) => readHeading([heading], "evaluation", plan7488).use;

it("the plan's ten targets and two gates take nineteen columns", () => {
  expect(factColumns(plan7488).map(({ id }) => id)).toEqual(
    (
      "T1 T2.whole T2.part T3.whole T3.part T4.whole T4.whole-2 T4.part T5.whole T5.part T6.whole T6.part " +
      "T7 T8 T9 T10.whole T10.part G1 G2"
    ).split(" "),
  );
});

it.each(factColumns(plan7488))("$id is known by its id and its heading", ({ id, heading }) => {
  expect(use(id)).toBe(id);
  expect(use(heading.vi)).toBe(id);
  expect(use(heading.vi.toUpperCase().normalize("NFD"))).toBe(id);
});

it.each([
  ["Có biểu hiện «xã hội đen»", "T1"],
  ["T1 Có biểu hiện «xã hội đen»", "T1"],
  ["Số vụ xảy ra (vụ)", "T2.whole"],
  ["T2: Số vụ khám phá", "T2.part"],
  ["T3: Khám phá", "T3.part"],
  ["T2 - Số vụ xảy ra", "T2.whole"],
  ["Án rất/đặc biệt nghiêm trọng khởi tố", "T3.whole"],
  ["Truy nã đầu kỳ", "T4.whole"],
  ["Truy nã phát sinh", "T4.whole-2"],
  ["T4 bắt, đầu thú", "T4.part"],
  ["Tin báo tiếp nhận", "T5.whole"],
  ["Củng cố hệ thống chính trị", "T7"],
  ["7. Củng cố hệ thống chính trị", "T7"],
  ["Số mô hình hiệu quả", "T8"],
  ["Nội quy, quy tắc", "T9"],
  ["Tổng số hộ", "T10.whole"],
  ["Hộ được tuyên truyền", "T10.part"],
  ["G1 Giảm cơ bản", "G1"],
  ["Không phức tạp nổi lên", "G2"],
  ["Kết quả", "result"],
  ["T2", "T2 share"],
  ["Tỷ lệ khám phá án", "T2 share"],
  ["T2 Kết luận", "T2 verdict"],
  ["Chỉ tiêu 10", "T10 share"],
  ["Chỉ tiêu 1", "T1"],
  ["T11", null],
  ["Dân số", null],
  ["__proto__", null],
])("%p is read as %p", (heading, expected) => expect(use(heading)).toBe(expected));

describe("a header of two or three rows", () => {
  const usesOf = (rows: readonly (readonly (string | null)[])[], merges?: readonly string[]) =>
    findHeader(tableOf(rows, merges ? { merges } : {}), vocabulary)?.columns.map((column) => column.use);

  it("reads a child by its target: «Khám phá» under T2 is not «Khám phá» under T3", () => {
    const rows = [
      ["STT", "Xã, phường", "T2", null, "T3. Án rất, đặc biệt nghiêm trọng", null, "T6", null],
      [null, null, "Xảy ra", "Khám phá", "Khởi tố", "Khám phá", "Cư trú", "Tái phạm"],
    ];
    const expected = ["ordinal", "name", "T2.whole", "T2.part", "T3.whole", "T3.part", "T6.whole", "T6.part"];
    expect(usesOf(rows, ["A1:A2", "B1:B2", "C1:D1", "E1:F1", "G1:H1"])).toEqual(expected);
  });

  it("takes a share and a verdict beside the figures for what they are", () => {
    const rows = [
      ["Tên đơn vị", "Chỉ tiêu 5", null, null, null, "Mô hình"],
      [null, "Tiếp nhận", "Đã xử lý", "Tỷ lệ (%)", "Đạt/Không đạt", null],
    ];
    const expected = ["name", "T5.whole", "T5.part", "T5 share", "T5 verdict", "T8"];
    expect(usesOf(rows, ["A1:A2", "B1:E1", "F1:F2"])).toEqual(expected);
  });

  it("stands under a heading for all of them", () => {
    const rows = [
      ["Tên đơn vị", "Chỉ tiêu của địa bàn chuyển hóa", null, null, null, "Ghi chú"],
      [null, "T4. Truy nã", null, null, "T8", null],
      [null, "Đầu kỳ", "Phát sinh", "Bắt, đầu thú", null, null],
    ];
    const expected = ["name", "T4.whole", "T4.whole-2", "T4.part", "T8", "note"];
    expect(usesOf(rows, ["A1:A3", "B1:E1", "B2:D2", "E2:E3", "F1:F3"])).toEqual(expected);
  });
});
