import { assess } from "../../../core/assess/assess.ts";
import { open, reopen } from "../../../core/open/open.ts";
import type { Stated } from "../../../core/open/opened-workbook.ts";
import { plan7488 } from "../../../core/plan/plan-7488.ts";
import { loadRegisters } from "../../../core/register/registers.ts";
import type { Table, WorkbookContent } from "../../../core/table.ts";

/** A list with a title, two columns of names and three criteria. */
function list(
  title: string,
  names: readonly string[],
  districts: readonly (string | null)[] = [],
  sheet = "Rà soát",
): Table {
  const rows = names.map((name, at) => [name, districts[at] ?? null, at, 2, 1]);
  return {
    name: sheet,
    sheet,
    address: `A1:E${names.length + 2}`,
    rows: [[title], ["Tên đơn vị", "Huyện", "a1", "a2", "a3"], ...rows],
  };
}

async function opened(content: WorkbookContent, stated: Stated = {}) {
  const first = open(content, plan7488, stated);
  return reopen(first, await loadRegisters(first.missingRegisters));
}

function codes({ sheets }: Awaited<ReturnType<typeof opened>>): readonly (string | null)[] {
  return (sheets.selection.sheet?.areas ?? []).map(({ match }) => ("unit" in match ? match.unit.code : null));
}

