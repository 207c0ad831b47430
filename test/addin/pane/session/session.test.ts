import { applyFix } from "../../../../addin/pane/actions/apply-fix.ts";
import { freezeScale } from "../../../../addin/pane/actions/freeze-scale.ts";
import { mark, unmark } from "../../../../addin/pane/actions/mark.ts";
import { forgetReading, rememberReading } from "../../../../addin/pane/actions/remember-reading.ts";
import { writeResults } from "../../../../addin/pane/actions/write-results.ts";
import { Session } from "../../../../addin/pane/session/session.ts";
import { WorkbookTrouble } from "../../../../addin/workbook/workbook.ts";
import type { WorkbookContent } from "../../../../core/table.ts";
import { reviewWorkbook, rowOf } from "../given.ts";
import { memoryWorkbook } from "../memory-workbook.ts";

const sheet = "Rà soát 2018";
const editing = {
  vi: "Đang sửa một ô. Nhấn Enter rồi thử lại.",
  en: "A cell is being edited. Press Enter and try again.",
};
const gone = { vi: "Không còn trang tính này.", en: "This sheet is gone." };
const textCell = { sheet, address: `E${rowOf(2)}` };

function setOut(approved = 2) {
  const workbook = memoryWorkbook(reviewWorkbook(approved));
  const session = new Session(workbook, "2018-01-10");
  return { workbook, session };
}

const codes = (session: Session) => session.state().assessment?.findings.map(({ code }) => code) ?? [];
function fixIn(session: Session) {
  const fix = session.state().assessment?.findings.find(({ code }) => code === "number-as-text")?.fix;
  if (!fix) throw new Error("no fix offered");
  return { ...fix, fingerprint: fix.label.vi };
}

describe("the session from workbook to assessment and back", () => {
  it("reads and assesses", async () => {
    const { workbook, session } = setOut();
    await session.check();
    expect(session.state()).toMatchObject({
      busy: null,
      trouble: null,
      assessment: { totals: { error: 0, warning: 0 } },
    });
    expect(workbook.reads()).toBe(1);
  });

  it("asks the workbook once when asked twice before it could answer", async () => {
    const { workbook, session } = setOut();
    await Promise.all([session.check(), session.check()]);
    expect(workbook.reads()).toBe(1);
  });

  it("mends cells, says how many, and checks again", async () => {
    const { workbook, session } = setOut();
    workbook.type(textCell, "12 vụ");
    await session.check();
    await session.perform(applyFix, fixIn(session));
    expect(workbook.valueAt(textCell)).toBe(12);
    expect(session.state().notice).toEqual({ kind: "fixed", applied: 1, outdated: [] });
    expect(codes(session)).not.toContain("number-as-text");
  });

  it("leaves a cell alone that changed after it was shown, and says so", async () => {
    const { workbook, session } = setOut();
    workbook.type(textCell, "12 vụ");
    await session.check();
    const fix = fixIn(session);
    workbook.type(textCell, "13 vụ");
    await session.perform(applyFix, fix);
    expect(workbook.valueAt(textCell)).toBe("13 vụ");
    expect(session.state().notice).toMatchObject({ applied: 0, outdated: [textCell] });
  });

  it("writes what holds at the moment of writing, not what was shown before", async () => {
    const { workbook, session } = setOut();
    await session.check();
    workbook.type(textCell, "12 vụ");
    await session.perform(writeResults, "vi");
    const results = workbook.content().tables.find((table) => table.sheet === "Phát hiện");
    expect(results?.rows.flat()).toContain("Số ghi ở dạng chữ");
    expect(session.state().notice).toEqual({ kind: "written", title: "Kết quả rà soát" });
  });

  it("replaces its own results and leaves the user's sheet of the same title alone", async () => {
    const content = reviewWorkbook(2);
    const own = {
      ...content.tables[0],
      name: "Kết quả rà soát",
      sheet: "Kết quả rà soát",
      address: "A1",
      rows: [["của tôi"]],
    };
    const workbook = memoryWorkbook({ tables: [...content.tables, own] });
    const session = new Session(workbook, "2018-01-10");
    await session.perform(writeResults, "vi");
    await session.perform(writeResults, "vi");
    expect(workbook.content().tables.map((table) => table.sheet)).toEqual([
      "Rà soát 2018",
      "Kết quả rà soát",
      "Kết quả rà soát (2)",
      "Phát hiện",
      "Cách tính",
      "Khoảng hạng",
    ]);
    expect(workbook.valueAt({ sheet: "Kết quả rà soát", address: "A1" })).toBe("của tôi");
  });

  it("freezes the scale on today's date and is provisional no longer", async () => {
    const { session } = setOut();
    await session.check();
    expect(session.state().assessment?.selection?.scale.provisional).toBe(true);
    await session.perform(freezeScale, { basis: "Số liệu năm 2017" });
    expect(session.state().assessment?.selection?.scale).toMatchObject({ provisional: false, date: "2018-01-10" });
    expect(session.state().notice).toEqual({ kind: "frozen", title: "Thang điểm" });
    expect(codes(session)).not.toContain("provisional-scale");
  });

  it("marks cells, keeps the marks with the findings, and takes them away", async () => {
    const { workbook, session } = setOut();
    workbook.type(textCell, "12 vụ");
    await session.check();
    await session.perform(mark);
    expect(workbook.marks()).toContainEqual({ ...textCell, severity: "warning" });
    workbook.type(textCell, -1);
    await session.check();
    expect(workbook.marks()).toContainEqual({ ...textCell, severity: "error" });
    await session.perform(unmark);
    expect(workbook.marks()).toBeNull();
  });
});

