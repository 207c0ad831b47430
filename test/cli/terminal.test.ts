import { spawnSync } from "node:child_process";
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { helpLanguage } from "../../cli/help-language.ts";
import { bienHoa, dinhQuan, writeDistrict } from "./district-files.ts";
import { run } from "./run-diaban.ts";

const quoted = (text: string) => `'${text.replaceAll("'", "'\\''")}'`;

/** The program as it runs before somebody's eyes: `script` gives it a terminal for output and trouble alike. */
function onTerminal(...args: readonly string[]): string {
  const command = [process.execPath, "dist/cli/diaban.cjs", ...args].map(quoted).join(" ");
  return spawnSync("script", ["-qec", command, "/dev/null"], {
    encoding: "utf8",
    env: { ...process.env, TERM: "xterm", NO_COLOR: undefined, FORCE_COLOR: undefined, CI: undefined },
  }).stdout;
}

const isLinux = process.platform === "linux" && spawnSync("script", ["--version"]).status === 0;
if (!isLinux) console.log("SKIPPED: a terminal for the command line needs the program «script» of Linux.");

(isLinux ? describe : describe.skip)("before a terminal", () => {
  const folder = mkdtempSync(join(tmpdir(), "diaban-tty-"));
  beforeAll(async () => {
    await writeDistrict(folder, "bien-hoa.xlsx", bienHoa);
    await writeDistrict(folder, "dinh-quan.xlsx", dinhQuan);
  });

  it("consolidate shows how far it has come, and colour", () => {
    const out = onTerminal("consolidate", folder);
    expect(out).toMatch(/0\/2 tệp/);
    expect(out).toContain("\u001b[1m");
    expect(out).toContain("Tỉnh Đồng Nai");
  });

  it("score shows colour", () => expect(onTerminal("score", "samples/bien-hoa-2018.xlsx")).toContain("\u001b[1m"));

  it("a pipe gets neither bar nor colour", () => {
    for (const args of [
      ["consolidate", folder],
      ["score", "samples/bien-hoa-2018.xlsx"],
    ]) {
      const { out, err } = run(...args);
      expect(err).toBe("");
      expect(out).not.toContain("\u001b[");
    }
  });
});

describe("diaban --help", () => {
  it("names every command", () => {
    const { code, out } = run("--help");
    expect(code).toBe(0);
    for (const command of ["check", "score", "consolidate", "report", "template"])
      expect(out).toContain(`  ${command} `);
  });

  it.each(["check", "score", "consolidate", "report"])("%s shows examples and exit codes", (command) => {
    const { code, out } = run(command, "--help", "--lang", "vi");
    expect(code).toBe(0);
    expect(out).toContain(`\nVí dụ:\n  diaban ${command} `);
    expect(out).toContain("\nMã thoát:\n  0  ");
  });

  it("is in one language at a time", () => {
    const [vi, en] = (["vi", "en"] as const).map((lang) => run("check", "--help", "--lang", lang).out);
    expect(vi).toMatch(/^Cách gọi: diaban check [^]*\nTùy chọn:\n[^]*cảnh báo cũng là lỗi/);
    expect(vi).not.toMatch(/Usage|Options|default|Examples|warnings/);
    expect(en).toMatch(/^Usage: diaban check [^]*\nOptions:\n[^]*warnings also fail/);
    // Names of files and places of the examples alone.
    expect(en?.replace(/^ {2}diaban .*/gm, "")).not.toMatch(/[ăâđêôơư\u1e00-\u1eff]/i);
  });

  it.each<[readonly string[], NodeJS.ProcessEnv, string]>([
    [["check", "--lang", "en", "--help"], {}, "en"],
    [["--help", "--lang=vi"], { LANG: "en_US.UTF-8" }, "vi"],
    [["--help"], { LANG: "en_US.UTF-8" }, "en"],
    [["--help"], { LC_ALL: "vi_VN.UTF-8", LANG: "en_US.UTF-8" }, "vi"],
    [["--help"], { LC_ALL: "", LANG: "C.UTF-8" }, "vi"],
    [["check", "--language.xlsx"], {}, "vi"],
  ])("of %j under %j is %s", (args, environment, language) => expect(helpLanguage(args, environment)).toBe(language));
});
