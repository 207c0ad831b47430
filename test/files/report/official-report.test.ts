import { obligations7488 } from "../../../core/plan/obligations-7488.ts";
import { plan7488 } from "../../../core/plan/plan-7488.ts";
import { judgeObligation, noEvidence, type Evidence } from "../../../core/rules/judge-obligation.ts";
import type { JudgedDuty } from "../../../core/evaluation/judged-duty.ts";
import type { Cell } from "../../../core/table.ts";
import { assess } from "../../../core/assess/assess.ts";
import { orderTemplate } from "../../../files/template/order-template.ts";
import { templateSheets } from "../../../files/template/template-sheets.ts";
import { readWorkbook } from "../../../files/read/read-workbook.ts";
import { writeTables } from "../../../files/write/write-workbook.ts";
import { factsOf, type ReportChoice } from "../../../files/report/consolidation-facts.ts";
import { officialReport } from "../../../files/report/official-report.ts";
import { workbookFacts } from "../../../files/report/workbook-facts.ts";
import { readBook } from "../../read-book.ts";
import { area, bienHoa, dinhQuan, handedIn, type Given } from "./given-report.ts";

const district: ReportChoice = { variant: "yearly", level: "district", year: 2018 };
const province: ReportChoice = { variant: "yearly", level: "province", year: 2018 };

/** Every text of a report: subject, body, appendices with their tables. */
function textsOf(choice: ReportChoice, ...given: readonly Given[]): readonly string[] {
  const report = officialReport(factsOf(handedIn(...given), choice));
  const cells = (rows: readonly (readonly Cell[])[]) =>
    rows.flat().map((cell) => JSON.stringify(cell).replace(/^"|"$/g, ""));
  return [
    ...report.body.flatMap((block) => (block.kind === "table" ? cells(block.rows) : [block.text])),
    ...report.appendices.flatMap(({ title, headings, rows }) => [title, ...headings, ...cells(rows)]),
  ];
}

it("names the base of the cap: the district, or a province that has none", () => {
  const facts = factsOf(handedIn(bienHoa), province);
  const basis = (given: typeof facts) =>
    officialReport(given)
      .appendices.flatMap(({ rows }) => rows)
      .flatMap(([, what, how]) => (what === "Mức 15%" ? [how] : []));
  const said = (base: string) =>
    `Mức 15%: tính trên số đơn vị cấp xã của ${base} tại ngày quyết định lựa chọn; tính cả địa bàn mới và chuyển tiếp, mỗi địa bàn một lần.`;
  expect(basis(facts)).toEqual([said("huyện")]);
  expect(basis({ ...facts, districtTable: null })).toEqual([said("tỉnh")]);
});

function duty(id: string, evidence: Partial<Evidence>, unit: string | null = null): JudgedDuty {
  const obligation = obligations7488.find((one) => one.id === id);
  if (!obligation) throw new Error(id);
  const whole = { ...noEvidence, ...evidence };
  return {
    obligation,
    scope: unit === null ? "district" : "area",
    unit: unit === null ? null : { code: null, name: unit },
    year: 2018,
    evidence: whole,
    judgement: judgeObligation({ obligation, evidence: whole, year: 2018 }, plan7488),
    place: null,
  };
}

