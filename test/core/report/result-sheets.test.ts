import { assess } from "../../../core/assess/assess.ts";
import type { Assessment } from "../../../core/assess/assessment.ts";
import { checks } from "../../../core/checks/index.ts";
import { plan7488 } from "../../../core/plan/plan-7488.ts";
import { resultSheets } from "../../../core/report/result-sheets.ts";
import { logSheet } from "../../../core/sheet/managed/log.ts";
import type { Cell } from "../../../core/table.ts";
import { readBook } from "../../read-book.ts";
import { sheetOf } from "../sheet-builder.ts";

const accept = (fingerprint: string, reason: string) => ({
  ...{ time: "2018-11-05T08:30:00", action: "accept" as const, before: "", after: "" },
  fingerprint,
  reason,
});

/** The sample with faults, and two of its warnings accepted with reasons. */
async function wrongSample(): Promise<Assessment> {
  const book = await readBook("samples/bien-hoa-2018-loi.xlsx");
  if (typeof book === "string") throw new Error(book);
  const { content } = book.opened;
  const printOf = (code: string) => book.findings.find((finding) => finding.code === code)?.fingerprint ?? "";
  const log = logSheet([
    accept(printOf("term-exceeded"), "Địa bàn rộng, dân nhập cư đông"),
    accept(printOf("missing-unit"), "Hai đơn vị báo cáo riêng sau"),
  ]);
  return assess(
    { ...content, tables: [...content.tables, log.table], names: { ...content.names, DIABAN_NHATKY: log.title } },
    plan7488,
  );
}

const rowsOf = (assessment: Assessment, at: number, language?: "en") =>
  resultSheets(assessment, language)[at]?.table.rows ?? [];
const text = (cell: Cell | undefined) => (typeof cell === "string" ? cell : "");

