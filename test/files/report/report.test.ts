import { assess } from "../../../core/assess/assess.ts";
import { plan7488 } from "../../../core/plan/plan-7488.ts";
import { buildReport } from "../../../files/report/build-report.ts";
import { factsOf, type ReportChoice } from "../../../files/report/consolidation-facts.ts";
import { workbookFacts } from "../../../files/report/workbook-facts.ts";
import { bienHoa, dinhQuan, handedIn } from "./given-report.ts";
import { paragraphsOf, partOf, partsOf, tablesOf } from "./word-part.ts";

const district: ReportChoice = { variant: "yearly", level: "district", year: 2018 };
const province: ReportChoice = { variant: "yearly", level: "province", year: 2018 };
const areas = {
  transformed: ["Phường Trảng Dài", "Phường Hố Nai", "Phường Tân Biên"],
  failed: ["Phường Tân Hòa"],
  pending: [],
};

const documentOf = async (bytes: Uint8Array) => partOf(bytes, "word/document.xml");
const textOf = async (choice: ReportChoice, given = handedIn(bienHoa, dinhQuan)) =>
  paragraphsOf(await documentOf(await buildReport(factsOf(given, choice))));

describe("the form of Annex I of Decree 30/2020", () => {
  let bytes: Uint8Array;
  let xml: string;
  beforeAll(async () => {
    bytes = await buildReport(factsOf(handedIn(bienHoa), { ...district, areas }));
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
    // The report, the areas, accepted warnings, method and conventions.
    expect(sections).toHaveLength(4);
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
    expect([headers.length, numbered.length]).toEqual([8, 4]);
    for (const text of numbered) expect(text).toContain('<w:jc w:val="center"/>');
  });

  it("national name and motto, issuing body, number, place and day", () => {
    expect(tablesOf(xml)[0]).toEqual([
      ["ỦY BAN NHÂN DÂN\nTHÀNH PHỐ BIÊN HÒA\n", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc"],
      ["Số: […]/BC-[…]", "[…], ngày […] tháng […] năm […]"],
    ]);
    expect(xml).toMatch(/<w:u w:val="single"\/><\/w:rPr><w:t xml:space="preserve">Độc lập - Tự do - Hạnh phúc/);
  });

  it("kind and subject, addressee, numbered sections, recipients and signature in this order", () => {
    const texts = paragraphsOf(xml);
    const order = [
      "BÁO CÁO",
      "Kết quả thực hiện Kế hoạch 7488/KH-UBND năm 2018",
      "Kính gửi: Ủy ban nhân dân tỉnh Đồng Nai",
      "(qua Công an tỉnh Đồng Nai)",
      "I. CÔNG TÁC LÃNH ĐẠO, CHỈ ĐẠO, TRIỂN KHAI THỰC HIỆN",
      "II. KẾT QUẢ THỰC HIỆN",
      "III. TỒN TẠI, HẠN CHẾ VÀ NGUYÊN NHÂN",
      "IV. PHƯƠNG HƯỚNG, NHIỆM VỤ NĂM SAU",
      "V. KIẾN NGHỊ, ĐỀ XUẤT",
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
    // The three tests, the areas, method and conventions; there are no accepted warnings.
    expect(figures).toHaveLength(3);
    for (const table of figures) expect(table.match(/<w:tblHeader\/>/g)).toHaveLength(1);
  });

  it("no person: the author is the program", async () => {
    const core = await partOf(bytes, "docProps/core.xml");
    expect(core).toContain("<dc:creator>Địa bàn</dc:creator><cp:lastModifiedBy>Địa bàn</cp:lastModifiedBy>");
  });
});

describe("a district's report", () => {
  it("says cap, year and phase with their arithmetic, the names, and what goes on to the next year", async () => {
    const texts = await textOf({ ...district, areas }, handedIn(bienHoa));
    expect(texts).toContain("- Mức trần: 4/30 = 13,33 % ≤ 15 %; mức trần 4; còn 0.");
    expect(texts).toContain("- Phải đánh giá năm 2018: 4; đạt: 3; không đạt: 1; chưa đánh giá: 0.");
    expect(texts).toContain(
      "- So với chỉ tiêu (Kế hoạch 7488/KH-UBND, mục II.1-1): 3/4 = 75,00 % ≥ 60 %; cần 3. Kết luận: đạt.",
    );
    expect(texts).toContain("- Địa bàn chuyển hóa thành công: Phường Trảng Dài, Phường Hố Nai, Phường Tân Biên.");
    expect(texts).toContain("- Chuyển tiếp 1 địa bàn chưa đạt sang năm 2019 (Quy ước Q9): Phường Tân Hòa.");
  });

  it("law and convention stand in columns of their own", async () => {
    const xml = await documentOf(await buildReport(factsOf(handedIn(bienHoa), district)));
    const table = tablesOf(xml)[1];
    expect(table?.[0]).toEqual(["Nội dung", "Kết quả, cách tính", "Kết luận", "Căn cứ", "Quy ước"]);
    expect(table?.[2]).toEqual([
      "Chuyển hóa thành công trong năm",
      "3/4 = 75,00 % ≥ 60 %; cần 3.",
      "Đạt",
      "Kế hoạch 7488/KH-UBND, mục II.1-1",
      "Q9, Q10",
    ]);
    expect(table?.[4]?.slice(1, 3)).toEqual(["[…]", "[…]"]);
  });

  it("the plan's date binds the province; the district's own is its setting, or […]", async () => {
    const law =
      "- Tỉnh phải báo cáo Bộ trước ngày 25/11/2018 (Kế hoạch 7488/KH-UBND, mục VII.4); tỉnh nên gửi chậm nhất thứ Sáu, ngày 23/11/2018 (Quy ước Q16).";
    const open = await textOf(district, handedIn(bienHoa));
    expect(open).toContain(law);
    expect(open).toContain("- Thời hạn huyện gửi báo cáo theo yêu cầu của tỉnh: […].");
    const own = await textOf({ ...district, stated: { ownDue: "2018-11-15" } }, handedIn(bienHoa));
    expect(own).toContain("- Thời hạn huyện gửi báo cáo theo yêu cầu của tỉnh: thứ Năm, ngày 15/11/2018.");
  });

  it("the body that the workbook names stands at the head, in the last line and above the signature; its days in the text", async () => {
    const stated = {
      issuer: "Ban Chỉ đạo 138 thành phố Biên Hòa",
      countedOver: { from: "2016-11-15", to: "2017-11-14" },
      judgedOn: "2018-11-20",
    };
    const text = await textOf({ ...district, stated }, handedIn(bienHoa));
    expect(text).toContain("BAN CHỈ ĐẠO 138 THÀNH PHỐ BIÊN HÒA");
    expect(text).toContain("TM. BAN CHỈ ĐẠO 138 THÀNH PHỐ BIÊN HÒA");
    expect(text).toContain("Trên đây là báo cáo của Ban Chỉ đạo 138 thành phố Biên Hòa, kính báo cáo./.");
    expect(text).not.toContain("TM. ỦY BAN NHÂN DÂN");
    expect(text).toContain("- Số liệu rà soát tính từ ngày 15/11/2016 đến ngày 14/11/2017.");
    expect(text).toContain("- Ngày chốt đánh giá: 20/11/2018 (Quy ước Q9).");
    expect(await textOf(district, handedIn(bienHoa))).toContain("TM. ỦY BAN NHÂN DÂN");
  });

  it("the annex of areas has no column for the one district", async () => {
    const xml = await documentOf(await buildReport(factsOf(handedIn(bienHoa), district)));
    expect(tablesOf(xml).find(([first]) => first?.[0] === "Mã")?.[1]).toEqual([
      "25993",
      "Phường Trảng Dài",
      "94,44",
      "1",
      "Đã phê duyệt",
      "8/10",
      "Đạt",
      "Đã chuyển hóa",
    ]);
  });
});

describe("a province's report", () => {
  it("goes to the ministry through the board, before 25/11, with both bases of the cap", async () => {
    const texts = await textOf(province);
    expect(texts).toContain("Kính gửi: Bộ Công an");
    expect(texts).toContain("(qua Ban Chủ nhiệm Đề án)");
    expect(texts).toContain(
      "- Thời hạn gửi báo cáo: trước ngày 25/11/2018 (Kế hoạch 7488/KH-UBND, mục VII.4); nên gửi chậm nhất thứ Sáu, ngày 23/11/2018 (Quy ước Q16).",
    );
    expect(texts).toContain(
      "- Tổng mức trần của các huyện đã có số liệu: 6; mức trần tính trên toàn bộ 171 đơn vị của tỉnh: 25 (hai cách tính khác nhau, Quy ước Q1).",
    );
    expect(texts.find((text) => text.startsWith("- Còn 9 huyện chưa có số liệu"))).toContain("Thị xã Long Khánh");
  });

  it("has its districts in an annex, the province in the last row", async () => {
    const xml = await documentOf(await buildReport(factsOf(handedIn(bienHoa, dinhQuan), province)));
    const table = tablesOf(xml).find(([first]) => first?.[0] === "Huyện");
    expect(table?.slice(1).map((row) => row.slice(0, 9))).toEqual([
      ["Thành phố Biên Hòa", "30", "4", "4", "4", "3", "1", "75,00 %", "Đạt"],
      ["Huyện Định Quán", "14", "2", "2", "2", "1", "1", "50,00 %", "Không đạt"],
      ["Toàn tỉnh", "44", "6", "6", "6", "4", "2", "66,67 %", "Đạt"],
    ]);
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
      areas: { transformed: [], failed: [], pending: ["Phường Tam Hiệp"] },
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
    const lead = "- Số đơn vị cấp xã: 30. Số địa bàn đang chuyển hóa năm 2018 (phê duyệt mới và chuyển tiếp):";
    expect(await of(6)).toContain(`${lead} 1.`);
    expect(await of(5)).toContain(`${lead} ít nhất 1.`);
    const none = await of(4);
    expect(none).toContain(`${lead} […].`);
    expect(none).toContain("- Phải đánh giá năm 2018: […]; đạt: 0; không đạt: 0; chưa đánh giá: […].");
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
    expect(paragraphsOf(xml)).toContain("Sơ kết năm 2019 thực hiện Kế hoạch 7488/KH-UBND");
    expect(
      tablesOf(xml)
        .find(([first]) => first?.[0] === "Năm")
        ?.slice(1),
    ).toEqual([
      ["2017", "[…]", "[…]", "[…]", "[…]", "[…]"],
      ["2018", "4", "3", "1", "0", "75,00 %"],
      ["2019", "4", "2", "2", "0", "50,00 %"],
    ]);
  });

  it("the final review is over 2017–2020, carries nothing on, and says which years are wanting", async () => {
    const facts = factsOf(handedIn(past), { variant: "final", level: "province", year: 2019 });
    const xml = await documentOf(await buildReport(facts));
    const texts = paragraphsOf(xml);
    expect(texts).toContain("Tổng kết giai đoạn 2017–2020 thực hiện Kế hoạch 7488/KH-UBND");
    expect(texts).toContain("- Số liệu mới đến năm 2019, chưa đủ giai đoạn đến năm 2020.");
    expect(texts.some((text) => text.startsWith("- Chuyển tiếp"))).toBe(false);
    expect(
      tablesOf(xml)
        .find(([first]) => first?.[0] === "Năm")
        ?.map(([year]) => year),
    ).toEqual(["Năm", "2017", "2018", "2019", "2020"]);
  });

  it("nothing is known: every figure is […], and it is still a report", async () => {
    const texts = await textOf({ ...district }, handedIn());
    expect(texts).toContain("ỦY BAN NHÂN DÂN");
    expect(texts).toContain("- […]");
    expect(texts.join(" ")).not.toMatch(/undefined|null|NaN/);
  });
});
