import { createHash } from "node:crypto";
import { copyFileSync, mkdtempSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readWorkbook } from "../../files/read/read-workbook.ts";
import { bienHoa, dinhQuan, writeDistrict } from "./district-files.ts";
import { run } from "./run-diaban.ts";

interface Json {
  readonly schema: number;
  readonly plan: string | null;
  readonly year: number | null;
  readonly files: readonly { file: string; status: string; sha256: string; reason: string }[];
  readonly ignored: readonly string[];
  readonly provinces: readonly Record<string, unknown>[];
  readonly sharedUnits: readonly unknown[];
}

const newFolder = () => mkdtempSync(join(tmpdir(), "diaban-tinh-"));
const json = (...args: readonly string[]) => JSON.parse(run("consolidate", ...args, "--json").out) as Json;
const statusOf = ({ files }: Json) => Object.fromEntries(files.map(({ file, status }) => [file, status]));

describe("diaban consolidate", () => {
  const folder = newFolder();
  beforeAll(async () => {
    await writeDistrict(folder, "bien-hoa.xlsx", bienHoa);
    await writeDistrict(folder, "phía bắc/định quán.xlsx", dinhQuan);
    copyFileSync(join(folder, "bien-hoa.xlsx"), join(folder, "~$bien-hoa.xlsx"));
    copyFileSync(join(folder, "bien-hoa.xlsx"), join(folder, ".an.xlsx"));
    writeFileSync(join(folder, "công văn.pdf"), "%PDF-1.4");
  });

  it("makes the province of the folders below each other: 3 of 4 transformed, both bases of the cap, who is missing", () => {
    const { code, out, err } = run("consolidate", folder);
    expect([code, err]).toEqual([0, ""]);
    const lines = out.split("\n").map((line) => line.trim().replace(/ {2,}/g, " | "));
    expect(lines).toContain("2 sổ, cộng 2 · Năm 2018");
    expect(lines).toContain("Thành phố Biên Hòa | 30 | 4 | 3 | 3 | 2 | 1 | Đạt");
    expect(lines).toContain("Huyện Định Quán | 14 | 2 | 1 | 1 | 1 | 0 | Đạt");
    expect(lines).toContain("Tỉnh Đồng Nai | 44 | 6 | 4 | 4 | 3 | 1 | Đạt");
    expect(lines).toContain("Tổng mức trần các huyện · 6");
    expect(lines).toContain("Mức trần trên mọi đơn vị của tỉnh · 25 · 171 đơn vị, kể cả huyện chưa có tệp");
    expect(lines).toContain("Năm tổng hợp · 2018 · Tạm tính: chưa đủ các huyện");
    expect(out).toContain("Huyện chưa có tệp · 9 · Thị xã Long Khánh, Huyện Tân Phú");
    expect(out).toContain("Không đọc vì không phải sổ bảng tính: công văn.pdf");
    expect(out).not.toContain("\u001b[");
  });

  it("prints the contract, with the hash of each file as it lies there", () => {
    const answer = json(folder);
    expect(answer).toMatchObject({ schema: 1, plan: "7488", year: 2018, ignored: ["công văn.pdf"], sharedUnits: [] });
    expect(answer.files.map(({ file }) => file)).toEqual(["bien-hoa.xlsx", "phía bắc/định quán.xlsx"]);
    const bytes = readFileSync(join(folder, "bien-hoa.xlsx"));
    expect(answer.files[0]?.sha256).toBe(createHash("sha256").update(bytes).digest("hex"));
    expect(answer.provinces).toMatchObject([
      {
        province: { code: "75", name: "Tỉnh Đồng Nai" },
        total: { units: 44, used: 4, yearly: { due: 4, transformed: 3, failed: 1 } },
        cap: { sumOfDistricts: 6, asOneBase: 25, units: 171 },
        unresolved: [],
      },
    ]);
    expect(answer.provinces[0]?.["missing"]).toHaveLength(9);
  });

  it("speaks English when asked", () =>
    expect(run("consolidate", folder, "--lang", "en").out).toContain("Sum of the districts' caps · 6"));

  it("leaves out what is of another year than the one asked for", () => {
    const { code, out } = run("consolidate", folder, "--year", "2019");
    expect(code).toBe(1);
    expect(out).toContain("Của năm 2018, khác năm tổng hợp; không cộng.");
    expect(out).toContain("Không có sổ nào cộng được.");
  });

  it("--out: the tables as a new workbook, the districts' files untouched, and a second run does not count it", async () => {
    const before = statSync(join(folder, "bien-hoa.xlsx")).mtimeMs;
    const out = join(folder, "tong-hop.xlsx");
    expect(run("consolidate", folder, "--out", out).code).toBe(0);
    const outcome = await readWorkbook(readFileSync(out));
    if (!outcome.ok) throw new Error(outcome.refusal.sentence.vi);
    const { tables } = outcome.content;
    expect(tables.map(({ sheet }) => sheet)).toEqual([
      "Tổng hợp",
      "Từng tệp",
      "Theo huyện",
      "Theo năm",
      "Theo địa bàn",
      "Cảnh báo đã chấp nhận",
      "Phương pháp và quy ước",
    ]);
    const rowsOf = (sheet: string) => tables.find((table) => table.sheet === sheet)?.rows ?? [];
    // Title, headings, eleven districts in the order of their codes, the sum.
    expect(rowsOf("Theo huyện")).toHaveLength(14);
    expect(rowsOf("Theo huyện")[3]?.slice(0, 5)).toEqual(["Thị xã Long Khánh", 15, 2, "[…]", "[…]"]);
    expect(rowsOf("Theo huyện")[13]?.slice(0, 4)).toEqual(["Cộng 2/11 huyện đã có số liệu", 44, 6, 4]);
    expect(rowsOf("Theo năm").slice(2)).toEqual([
      ["2017", "[…]", "[…]", "[…]", "[…]", "[…]", "[…]"],
      ["2018", 4, 3, 1, 0, "75,00 %", "Đạt"],
    ]);
    expect(rowsOf("Từng tệp")[2]?.slice(0, 3)).toEqual(["bien-hoa.xlsx", "Thành phố Biên Hòa", 2018]);
    expect(rowsOf("Theo địa bàn").map((row) => row[2])).toContain("Phường Trảng Dài");
    expect(statSync(join(folder, "bien-hoa.xlsx")).mtimeMs).toBe(before);

    expect(statusOf(json(folder))["tong-hop.xlsx"]).toBe("own");
    expect(run("consolidate", folder, "--out", out).code).toBe(2);
    expect(run("consolidate", folder, "--out", out, "--force").code).toBe(0);
  });

  it("never writes over a workbook of a district, not even with --force", () => {
    const file = join(folder, "bien-hoa.xlsx");
    const before = readFileSync(file);
    const { code, err } = run("consolidate", folder, "--out", file, "--force");
    expect(code).toBe(2);
    expect(err).toContain("không phải do chương trình này tạo");
    expect(readFileSync(file).equals(before)).toBe(true);
  });
});

