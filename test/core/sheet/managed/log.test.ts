import {
  acceptances,
  loggedFingerprint,
  logSheet,
  logWith,
  readLog,
  type LogEntry,
} from "../../../../core/sheet/managed/log.ts";
import type { Cell, WorkbookContent } from "../../../../core/table.ts";

const entry = (time: string, action: LogEntry["action"], fingerprint: string, reason = ""): LogEntry => ({
  time,
  action,
  fingerprint,
  reason,
  before: "",
  after: "",
});

/** A workbook whose log holds these rows from a cell on. */
function withLog(rows: readonly (readonly Cell[])[], address = "A1:G9"): WorkbookContent {
  return {
    tables: [{ name: "Nhật ký", sheet: "Nhật ký", address, rows }],
    names: { DIABAN_NHATKY: "Nhật ký" },
  };
}

const head = ["Thời gian", "Việc", "Dấu nhận biết", "Lý do", "Trước", "Sau"];
const line = ["2018-01-05T09:00:00", "Bỏ qua có lý do", "cap-zero | 6", "Huyện chỉ có sáu xã", null, null];

describe("adding to the log", () => {
  it("begins a log where there is none", () => {
    const { table, title } = logWith({ tables: [] }, [
      entry("2018-01-05T09:00:00", "accept", "cap-zero | 6", "Huyện chỉ có sáu xã"),
    ]);
    expect(title).toBe("Nhật ký");
    expect(table.address).toBe("A1:F3");
    expect(table.rows[2]).toEqual(["2018-01-05T09:00:00", "Chấp nhận", "cap-zero | 6", "Huyện chỉ có sáu xã", "", ""]);
  });

  it("keeps what the user typed between, beside and below the lines, each where it stands", () => {
    const rows: Cell[][] = [
      ["Nhật ký của Địa bàn"],
      head,
      line,
      [],
      ["Họp ngày 6/1", "bàn về danh sách", null, null, null, null, 42],
      ["2018-01-07T10:00:00", "Việc khác", "?", "ghi tay", null, null],
    ];
    const { table } = logWith(withLog(rows), [entry("2018-01-08T08:00:00", "fix", "negative | 25993 | a1 | -3")]);
    expect(table.rows.slice(0, 6)).toEqual([
      ["Nhật ký của Địa bàn", null, null, null, null, null, null],
      [...head, null],
      [...line, null],
      [null, null, null, null, null, null, null],
      ["Họp ngày 6/1", "bàn về danh sách", null, null, null, null, 42],
      ["2018-01-07T10:00:00", "Việc khác", "?", "ghi tay", null, null, null],
    ]);
    expect(table.rows[6]).toEqual(["2018-01-08T08:00:00", "Sửa", "negative | 25993 | a1 | -3", "", "", "", null]);
    expect(table.rows).toHaveLength(7);
  });

  it("finds its columns again after the user put one of their own before them and a row above", () => {
    const rows: Cell[][] = [
      ["STT", ...head],
      [1, ...line],
    ];
    const content = withLog(rows, "A2:G3");
    expect(readLog(content)).toEqual([
      {
        time: "2018-01-05T09:00:00",
        action: "accept",
        fingerprint: "cap-zero | 6",
        reason: "Huyện chỉ có sáu xã",
        before: "",
        after: "",
      },
    ]);
    const { table } = logWith(content, [entry("2018-01-08T08:00:00", "withdraw", "cap-zero | 6")]);
    expect(table.rows[0]).toEqual([null, null, null, null, null, null, null]);
    expect(table.rows[2]).toEqual([1, ...line]);
    expect(table.rows[3]).toEqual([null, "2018-01-08T08:00:00", "Rút chấp nhận", "cap-zero | 6", "", "", ""]);
  });

  it("is begun anew where the user emptied the sheet", () => {
    const { table } = logWith(withLog([[null], ["", null]]), []);
    expect(table.rows).toEqual([["Nhật ký của Địa bàn", null, null, null, null, null], head]);
  });
});

describe("what is accepted by the log", () => {
  const accepted = (...log: readonly LogEntry[]) => [...acceptances(log)].map(([key, { reason }]) => [key, reason]);

  it("is what has a reason of ten characters, by the last line about it", () => {
    expect(accepted(entry("1", "accept", "a", "quá ngắn "))).toEqual([]);
    expect(accepted(entry("1", "accept", "a", "đủ mười ký"), entry("2", "accept", "a", "lý do mới hơn"))).toEqual([
      ["a", "lý do mới hơn"],
    ]);
  });

  it("is taken back by a later line, also when the user sorted the lines the other way round", () => {
    const given = entry("2018-01-05T09:00:00", "accept", "a", "Huyện chỉ có sáu xã");
    const taken = entry("2018-01-06T09:00:00", "withdraw", "a");
    expect(accepted(given, taken)).toEqual([]);
    expect(accepted(taken, given)).toEqual([]);
    expect(accepted(taken, given, entry("2018-01-07T09:00:00", "accept", "a", "Nêu lại lý do cũ"))).toEqual([
      ["a", "Nêu lại lý do cũ"],
    ]);
  });

  it("knows a fingerprint again that is longer than a cell can hold", () => {
    const long = `missing-unit | ${"26017,".repeat(8000)}`;
    expect(long.length).toBeGreaterThan(32_767);
    expect(loggedFingerprint(long).length).toBeLessThan(8100);
    expect(loggedFingerprint(`${long}26020`)).not.toBe(loggedFingerprint(long));
    expect(loggedFingerprint("cap-zero | 6")).toBe("cap-zero | 6");
    const log = readLog(withOwn(logSheet([entry("1", "accept", loggedFingerprint(long), "Chỉ rà soát hai xã")])));
    expect(acceptances(log).has(loggedFingerprint(long))).toBe(true);
  });
});

function withOwn({ table }: ReturnType<typeof logSheet>): WorkbookContent {
  return { tables: [table], names: { DIABAN_NHATKY: table.sheet } };
}
