import { inspectFile } from "../../files/read/guard.ts";
import { fileLimits } from "../../files/read/limits.ts";
import { readWorkbook } from "../../files/read/read-workbook.ts";
import { refusalCodes, refusalOf } from "../../files/read/refusals.ts";
import { hostileFiles } from "./hostile-files.ts";
import { hostileOds } from "./hostile-ods.ts";
import { hostileReach } from "./hostile-reach.ts";
import { hostileXls } from "./hostile-xls.ts";

// Building the bombs takes longer than refusing them.

/** What is refused by the amount of work is refused at a tenth of the limit too; the command line is tried with the limits as they are. */
const byAmount = ["too-many-cells", "too-much-work", "too-much-text"];
const { cells, steps, letters } = fileLimits;
const tenth = { ...fileLimits, cells: cells / 10, steps: steps / 10, letters: letters / 10 };

/** The whole test runs in one process, whose other work is counted too. */
const mostSeconds = 15;

describe("a file that means harm or is no workbook", () => {
  afterEach(() => {
    const clean: Record<string, unknown> = {};
    expect(Object.keys(Object.prototype)).toEqual([]);
    expect(clean["polluted"]).toBeUndefined();
  });

  it.each([...hostileFiles, ...hostileOds, ...hostileXls, ...hostileReach])(
    "$name ends with: $ends",
    async ({ ends, build }) => {
      const bytes = await build();
      const before = process.cpuUsage();
      const outcome = await readWorkbook(bytes, "tệp.xlsx", { limits: byAmount.includes(ends) ? tenth : fileLimits });
      const { user, system } = process.cpuUsage(before);
      // Of the processor's time: a busy machine makes none of them slower.
      expect((user + system) / 1e6).toBeLessThan(mostSeconds);
      if (outcome.ok) {
        expect(ends).toBe("read");
        expect(outcome.content.tables.some(({ rows }) => rows.length > 0)).toBe(true);
      } else {
        expect(outcome.refusal.code).toBe(ends);
        expect(outcome.refusal.sentence.vi).toMatch(/\S.*\.$/);
      }
    },
  );

  it("is told apart without unpacking anything wherever its directory gives it away", async () => {
    const known = new Map<string, string>();
    for (const { name, build } of hostileFiles.slice(0, 35)) {
      const kind = inspectFile(await build());
      known.set(name, kind.ok ? kind.kind : kind.code);
    }
    expect(known.get("password")).toBe("password");
    expect(known.get("Excel 4, without a container")).toBe("old-xls");
    expect(known.get("HTML table")).toBe("html");
    expect(known.get("path out of the archive")).toBe("unsafe-path");
    expect(known.get("6,000 parts")).toBe("many-parts");
    // Only its records tell how old it is.
    expect(known.get("Excel 95")).toBe("xls");
    // Only unpacking shows the flipped bit.
    expect(known.get("a flipped bit")).toBe("xlsx");
  });
});

describe("the sentences of refusal", () => {
  it.each(refusalCodes)("%s says what happened and what to do next, in both languages", (code) => {
    const figures = { size: 61, limit: 40, count: 9, part: "xl/a.xml", sheet: "S", cell: "A1", seconds: 10 };
    const { sentence } = refusalOf(code, figures);
    expect(sentence.vi.split(". ").length).toBeGreaterThan(1);
    expect(sentence.en.split(". ").length).toBeGreaterThan(1);
    expect(sentence.vi + sentence.en).not.toMatch(/[{}]/);
  });

  it("tells how to remove a password", () => {
    expect(refusalOf("password").sentence.vi).toBe(
      "Tệp có mật khẩu; chưa có gì được đọc. Mở bằng Excel, bỏ mật khẩu (Tệp → Thông tin → Bảo vệ sổ làm việc), lưu lại rồi mở ở đây.",
    );
  });
});
