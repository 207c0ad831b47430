import { assess } from "../../../core/assess/assess.ts";
import { finalise, finalised } from "../../../core/assess/finalise.ts";
import { plan7488 } from "../../../core/plan/plan-7488.ts";
import { valueColumns } from "../../../core/plan/value-columns.ts";
import { logSheet, readLog, type LogEntry } from "../../../core/sheet/managed/log.ts";
import type { ManagedSheet } from "../../../core/sheet/managed/managed-sheets.ts";
import type { Cell, WorkbookContent } from "../../../core/table.ts";
import { readScale, scaleSheet } from "../../../core/sheet/managed/scale.ts";
import { readSettings } from "../../../core/sheet/managed/settings.ts";
import { settingsSheet } from "../../../core/sheet/managed/write-settings.ts";
import { tableOf } from "../sheet/table-builder.ts";

/** A workbook with sheets of ours beside the user's, as it is after they were written. */
function withOwn(content: WorkbookContent, ...own: readonly ManagedSheet[]): WorkbookContent {
  return {
    ...content,
    tables: [...content.tables, ...own.map(({ table }) => table)],
    names: { ...content.names, ...Object.fromEntries(own.map(({ name, title }) => [name, title])) },
  };
}

const heading = ["Mã", "Tên đơn vị", "a1", "a2", "a3", "Phê duyệt", "Số quyết định", "Ngày quyết định", "Chuyển tiếp"];
const list = (rows: readonly (readonly Cell[])[]): WorkbookContent => ({
  tables: [tableOf([["THÀNH PHỐ BIÊN HÒA NĂM 2018"], heading, ...rows])],
  // The cap's base is stated, and so two rows are a whole list but for the units that are missing.
});
const good = list([
  ["25993", "Phường Trảng Dài", 9, 4, 6, "x", "245/QĐ-UBND", "15/12/2017"],
  ["25996", "Phường Tân Phong", 3, 1, 2, null, null, null],
]);

const openCodes = (content: WorkbookContent) =>
  assess(content, plan7488, { final: true }).unsettled.map(({ code }) => code);

describe("finalising a list", () => {
  it("is refused while an error is open: missing columns are errors now", () => {
    expect(openCodes(good)).toEqual(["missing-column", "missing-unit"]);
    const refused = finalise(assess(good, plan7488, { final: true }), "2017-12-20");
    expect(refused.done).toBe(false);
  });

  it("is refused by a blank, which otherwise only warns", () => {
    const blank = list([["25993", "Phường Trảng Dài", null, 4, 6, "x", "245/QĐ-UBND", "15/12/2017"]]);
    const severity = (final: boolean) =>
      assess(blank, plan7488, { final }).findings.find(({ code }) => code === "blank-value")?.severity;
    expect([severity(false), severity(true)]).toEqual(["warning", "error"]);
  });

  it("takes a recorded reason for a warning, but not one that is shorter than ten characters, and never for an error", () => {
    const findings = assess(good, plan7488, { final: true }).findings;
    const accept = (reason: string): LogEntry[] =>
      findings.map(({ fingerprint }) => ({
        time: "2017-12-19",
        action: "accept",
        fingerprint,
        reason,
        before: "",
        after: "",
      }));
    expect(openCodes(withOwn(good, logSheet(accept("ngắn quá"))))).toEqual(["missing-column", "missing-unit"]);
    expect(openCodes(withOwn(good, logSheet(accept("Chỉ rà soát hai phường"))))).toEqual(["missing-column"]);
  });

  it("opens a warning again when what it speaks of changes", () => {
    const [missing] = assess(good, plan7488).findings.filter(({ code }) => code === "missing-unit");
    const entry: LogEntry = {
      time: "",
      action: "accept",
      fingerprint: missing?.fingerprint ?? "",
      reason: "Chỉ rà soát hai phường",
      before: "",
      after: "",
    };
    const fewer = list([["25993", "Phường Trảng Dài", 9, 4, 6, "x", "245/QĐ-UBND", "15/12/2017"]]);
    expect(openCodes(withOwn(fewer, logSheet([entry])))).toContain("missing-unit");
  });
});

