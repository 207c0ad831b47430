import { formatCitation, type Citation } from "../../core/citation.ts";
import { dayText } from "../../core/civil-date.ts";
import type { Plan } from "../../core/plan/plan.ts";
import type { YearlyFacts } from "../../core/rules/yearly-objective.ts";
import { formatShare } from "../../core/share.ts";
import { terms } from "../../core/terms.ts";
import type { Judgement } from "../../core/verdict.ts";
import { dash, note, paragraph, section, subsection, type Piece } from "./blocks.ts";
import { dueSentences } from "./due-date.ts";
import { gridTable } from "./grid-table.ts";
import { textWidth } from "./official-form.ts";
import { issuerOf, type ReportFacts } from "./report-facts.ts";
import { unknown } from "./not-stated.ts";

/** The numbered sections between the opening and the signature. What the figures do not say is […]. */
export function bodyOf(facts: ReportFacts): readonly Piece[] {
  return [
    section("I. CÔNG TÁC LÃNH ĐẠO, CHỈ ĐẠO, TRIỂN KHAI THỰC HIỆN"),
    dash(`Văn bản chỉ đạo, hướng dẫn đã ban hành: ${unknown}`),
    dash(`Công tác tuyên truyền, vận động Nhân dân; phân công lực lượng: ${unknown}`),
    ...dueSentences(facts).map(dash),
    section("II. KẾT QUẢ THỰC HIỆN"),
    ...selectionOf(facts),
    ...resultOf(facts),
    ...sustainedOf(facts),
    ...phaseOf(facts),
    ...orderOf(facts),
    section("III. TỒN TẠI, HẠN CHẾ VÀ NGUYÊN NHÂN"),
    ...(facts.shortcomings.length > 0 ? facts.shortcomings : [`Tồn tại, hạn chế: ${unknown}`]).map(dash),
    dash(`Nguyên nhân: ${unknown}`),
    section(nextTitle(facts)),
    ...nextOf(facts),
    section("V. KIẾN NGHỊ, ĐỀ XUẤT"),
    dash(unknown),
    paragraph(`Trên đây là báo cáo của ${issuerOf(facts)}, kính báo cáo./.`, true),
  ];
}

function selectionOf({ plan, year, figures, caps, countedOver }: ReportFacts): readonly Piece[] {
  if (!figures) return [subsection("1. Rà soát, lựa chọn địa bàn"), dash(unknown)];
  const { units, used, atLeast = 0, judged } = figures;
  return [
    subsection("1. Rà soát, lựa chọn địa bàn"),
    dash(
      `Số đơn vị cấp xã: ${units}. Số địa bàn đang chuyển hóa năm ${year} (phê duyệt mới và chuyển tiếp): ${used ?? knownPart(atLeast)}.`,
    ),
    ...(countedOver
      ? [dash(`Số liệu rà soát tính từ ngày ${dayText(countedOver.from)} đến ngày ${dayText(countedOver.to)}.`)]
      : []),
    dash(`Mức trần: ${because(judged.cap)}`),
    ...(caps
      ? [
          dash(
            `Tổng mức trần của các huyện đã có số liệu: ${caps.ofDistricts}; mức trần tính trên toàn bộ ${caps.units} đơn vị của tỉnh: ${caps.asOne} (hai cách tính khác nhau, ${formatCitation(plan.cap.base)}).`,
          ),
        ]
      : []),
    indicators(figures.judged, plan),
    note(
      "Cột «Căn cứ» là quy định của kế hoạch. Cột «Quy ước» là cách tính do phần mềm đặt ra ở chỗ kế hoạch không quy định; quy ước không phải là quy định pháp luật, nội dung và lý do ghi tại Phụ lục «Phương pháp và quy ước».",
    ),
  ];
}

/** What is stated of a count that is not stated in full. */
function knownPart(count: number): string {
  return count === 0 ? unknown : `ít nhất ${count}`;
}

