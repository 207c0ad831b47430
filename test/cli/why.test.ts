import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { writeTables } from "../../files/write/write-workbook.ts";
import { bienHoaYear } from "../../samples/bien-hoa-year.ts";
import { specOfSample } from "../../samples/sample-spec.ts";
import { run } from "./run-diaban.ts";

const list = "samples/bien-hoa-2018.xlsx";
const linesOf = (out: string) => out.split("\n").map((line) => line.trim());

it("score --why: the cap, the cut, points and a rank, with clause and cells", () => {
  const { code, out } = run(
    "score",
    list,
    ...["cap", "cut", "score:25993", "rank:25993"].flatMap((one) => ["--why", one]),
  );
  expect(code).toBe(0);
  expect(linesOf(out)).toEqual(
    expect.arrayContaining([
      "Mức trần số địa bàn chuyển hóa: 4 (Đạt)",
      "15 % × 30 đơn vị cấp xã = 4,5, làm tròn xuống: 4.",
      "4/30 đơn vị cấp xã = 13,33 % ≤ 15 %; mức trần 4; còn 0.",
      "Dựa trên: Kế hoạch 7488/KH-UBND, mục III.2; Quy ước Q2; Quy ước Q1; Quy ước Q3",
      "Ô: Rà soát 2018!AH9 (Phường Trảng Dài); Rà soát 2018!AH12 (Phường Hố Nai); Rà soát 2018!AH18 (Phường Long Bình); Rà soát 2018!AG37 (Xã Phước Tân)",
      "Mức cắt: còn được chọn 0 địa bàn",
      "c4 Vi phạm bảo vệ môi trường · 3,70 · 9 trên mức chuẩn 7: mức 1; trọng số 1 · Rà soát 2018!V9",
      "Tiêu chí không góp điểm: d3",
      "Hạng của Phường Trảng Dài: 1",
      "0 địa bàn có điểm cao hơn 850/9 = 94,444444…, nên hạng 1.",
    ]),
  );
});

it("check --why --json: the whole explanation in the object of the file", () => {
  const { out } = run("check", list, "--why", "cap", "--json");
  const { files } = JSON.parse(out) as { files: { explanations: { of: string; value: { vi: string } }[] }[] };
  expect(files[0]?.explanations.map(({ of, value }) => [of, value.vi])).toEqual([["cap", "4"]]);
});

it("check --why: a target, an area's result, both objectives of a whole year", async () => {
  const file = join(mkdtempSync(join(tmpdir(), "diaban-why-")), "ca-nam.xlsx");
  writeFileSync(file, await writeTables(bienHoaYear().map((sheet) => ({ table: specOfSample(sheet).table }))));
  const figures = ["target:25993:T2", "success:25993", "yearly", "sustained"];
  const lines = linesOf(run("check", file, ...figures.flatMap((one) => ["--why", one])).out);
  expect(lines).toEqual(
    expect.arrayContaining([
      "Kết quả chuyển hóa · Phường Trảng Dài: Đạt",
      "Đạt 8/9 chỉ tiêu áp dụng (88,89 %), mức tối thiểu 80 % là 8.",
      "Chuyển hóa thành công trong năm 2018: 2/4 (Không đạt)",
      "60 % × 4 địa bàn phải đánh giá = 2,4; số địa bàn ít nhất phải đạt, tính tròn lên: 3.",
      "85 % × 5 địa bàn đã chuyển hóa = 4,25; số địa bàn ít nhất phải giữ được: 5, nên cho phép 0 địa bàn tái phức tạp.",
    ]),
  );
  expect(lines.find((line) => line.startsWith("T2 · Phường Trảng Dài:"))).toMatch(/\(Đạt\)$/);
});

it("a figure that is not there: the figures there are, and the code of a wrong call", () => {
  const { code, out } = run("score", list, "--why", "điểm");
  expect(code).toBe(2);
  expect(out).toContain(
    "✖ Sổ không có số «điểm» để giải thích. Các số hỏi được (mã đơn vị là ví dụ): cap, cut, scale, score:25993, rank:25993,",
  );
});
