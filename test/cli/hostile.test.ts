import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { refusalOf, type RefusalCode } from "../../files/read/refusals.ts";
import { hostileFiles } from "../files/hostile-files.ts";
import { hostileOds } from "../files/hostile-ods.ts";
import { hostileReach } from "../files/hostile-reach.ts";
import { hostileXls } from "../files/hostile-xls.ts";

// Building the bombs takes longer than refusing them.

interface Checked {
  readonly file: string;
  readonly status: string;
  readonly reason?: string;
}

const hostile = [...hostileFiles, ...hostileOds, ...hostileXls, ...hostileReach];
const good = ["samples/bien-hoa-2018.xls", "samples/bien-hoa-2018.xlsx", "samples/bien-hoa-2018.ods"];
const anyFigures = { size: "¤", limit: "¤", count: "¤", part: "¤", sheet: "¤", cell: "¤", seconds: "¤" };
/** Endings that lie: what a file is shows in its content. */
const endings = ["xlsx", "xls", "ods"];

describe("diaban check over files that mean harm", () => {
  const folder = mkdtempSync(join(tmpdir(), "diaban-hostile-"));
  let checked: readonly Checked[] = [];
  let last = "";

  beforeAll(async () => {
    const files: string[] = [];
    for (const [index, { build }] of hostile.entries()) {
      const file = join(folder, `${index}.${endings[index % 3]}`);
      writeFileSync(file, await build());
      files.push(file);
    }
    const given = [good[0] ?? "", ...files, ...good.slice(1)];
    try {
      last = execFileSync(process.execPath, ["dist/cli/diaban.cjs", "check", "--json", ...given], {
        encoding: "utf8",
        stdio: "pipe",
        maxBuffer: 256e6,
      });
    } catch (error) {
      last = (error as { stdout: string }).stdout;
    }
    checked = (JSON.parse(last) as { files: readonly Checked[] }).files;
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it("does the other files of the run, before and after them", () => {
    expect(checked).toHaveLength(hostile.length + good.length);
    const done = checked.filter(({ file }) => good.includes(file));
    expect(done.map(({ status }) => status)).toEqual(["checked", "checked", "checked"]);
  });

  it.each(hostile.map(({ name, ends }, index) => [name, ends, index] as const))("%s: %s", (_name, ends, index) => {
    const file = checked[index + 1];
    expect(file?.status).toBe(ends === "read" ? "checked" : "unreadable");
    // One sentence says what it is, by its kind; what to do next follows.
    if (ends !== "read") {
      expect(file?.reason).toMatch(/^\S.{20,}\.$/);
      const { sentence } = refusalOf(ends as RefusalCode, anyFigures);
      for (const piece of sentence.vi.split("¤")) expect(file?.reason).toContain(piece);
    }
    // Nobody's reading failed in a way that we did not foresee.
    expect(file?.reason ?? "").not.toContain("Chương trình gặp lỗi");
  });
});