/** The three tests of the year in one table, law and convention in columns of their own. */
function indicators({ cap, yearly, sustained }: NonNullable<ReportFacts["figures"]>["judged"], plan: Plan): Piece {
  const row = (what: string, judgement: Judgement, citations: readonly Citation[]) => [
    what,
    because(judgement),
    terms.verdict[judgement.verdict].vi,
    citedAs("law", citations),
    citedAs("convention", citations),
  ];
  const { percent, rounding, base, counts } = plan.cap;
  const rows = [
    row("Mức trần địa bàn lựa chọn", cap, [percent.citation, rounding.citation, base, counts]),
    row("Chuyển hóa thành công trong năm", yearly, [
      plan.yearlyFloor.citation,
      plan.term.judgedOn.citation,
      plan.yearlyWhole,
    ]),
    row("Không tái phức tạp", sustained, [plan.sustainedFloor.citation, plan.sustainedWhole, plan.relapse]),
    ["Giảm tội phạm, không hình thành điểm nóng", unknown, unknown, formatCitation(plan.orderObjective), "Q20"],
  ];
  return gridTable(["Nội dung", "Kết quả, cách tính", "Kết luận", "Căn cứ", "Quy ước"], rows, {
    width: textWidth,
    shares: [22, 34, 13, 18, 13],
  });
}

/** The column says already that it is of conventions. */
function citedAs(kind: Citation["kind"], citations: readonly Citation[]): string {
  const own = citations.filter((citation) => citation.kind === kind).map((citation) => formatCitation(citation));
  const short = kind === "convention" ? own.map((text) => text.replace(/^Quy ước(?::)? /, "")) : own;
  return [...new Set(short)].sort(byNumber).join(kind === "convention" ? ", " : "; ");
}

/** Q9 stands before Q10. */
function byNumber(a: string, b: string): number {
  return Number(/\d{1,9}$/.exec(a)?.[0] ?? 0) - Number(/\d{1,9}$/.exec(b)?.[0] ?? 0);
}

function resultOf({ year, plan, figures, areas, judgedOn }: ReportFacts): readonly Piece[] {
  const title = subsection("2. Kết quả chuyển hóa trong năm");
  const planned = dash(
    `Số địa bàn dự kiến chuyển hóa theo kế hoạch năm (${formatCitation(plan.plannedNumber)}): ${unknown}`,
  );
  if (!figures) return [title, planned, dash(unknown)];
  const { due, transformed, failed, isOpen } = figures.yearly;
  const pending = due - transformed - failed;
  return [
    title,
    planned,
    ...(judgedOn
      ? [dash(`Ngày chốt đánh giá: ${dayText(judgedOn)} (${formatCitation(plan.term.judgedOn.citation)}).`)]
      : []),
    dash(
      `Phải đánh giá năm ${year}: ${isOpen ? knownPart(due) : due}; đạt: ${transformed}; không đạt: ${failed}; chưa đánh giá: ${isOpen ? knownPart(pending) : pending}.`,
    ),
    dash(`So với chỉ tiêu (${formatCitation(plan.yearlyFloor.citation)}): ${judgedText(figures.judged.yearly)}`),
    ...(areas
      ? [
          named("Địa bàn chuyển hóa thành công", areas.transformed),
          named("Địa bàn chưa đạt", areas.failed),
          named("Địa bàn chưa đánh giá", areas.pending),
        ].flat()
      : []),
  ];
}

function named(what: string, names: readonly string[]): readonly Piece[] {
  return names.length === 0 ? [] : [dash(`${what}: ${names.join(", ")}.`)];
}

function sustainedOf({ plan, figures }: ReportFacts): readonly Piece[] {
  const title = subsection("3. Duy trì kết quả, không để tái phức tạp");
  if (!figures) return [title, dash(unknown)];
  const { transformed, relapsed } = figures.phase;
  const { from } = plan.period.value;
  return [
    title,
    dash(`Từ năm ${from} đến nay đã chuyển hóa thành công ${transformed} địa bàn; tái phức tạp ${relapsed}.`),
    dash(`So với chỉ tiêu (${formatCitation(plan.sustainedFloor.citation)}): ${judgedText(figures.judged.sustained)}`),
  ];
}

