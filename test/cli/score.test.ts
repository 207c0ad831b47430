import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Cell } from "../../core/table.ts";
import { writeTables } from "../../files/write/write-workbook.ts";
import { run } from "./run-diaban.ts";

const folder = mkdtempSync(join(tmpdir(), "diaban-score-"));
const file = join(folder, "bien-hoa.xlsx");

/**
 * Seven wards of Biên Hòa (30 units, cap 4) over three criteria, three of them approved, so that one place is left. The
 * reference level of each criterion is 10: the largest of six positive values is their 90th percentile by nearest rank.
 */
const rows: Cell[][] = [
  ["DANH SÁCH RÀ SOÁT THÀNH PHỐ BIÊN HÒA NĂM 2018"],
  ["Mã", "Tên đơn vị", "a1", "a2", "a3", "Phê duyệt", "Số quyết định", "Ngày quyết định", "Chuyển tiếp"],
  ["25993", "Phường Trảng Dài", 10, 10, 10, "x", "01/QĐ", "15/1/2018"],
  ["25996", "Phường Tân Phong", 10, 10, 10, "x", "01/QĐ", "15/1/2018"],
  ["25999", "Phường Tân Biên", 10, 10, 10, "x", "01/QĐ", "15/1/2018"],
  ["26002", "Phường Hố Nai", 5, 5, 5, null, null, null],
  ["26005", "Phường Tân Hòa", 5, 5, 5, null, null, null],
  ["26008", "Phường Tân Hiệp", 0, 0, 0, null, null, null],
  ["26011", "Phường Bửu Long", 0, 1, null, null, null, null],
];
const open = join(folder, "bien-hoa-open.xlsx");

beforeAll(async () => {
  const table = { name: "Rà soát", sheet: "Rà soát", address: `A1:H${rows.length}`, rows };
  writeFileSync(file, await writeTables([{ table }]));
  // With 5 and 5 the blank may lift the last one to 66,67 points, above the two that are level.
  const last: Cell[] = ["26011", "Phường Bửu Long", 5, 5, null, null, null, null];
  writeFileSync(open, await writeTables([{ table: { ...table, rows: [...rows.slice(0, -1), last] } }]));
});