describe("corrections by hand", () => {
  it("are followed without asking the workbook again", async () => {
    const { workbook, session } = setOut();
    await session.check();
    await session.correct({ columns: { E: null } });
    expect(codes(session)).toContain("missing-column");
    expect(workbook.reads()).toBe(1);
  });

  it("are remembered in the workbook and hold for the next who opens it", async () => {
    const { workbook, session } = setOut();
    await session.check();
    await session.correct({ year: 2019 });
    await session.perform(rememberReading);
    expect(session.state().options).toEqual({});
    const next = new Session(workbook, "2018-01-10");
    await next.check();
    expect(next.state().assessment?.opened.sheets.selection.sheet?.year).toBe(2019);
  });

  it("are taken back, the remembered ones too", async () => {
    const { session } = setOut();
    await session.check();
    await session.correct({ year: 2019 });
    await session.perform(rememberReading);
    await session.perform(forgetReading);
    expect(session.state().assessment?.opened.sheets.selection.sheet?.year).toBe(2018);
  });
});

describe("trouble on the session", () => {
  it("keeps what was shown, and says what happened in the workbook's own words", async () => {
    const { workbook, session } = setOut();
    await session.check();
    workbook.fail("read", new WorkbookTrouble(editing));
    await session.check();
    expect(session.state()).toMatchObject({
      busy: null,
      trouble: { during: "check", said: editing },
    });
    expect(session.state().assessment).not.toBeNull();
  });

  it.each(["apply", "read"] as const)("does not claim a fix when %s fails", async (request) => {
    const { workbook, session } = setOut();
    workbook.type(textCell, "12 vụ");
    await session.check();
    workbook.fail(request, new Error("lost"));
    await session.perform(applyFix, fixIn(session));
    expect(session.state()).toMatchObject({ notice: null, trouble: { during: "fix" } });
    expect(workbook.valueAt(textCell)).toBe("12 vụ");
  });

  it("writes nothing when it cannot read", async () => {
    const { workbook, session } = setOut();
    await session.check();
    workbook.fail("read", new Error("lost"));
    await session.perform(writeResults, "vi");
    expect(workbook.content().tables).toHaveLength(1);
    expect(session.state()).toMatchObject({ notice: null, trouble: { during: "write", said: null } });
  });

  it("tells of a cell that is no more", async () => {
    const { workbook, session } = setOut();
    workbook.fail("goTo", new WorkbookTrouble(gone));
    await session.goTo(textCell);
    expect(session.state().trouble).toMatchObject({ during: "goTo", said: gone });
    session.dismiss();
    expect(session.state().trouble).toBeNull();
  });

  it("throws away what a cancelled check still brings", async () => {
    const { workbook, session } = setOut();
    const release = workbook.hold();
    const check = session.check();
    await Promise.resolve();
    expect(session.state().busy).toBe("check");
    session.cancel();
    release();
    await check;
    expect(session.state()).toMatchObject({ busy: null, assessment: null });
    await session.check();
    expect(session.state().assessment).not.toBeNull();
  });
});

