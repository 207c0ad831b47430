import { dayText } from "../../../core/civil-date.ts";
import { dash, section, type Block } from "../blocks.ts";
import { unknown } from "../not-stated.ts";
import { countText } from "../official-text.ts";
import { committeeOf, type ReportFacts } from "../report-facts.ts";
import { holdersOf, isLaidOn, ownDocument, ownDuty, tally } from "./duties.ts";

/** I: what was led, directed and set in motion (N2–N5, N19, N20, N27, N28). */
export function leadership(facts: ReportFacts): readonly Block[] {
  return [
    section("I. CÔNG TÁC LÃNH ĐẠO, CHỈ ĐẠO, TRIỂN KHAI THỰC HIỆN"),
    dash(yearPlan(facts)),
    ...(isLaidOn(facts, "mobilising", facts.level) ? mobilising(facts).map(dash) : []),
    ...(facts.level === "province" && isLaidOn(facts, "year-plan", "district") ? districts(facts) : []),
    dash(inspections(facts)),
    dash(responsibility(facts)),
    dash(`Công tác tuyên truyền, vận động Nhân dân: ${unknown}.`),
    ...reportsSent(facts),
  ];
}

function yearPlan(facts: ReportFacts): string {
  const duty = ownDuty(facts, "year-plan");
  if (duty?.evidence.answer === false) return "Chưa ban hành kế hoạch thực hiện của năm.";
  if (duty?.evidence.document == null) return `Kế hoạch thực hiện của năm: ${unknown}.`;
  const planned = duty.evidence.done === null ? unknown : countText(duty.evidence.done);
  return `${committeeOf(facts)} đã ban hành ${ownDocument("Kế hoạch", duty)}, đề ra chuyển hóa ${planned} đơn vị cấp xã trong năm.`;
}

function mobilising(facts: ReportFacts): readonly string[] {
  const duty = ownDuty(facts, "mobilising");
  const tasks = ownDuty(facts, "tasks")?.evidence.answer ?? null;
  const what = "huy động các ngành, đoàn thể tham gia công tác chuyển hóa địa bàn";
  const given = "phân công nhiệm vụ cụ thể cho từng ban, ngành";
  if (duty?.evidence.answer === false) return [`Chưa ban hành kế hoạch ${what}.`];
  if (duty?.evidence.document == null) return [`Kế hoạch ${what}, ${given}: ${unknown}.`];
  const issued = `Đã ban hành ${ownDocument("Kế hoạch", duty, false)} ${what}`;
  if (tasks === null) return [`${issued}.`, `P${given.slice(1)}: ${unknown}.`];
  return [`${issued}, ${tasks ? "" : "chưa "}${given}.`];
}

/** In a province's report the districts' own plans. */
function districts(facts: ReportFacts): readonly Block[] {
  const words = { done: "đã ban hành tại", not: "chưa ban hành", of: "huyện, thị xã, thành phố" };
  const said = tally(holdersOf(facts, "year-plan", "district"), words);
  return [dash(`Kế hoạch của Ủy ban nhân dân cấp huyện: ${said ?? unknown}.`)];
}

function inspections(facts: ReportFacts): string {
  const done = isLaidOn(facts, "inspections", facts.level)
    ? (ownDuty(facts, "inspections")?.evidence.done ?? null)
    : sumOf(holdersOf(facts, "inspections", "district").map(({ duty }) => duty?.evidence.done ?? null));
  const review = ownDuty(facts, "review")?.evidence;
  const what = "kiểm tra, giám sát, đôn đốc";
  const first =
    done === null
      ? `Công tác ${what}: ${unknown}`
      : done === 0
        ? `Chưa tổ chức ${what}`
        : `Đã tổ chức ${countText(done)} lượt ${what}`;
  if (review?.answer === false) return `${first}; chưa tổ chức hội nghị sơ kết năm.`;
  return `${first}; hội nghị sơ kết năm tổ chức ngày ${review?.date == null ? unknown : dayText(review.date)}.`;
}

/** One of them unknown leaves the sum unknown. */
function sumOf(counts: readonly (number | null)[]): number | null {
  if (counts.length === 0 || counts.includes(null)) return null;
  return counts.reduce<number>((sum, count) => sum + (count ?? 0), 0);
}

/** The request to the party committee (N2) and the heads' responsibility (N4). */
function responsibility(facts: ReportFacts): string {
  const words = { done: "đã thực hiện tại", not: "chưa thực hiện", of: "địa bàn" };
  const heads = tally(holdersOf(facts, "heads", "area"), words);
  const emulation = ownDuty(facts, "emulation")?.evidence.answer ?? null;
  const asked = {
    true: "đã đưa vào tiêu chí bình xét thi đua hằng năm",
    false: "chưa đưa vào tiêu chí bình xét thi đua hằng năm",
    null: `đưa vào tiêu chí bình xét thi đua hằng năm: ${unknown}`,
  }[String(emulation) as "true" | "false" | "null"];
  return `Xác định vai trò, trách nhiệm người đứng đầu cấp ủy, chính quyền, Công an địa bàn: ${heads ?? unknown}; kết quả chuyển hóa địa bàn ${asked}.`;
}

/** What went to the ministry in the years before: a review and the final review say it. */
function reportsSent({ level, variant, duties, year }: ReportFacts): readonly Block[] {
  if (level !== "province" || variant === "yearly") return [];
  return duties
    .filter((one) => one.obligation.report === "ministry-report" && one.year < year && one.evidence.document !== null)
    .sort((a, b) => a.year - b.year)
    .map((one) => dash(`Năm ${one.year}: đã báo cáo Bộ Công an tại ${ownDocument("Báo cáo", one, false)}.`));
}