describe("a list that is final", () => {
  const everyFigure = valueColumns(plan7488.criteria);
  const whole = (first: number, order: "as it is" | "turned round" = "as it is"): WorkbookContent => {
    const rows = [
      ["25993", "Phường Trảng Dài", "x", "245/QĐ-UBND", "15/12/2017", first, ...everyFigure.slice(1).map(() => 1)],
      [
        "25996",
        "Phường Tân Phong",
        null,
        null,
        null,
        ...everyFigure.map(({ kind }) => (kind === "count" ? 0 : "không")),
      ],
    ];
    const heads = [
      "Mã",
      "Tên đơn vị",
      "Phê duyệt",
      "Số quyết định",
      "Ngày quyết định",
      ...everyFigure.map(({ id }) => id),
      "Chuyển tiếp",
    ];
    const turned = order === "as it is" ? rows : [...rows].reverse();
    return { tables: [tableOf([["THÀNH PHỐ BIÊN HÒA NĂM 2018"], heads, ...turned])] };
  };
  /** The user's line in the log stays; every warning is accepted. */
  const accepted = (content: WorkbookContent): WorkbookContent => {
    const lines = assess(content, plan7488, { final: true })
      .findings.filter(({ severity }) => severity === "warning")
      .map(({ fingerprint }): LogEntry => ({
        time: "2017-12-19T08:00:00",
        action: "accept",
        fingerprint,
        reason: "Chỉ rà soát hai phường",
        before: "",
        after: "",
      }));
    const log = logSheet(lines);
    const rows = [...log.table.rows, ["Họp ngày 19/12", "ghi tay", null, null, null, null]];
    return withOwn(content, { ...log, table: { ...log.table, rows } });
  };
  const finalisedAs = (content: WorkbookContent): WorkbookContent => {
    const outcome = finalise(assess(content, plan7488, { final: true }), "2017-12-20T09:30:00");
    if (!outcome.done) throw new Error(outcome.open.map(({ code }) => code).join());
    const others = content.tables.filter(({ sheet }) => sheet !== "Nhật ký");
    return withOwn({ ...content, tables: others }, ...outcome.sheets);
  };

  it("is written to the log with day, plan, scale and areas, and the user's own line stays", () => {
    const done = finalisedAs(accepted(whole(9)));
    const entry = readLog(done).at(-1);
    expect(entry).toMatchObject({
      time: "2017-12-20T09:30:00",
      action: "finalise",
      reason: "Kế hoạch 7488/KH-UBND; thang điểm chốt ngày 20/12/2017",
      before: "",
      after: "Phường Trảng Dài",
    });
    expect(done.tables.find(({ sheet }) => sheet === "Nhật ký")?.rows).toContainEqual([
      "Họp ngày 19/12",
      "ghi tay",
      null,
      null,
      null,
      null,
    ]);
  });

  it("is known to be the same afterwards, whatever the order of its rows, and another one when a figure changes", () => {
    expect(finalised(assess(accepted(whole(9)), plan7488))).toBeNull();
    const done = finalisedAs(accepted(whole(9)));
    expect(finalised(assess(done, plan7488))).toMatchObject({
      isChanged: false,
      entry: { time: "2017-12-20T09:30:00" },
    });
    const as = (other: WorkbookContent) => ({ ...done, tables: [...other.tables, ...done.tables.slice(1)] });
    expect(finalised(assess(as(whole(9, "turned round")), plan7488))?.isChanged).toBe(false);
    expect(finalised(assess(as(whole(8)), plan7488))?.isChanged).toBe(true);
  });
});

