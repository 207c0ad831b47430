import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readWorkbook } from "../../files/read/read-workbook.ts";
import { run } from "./run-diaban.ts";

const folder = mkdtempSync(join(tmpdir(), "diaban-results-"));
const out = join(folder, "ket-qua.xlsx");
afterAll(() => rmSync(folder, { recursive: true }));

it("check --out writes the results of one file as a workbook of three sheets, and keeps its exit code", async () => {
  const { code } = run("check", "samples/bien-hoa-2018-loi.xlsx", "--lang", "vi", "--out", out);
  expect(code).toBe(1);
  const outcome = await readWorkbook(readFileSync(out), out);
  if (!outcome.ok) throw new Error(outcome.refusal.sentence.vi);
  const { names, tables } = outcome.content;
  expect({ ...names }).toMatchObject({
    DIABAN_KETQUA: "Kết quả rà soát",
    DIABAN_PHATHIEN: "Phát hiện",
    DIABAN_CACHTINH: "Cách tính",
  });
  expect(tables[0]?.rows[5]?.slice(0, 4)).toEqual([1, "25993", "Phường Trảng Dài", 94.23]);
  expect(tables[0]?.formats?.[5]?.[3]).toBe("0.00");
});

it("check --out is of one file, and writes over nothing", () => {
  const both = run("check", "samples/bien-hoa-2018.xlsx", "samples/dinh-quan-cu.xlsx", "--out", join(folder, "b.xlsx"));
  expect([both.code, existsSync(join(folder, "b.xlsx"))]).toEqual([2, false]);
  expect(run("check", "samples/bien-hoa-2018.xlsx", "--lang", "vi", "--out", out).err).toContain(
    "Tệp đã có; không ghi đè.",
  );
});
