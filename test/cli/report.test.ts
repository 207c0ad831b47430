import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { paragraphsOf, partOf } from "../files/report/word-part.ts";
import { bienHoa, dinhQuan, writeDistrict } from "./district-files.ts";
import { run } from "./run-diaban.ts";

const folder = mkdtempSync(join(tmpdir(), "diaban-bao-cao-"));
const districts = join(folder, "huyen");
const one = join(districts, "bien-hoa.xlsx");
const out = (name: string) => join(folder, name);
const textOf = async (file: string) => paragraphsOf(await partOf(readFileSync(file), "word/document.xml"));

beforeAll(async () => {
  await writeDistrict(districts, "bien-hoa.xlsx", bienHoa);
  await writeDistrict(districts, "dinh-quan.xlsx", dinhQuan);
});

describe("diaban report", () => {
  it("of a workbook: the district to its province, with the names of what was judged", async () => {
    const file = out("huyen.docx");
    const { code, out: said, err } = run("report", one, "--out", file);
    expect([code, said, err]).toEqual([0, `Đã ghi báo cáo: ${file}\n`, ""]);
    const texts = await textOf(file);
    expect(texts).toContain("THÀNH PHỐ BIÊN HÒA");
    expect(texts).toContain(
      "- Số địa bàn phải đánh giá năm 2018: 03 (mới 03, chuyển tiếp 0). Đến ngày 15/11/2018: 02 địa bàn chuyển hóa thành công, 01 địa bàn chưa đạt.",
    );
    expect(texts).toContain("- Chuyển hóa thành công: phường Trảng Dài, phường Hố Nai.");
  });

  it("with points and ranks where they are asked for, of one workbook", async () => {
    const file = out("tieu-chi.docx");
    expect(run("report", one, "--out", file, "--criteria").code).toBe(0);
    expect(await textOf(file)).toContain("KẾT QUẢ RÀ SOÁT THEO TIÊU CHÍ");
    const { code, err } = run("report", districts, "--out", out("khong.docx"), "--criteria");
    expect(code).toBe(2);
    expect(err).toContain("--criteria in điểm, hạng của một sổ, không in được của nhiều sổ; chưa ghi gì. Chọn một sổ.");
  });

  it("of a folder: the province to the ministry", async () => {
    const file = out("tinh.docx");
    expect(run("report", districts, "--out", file).code).toBe(0);
    const texts = await textOf(file);
    expect(texts).toContain("TỈNH ĐỒNG NAI");
    expect(texts).toContain("Kính gửi: Bộ Công an (qua Ban Chủ nhiệm Đề án)");
    expect(texts).toContain(
      "- Số địa bàn phải đánh giá năm 2018: 04 (mới 04, chuyển tiếp 0). Đến ngày 15/11/2018: 03 địa bàn chuyển hóa thành công, 01 địa bàn chưa đạt.",
    );
  });

  it.each([
    ["yearly-review", "Sơ kết năm 2018 thực hiện Kế hoạch số 7488/KH-UBND"],
    ["final", "Tổng kết thực hiện Kế hoạch số 7488/KH-UBND giai đoạn 2017 - 2020"],
    ["province", "Kết quả thực hiện Kế hoạch số 7488/KH-UBND năm 2018"],
  ])("--kind %s: %s", async (kind, subject) => {
    const file = out(`${kind}.docx`);
    expect(run("report", districts, "--out", file, "--kind", kind).code).toBe(0);
    expect(await textOf(file)).toContain(subject);
  });

  it("never writes over a file without --force", () => {
    const file = out("co-san.docx");
    writeFileSync(file, "của người dùng");
    const { code, err } = run("report", one, "--out", file);
    expect(code).toBe(2);
    expect(err).toContain("Tệp đã có; không ghi đè.");
    expect(readFileSync(file, "utf8")).toBe("của người dùng");
    expect(run("report", one, "--out", file, "--force").code).toBe(2);
    expect(readFileSync(file, "utf8")).toBe("của người dùng");
    rmSync(file);
    expect(run("report", one, "--out", file).code).toBe(0);
    expect(run("report", one, "--out", file, "--force").code).toBe(0);
  });

  it("a bad file in the folder: said, the report still written, and the exit code tells", async () => {
    const mixed = join(folder, "lan");
    await writeDistrict(mixed, "bien-hoa.xlsx", bienHoa);
    writeFileSync(join(mixed, "hong.xlsx"), "không phải sổ");
    const file = out("lan.docx");
    const { code, err } = run("report", mixed, "--out", file, "--kind", "district");
    expect(code).toBe(2);
    expect(err).toContain("▲ hong.xlsx: Tệp thực ra là văn bản thường");
    expect(await textOf(file)).toContain(
      "- Số địa bàn phải đánh giá năm 2018: 03 (mới 03, chuyển tiếp 0). Đến ngày 15/11/2018: 02 địa bàn chuyển hóa thành công, 01 địa bàn chưa đạt.",
    );
  });

  it.each([
    ["a district's report of two districts", () => [districts, "--kind", "district"], "Số liệu là của 2 huyện"],
    ["a folder without workbooks", () => [mkdtempSync(join(tmpdir(), "trong-"))], "Không có số liệu để lập báo cáo"],
    [
      "a district named for several workbooks",
      () => [districts, "--district", "731"],
      "--district nói huyện của một sổ",
    ],
    ["a file that is not there", () => ["không-có.xlsx"], "Không tìm thấy tệp"],
    ["a workbook of another year", () => [districts, "--year", "2016"], "Không có số liệu để lập báo cáo"],
  ])("refuses %s, and writes nothing", (_what, args, said) => {
    const file = out("khong.docx");
    const { code, err } = run("report", ...args(), "--out", file);
    expect(code).toBe(2);
    expect(err).toContain(said);
    expect(() => readFileSync(file)).toThrow();
  });

  it.each([
    ["no --out", [one]],
    ["a kind that nobody knows", [one, "--out", out("x.docx"), "--kind", "monthly"]],
    ["a name that is no .docx", [one, "--out", out("x.pdf")]],
  ])("a wrong call, %s, is answered with 2", (_what, args) => expect(run("report", ...args).code).toBe(2));
});