describe("a district's report says", () => {
  it("the three documents in full at its beginning, each once", () => {
    const texts = textsOf(district, bienHoa);
    expect(texts[0]).toBe(
      "Thực hiện Quyết định số 1960/QĐ-BCA-C41 ngày 08/6/2017 của Bộ Công an về việc phê duyệt Đề án Chuyển hóa địa bàn trọng điểm, phức tạp về trật tự, an toàn xã hội đến năm 2020 (sau đây gọi là Đề án); Công văn số 1829/BCĐ-C41 ngày 12/6/2017 của Ban Chỉ đạo 138 Chính phủ về việc triển khai Đề án; Kế hoạch số 7488/KH-UBND ngày 31/7/2017 của Ủy ban nhân dân tỉnh Đồng Nai thực hiện Đề án Chuyển hóa địa bàn trọng điểm, phức tạp về trật tự, an toàn xã hội đến năm 2020, Ủy ban nhân dân thành phố Biên Hòa báo cáo kết quả thực hiện năm 2018 như sau:",
    );
    const again = texts.slice(1).join("\n");
    expect(again).toContain("Kế hoạch số 7488/KH-UBND");
    expect(again).not.toContain("ngày 31/7/2017");
  });

  it("what was selected, the cap, what became of it, and what goes on", () => {
    const texts = textsOf(district, bienHoa);
    for (const sentence of [
      "- Năm 2018, thành phố Biên Hòa có 30 đơn vị cấp xã; số được lựa chọn để chuyển hóa trong năm không vượt quá 15%, tức nhiều nhất 04 đơn vị cấp xã (khoản 2 mục III Kế hoạch số 7488/KH-UBND).",
      "- Đã quyết định chuyển hóa 03 đơn vị cấp xã: phường Trảng Dài, phường Hố Nai, phường Tân Biên (Quyết định số 245/QĐ-UBND ngày 15/12/2017); chuyển tiếp từ năm trước 01 đơn vị cấp xã: xã Phước Tân. Tổng số đơn vị cấp xã đang chuyển hóa là 4/30 = 13,33%, không vượt mức 15%.",
      "- Số địa bàn phải đánh giá năm 2018: 04 (mới 03, chuyển tiếp 01). Đến ngày 15/11/2018: 03 địa bàn chuyển hóa thành công, 01 địa bàn chưa đạt.",
      "- Tỷ lệ chuyển hóa thành công 3/4 = 75,00%, đạt chỉ tiêu ít nhất 60% (gạch đầu dòng thứ nhất khoản 1 mục II Kế hoạch số 7488/KH-UBND).",
      "- Có 01 địa bàn đã quá thời gian chuyển hóa 01 năm (gạch đầu dòng thứ hai khoản 5 mục III Kế hoạch số 7488/KH-UBND): xã Phước Tân (năm thứ 4). Lý do: […].",
      "- Từ năm 2017 đến ngày 15/11/2018, có 03 địa bàn chuyển hóa thành công, 0 địa bàn phức tạp trở lại; 3/3 = 100,00% không phức tạp trở lại, đạt chỉ tiêu ít nhất 85%.",
      "- Số liệu năm 2017: […].",
      "- Tiếp tục chuyển hóa 01 địa bàn chưa đạt: xã Phước Tân.",
      "- Rà soát, lựa chọn địa bàn năm 2019 trong mức không quá 15% (04 đơn vị cấp xã), còn 03 đơn vị cấp xã ngoài số chuyển tiếp.",
      "Trên đây là báo cáo kết quả thực hiện Kế hoạch số 7488/KH-UBND năm 2018, Ủy ban nhân dân thành phố Biên Hòa kính báo cáo Ủy ban nhân dân tỉnh Đồng Nai./.",
    ])
      expect(texts).toContain(sentence);
  });

  it("9 of 17: 52,94% is not met, two are wanting; above the cap by how many", () => {
    const texts = textsOf(district, { ...bienHoa, areas: [], transformed: 9, failed: 8 });
    expect(texts).toContain(
      "- Tỷ lệ chuyển hóa thành công 9/17 = 52,94%, không đạt chỉ tiêu ít nhất 60%; cần 11 địa bàn, còn thiếu 02 địa bàn.",
    );
    expect(texts).toContain(
      "- Tổng số đơn vị cấp xã đang chuyển hóa là 17/30 = 56,67%, vượt mức 15% 13 đơn vị cấp xã.",
    );
    expect(texts).toContain("- Tỷ lệ chuyển hóa thành công của năm không đạt chỉ tiêu ít nhất 60%.");
  });

  it("two of six judged: the range, and how many more are needed; none judged: no share at all", () => {
    const part = textsOf(district, { ...bienHoa, areas: [], transformed: 1, failed: 1, due: 6 });
    expect(part).toContain(
      "- Mới đánh giá 2/6 địa bàn, 01 địa bàn chuyển hóa thành công; tỷ lệ cả năm trong khoảng 16,67% đến 83,33%, cần thêm ít nhất 03 địa bàn.",
    );
    const none = textsOf(district, { ...bienHoa, areas: [], transformed: 0, failed: 0, due: 6 });
    expect(none).toContain("- Các địa bàn được lựa chọn chưa được đánh giá, chưa xác định được tỷ lệ.");
    expect(none).toContain("- Chưa có địa bàn chuyển hóa thành công nên chưa xét chỉ tiêu ít nhất 85%.");
    expect(none.join("\n")).not.toMatch(/\b0,00%/);
    expect(textsOf(district, { ...bienHoa, areas: [], transformed: 0, failed: 0 })).toContain(
      "- Không có địa bàn phải đánh giá trong năm.",
    );
  });

  it("an area whose result another way of counting turns", () => {
    const otherwise = {
      verdict: "notMet",
      leaveOut: "notMet",
      asMet: "met",
      asNotMet: "notMet",
      dashes: "notMet",
      notApplicableDecides: true,
      dashesDecide: false,
    } as const;
    const turned = area("Phường A", "notMet", { targets: { met: 7, nothing: 1, total: 10 }, otherwise });
    expect(textsOf(district, { ...bienHoa, areas: [turned], transformed: 0, failed: 1 })).toContain(
      "- Kết quả của phường A phụ thuộc cách tính: không tính các chỉ tiêu không áp dụng thì 7/9 chỉ tiêu (chưa đạt), coi các chỉ tiêu đó là đạt thì 8/10 chỉ tiêu (đạt); báo cáo này áp dụng cách thứ nhất.",
    );
  });

  it("how many of Circular 15's list were selected, and no number where nothing of it is marked", () => {
    const sentence = (how: string) =>
      `- Trong số đơn vị cấp xã được công nhận theo Thông tư số 15/2010/TT-BCA ngày 24/5/2010 của Bộ Công an [trích yếu], ${how} đơn vị cấp xã được lựa chọn chuyển hóa.`;
    const listed = ["Phường Trảng Dài", "Phường Hố Nai", "Phường Tam Hiệp"].map((name, index) => {
      return { name, isSelected: index < 2, isEverSelected: index < 2 };
    });
    expect(textsOf(district, { ...bienHoa, circular15: listed })).toContain(sentence("có 02"));
    expect(textsOf(district, { ...bienHoa, circular15: listed.slice(2) })).toContain(sentence("không có"));
    expect(textsOf(district, { ...bienHoa, circular15: [] })).toContain(sentence("có […]"));
    expect(textsOf(district, bienHoa).join("\n")).not.toContain("15/2010/TT-BCA");
    // One of the two districts, and two of eleven, say it.
    expect(textsOf(province, { ...bienHoa, circular15: listed }, dinhQuan)).toContain(sentence("có ít nhất 02"));
  });

  it("crime this year and the year before, in the transformed areas", () => {
    const trends = { before: { a1: 150, b1: 0, a8: 3 }, now: { a1: 120, b1: 5, a8: 3 } };
    const texts = textsOf(district, { ...bienHoa, areas: [area("Phường A", "met", { trends })] });
    for (const sentence of [
      "- Phạm pháp hình sự tại các địa bàn chuyển hóa: 120 vụ; cùng kỳ năm trước 150 vụ, giảm 30 vụ (20%).",
      "- Tội phạm về ma túy tại các địa bàn chuyển hóa: 5 vụ; cùng kỳ năm trước 0 vụ, tăng 5 vụ.",
      "- Tụ điểm tệ nạn xã hội tại các địa bàn chuyển hóa: 3 tụ điểm; cùng kỳ năm trước 3 tụ điểm, không thay đổi.",
      "- Tụ điểm ma túy tại các địa bàn chuyển hóa: […] tụ điểm; cùng kỳ năm trước […].",
    ])
      expect(texts).toContain(sentence);
  });

  it("the duties: what was issued, inspected, paid, done in each area; what is not stated stays open", () => {
    const names = ["Phường Trảng Dài", "Phường Hố Nai", "Phường Tân Biên", "Xã Phước Tân"];
    const duties = [
      duty("N3", { document: "Kế hoạch số 05/KH-UBND", date: "2018-01-15", done: 5 }),
      duty("N19", { document: "06/KH-UBND", date: "2018-01-20" }),
      duty("N20", { answer: true }),
      duty("N5", { done: 3 }),
      duty("N28", { date: "2018-12-20" }),
      duty("N17", { done: 2, total: 9 }),
      duty("N25", { document: "12/NQ-HĐND", date: "2018-01-10", money: 350 }),
      duty("N30", { answer: false }),
      ...names.map((name) => duty("N6", { answer: name !== "Xã Phước Tân" }, name)),
      ...names.map((name) =>
        duty("N8", name === "Xã Phước Tân" ? { done: 10, total: 12 } : { done: 12, total: 12 }, name),
      ),
      ...names.map((name) => duty("N10", { done: name === "Xã Phước Tân" ? 1 : 0, total: 9 }, name)),
    ];
    const texts = textsOf(district, { ...bienHoa, duties });
    for (const sentence of [
      "- Ủy ban nhân dân thành phố Biên Hòa đã ban hành Kế hoạch số 05/KH-UBND ngày 15/01/2018 [trích yếu], đề ra chuyển hóa 05 đơn vị cấp xã trong năm.",
      "- Đã ban hành Kế hoạch số 06/KH-UBND ngày 20/01/2018 huy động các ngành, đoàn thể tham gia công tác chuyển hóa địa bàn, phân công nhiệm vụ cụ thể cho từng ban, ngành.",
      "- Đã tổ chức 03 lượt kiểm tra, giám sát, đôn đốc; hội nghị sơ kết năm tổ chức ngày 20/12/2018.",
      "- Kế hoạch của năm đề ra 05 địa bàn; kết quả 03 địa bàn.",
      "- Khảo sát, đánh giá chất lượng hệ thống chính trị: đã thực hiện tại 3/4 địa bàn; chưa thực hiện: xã Phước Tân.",
      "- Bố trí lực lượng Công an: 46/48 biên chế, đủ tại 3/4 địa bàn; chưa đủ: xã Phước Tân (10/12).",
      "- Tổ nhân dân quá 40 hộ: 1/36 tổ, tại xã Phước Tân.",
      "- Kiện toàn Ban Chỉ đạo cấp xã: […].",
      "- Đã tổ chức 02 phiên tòa xét xử lưu động tại đơn vị cấp xã.",
      "- Ủy ban nhân dân thành phố Biên Hòa đã báo cáo Hội đồng nhân dân cùng cấp; kinh phí hỗ trợ năm 2018 là 350 triệu đồng (Nghị quyết số 12/NQ-HĐND ngày 10/01/2018).",
      "- Chưa bố trí đủ biên chế Công an tại xã Phước Tân.",
      "- Khó khăn, vướng mắc: không có khó khăn, vướng mắc.",
    ])
      expect(texts).toContain(sentence);
  });
});