describe("diaban score", () => {
  it("ranks by exact points, says how far ranks can move and who contends for the last place", () => {
    const { out } = run("score", file);
    expect(out).toContain("Thành phố Biên Hòa · 2018 · 7 đơn vị · 3/27 tiêu chí");
    expect(out).toContain("3/30 đơn vị cấp xã = 10,00 % ≤ 15 %, tối đa 4 · còn được chọn 1 địa bàn");
    expect(out).toContain("Thang điểm tạm tính từ chính bảng này, chưa chốt (Quy ước Q14)");
    const lines = out.split("\n").map((line) => line.trim().replace(/ {2,}/g, " | "));
    expect(lines).toContain("1 | Phường Trảng Dài | 100,00 | 1 | Đã phê duyệt");
    expect(lines).toContain("4 | Phường Hố Nai | 50,00 | 4 | đồng hạng, còn được chọn 1 địa bàn");
    expect(lines).toContain("4 | Phường Tân Hòa | 50,00 | 4 | đồng hạng, còn được chọn 1 địa bàn");
    // (0 + 1 + 0)/30 to (0 + 1 + 10)/30: sixth whatever the blank holds.
    expect(lines).toContain("6 | Phường Bửu Long | 3,33–36,67 | 6");
    expect(lines).toContain("7 | Phường Tân Hiệp | 0,00 | 7 | 0 điểm");
    expect(lines).toContain("Phường Bửu Long: a3 Bị khởi tố, thi hành án tại địa phương");
  });

  it("leaves open who comes in where a blank decides, for the area and for those it could push out", () => {
    const lines = run("score", open)
      .out.split("\n")
      .map((line) => line.trim().replace(/ {2,}/g, " | "));
    expect(lines).toContain("4–6 | Phường Bửu Long | 33,33–66,67 | 4–6 | Chưa đủ số liệu");
    expect(lines).toContain("4–5 | Phường Hố Nai | 50,00 | 4–5 | Chưa đủ số liệu");
    expect(lines).toContain("7 | Phường Tân Hiệp | 0,00 | 7 | 0 điểm");
  });

  it("speaks English when asked", () => {
    const { out } = run("score", file, "--lang", "en");
    expect(out).toContain("Provisional scale from this very sheet, not stored yet (Convention Q14)");
    expect(out).toMatch(/4 +Phường Hố Nai +50\.00 +4 +tied for 1 seats/);
  });

  it("prints the contract", () => {
    const { out, err } = run("score", file, "--json");
    expect(err).toBe("");
    const { schema, plan, files } = JSON.parse(out) as {
      schema: number;
      plan: string;
      files: { areas: Record<string, unknown>[] }[];
    };
    expect([schema, plan]).toEqual([2, "7488"]);
    expect(files[0]).toMatchObject({
      file,
      status: "scored",
      sheet: "Rà soát",
      district: { code: "731", name: "Thành phố Biên Hòa" },
      year: 2018,
      scale: { provisional: true, date: null, source: null, problems: [] },
      cap: 4,
      used: 3,
      room: 1,
      seatsForTied: 1,
    });
    const areas = files[0]?.areas ?? [];
    expect(areas.map(({ rank }) => rank)).toEqual([1, 1, 1, 4, 4, 6, 7]);
    expect(areas[3]).toMatchObject({
      unit: { code: "26002", name: "Phường Hố Nai" },
      score: 50,
      exact: "50",
      scoreRange: [50, 50],
      rankRange: [4, 4],
      rankRangeWeights: [4, 4],
      attained: { best: { a1: "1", a2: "1", a3: "1" }, worst: { a1: "1", a2: "1", a3: "1" } },
      standing: { code: "tied", text: "Đồng hạng ở mức cắt" },
    });
    expect(areas[5]).toMatchObject({
      unit: { code: "26011", name: "Phường Bửu Long" },
      score: null,
      exact: null,
      scoreRange: [expect.closeTo(3.33, 2), expect.closeTo(36.67, 2)],
      rankRange: [6, 6],
      standing: null,
      missing: [{ id: "a3", heading: "Bị khởi tố, thi hành án tại địa phương" }],
    });
  });

  it("check --json says the same of points and ranks", () => {
    const { files } = JSON.parse(run("check", open, "--json").out) as {
      files: { scores: Record<string, unknown>[] }[];
    };
    const scores = files[0]?.scores ?? [];
    expect(scores[3]).toMatchObject({ score: 50, rank: null, scoreRange: [50, 50], rankRange: [4, 5] });
    expect(scores[6]).toMatchObject({ score: null, rank: null, rankRange: [4, 6], rankRangeWeights: [4, 6] });
    expect(scores[5]).toMatchObject({ score: 0, exact: "0", rank: 7, rankRange: [7, 7], rankRangeWeights: [7, 7] });
  });

  it("refuses a file that is no plan", () =>
    expect(run("score", "samples/bien-hoa-2018.xlsx", "--plan", "README.md").code).toBe(2));

  it.each([
    ["a clean file", ["samples/bien-hoa-2018.xlsx"], 0],
    ["a file with errors", ["samples/bien-hoa-2018-loi.xlsx"], 1],
    ["an unreadable file among good ones", ["samples/bien-hoa-2018.xlsx", "README.md"], 2],
    ["a file that is not there", ["không-có.xlsx"], 2],
    ["no file at all", [], 2],
    ["a year that is none", ["samples/bien-hoa-2018.xlsx", "--year", "18"], 2],
    ["an option nobody knows", ["samples/bien-hoa-2018.xlsx", "--nope"], 2],
  ])("answers %s with its exit code", (_what, args, code) => expect(run("score", ...args).code).toBe(code));

  it("says in one sentence why a file was not read, and scores the others all the same", () => {
    const { out } = run("score", "README.md", "samples/bien-hoa-2018.xlsx");
    expect(out).toMatch(/README\.md\n {2}✖ .+\n/);
    expect(out).toContain("Phường Trảng Dài");
    expect(out).not.toContain("\u001b[");
  });

  it("shows examples in its help", () => {
    const { code, out } = run("score", "--help");
    expect(code).toBe(0);
    expect(out).toContain("diaban score ra-soat-2018.xlsx");
  });
});
