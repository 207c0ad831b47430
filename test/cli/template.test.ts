import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

const program = resolve("dist/cli/diaban.cjs");
const examplePlan = resolve("plans/vi-du-hai-cap-2025.json");

/** The built program in a folder of its own, as a user starts it. */
function runIn(folder: string, ...args: readonly string[]) {
  try {
    const out = execFileSync(process.execPath, [program, ...args], { encoding: "utf8", stdio: "pipe", cwd: folder });
    return { code: 0, out, err: "" };
  } catch (error) {
    const { status, stdout, stderr } = error as { status: number; stdout: string; stderr: string };
    return { code: status, out: stdout, err: stderr };
  }
}

const emptyFolder = () => mkdtempSync(join(tmpdir(), "diaban-"));

interface Json {
  readonly files: readonly { readonly findings: readonly { readonly code: string; readonly severity: string }[] }[];
}

describe("diaban template", () => {
  it("writes the district's workbook under its own name, and check finds no error in it", () => {
    const folder = emptyFolder();
    const made = runIn(folder, "template", "--district", "Biên Hòa", "--year", "2018");
    expect(made).toEqual({
      code: 0,
      out: "Đã ghi dia-ban-bien-hoa-2018.xlsx: sổ mẫu của Thành phố Biên Hòa năm 2018, 30 đơn vị cấp xã.\n",
      err: "",
    });
    const checked = runIn(folder, "check", "dia-ban-bien-hoa-2018.xlsx", "--json");
    expect(checked.code).toBe(0);
    const codes = (JSON.parse(checked.out) as Json).files.flatMap(({ findings }) => findings.map(({ code }) => code));
    expect([...new Set(codes)]).toEqual(["blank-value"]);
  });

  it("never overwrites a file unless told to", () => {
    const folder = emptyFolder();
    const file = join(folder, "so.xlsx");
    writeFileSync(file, "của người dùng");
    const args = ["template", "--district", "731", "--year", "2018", "--out", "so.xlsx"];
    const refused = runIn(folder, ...args);
    expect(refused.code).toBe(2);
    expect(refused.err).toContain("Tệp đã có; không ghi đè");
    expect(readFileSync(file, "utf8")).toBe("của người dùng");
    expect(runIn(folder, ...args, "--force").code).toBe(2);
    expect(readFileSync(file, "utf8")).toBe("của người dùng");
    rmSync(file);
    expect(runIn(folder, ...args).code).toBe(0);
    expect(runIn(folder, ...args, "--force").code).toBe(0);
    expect(readFileSync(file).subarray(0, 2).toString()).toBe("PK");
  });

  it("makes the province's workbook by another plan", () => {
    const folder = emptyFolder();
    const made = runIn(folder, "template", "--year", "2025", "--plan", examplePlan, "--lang", "en");
    expect(made.out).toBe(
      "Wrote dia-ban-dong-nai-2025.xlsx: template of Tỉnh Đồng Nai for 2025, 95 commune-level units.\n",
    );
    expect(runIn(folder, "check", "dia-ban-dong-nai-2025.xlsx", "--plan", examplePlan).code).toBe(0);
  });

  it.each([
    [
      "an unknown district, naming the nearest",
      ["--district", "Bien Hoaa", "--year", "2018"],
      "Thành phố Biên Hòa (731)",
    ],
    ["no district", ["--year", "2018"], "Ghi tên hoặc mã huyện"],
    ["a year outside the plan", ["--district", "731", "--year", "2021"], "ngoài thời hạn 2017–2020"],
    ["no year", ["--district", "731"], "--year"],
    ["a year that is none", ["--district", "731", "--year", "18"], "bốn chữ số"],
    [
      "a folder that is not there",
      ["--district", "731", "--year", "2018", "--out", "không có/so.xlsx"],
      "Không có thư mục để ghi tệp kết quả",
    ],
    ["a plan that is not there", ["--year", "2025", "--plan", "không-có.json"], "Không tìm thấy tệp"],
    ["a language nobody offers", ["--district", "731", "--year", "2018", "--lang", "fr"], "vi, en"],
  ])("refuses %s, and writes nothing", (_what, args, said) => {
    const folder = emptyFolder();
    const { code, out, err } = runIn(folder, "template", ...args);
    expect([code, out]).toEqual([2, ""]);
    expect(err).toContain(said);
    expect(existsSync(join(folder, "dia-ban-bien-hoa-2018.xlsx"))).toBe(false);
  });
});
