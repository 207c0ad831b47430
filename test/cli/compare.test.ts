import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { changedFile } from "../core/plan/changed-file.ts";
import { paragraphsOf, partOf } from "../files/report/word-part.ts";
import { run } from "./run-diaban.ts";

const folder = mkdtempSync(join(tmpdir(), "diaban-compare-"));
const written = (name: string, text: string) => {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
};

/**
 * Seven wards of Biên Hòa, which has 30 units, in the order of their points: 7/7, 6/7 … 1/7 in each of three criteria.
 * 15 % of 30 is 4 (4.5): the first four are taken. 20 % is 6; 8 % is 2 (2.4).
 */
const list = written(
  "bien-hoa.csv",
  [
    "THÀNH PHỐ BIÊN HÒA NĂM 2018",
    "Mã,Tên đơn vị,a1,a2,a3,Phê duyệt,Chuyển tiếp",
    "25993,Phường Trảng Dài,7,7,7,,",
    "25996,Phường Tân Phong,6,6,6,,",
    "25999,Phường Tân Biên,5,5,5,,",
    "26002,Phường Hố Nai,4,4,4,,",
    "26005,Phường Tân Hòa,3,3,3,,",
    "26008,Phường Tân Hiệp,2,2,2,,",
    "26011,Phường Bửu Long,1,1,1,,",
  ].join("\n"),
);
const plan = (id: string, percent: number) =>
  written(`${id}.json`, changedFile({ id, document: `Kế hoạch ${id}`, "cap.percent.value": percent }));
const [wide, narrow] = [plan("rong", 20), plan("hep", 8)];
const linesOf = (out: string) => out.split("\n").map((line) => line.trim().replace(/ {2,}/g, " | "));

describe("diaban compare", () => {
  it("says who enters under a wider cap, what decides and by which clause", () => {
    const { code, out } = run("compare", list, "--plan", wide);
    expect(code).toBe(0);
    expect(linesOf(out)).toEqual([
      "A: Kế hoạch 7488/KH-UBND",
      "B: Kế hoạch rong",
      "Vào 2, ra 0, vẫn trong 4, vẫn ngoài 1, chưa kết luận 0.",
      "vào | Phường Tân Hòa | A: hạng 5, mức trần 4, còn được chọn 4 địa bàn (Kế hoạch 7488/KH-UBND, mục III.2) | B: Đề nghị (Kế hoạch 7488/KH-UBND, mục III.2)",
      "vào | Phường Tân Hiệp | A: hạng 6, mức trần 4, còn được chọn 4 địa bàn (Kế hoạch 7488/KH-UBND, mục III.2) | B: Đề nghị (Kế hoạch 7488/KH-UBND, mục III.2)",
      "",
    ]);
  });

  it("answers as JSON, from the first plan to the second: 6 places, then 2", () => {
    const { code, out } = run("compare", list, "--plan", wide, "--plan", narrow, "--json");
    const { plans, totals, areas } = JSON.parse(out) as {
      readonly plans: readonly { readonly id: string }[];
      readonly totals: unknown;
      readonly areas: readonly { readonly unit: { readonly name: string }; readonly change: string }[];
    };
    expect([code, plans.map(({ id }) => id), totals]).toEqual([
      0,
      ["rong", "hep"],
      { enters: 0, leaves: 4, stays: 2, out: 1, open: 0 },
    ]);
    expect(areas.map(({ unit, change }) => `${unit.name} ${change}`)).toEqual([
      "Phường Trảng Dài stays",
      "Phường Tân Phong stays",
      "Phường Tân Biên leaves",
      "Phường Hố Nai leaves",
      "Phường Tân Hòa leaves",
      "Phường Tân Hiệp leaves",
      "Phường Bửu Long out",
    ]);
  });

  it("leaves everybody open under a scheme that names no cap, and its file no criteria", () => {
    const { out } = run("compare", list, "--plan", "plans/quang-ngai-2021.json", "--lang", "en");
    expect(out).toContain("0 enter, 0 leave, 0 stay in, 0 stay out, 7 open.");
    expect(out).toContain("The plan file does not have the cap on the areas of Kế hoạch 67/KH-UBND");
  });

  it("speaks one language in its help", () => {
    expect(run("compare", "--help", "--lang", "vi").out).not.toMatch(/Examples|Exit codes|selection sheet/);
    expect(run("compare", "--help", "--lang", "en").out).not.toMatch(/Ví dụ|Mã thoát|bảng/);
  });
});

it("diaban report --compare adds the annex: who enters, under which plan", async () => {
  const out = join(folder, "bao-cao.docx");
  expect(run("report", list, "--out", out, "--compare", wide).out).toBe(`Đã ghi báo cáo: ${out}\n`);
  const texts = paragraphsOf(await partOf(readFileSync(out), "word/document.xml"));
  const first = texts.indexOf("Phường Tân Hòa", texts.indexOf("Thay đổi"));
  expect(texts.slice(first - 6, first + 4)).toEqual([
    "STT",
    "Đơn vị cấp xã",
    "Kế hoạch 7488/KH-UBND",
    "Kế hoạch rong",
    "Thay đổi",
    "1",
    "Phường Tân Hòa",
    "hạng 5, mức trần 4, còn được chọn 4 địa bàn (Kế hoạch 7488/KH-UBND, mục III.2)",
    "Đề nghị (Kế hoạch 7488/KH-UBND, mục III.2)",
    "vào",
  ]);
});