describe("a sheet that names a place outside Đồng Nai", () => {
  it.each([
    // Names of Dĩ An that Đồng Nai has too: Tân Bình 26194, Bình An 26386, An Bình 26035.
    [
      "THỊ XÃ DĨ AN, TỈNH BÌNH DƯƠNG NĂM 2018",
      ["Phường Tân Bình", "Phường Bình An", "Phường An Bình"],
      ["25945", "25951", "25960"],
      "Thị xã Dĩ An",
      1,
    ],
    [
      "UBND HUYỆN ĐẤT ĐỎ NĂM 2018",
      ["Xã Lộc An", "Xã Long Tân", "Xã Phước Hội"],
      ["26701", "26695", "26686"],
      "Huyện Đất Đỏ",
      1,
    ],
    [
      "UBND HUYEN DAT DO NAM 2018",
      ["Xã Lộc An", "Xã Long Tân", "Xã Phước Hội"],
      ["26701", "26695", "26686"],
      "Huyện Đất Đỏ",
      1,
    ],
    [
      "CÔNG AN QUẬN 5, TP. HỒ CHÍ MINH NĂM 2018",
      ["Phường 1", "Phường 2", "Phường 3"],
      ["27325", "27313", "27307"],
      "Quận 5",
      2,
    ],
    ["QUẬN TÂN PHÚ NĂM 2018", ["Tân Quý", "Phú Trung", "Tây Thạnh"], ["27019", "27031", "27013"], "Quận Tân Phú", 1],
  ])("«%s» is read by its own units", async (title, names, expected, district, cap) => {
    const content = { tables: [list(title, names)] };
    const first = open(content, plan7488);
    expect([first.missingRegisters, codes(first)]).toEqual([
      ["national-2017", "national-2025"],
      [null, null, null],
    ]);
    const whole = await opened(content);
    expect(codes(whole)).toEqual(expected);
    const { selection, findings } = assess(whole);
    expect([selection?.sheet.district?.name, selection?.capUse.cap]).toEqual([district, cap]);
    expect(findings.filter(({ code }) => code === "other-province").map(({ severity }) => severity)).toEqual(["info"]);
    expect(findings.map(({ code }) => code)).not.toContain("unknown-unit");
  });

  it("without the national list no unit is matched and there is no cap", () => {
    const { selection, findings, notRun } = assess(
      [list("THỊ XÃ DĨ AN NĂM 2018", ["Phường Tân Bình", "Phường Bình An"])],
      plan7488,
    );
    expect(selection).toBeNull();
    const found = findings.map(({ code }) => code);
    expect(found).toContain("no-district");
    expect(
      found.filter((code) => ["unknown-unit", "cap-exceeded", "missing-unit", "other-province"].includes(code)),
    ).toEqual([]);
    expect(notRun.map(({ code }) => code)).toContain("unknown-unit");
    expect(findings.find(({ code }) => code === "no-district")?.message.vi).toContain(
      "Tiêu đề (ô A1) ghi Thị xã Dĩ An",
    );
  });

  it.each([
    [
      "the column «Huyện»",
      { tables: [list("RÀ SOÁT NĂM 2018", ["Xã Lộc An", "Xã Long Tân"], ["H. Đất Đỏ", "H. Đất Đỏ"])] },
    ],
    ["the name of the sheet", { tables: [list("RÀ SOÁT NĂM 2018", ["Xã Lộc An", "Xã Long Tân"], [], "Đất Đỏ")] }],
    [
      "the name of the file",
      { fileName: "Ra soat Dat Do 2018.xlsx", tables: [list("RÀ SOÁT", ["Xã Lộc An", "Xã Long Tân"])] },
    ],
    ["a title in TCVN3", { tables: [list("UBND huyÖn §Êt §á", ["Xã Lộc An", "Xã Long Tân"], [], "2018")] }],
  ])("%s says it as well", async (_what, content) => {
    expect(codes(await opened(content))).toEqual(["26701", "26695"]);
  });

  it("the district that the user states goes before the title", async () => {
    const content = { tables: [list("THỊ XÃ DĨ AN NĂM 2018", ["Xã Lộc An", "Xã Long Tân"])] };
    expect(codes(await opened(content, { district: "Đất Đỏ" }))).toEqual(["26701", "26695"]);
  });

  it("a district name of many provinces is settled by the units", async () => {
    const read = await opened({
      tables: [list("HUYỆN CHÂU THÀNH NĂM 2018", ["Xã Thuận Mỹ", "Xã Phước Tân Hưng", "Xã Bình Quới"])],
    });
    expect([read.sheets.selection.sheet?.district?.code, codes(read)]).toEqual(["808", ["28225", "28231", "28213"]]);
  });

  it("or by the province beside it", async () => {
    const read = await opened({ tables: [list("HUYỆN CHÂU THÀNH - TỈNH TIỀN GIANG NĂM 2018", ["Xã Tân Hương"])] });
    expect(read.sheets.selection.sheet?.district).toMatchObject({ code: "821" });
  });

  it("else it is asked", async () => {
    const { findings, selection } = assess(
      await opened({ tables: [list("HUYỆN CHÂU THÀNH NĂM 2018", ["Xã Không Đâu", "Xã Chẳng Có"])] }),
    );
    expect(selection?.sheet.district ?? null).toBeNull();
    expect(findings.find(({ code }) => code === "no-district")?.message.vi).toContain("Huyện Châu Thành");
  });

  it("since 1/7/2025 the province is the new one: Đất Đỏ is in Hồ Chí Minh, Bình Phước in Đồng Nai", async () => {
    const city = await opened({ tables: [list("TỈNH BÀ RỊA - VŨNG TÀU CŨ NĂM 2026", ["Xã Đất Đỏ", "Phường Dĩ An"])] });
    expect(city.sheets.selection.sheet?.areas.map(({ match }) => "unit" in match && match.unit.province.name)).toEqual([
      "Thành phố Hồ Chí Minh",
      "Thành phố Hồ Chí Minh",
    ]);
    const own = open({ tables: [list("TỈNH BÌNH PHƯỚC CŨ NĂM 2026", ["Phường Đồng Xoài"])] }, plan7488);
    expect([own.missingRegisters, codes(own)]).toEqual([[], ["25210"]]);
  });

  it("a district of Đồng Nai stays at home, whatever its neighbours are called", () => {
    for (const title of [
      "HUYỆN TÂN PHÚ NĂM 2018",
      "TÂN PHÚ NĂM 2018",
      "HUYỆN XUÂN LỘC (GIÁP HUYỆN HÀM TÂN) NĂM 2018",
    ]) {
      const { missingRegisters } = open({ tables: [list(title, ["Xã Phú Lâm", "Xã Xuân Hưng"])] }, plan7488);
      expect(missingRegisters).toEqual([]);
    }
  });
});