/** The years of the phase one below the other: what a review adds to the report of a year. */
function phaseOf({ variant, plan, phaseYears }: ReportFacts): readonly Piece[] {
  if (variant === "yearly") return [];
  const { from, to } = plan.period.value;
  const years = variant === "final" ? phaseYears.filter(({ year }) => year <= to) : phaseYears;
  const known = years.map(({ year, due, transformed, failed }) => [
    String(year),
    due,
    transformed,
    failed,
    due - transformed - failed,
    due === 0 ? "" : shareOfYear({ due, transformed, failed }, plan),
  ]);
  const last = variant === "final" ? to : (years.at(-1)?.year ?? from);
  const missing = Array.from({ length: last - from + 1 }, (_, index) => from + index)
    .filter((year) => !years.some((one) => one.year === year))
    .map((year) => [String(year), unknown, unknown, unknown, unknown, unknown]);
  const rows = [...known, ...missing].sort(([a], [b]) => Number(a) - Number(b));
  return [
    note(variant === "final" ? `Kết quả từng năm của giai đoạn ${from}–${to}` : `Lũy kế từ năm ${from}`),
    gridTable(["Năm", "Phải đánh giá", "Đạt", "Không đạt", "Chưa đánh giá", "Tỷ lệ đạt"], rows, {
      width: textWidth,
      shares: [12, 18, 14, 18, 20, 18],
    }),
    note(`Địa bàn chuyển tiếp được tính lại trong năm sau (${formatCitation(plan.term.judgedOn.citation)}).`),
  ];
}

/** A year of which nothing is judged has no share. */
function shareOfYear({ due, transformed, failed }: YearlyFacts, { yearlyFloor }: Plan): string {
  return transformed + failed === 0 ? "chưa đánh giá" : formatShare(transformed, due, yearlyFloor.value);
}

/** A statement of the authority: never computed. */
function orderOf({ plan }: ReportFacts): readonly Piece[] {
  const columns = plan.gateSuggestions.flatMap(({ value }) => [
    ...value.down.map(({ column }) => column),
    ...value.notUp,
  ]);
  const headings = new Map(plan.criteria.map(({ id, heading }) => [id, heading.vi]));
  return [
    subsection("4. Tình hình tội phạm, tệ nạn xã hội"),
    dash(
      `Cấp có thẩm quyền kết luận về giảm tội phạm, không hình thành điểm nóng (${formatCitation(plan.orderObjective)}): ${unknown}`,
    ),
    ...columns.map((column) => dash(`${headings.get(column) ?? column}: năm trước ${unknown}, năm nay ${unknown}.`)),
  ];
}

function nextTitle({ variant }: ReportFacts): string {
  return variant === "final" ? "IV. PHƯƠNG HƯỚNG THỜI GIAN TỚI" : "IV. PHƯƠNG HƯỚNG, NHIỆM VỤ NĂM SAU";
}

function nextOf({ variant, year, plan, figures, areas }: ReportFacts): readonly Piece[] {
  const { failed = 0 } = figures?.yearly ?? {};
  const names = areas && areas.failed.length > 0 ? `: ${areas.failed.join(", ")}` : "";
  const carried =
    failed > 0 && variant !== "final" && year < plan.period.value.to
      ? [
          dash(
            `Chuyển tiếp ${failed} địa bàn chưa đạt sang năm ${year + 1} (${formatCitation(plan.term.judgedOn.citation)})${names}.`,
          ),
        ]
      : [];
  return [...carried, dash(`Nhiệm vụ, giải pháp trọng tâm: ${unknown}`)];
}

function judgedText(judgement: Judgement): string {
  return `${because(judgement)} Kết luận: ${terms.verdict[judgement.verdict].vi.toLocaleLowerCase("vi")}.`;
}

function because({ because: reasons }: Judgement): string {
  return reasons.map(({ sentence }) => sentence.vi).join(" ");
}
