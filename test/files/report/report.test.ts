import { assess } from "../../../core/assess/assess.ts";
import { plan7488 } from "../../../core/plan/plan-7488.ts";
import { buildReport } from "../../../files/report/build-report.ts";
import { factsOf, type ReportChoice } from "../../../files/report/consolidation-facts.ts";
import { workbookFacts } from "../../../files/report/workbook-facts.ts";
import { bienHoa, dinhQuan, handedIn } from "./given-report.ts";
import { paragraphsOf, partOf, partsOf, tablesOf } from "./word-part.ts";

const district: ReportChoice = { variant: "yearly", level: "district", year: 2018 };

const documentOf = async (bytes: Uint8Array) => partOf(bytes, "word/document.xml");
const textOf = async (choice: ReportChoice, given = handedIn(bienHoa, dinhQuan)) =>
  paragraphsOf(await documentOf(await buildReport(factsOf(given, choice))));

describe("the form of Annex I of Decree 30/2020", () => {
  let bytes: Uint8Array;
  let xml: string;
  beforeAll(async () => {
    bytes = await buildReport(factsOf(handedIn(bienHoa), district));
    xml = await documentOf(bytes);
  });

  it("A4 upright, margins 20, 20, 30 and 20 mm, its first page without a number", () => {
    const [first = ""] = /<w:sectPr.*?<\/w:sectPr>/s.exec(xml) ?? [];
    expect(first).toContain('<w:pgSz w:w="11906" w:h="16838" w:orient="portrait"/>');
    // 1134 twips are 20 mm, 1701 are 30 mm.
    expect(first).toContain('<w:pgMar w:top="1134" w:right="1134" w:bottom="1134" w:left="1701"');
    expect(first).toContain("<w:titlePg/>");
  });

  it("annexes lie on their side, each numbered from 1", () => {
    const sections = xml.match(/<w:sectPr.*?<\/w:sectPr>/gs) ?? [];
    // The report, the areas, the readings; there are no accepted warnings.
    expect(sections).toHaveLength(3);
    for (const section of sections.slice(1)) {
      expect(section).toContain('<w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/>');
      expect(section).toContain('<w:pgNumType w:start="1"/>');
    }
  });

  it("Times New Roman 14 throughout, in all four roles of a font", async () => {
    expect(await partOf(bytes, "word/styles.xml")).toContain(
      '<w:rFonts w:ascii="Times New Roman" w:cs="Times New Roman" w:eastAsia="Times New Roman" w:hAnsi="Times New Roman"/><w:sz w:val="28"/>',
    );
    expect(xml).not.toContain("w:rFonts");
    const sizes = new Set([...xml.matchAll(/<w:sz w:val="(\d+)"\/>/g)].map(([, size]) => Number(size)));
    // 14, 13, 12 (the national name, tables) and 11 (the list of recipients) points.
    expect([...sizes].sort((a, b) => a - b)).toEqual([22, 24, 26, 28]);
  });

  it("the page number in the middle of the upper margin, from page 2 on", async () => {
    const headers = partsOf(bytes).filter((path) => /^word\/header\d+\.xml$/.test(path));
    const texts = await Promise.all(headers.map((path) => partOf(bytes, path)));
    const numbered = texts.filter((text) => text.includes("PAGE"));
    // One of each kind a section: default with the number, first page without.
    expect([headers.length, numbered.length]).toEqual([6, 3]);
    for (const text of numbered) expect(text).toContain('<w:jc w:val="center"/>');
  });

  it("national name and motto, issuing body, number, place and day", () => {
    expect(tablesOf(xml)[0]).toEqual([
      ["ỦY BAN NHÂN DÂN\nTHÀNH PHỐ BIÊN HÒA\n", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc"],
      ["Số: […]/BC-UBND", "Biên Hòa, ngày […] tháng […] năm […]"],
    ]);
    expect(xml).toMatch(/<w:u w:val="single"\/><\/w:rPr><w:t xml:space="preserve">Độc lập - Tự do - Hạnh phúc/);
  });

  it("kind and subject, addressee, numbered sections, recipients and signature in this order", () => {
    const texts = paragraphsOf(xml);
    const order = [
      "BÁO CÁO",
      "Kết quả thực hiện Kế hoạch số 7488/KH-UBND năm 2018",
      "trên địa bàn thành phố Biên Hòa",
      "Kính gửi: Ủy ban nhân dân tỉnh Đồng Nai (qua Công an tỉnh Đồng Nai)",
      "I. CÔNG TÁC LÃNH ĐẠO, CHỈ ĐẠO, TRIỂN KHAI THỰC HIỆN",
      "II. KẾT QUẢ THỰC HIỆN",
      "III. KINH PHÍ THỰC HIỆN",
      "IV. TỒN TẠI, HẠN CHẾ, KHÓ KHĂN, VƯỚNG MẮC VÀ NGUYÊN NHÂN",
      "V. PHƯƠNG HƯỚNG, NHIỆM VỤ NĂM 2019",
      "VI. KIẾN NGHỊ, ĐỀ XUẤT",
      "Nơi nhận:",
      "- Lưu: VT, […].",
      "TM. ỦY BAN NHÂN DÂN",
      "Phụ lục I",
    ].map((text) => texts.indexOf(text));
    expect(order.every((place) => place >= 0)).toBe(true);
    expect([...order].sort((a, b) => a - b)).toEqual(order);
  });

  it("a heading row is repeated on every page, in each table of figures", () => {
    const figures = (xml.match(/<w:tbl>.*?<\/w:tbl>/gs) ?? []).filter((table) =>
      table.includes('<w:insideH w:val="single"'),
    );
    // The areas, the readings.
    expect(figures).toHaveLength(2);
    for (const table of figures) expect(table.match(/<w:tblHeader\/>/g)).toHaveLength(1);
  });

  it("what is to be filled in is yellow", () => {
    const runs = [...xml.matchAll(/<w:r>.*?<\/w:r>/gs)].map(([run]) => run);
    const open = runs.filter((run) => /\[(?:…|trích yếu)\]/.test(run));
    expect(open.length).toBeGreaterThan(20);
    for (const run of open) expect(run).toContain('<w:highlight w:val="yellow"/>');
  });

  it("no person and no program: nobody is named as the author", async () => {
    const core = await partOf(bytes, "docProps/core.xml");
    expect(core).not.toMatch(/creator|lastModifiedBy/);
  });
});

describe("the report of one open workbook", () => {
  const rows = [
    ["RÀ SOÁT ĐỊA BÀN THÀNH PHỐ BIÊN HÒA NĂM 2018"],
    ["Tên đơn vị", "a1", "a2", "a3", "Phê duyệt", "Chuyển tiếp"],
    ["Phường Tam Hiệp", 1, 2, 3, "x"],
    ["Phường Bình Đa", 3, 2, 1, null],
  ];
  const content = { tables: [{ name: "Rà soát", sheet: "Rà soát", address: "A1:F4", rows }] };

  it("is its district's, with the areas that are due", () => {
    const facts = workbookFacts(assess(content, plan7488), "yearly");
    expect(facts).toMatchObject({
      level: "district",
      year: 2018,
      district: "Thành phố Biên Hòa",
      province: "Tỉnh Đồng Nai",
      figures: { units: 30, used: 1, yearly: { due: 1, transformed: 0, failed: 0 } },
      areas: [{ name: "Phường Tam Hiệp", outcome: null, isCarriedOver: false }],
    });
  });

  it("prints […] for what the list does not state, never 0", async () => {
    const columns = (count: number) => rows.map((row) => row.slice(0, count));
    const of = async (count: number) => {
      const list = { tables: [{ name: "Rà soát", sheet: "Rà soát", address: "A1:F4", rows: columns(count) }] };
      const facts = workbookFacts(assess(list, plan7488), "yearly");
      if (!facts) throw new Error("no facts");
      return paragraphsOf(await documentOf(await buildReport(facts)));
    };
    const total = "Tổng số đơn vị cấp xã đang chuyển hóa là 1/30 = 3,33%, không vượt mức 15%.";
    const stated = await of(6);
    expect(stated).toContain(
      `- Đã quyết định chuyển hóa 01 đơn vị cấp xã: phường Tam Hiệp (Quyết định số […] ngày […]); không có địa bàn chuyển tiếp từ năm trước. ${total}`,
    );
    expect(stated).toContain("- Các địa bàn được lựa chọn chưa được đánh giá, chưa xác định được tỷ lệ.");
    expect(await of(5)).toContain("- Số đơn vị cấp xã được lựa chọn: ít nhất 01 đơn vị cấp xã; chưa nêu: […].");
    const none = await of(4);
    expect(none).toContain("- Số đơn vị cấp xã được lựa chọn: […].");
    expect(none).toContain("- Số địa bàn phải đánh giá năm 2018: […].");
    expect(none.join(" ")).not.toMatch(/\b0 địa bàn|0,00%/);
    expect(none.join(" ")).not.toMatch(/null|undefined/);
  });

  it("is none while the year is not known", () => {
    const untitled = {
      tables: [{ ...content.tables[0], name: "", sheet: "Rà soát", address: "A1:F3", rows: rows.slice(1) }],
    };
    expect(workbookFacts(assess(untitled, plan7488), "yearly")).toBeNull();
  });
});

describe("the variants", () => {
  const past = {
    ...bienHoa,
    year: 2019,
    phaseYears: [
      { year: 2018, due: 4, transformed: 3, failed: 1 },
      { year: 2019, due: 4, transformed: 2, failed: 2 },
    ],
    transformed: 2,
    failed: 2,
  };

  it("the yearly review adds the years since the beginning; a year that nobody told of is […]", async () => {
    const facts = factsOf(handedIn(past), { variant: "yearly-review", level: "province", year: 2019 });
    const xml = await documentOf(await buildReport(facts));
    expect(paragraphsOf(xml)).toContain("Sơ kết năm 2019 thực hiện Kế hoạch số 7488/KH-UBND");
    expect(
      tablesOf(xml)
        .find(([first]) => first?.[0] === "Năm")
        ?.slice(1),
    ).toEqual([
      ["2017", "[…]", "[…]", "[…]", "[…]", "[…]", "[…]"],
      ["2018", "4", "3", "1", "0", "75,00%", "Đạt"],
      ["2019", "4", "2", "2", "0", "50,00%", "Không đạt"],
    ]);
  });

  it("the final review is over 2017–2020, carries nothing on, and says which years are wanting", async () => {
    const facts = factsOf(handedIn(past), { variant: "final", level: "province", year: 2019 });
    const xml = await documentOf(await buildReport(facts));
    const texts = paragraphsOf(xml);
    expect(texts).toContain("Tổng kết thực hiện Kế hoạch số 7488/KH-UBND giai đoạn 2017 - 2020");
    expect(texts).toContain("- Số liệu mới đến năm 2019, chưa đủ giai đoạn đến năm 2020.");
    expect(texts).toContain("V. PHƯƠNG HƯỚNG, GIẢI PHÁP TIẾP TỤC THỰC HIỆN GIAI ĐOẠN 2021 - 2025");
    expect(texts.some((text) => text.startsWith("- Tiếp tục chuyển hóa"))).toBe(false);
    expect(
      tablesOf(xml)
        .find(([first]) => first?.[0] === "Năm")
        ?.map(([year]) => year),
    ).toEqual(["Năm", "2017", "2018", "2019", "2020"]);
  });

  it("nothing is known: every figure is […], and it is still a report", async () => {
    const texts = await textOf({ ...district }, handedIn());
    expect(texts).toContain("ỦY BAN NHÂN DÂN");
    expect(texts).toContain("- […].");
    expect(texts.join(" ")).not.toMatch(/undefined|null|NaN/);
  });
});