describe("the results workbook of the sample with faults", () => {
  let assessment: Assessment;
  let [review, findings, method]: (readonly (readonly Cell[])[])[] = [];
  beforeAll(async () => {
    assessment = await wrongSample();
    [review, findings, method] = [0, 1, 2].map((at) => rowsOf(assessment, at));
  });

  it("has four sheets, each A4 landscape with its headings on every page", () => {
    const sheets = resultSheets(assessment);
    expect(sheets.map(({ name, title }) => `${name} ${title}`)).toEqual([
      "DIABAN_KETQUA Kết quả rà soát",
      "DIABAN_PHATHIEN Phát hiện",
      "DIABAN_CACHTINH Cách tính",
      "DIABAN_KHOANGHANG Khoảng hạng",
    ]);
    expect(sheets.map(({ page }) => page?.headingRow)).toEqual([4, 0, 0, 0]);
    expect(sheets[0]?.page?.header).toEqual([
      "ỦY BAN NHÂN DÂN THÀNH PHỐ BIÊN HÒA",
      "KẾT QUẢ RÀ SOÁT, LỰA CHỌN ĐỊA BÀN NĂM 2018",
      "Kế hoạch số 7488/KH-UBND",
    ]);
    // 149 and 150 characters wide: one A4 page lying at nine points and more.
    expect(sheets.map(({ widths }) => widths.reduce((sum, width) => sum + width, 0))).toEqual([149, 150, 150, 150]);
  });

  it("begins with place, cap, scale and the counts of the pane", () =>
    expect(review?.slice(0, 4).map(([line]) => line)).toEqual([
      "Thành phố Biên Hòa · năm 2018 · danh mục đơn vị hành chính ngày 15/10/2017",
      "5/30 đơn vị cấp xã (4 phê duyệt, 1 chuyển tiếp) = 16,67%, vượt mức trần 15% 1 địa bàn",
      "Thang điểm tạm tính từ bảng này, chưa chốt",
      "12 lỗi, 13 cảnh báo (2 đã chấp nhận), 6 thông tin",
    ]));

  it("ranks by the highest possible points: what has blanks stands where it may belong", () => {
    const ranked = (review ?? []).slice(5, 20).map(([rank, , name, points, range]) => [rank, name, points, range]);
    expect(ranked).toEqual([
      [1, "Phường Trảng Dài", 94.23, null],
      [2, "Phường Long Bình", 89.74, null],
      [3, "Phường Hố Nai", 85.05, null],
      ["mức cắt", null, null, null],
      [4, "Phường Tân Biên", 67.56, null],
      [5, "Phường Long Bình Tân", 65.64, null],
      [6, "Phường Tân Hòa", 61.99, null],
      [7, "Xã Phước Tân", 60.46, null],
      [8, "Phường Tân Phong", 50.96, null],
      // A blank of one criterion in 26 is worth 100/26 = 3,85 points: 44,76 and 48,60.
      ["9–10", "Phường Tam Hiệp", null, "44,76–48,60"],
      ["9–10", "Xã Tam Phước", 45.58, null],
      [11, "Phường Tân Hiệp", 40.98, null],
      ["12–14", "Phường Tân Tiến", null, "36,11–39,96"],
      ["12–13", "Phường Thống Nhát", 39.85, null],
      ["13–16", "Phường Tân Mai", null, "33,54–37,38"],
    ]);
  });

  it("marks who is firmly in, near the line or firmly out, and says by what marks", () => {
    expect([5, 9, 10].map((row) => review?.[row]?.[5])).toEqual(["● 1", "◐ 4–6", "◐ 4–7"]);
    expect(review?.at(-4)?.[5]).toBe("○ 30");
    expect(review?.at(-3)?.[0]).toBe(
      "Khoảng hạng khi trọng số đổi trong ±25%: ● chắc trong, ◐ sát mức cắt, ○ chắc ngoài, so với 4 hạng đầu của cả bảng.",
    );
  });

  it("draws the ranges as bars over all ranks with the cut across them, and says from which change an area turns", () => {
    const ranges = rowsOf(assessment, 3);
    // Without a place left the first 4 of 30 are spoken of: 24 steps, round(24 × 4/30) = 3 of them before the cut.
    expect(ranges[1]?.[0]).toMatch(
      /^30 địa bàn, so với 4 hạng đầu; │ là mức cắt\. \d+ chắc trong, \d+ sát mức cắt, \d+ chắc ngoài\.$/,
    );
    expect(ranges[2]?.slice(0, 5)).toEqual([
      "Phường Trảng Dài",
      "1",
      "█░░│░░░░░░░░░░░░░░░░░░░░░",
      "chắc trong",
      "Phường Trảng Dài: chắc trong với mọi trọng số trong ±25%.",
    ]);
    const near = ranges.filter((row) => row[3] === "sát mức cắt").map((row) => text(row[4]));
    expect(near.some((told) => /^Trọng số đổi (?:từ|dưới) ±\d+(?:,\d+)?% .*4 hạng đầu/.test(told))).toBe(true);
    expect(ranges.at(-1)?.slice(1, 4)).toEqual(["30", "░░░│░░░░░░░░░░░░░░░░░░░░█", "chắc ngoài"]);
  });

  it("says of each area what is decided and its three largest criteria", () => {
    expect(review?.[5]?.slice(10)).toEqual(["Đã phê duyệt", null, "a1 3,8; a2 3,8; a3 3,8"]);
    expect(review?.[12]?.slice(10)).toEqual(["Chuyển tiếp", null, "a2 3,8; a6 3,8; b1 3,8"]);
    // The groups of the first add up to its points: 30,77 + 17,31 + 15,38 + 30,77 = 94,23.
    expect(review?.[5]?.slice(6, 10)).toEqual([30.77, 17.31, 15.38, 30.77]);
  });

  it("holds every number with two decimals at most, never a binary tail", () => {
    const numbers = (review ?? []).flat().filter((cell) => typeof cell === "number");
    expect(numbers.length).toBeGreaterThan(100);
    expect(numbers.filter((number) => !/^\d+(\.\d{1,2})?$/.test(String(number)))).toEqual([]);
  });

  it("leaves room for the two who sign", () =>
    expect(review?.at(-1)?.filter((cell) => cell !== null)).toEqual([
      "NGƯỜI LẬP BIỂU (ký)",
      "THỦ TRƯỞNG ĐƠN VỊ (ký, đóng dấu)",
    ]));

  it("lists what is open first, in words, with level, title, unit, cells, clause and what to do", () => {
    expect(findings?.[0]).toEqual([
      ...["Mức", "Nội dung", "Đơn vị", "Ô", "Giải thích", "Căn cứ", "Việc cần làm", "Lý do chấp nhận"],
    ]);
    expect(findings?.[1]).toEqual([
      "Lỗi",
      "Vượt mức trần",
      null,
      null,
      "Đã chọn 5/30 đơn vị cấp xã (16,67%), trong đó 1 chuyển tiếp, vượt mức trần 15% (tối đa 4), thừa 1.",
      "Kế hoạch 7488/KH-UBND, mục III.2",
      "Xem xét bỏ ít nhất 1 địa bàn; địa bàn chuyển tiếp vẫn tính vào mức trần.",
      null,
    ]);
    const levels = (findings ?? []).map(([level]) => level);
    // 12 errors, 11 open warnings, 6 notes; then what is accepted and what could not be checked.
    expect(levels.slice(1, 13)).toEqual(Array.from({ length: 12 }, () => "Lỗi"));
    expect(levels.slice(13, 24)).toEqual(Array.from({ length: 11 }, () => "Cảnh báo"));
    expect(levels.slice(24, 30)).toEqual(Array.from({ length: 6 }, () => "Thông tin"));
    expect(levels.slice(30)).toEqual(["Đã chấp nhận", "Cảnh báo", "Cảnh báo", "Chưa kiểm tra được", null, null]);
  });

  it("names the reason and the day of each accepted warning, and why a check could not run", () => {
    expect(findings?.slice(31, 33).map((row) => [row[1], row[7]])).toEqual([
      ["Thiếu đơn vị", "Hai đơn vị báo cáo riêng sau (05/11/2018)"],
      ["Quá thời gian 01 năm", "Địa bàn rộng, dân nhập cư đông (05/11/2018)"],
    ]);
    expect(findings?.slice(34).map((row) => [row[1], row[4]])).toEqual([
      ["Lựa chọn lại địa bàn đã đạt", "Cần sổ theo dõi hoặc cột kết quả năm trước."],
      ["Thiếu địa bàn chuyển tiếp", "Cần sổ theo dõi hoặc cột kết quả năm trước."],
    ]);
  });

  it("says the plan's limits in words, and below them how it is read", () => {
    const limits = (method ?? []).slice(2, 23).map(([clause, , limit]) => `${text(clause)}: ${text(limit)}`);
    expect(limits).toEqual([
      "II.1-1: ít nhất 60%",
      "II.1-1: ít nhất 85%",
      "II.2-1, ý 1: không",
      "II.2-1, ý 2: ít nhất 80%",
      "II.2-1, ý 3: ít nhất 95%",
      "II.2-1, ý 4: ít nhất 30%",
      "II.2-1, ý 5: 100%",
      "II.2-2: dưới 15%",
      "II.2-3: có",
      "II.2-4, ý 1: ít nhất 1",
      "II.2-4, ý 2: có",
      "II.2-5: 100%",
      "III.2: không quá 15%",
      "III.2: địa phương lựa chọn, quyết định",
      "III.4: ít nhất 80%",
      "III.4: phải có",
      "III.4: phải có",
      "III.5-1: 2017 - 2020",
      "III.5-2: 01 năm",
      "IV.4-4; V.2-3: không quá 40 hộ",
      "VII.4: trước ngày 25/11",
    ]);
    expect(method?.[23]?.[0]).toBe("Cách hiểu của phần mềm");
    expect(method?.slice(25).map(([id]) => id)).toEqual(Array.from({ length: 22 }, (_, index) => `Q${index + 1}`));
    // 5 of 30 is above 15% rounded down, and within it rounded up (5).
    expect(method?.[26]?.[4]).toBe("Có: kết luận về mức trần");
  });

  it("prints no code of a check, no key and no operator", () => {
    const all = JSON.stringify([review, findings, method]);
    expect(checks.filter(({ code }) => all.includes(`"${code}"`)).map(({ code }) => code)).toEqual([]);
    expect(all).not.toMatch(/true|false|leave-out|>=|<=|\d\d-\d\d\b|\d %|luật định/);
  });
});

