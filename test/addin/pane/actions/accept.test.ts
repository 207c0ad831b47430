import { Session } from "../../../../addin/pane/session/session.ts";
import { accept, lackingIn, withdraw } from "../../../../addin/pane/actions/accept.ts";
import { mark } from "../../../../addin/pane/actions/mark.ts";
import { finaliseList } from "../../../../addin/pane/actions/finalise.ts";
import { localTime } from "../../../../addin/pane/actions/log-entries.ts";
import { acceptedIn } from "../../../../core/assess/accepted.ts";
import { finalised } from "../../../../core/assess/finalise.ts";
import type { Finding } from "../../../../core/finding.ts";
import { readLog } from "../../../../core/sheet/managed/log.ts";
import { finding as said, reviewWorkbook, rowOf } from "../given.ts";
import { memoryWorkbook } from "../memory-workbook.ts";

const sheet = "Rà soát 2018";
const today = "2018-01-10";

async function setOut() {
  const workbook = memoryWorkbook(reviewWorkbook(2));
  const session = new Session(workbook, today);
  // 550 against 29: implausible, a warning.
  workbook.type({ sheet, address: `E${rowOf(0)}` }, 550);
  await session.check();
  return { workbook, session };
}
const findingIn = (session: Session, code: string): Finding => {
  const found = session.state().assessment?.findings.find((one) => one.code === code);
  if (!found) throw new Error(`no ${code}`);
  return found;
};
const acceptedCodes = (session: Session) => {
  const { accepted } = session.state().assessment ?? {};
  return [...(accepted?.keys() ?? [])].map(({ code }) => code);
};

describe("a warning accepted with a reason", () => {
  it("is accepted for whoever opens the workbook next, and open again when its value changes", async () => {
    const { workbook, session } = await setOut();
    await session.perform(accept, { finding: findingIn(session, "implausible"), reason: " Đã đối chiếu hồ sơ " });
    expect(acceptedCodes(session)).toEqual(["implausible"]);
    expect(session.state().notice).toMatchObject({ kind: "recorded", title: "Nhật ký" });
    const next = new Session(memoryWorkbook(workbook.content()), today);
    await next.check();
    expect(acceptedCodes(next)).toEqual(["implausible"]);
    expect(next.state().assessment?.opened.log[0]?.reason).toBe("Đã đối chiếu hồ sơ");
    workbook.type({ sheet, address: `E${rowOf(0)}` }, 560);
    await session.check();
    expect(acceptedCodes(session)).toEqual([]);
  });

  it("is open again when its reason is taken back; the log keeps both lines", async () => {
    const { workbook, session } = await setOut();
    await session.perform(accept, { finding: findingIn(session, "implausible"), reason: "Đã đối chiếu hồ sơ" });
    await session.perform(withdraw, findingIn(session, "implausible"));
    expect(acceptedCodes(session)).toEqual([]);
    expect(readLog(workbook.content()).map(({ action, before }) => [action, before])).toEqual([
      ["accept", ""],
      ["withdraw", "Đã đối chiếu hồ sơ"],
    ]);
  });

  it("needs ten characters, and is never an error", async () => {
    const { workbook, session } = await setOut();
    expect([lackingIn("ngắn quá"), lackingIn("đủ mười ký"), lackingIn("  a  ")]).toEqual([2, 0, 9]);
    const warning = findingIn(session, "implausible");
    await session.perform(accept, { finding: warning, reason: "ngắn quá" });
    const error = said("negative", "error", { what: "ô có số âm" });
    await session.perform(accept, { finding: error, reason: "Một lý do đủ dài" });
    expect(readLog(workbook.content())).toEqual([]);
  });

  it("may be of any sheet: the log asks for the fingerprint only", async () => {
    const { session } = await setOut();
    const other = said("gate-blank", "warning", { what: "G1 chưa ghi" });
    await session.perform(accept, { finding: other, reason: "Đoàn kiểm tra chưa kết luận" });
    expect(acceptedIn([other], session.state().assessment?.opened.log ?? []).get(other)?.reason).toBe(
      "Đoàn kiểm tra chưa kết luận",
    );
  });

  it("marks no cell any more", async () => {
    const { workbook, session } = await setOut();
    await session.perform(mark);
    expect(workbook.marks()?.map(({ address }) => address)).toContain(`E${rowOf(0)}`);
    await session.perform(accept, { finding: findingIn(session, "implausible"), reason: "Đã đối chiếu hồ sơ" });
    expect(workbook.marks()?.map(({ address }) => address)).not.toContain(`E${rowOf(0)}`);
  });
});

describe("a list made final", () => {
  it("is refused while a warning is open, and nothing is written", async () => {
    const { workbook, session } = await setOut();
    expect(await session.perform(finaliseList)).toBe(false);
    expect(session.state().trouble?.said?.vi).toBe("Chưa chốt được: còn 1 phát hiện phải sửa hoặc chấp nhận.");
    expect(workbook.content().tables).toHaveLength(1);
  });

  it("is in the log with its scale once the warning has a reason, and tells when it changed since", async () => {
    const { workbook, session } = await setOut();
    await session.perform(accept, { finding: findingIn(session, "implausible"), reason: "Đã đối chiếu hồ sơ" });
    expect(await session.perform(finaliseList)).toBe(true);
    const { assessment } = session.state();
    expect(assessment?.selection?.scale.provisional).toBe(false);
    expect(assessment && finalised(assessment)?.isChanged).toBe(false);
    expect(readLog(workbook.content()).at(-1)?.action).toBe("finalise");
    workbook.type({ sheet, address: `F${rowOf(3)}` }, 9);
    await session.check();
    const after = session.state().assessment;
    expect(after && finalised(after)?.isChanged).toBe(true);
  });
});

it("the time of an entry is the host's, to the second", () => {
  expect(localTime(new Date(2018, 0, 5, 9, 3, 7))).toBe("2018-01-05T09:03:07");
});