describe("calling off", () => {
  it.each([
    ["results", (session: Session) => session.perform(writeResults, "vi")],
    ["the scale", (session: Session) => session.perform(freezeScale, { basis: "Số liệu năm 2017" })],
    ["a fix", (session: Session) => session.perform(applyFix, fixIn(session))],
  ])("writes nothing of %s while the workbook was still being read", async (_what, write) => {
    const { workbook, session } = setOut();
    workbook.type(textCell, "12 vụ");
    await session.check();
    const before = workbook.content();
    const release = workbook.hold();
    const writing = write(session);
    await Promise.resolve();
    expect(session.state()).toMatchObject({ canCancel: true });
    session.cancel();
    release();
    await writing;
    expect(workbook.content()).toBe(before);
    expect(session.state()).toMatchObject({ busy: null, canCancel: false, notice: null, trouble: null });
  });

  it("is not offered while something is written at once", async () => {
    const { workbook, session } = setOut();
    workbook.type(textCell, "12 vụ");
    await session.check();
    const release = workbook.hold();
    const marking = session.perform(mark);
    await Promise.resolve();
    expect(session.state()).toMatchObject({ busy: "mark", canCancel: false });
    session.cancel();
    release();
    await marking;
    expect(workbook.marks()).toContainEqual({ ...textCell, severity: "warning" });
  });
});

describe("a jump", () => {
  /** The two rows change places, as sorting does; nobody has been told yet. */
  const swapped = (first: number, second: number) => (content: WorkbookContent) => ({
    ...content,
    tables: content.tables.map((table) => {
      const rows = [...table.rows];
      [rows[first - 1], rows[second - 1]] = [rows[second - 1] ?? [], rows[first - 1] ?? []];
      return { ...table, rows };
    }),
  });

  it("lands on the same commune when rows were sorted since the check, and checks again", async () => {
    const { workbook, session } = setOut();
    await session.check();
    workbook.rearrange(swapped(rowOf(2), rowOf(5)));
    await session.goTo(textCell);
    expect(workbook.visited).toEqual([{ sheet, address: `E${rowOf(5)}` }]);
    expect(session.state().trouble).toBeNull();
    // Once for the check, once for the jump: what the jump has read is what is checked.
    expect(workbook.reads()).toBe(2);
  });

  it("reads nothing anew when all stands where it stood", async () => {
    const { workbook, session } = setOut();
    await session.check();
    await session.goTo(textCell);
    expect(workbook.visited).toEqual([textCell]);
    expect(workbook.reads()).toBe(1);
  });

  it("follows a renamed sheet, and says when one was deleted", async () => {
    const { workbook, session } = setOut();
    await session.check();
    workbook.rearrange((content) => ({
      ...content,
      tables: content.tables.map((table) => ({ ...table, name: "Năm nay", sheet: "Năm nay" })),
    }));
    await session.goTo(textCell);
    expect(workbook.visited).toEqual([{ ...textCell, sheet: "Năm nay" }]);
    workbook.rearrange((content) => ({ ...content, tables: [] }));
    await session.goTo({ ...textCell, sheet: "Năm nay" });
    expect(session.state().trouble?.said?.vi).toContain("đã bị xóa hay đổi tên");
  });
});

describe("watching the workbook", () => {
  beforeEach(() => void jest.useFakeTimers());
  afterEach(() => void jest.useRealTimers());

  it("checks once after a pause in the typing, and no more once stopped", async () => {
    const { workbook, session } = setOut();
    const stop = session.watch();
    workbook.type(textCell, 1);
    await jest.advanceTimersByTimeAsync(200);
    workbook.type(textCell, 12);
    await jest.advanceTimersByTimeAsync(300);
    expect(workbook.reads()).toBe(0);
    await jest.advanceTimersByTimeAsync(200);
    expect(workbook.reads()).toBe(1);
    stop();
    workbook.type(textCell, 13);
    await jest.advanceTimersByTimeAsync(1000);
    expect(workbook.reads()).toBe(1);
  });

  it("leaves what was done last to be read while results calculated from it come in", async () => {
    const { workbook, session } = setOut();
    workbook.type(textCell, "12 vụ");
    await session.check();
    const stop = session.watch();
    await session.perform(applyFix, fixIn(session));
    // A formula of the user's follows from the mended cell, a moment later.
    workbook.type({ sheet, address: `F${rowOf(2)}` }, 3);
    await jest.advanceTimersByTimeAsync(1000);
    // The check, the look before the fix, the check after it, and the one after the calculation.
    expect(workbook.reads()).toBe(4);
    expect(session.state().notice).toEqual({ kind: "fixed", applied: 1, outdated: [] });
    stop();
  });
});