describe("our own sheets come back as they were written", () => {
  it("the log, text that looks like a formula included", () => {
    const entry: LogEntry = {
      time: "2018-01-05T09:00",
      action: "fix",
      fingerprint: "negative | 25993 | a1 | -3",
      reason: "",
      before: "-3",
      after: "=3",
    };
    expect(readLog(withOwn(good, logSheet([entry])))).toEqual([entry]);
  });

  it("the settings, and what they say wins over the sheet", () => {
    const settings = {
      year: 2019,
      district: "Biên Hòa",
      base: { n: 37, source: "NQ 12" },
      columns: [
        { sheet: "Rà soát", column: "D", heading: "a2", use: null },
        { sheet: "Rà soát", column: "F", heading: "Phê duyệt", use: "carriedOver" },
      ],
    };
    const content = withOwn(good, settingsSheet(settings));
    expect(readSettings(content)).toEqual(settings);
    const { selection: result } = assess(content, plan7488);
    expect(result?.sheet.year).toBe(2019);
    expect(result?.capUse).toMatchObject({ base: { n: 37, source: "settings" }, cap: 5 });
    expect(result?.sheet.areas[0]?.carriedOver).toBe(true);
  });

  it("the scale, which then is stored and no longer moves with the figures", () => {
    const { scales } = frozenFrom(good);
    const stored = withOwn(good, scales);
    const { selection: result } = assess(stored, plan7488);
    expect(result?.scale).toMatchObject({ provisional: false, date: "2017-12-20" });
    // a1: reference 9, stored; Tân Phong's 3 is a third of it whatever Trảng Dài has.
    expect(result?.scale.rows[0]).toMatchObject({ column: "a1", level: 9, weight: 1 });
    const moved = {
      ...stored,
      tables: [
        tableOf([
          ["THÀNH PHỐ BIÊN HÒA NĂM 2018"],
          heading,
          ["25993", "Phường Trảng Dài", 900, 4, 6, null, null, null],
          ["25996", "Phường Tân Phong", 3, 1, 2, null, null, null],
        ]),
        ...stored.tables.slice(1),
      ],
    };
    expect(assess(moved, plan7488).selection?.scores.exact(1)).toEqual(result?.scores.exact(1));
  });

  it("a scale whose levels are blank is not stored yet, and its weights hold already", () => {
    const { scales } = frozenFrom(good);
    const rows = scales.table.rows.map((row) =>
      row[0] === "a1"
        ? ["a1", "", null, 2.5, ""]
        : typeof row[2] === "number"
          ? [row[0] ?? null, "", " ", row[3] ?? null, ""]
          : row,
    );
    const laidOut = withOwn(good, { ...scales, table: { ...scales.table, rows } });
    expect(readScale(laidOut, plan7488.criteria)).toMatchObject({ scale: null, problems: [] });
    const { selection: result, findings } = assess(laidOut, plan7488);
    expect(result?.scale.provisional).toBe(true);
    expect(result?.scale.rows[0]).toMatchObject({ column: "a1", level: 9, weight: 2.5, basis: "frozen" });
    const told = findings.filter(({ code }) => code === "provisional-scale");
    expect(told.map(({ severity }) => severity)).toEqual(["info"]);
  });

  it("a scale with some levels only is not used, and that is said; its weights hold", () => {
    const { scales } = frozenFrom(good);
    const rows = scales.table.rows.map((row) => (row[0] === "a1" ? ["a1", "", null, 3, ""] : row));
    const half = withOwn(good, { ...scales, table: { ...scales.table, rows } });
    const { selection: result, findings } = assess(half, plan7488);
    expect(result?.scale.rows[0]).toMatchObject({ column: "a1", level: 9, weight: 3 });
    const told = findings.filter(({ code }) => code === "provisional-scale");
    expect(told.map(({ severity }) => severity)).toEqual(["warning"]);
  });

  it("a workbook says of which day its units are: from 1/7/2025 the new ones, in a plan year that began with the old", () => {
    const content = withOwn(
      { tables: [tableOf([["RÀ SOÁT NĂM 2025"], heading, ["26005", "Phường Hố Nai", 1, 1, 1, null, null, null]])] },
      settingsSheet({ registerOn: "2025-07-01" }),
    );
    expect(readSettings(content)).toEqual({ registerOn: "2025-07-01" });
    expect(assess(content, plan7488).opened.register.date).toBe("2025-07-01");
    expect(assess({ tables: content.tables.slice(0, 1) }, plan7488).opened.register.date).toBe("2017-10-15");
  });

  it("a scale with an unreadable weight is not used", () => {
    const { scales } = frozenFrom(good);
    const rows = scales.table.rows.map((row) => (row[0] === "a1" ? ["a1", "", 9, "nhiều", ""] : row));
    const broken = withOwn(good, { ...scales, table: { ...scales.table, rows } });
    expect(readScale(broken, plan7488.criteria)?.problems).toHaveLength(1);
    expect(assess(broken, plan7488).selection?.scale.provisional).toBe(true);
  });
});

function frozenFrom(content: WorkbookContent) {
  const { selection: result } = assess(content, plan7488);
  if (!result) throw new Error("nothing was read");
  return { scales: scaleSheet(result.scale, plan7488.criteria, "2017-12-20", "Rà soát") };
}