describe("diaban consolidate, where districts hand in what they should not", () => {
  it("two versions: the newer by the day it states counts, once", async () => {
    const folder = newFolder();
    const older = { ...bienHoa, dated: "Biên Hòa, ngày 2 tháng 11 năm 2018" };
    const newer = { ...bienHoa, dated: "Biên Hòa, ngày 20 tháng 11 năm 2018", areas: bienHoa.areas.slice(0, 2) };
    await writeDistrict(folder, "a-sua.xlsx", newer);
    await writeDistrict(folder, "b.xlsx", older);
    const answer = json(folder);
    expect(statusOf(answer)).toEqual({ "a-sua.xlsx": "counted", "b.xlsx": "older" });
    expect(answer.files[1]?.reason).toBe("Bản cũ hơn «a-sua.xlsx» (bản này ghi ngày 02/11/2018); không cộng.");
    expect(answer.provinces).toMatchObject([{ total: { used: 2, yearly: { due: 2, transformed: 2, failed: 0 } } }]);
  });

  it("two versions that do not say which is newer: both are named and refused from the totals", async () => {
    const folder = newFolder();
    await writeDistrict(folder, "a.xlsx", bienHoa);
    await writeDistrict(folder, "b.xlsx", { ...bienHoa, areas: bienHoa.areas.slice(0, 2) });
    await writeDistrict(folder, "dinh-quan.xlsx", dinhQuan);
    const answer = json(folder);
    expect(statusOf(answer)).toEqual({ "a.xlsx": "conflict", "b.xlsx": "conflict", "dinh-quan.xlsx": "counted" });
    expect(answer.provinces).toMatchObject([
      { total: { used: 1 }, unresolved: [{ code: "731", name: "Thành phố Biên Hòa" }] },
    ]);
    expect(run("consolidate", folder).code).toBe(1);
  });

  it("a copy, another year, a unit of two lists, a damaged file: each named, the rest counted", async () => {
    const folder = newFolder();
    const file = await writeDistrict(folder, "bien-hoa.xlsx", bienHoa);
    copyFileSync(file, join(folder, "bien-hoa (2).xlsx"));
    await writeDistrict(folder, "cu.xlsx", { ...dinhQuan, year: 2017 });
    await writeDistrict(folder, "dinh-quan.xlsx", {
      ...dinhQuan,
      areas: [...dinhQuan.areas, { code: "26212", name: "Xã Phú Tân" }, { code: "25993", name: "Phường Trảng Dài" }],
    });
    writeFileSync(join(folder, "hong.xlsx"), readFileSync(file).subarray(0, 2000));
    writeFileSync(join(folder, "rong.xlsx"), "");
    const { code, out } = run("consolidate", folder, "--json");
    expect(code).toBe(2);
    const answer = JSON.parse(out) as Json;
    expect(statusOf(answer)).toEqual({
      "bien-hoa (2).xlsx": "copy",
      "bien-hoa.xlsx": "counted",
      "cu.xlsx": "other-year",
      "dinh-quan.xlsx": "counted",
      "hong.xlsx": "unreadable",
      "rong.xlsx": "unreadable",
    });
    expect(answer.files[4]?.reason).toMatch(/Tệp bị cắt cụt|Tệp hỏng/);
    expect(answer.sharedUnits).toEqual([
      { code: "25993", name: "Phường Trảng Dài", files: ["bien-hoa.xlsx", "dinh-quan.xlsx"] },
    ]);
    expect(answer.provinces).toMatchObject([{ total: { used: 4 } }]);
  });

  it.each([
    ["a folder that is not there", ["không-có"], "Không tìm thấy tệp hay thư mục «không-có»; chưa làm gì"],
    ["one of several that is not there", ["samples", "không-có.xlsx"], "tệp hay thư mục «không-có.xlsx»; chưa làm gì"],
    ["a result that is no .xlsx", ["samples", "--out", "tong-hop.docx"], "phải có đuôi .xlsx"],
    ["a result in no folder", ["samples", "--out", "không-có/tong-hop.xlsx"], "Không có thư mục để ghi tệp kết quả"],
    ["a plan that is none", ["samples", "--plan", "README.md"], "Không dùng được tệp kế hoạch"],
  ])("refuses %s", (_what, args, said) => {
    const { code, out, err } = run("consolidate", ...args);
    expect([code, out]).toEqual([2, ""]);
    expect(err).toContain(said);
  });

  it("takes files and folders, each workbook once and named by the place that was given", async () => {
    const [one, folder] = [newFolder(), newFolder()];
    const bienHoaFile = await writeDistrict(one, "bien-hoa.xlsx", bienHoa);
    await writeDistrict(folder, "dinh-quan.xlsx", dinhQuan);
    const answer = json(bienHoaFile, folder, bienHoaFile, join(folder, "dinh-quan.xlsx"));
    expect(statusOf(answer)).toEqual({ [bienHoaFile]: "counted", [join(folder, "dinh-quan.xlsx")]: "counted" });
    expect(answer.provinces).toMatchObject([{ total: { units: 44, used: 4 } }]);
  });

  it("of many workbooks tells the same, each in its place: two counted, copies, a broken one", async () => {
    const folder = newFolder();
    const given = [
      await writeDistrict(folder, "00.xlsx", bienHoa),
      await writeDistrict(folder, "01.xlsx", dinhQuan),
    ] as const;
    for (let copy = 2; copy < 40; copy += 1)
      copyFileSync(given[copy % 2] ?? given[0], join(folder, `${String(copy).padStart(2, "0")}.xlsx`));
    writeFileSync(join(folder, "40.xlsx"), readFileSync(given[0]).subarray(0, 2000));
    const { files, provinces } = json(folder);
    expect(files.map(({ file }) => Number(file.slice(0, 2)))).toEqual(Array.from({ length: 41 }, (_, at) => at));
    expect(files.map(({ status }) => status)).toEqual([
      "counted",
      "counted",
      ...Array.from({ length: 38 }, () => "copy"),
      "unreadable",
    ]);
    expect(provinces).toMatchObject([{ total: { units: 44, used: 4, yearly: { due: 4, transformed: 3, failed: 1 } } }]);
  });

  it("an empty folder is no province", () => {
    const { code, out } = run("consolidate", newFolder());
    expect(code).toBe(0);
    expect(out).toContain("0 sổ, cộng 0");
  });
});