const heading = ["Tên đơn vị", "a1", "a2", "a3", "Phê duyệt", "Số quyết định", "Ngày quyết định", "Họ tên"];
const workbook = sheetOf({
  withMarks: true,
  heading,
  rows: [
    ["Trảng Dài", 10, 4, 6, "x", "245/QĐ-UBND", "15/12/2017", "Nguyễn Văn A"],
    ["Tân Phong", 5, 1, 3, null, null, null, "Trần Văn B"],
    ["Tân Biên", -1, 1, 3, null, null, null, "Lê Văn C"],
  ],
});

describe("the results of a small list", () => {
  const assessment = assess(workbook, plan7488);

  it("says the room that is left under the cap", () =>
    expect(rowsOf(assessment, 0)[1]?.[0]).toBe(
      "1/30 đơn vị cấp xã (1 phê duyệt, 0 chuyển tiếp) = 3,33%, trong mức trần 15%; còn được chọn 3 địa bàn",
    ));

  it("puts the cut below what is proposed", () =>
    // Levels: a1 10/10 and 5/10, a2 4/4 and 1/4, a3 6/6 and 3/6; the mean of three, times 100. The third has no readable
    // a1: (0 + 1/4 + 3/6)/3 to (1 + 1/4 + 3/6)/3. There is room for both.
    expect(rowsOf(assessment, 0).slice(5, 8)).toEqual([
      [
        1,
        "25993",
        "Phường Trảng Dài",
        100,
        null,
        "1",
        100,
        null,
        null,
        null,
        "Đã phê duyệt",
        null,
        "a1 33,3; a2 33,3; a3 33,3",
      ],
      [
        "2–3",
        "25999",
        "Phường Tân Biên",
        null,
        "25,00–58,33",
        "● 2–3",
        null,
        null,
        null,
        null,
        null,
        "Đề nghị",
        "a3 16,7; a2 8,3",
      ],
      [
        "2–3",
        "25996",
        "Phường Tân Phong",
        41.67,
        null,
        "● 2–3",
        41.67,
        null,
        null,
        null,
        null,
        "Đề nghị",
        "a1 16,7; a3 16,7; a2 8,3",
      ],
    ]));

  it("never carries a column of persons", () =>
    expect(JSON.stringify(resultSheets(assessment))).not.toMatch(/Văn [ABC]/));

  it("is the same in English where words are ours", () => {
    expect(resultSheets(assessment, "en").map(({ title }) => title)).toEqual([
      "Review results",
      "Findings",
      "Method",
      "Rank ranges",
    ]);
    expect(rowsOf(assessment, 0, "en")[1]?.[0]).toBe(
      "1/30 commune-level units (1 approved, 0 carried over) = 3.33%, within the cap of 15%; room for 3",
    );
  });
});