it("where points are asked for a report shows how firm the ranks are: bars, and from which change an area turns", async () => {
  const book = await readBook("samples/bien-hoa-2018-loi.xlsx");
  if (typeof book === "string") throw new Error(book);
  const rangesIn = (withCriteria: boolean) => {
    const facts = workbookFacts(book, "yearly", withCriteria);
    return facts && officialReport(facts).appendices.find(({ title }) => title.startsWith("Khoảng hạng"));
  };
  expect(rangesIn(false)).toBeUndefined();
  const table = rangesIn(true);
  expect(table?.title).toBe("Khoảng hạng của các địa bàn khi trọng số đổi trong mức ±25%");
  expect(table?.rows[0]?.[5]).toMatch(/^30 địa bàn, so với 4 hạng đầu; │ là mức cắt\./);
  expect(table?.rows[1]).toEqual([
    1,
    "Phường Trảng Dài",
    "1",
    "█░░│░░░░░░░░░░░░░░░░░░░░░",
    "chắc trong",
    "Phường Trảng Dài: chắc trong với mọi trọng số trong ±25%.",
  ]);
  const told = table?.rows.map((row) => row[5]);
  expect(told).toContainEqual(expect.stringMatching(/^Trọng số đổi .* thì /));
  expect(JSON.stringify(told)).not.toMatch(/\d\/\d/);
});

