import { isOfUnits } from "../../core/plan/cap-of.ts";
import { fixes } from "../../core/plan/not-fixed.ts";
import { dayText } from "../../core/civil-date.ts";
import { plan7488 } from "../../core/plan/plan-7488.ts";
import type { Plan } from "../../core/plan/plan.ts";
import type { Cell } from "../../core/table.ts";
import type { SheetSpec } from "../write/sheet-spec.ts";
import { shortClause } from "./clause.ts";
import { count, inputRule, longText } from "./input-rules.ts";
import { looks } from "./looks.ts";
import { daysOfPlan } from "./selection-template.ts";
import { blockName, SheetDraft } from "./sheet-draft.ts";
import { baseItem, settingsRows, sheetTitles, type TemplateLayout } from "./template-layout.ts";
import { localityOf } from "./template-order.ts";

const headingRow = settingsRows.year - 1;
const lastRow = settingsRows.plan;

/** «Cài đặt»: what belongs to the whole workbook, as the library reads it. */
export function settingsTemplate(layout: TemplateLayout): SheetSpec {
  const { order } = layout;
  const { plan, year, district, units, registerDate } = order;
  const draft = new SheetDraft(sheetTitles.settings);
  const day = dayText(registerDate);
  const rows: readonly (readonly [keyof typeof settingsRows, string, Cell, string])[] = [
    ["year", "Năm", year, `Năm kế hoạch (${shortClause(plan.period.citation)})`],
    ["locality", district ? "Huyện" : "Tỉnh", localityOf(order), "Địa phương của sổ này"],
    ["registerOn", "Ngày danh mục", day, "Các đơn vị cấp xã trong sổ lấy theo danh mục ngày này"],
    [
      "registered",
      "Số đơn vị theo danh mục",
      units.length,
      `Danh mục ngày ${day}${plan.cap ? ` (${shortClause(plan.cap.base)})` : ""}`,
    ],
    ["base", baseItem, null, ""],
    ["reportDue", "Ngày báo cáo", null, ""],
    ["judgedOn", "Ngày chốt đánh giá", null, ""],
    ["countedFrom", "Kỳ số liệu từ ngày", null, ""],
    ["countedTo", "Kỳ số liệu đến ngày", null, ""],
    ["committee", "Cơ quan báo cáo", null, ""],
    ["plan", "Kế hoạch", plan.id === plan7488.id ? plan.document : plan.id, shortTitle(plan)],
  ];
  draft.lay(1, 0, ["Cài đặt của Địa bàn cho sổ này"]);
  draft.merge("A1:D1");
  draft.look("A1:D1", { ...looks.title, horizontal: "left" });
  draft.height(1, 24);
  draft.lay(headingRow, 0, ["Mục", "Giá trị", "Nguồn", "Giải thích"]);
  draft.look(`A${headingRow}:D${headingRow}`, looks.heading);
  draft.look(blockName(settingsRows.year, 0, lastRow, 3), looks.given);
  for (const [id, item, value, source] of rows)
    draft.lay(settingsRows[id], 0, [item, value, source === "" ? null : source]);
  draft.lay(settingsRows.base, 3, [
    fixes(plan, "cap") && !isOfUnits(plan)
      ? `Ghi số ${plan.cap.baseName.vi}, kèm văn bản làm căn cứ. Để trống thì chưa có mức trần.`
      : "Chỉ ghi khi số đơn vị khác danh mục trên; ghi kèm văn bản làm căn cứ. Để trống thì lấy theo danh mục.",
  ]);
  const ofPlan = plan.reportDue ? ` Hạn của kế hoạch ở trang tính «${sheetTitles.summary}».` : "";
  draft.lay(settingsRows.reportDue, 3, [`Hạn riêng của địa phương, nếu có.${ofPlan}`]);
  if (fixes(plan, "term")) {
    const [month = "", dayOfMonth = ""] = plan.term.judgedOn.value.split("-");
    const clause = shortClause(plan.term.judgedOn.citation);
    draft.lay(settingsRows.judgedOn, 3, [`Để trống là ${dayOfMonth}/${month} của năm kế hoạch (${clause}).`]);
  }
  draft.lay(settingsRows.countedFrom, 3, ["Kỳ đếm số liệu rà soát, in trong báo cáo; không làm thay đổi điểm."]);
  draft.lay(settingsRows.committee, 3, [
    "Tên cơ quan in ở đầu báo cáo, ví dụ: Ban Chỉ đạo 138 huyện Định Quán. Không ghi tên người.",
  ]);
  draft.lay(settingsRows.plan, 3, ["Sổ được tính theo kế hoạch này. Đổi trong ngăn Địa bàn, mục «Cài đặt của sổ»."]);
  for (const row of Object.values(settingsRows)) draft.height(row, row < settingsRows.base ? 20 : 36);
  layInputs(draft, layout);
  draft.look(blockName(settingsRows.year, 1, lastRow, 1), { horizontal: "left" });
  return draft.spec({
    widths: [26, 26, 44, 54],
    frozen: { rows: headingRow, columns: 0 },
    names: ["DIABAN_CAIDAT"],
    print: { titleRows: { from: headingRow - 1, to: headingRow - 1 }, area: `A1:D${lastRow}` },
  });
}

function layInputs(draft: SheetDraft, layout: TemplateLayout): void {
  const { base, reportDue, judgedOn, countedFrom, countedTo, committee, plan } = settingsRows;
  const { year, plan: ofPlan } = layout.order;
  const judged = `10/11/${year}`;
  const days = [
    [judgedOn, "Ngày chốt đánh giá", `Ngày xét kết quả của các địa bàn, ví dụ ${judged}.`],
    [countedFrom, "Kỳ số liệu từ ngày", `Ngày đầu của kỳ đếm số liệu, ví dụ 10/11/${year - 2}.`],
    [countedTo, "Kỳ số liệu đến ngày", `Ngày cuối của kỳ đếm số liệu, ví dụ 09/11/${year - 1}.`],
  ] as const;
  const inputs = [
    inputRule(
      `B${base}:B${base}`,
      count,
      "Số đơn vị cấp xã",
      "Chỉ ghi khi khác danh mục, kèm căn cứ ở cột Nguồn" + (ofPlan.cap ? "; mức trần tính trên số này." : "."),
    ),
    inputRule(
      `C${base}:C${base}`,
      longText,
      "Nguồn",
      "Văn bản làm căn cứ, ví dụ: Nghị quyết số 12/NQ-HĐND ngày 01/3/2018.",
    ),
    inputRule(
      `B${reportDue}:B${reportDue}`,
      daysOfPlan(layout),
      "Ngày báo cáo",
      `Ngày địa phương tự đặt, ví dụ 20/11/${year}.`,
    ),
    inputRule(`C${reportDue}:C${reportDue}`, longText, "Nguồn", "Văn bản quy định ngày báo cáo, nếu có."),
    ...days.map(([row, title, text]) => inputRule(`B${row}:B${row}`, daysOfPlan(layout), title, text)),
    inputRule(`B${plan}:B${plan}`, longText, "Kế hoạch", "Để trống là Kế hoạch 7488/KH-UBND."),
    inputRule(`B${committee}:B${committee}`, longText, "Cơ quan báo cáo", "Tên cơ quan, không ghi tên người."),
  ];
  for (const input of inputs) {
    draft.input(input);
    draft.look(input.block, input.kind.type === "date" ? { ...looks.input, ...looks.day } : looks.input);
  }
}

/** What a plan other than 7488 is; plan 7488 is known by its document. */
function shortTitle({ id, document }: Plan): string {
  return id === plan7488.id ? "" : document;
}