it("of a workbook in which nothing is filled in no figure is printed but its units and the cap", async () => {
  const answer = await orderTemplate({ plan: plan7488, year: 2018, district: "731" });
  if ("refusal" in answer) throw new Error(answer.refusal.en);
  const read = await readWorkbook(await writeTables(templateSheets(answer.order)));
  if (!read.ok) throw new Error(read.refusal.code);
  const facts = workbookFacts(assess(read.content, plan7488), "yearly");
  const texts = facts
    ? officialReport(facts).body.flatMap((block) => (block.kind === "table" ? [] : [block.text]))
    : [];
  for (const sentence of [
    "- Số đơn vị cấp xã được lựa chọn: […].",
    "- Số địa bàn phải đánh giá năm 2018: […].",
    "- Tỷ lệ chuyển hóa thành công: […] (chưa nêu đủ địa bàn phải đánh giá).",
    "- Từ năm 2017 đến ngày 15/11/2018, số địa bàn chuyển hóa thành công: […]; chưa đủ số liệu để xét chỉ tiêu ít nhất 85%.",
    "- Rà soát, lựa chọn địa bàn năm 2019 trong mức không quá 15% (04 đơn vị cấp xã).",
  ])
    expect(texts).toContain(sentence);
  expect(texts.filter((text) => /(?<![\d/])0{1,2}(?![\d/])/.test(text))).toEqual([]);
});

describe("a province's report says", () => {
  it("how far its figures reach, and both bases of the cap", () => {
    const texts = textsOf(province, bienHoa, dinhQuan);
    expect(texts).toContain(
      "- Toàn tỉnh có 171 đơn vị cấp xã; 2/11 huyện, thị xã, thành phố đã có số liệu; chưa có số liệu của: thị xã Long Khánh, huyện Tân Phú, huyện Vĩnh Cửu, huyện Trảng Bom, huyện Thống Nhất, huyện Cẩm Mỹ, huyện Long Thành, huyện Xuân Lộc, huyện Nhơn Trạch.",
    );
    expect(texts).toContain("- Tổng số tối đa tính theo từng huyện là 06; tính chung toàn tỉnh là 25 đơn vị cấp xã.");
    // The next year's number is of the whole province, which two of eleven districts are not.
    expect(texts).toContain("- Rà soát, lựa chọn địa bàn năm 2019 trong mức không quá 15%.");
    expect(
      texts.some((text) =>
        text.startsWith("- Số liệu dưới đây của 2/11 huyện, thị xã, thành phố với 44 đơn vị cấp xã"),
      ),
    ).toBe(true);
  });

  it("its districts in an appendix: those without figures with units and cap, the rest open, the sum as what it is", () => {
    const report = officialReport(factsOf(handedIn(bienHoa, dinhQuan), province));
    const table = report.appendices.find(({ title }) => title === "Tổng hợp theo huyện, thị xã, thành phố");
    expect(table?.headings.slice(0, 4)).toEqual(["STT", "Huyện", "Số đơn vị", "Tối đa 15%"]);
    expect(table?.rows[0]?.slice(1, 11)).toEqual(["Thành phố Biên Hòa", 30, 4, 4, 4, 3, 1, 0, "75,00%", "Đạt"]);
    expect(table?.rows[1]?.slice(1, 6)).toEqual(["Thị xã Long Khánh", 15, 2, "[…]", "[…]"]);
    expect(table?.rows.at(-1)?.slice(0, 10)).toEqual([
      null,
      "Cộng 2/11 huyện đã có số liệu",
      44,
      6,
      6,
      6,
      4,
      2,
      0,
      "66,67%",
    ]);
  });
});

it("a province's areas stand below their district, each with its sum", () => {
  const own = area("Xã La Ngà", null);
  const report = officialReport(
    factsOf(handedIn(bienHoa, { ...dinhQuan, areas: [own], transformed: 0, failed: 0, due: 1 }), province),
  );
  const rows = report.appendices[0]?.rows ?? [];
  expect(rows.map((row) => row.slice(0, 2))).toEqual([
    [null, "Thành phố Biên Hòa: 04 địa bàn (03 đạt, 01 không đạt)"],
    [1, "Phường Trảng Dài"],
    [2, "Phường Hố Nai"],
    [3, "Phường Tân Biên"],
    [4, "Xã Phước Tân"],
    [null, "Huyện Định Quán: 01 địa bàn (01 chưa đánh giá)"],
    [5, "Xã La Ngà"],
  ]);
});

describe.each(["yearly", "yearly-review", "final"] as const)("%s", (variant) => {
  it.each([
    ["a district with figures", { variant, level: "district", year: 2018 }, [bienHoa]],
    ["a district with nothing", { variant, level: "district", year: 2018 }, []],
    ["a province", { variant, level: "province", year: 2018 }, [bienHoa, dinhQuan]],
  ] as const)("%s: no code, no key, no word of the program, and the section on money", (_what, choice, given) => {
    const texts = textsOf(choice, ...given);
    const all = texts.join("\n");
    expect(all).not.toMatch(/\d %|\b[TGQN]\d|\b[a-d]\d\b|true|false|leave-out|>=|\b\d\d-\d\d\b|luật định|phần mềm/);
    expect(all.replace(/^null$/gm, "")).not.toMatch(/undefined|null|NaN/);
    expect(texts).toContain("III. KINH PHÍ THỰC HIỆN");
    expect(all.match(/thực hiện Đề án Chuyển hóa/g)).toHaveLength(1);
    expect(texts.includes("V. PHƯƠNG HƯỚNG, GIẢI PHÁP TIẾP TỤC THỰC HIỆN GIAI ĐOẠN 2021 - 2025")).toBe(
      variant === "final",
    );
  });
});

it("a plan file without documents and duties has […] for them", () => {
  const plan = { ...plan7488, id: "khac", documents: [] };
  const facts = { ...factsOf(handedIn(bienHoa), district), plan };
  const [opening] = officialReport(facts).body;
  expect(opening).toEqual({
    kind: "paragraph",
    text: "Thực hiện […]; Kế hoạch 7488/KH-UBND […], Ủy ban nhân dân thành phố Biên Hòa báo cáo kết quả thực hiện năm 2018 như sau:",
  });
});
