import { convention } from "../../citation.ts";
import { isInCalendar } from "../../civil-date.ts";
import { capRoundings } from "../cap-rounding.ts";
import {
  notApplicableCountings,
  type Criterion,
  type CriterionGroup,
  type CriterionPart,
  type Gate,
  type GateSuggestion,
  type Plan,
  type Target,
  type TargetColumn,
  type ValueKind,
  type WholePlan,
} from "../plan.ts";
import {
  citation,
  citationField,
  cited,
  citedRecord,
  list,
  may,
  must,
  named,
  orNone,
  otherwise,
  record,
  sentence,
} from "./compounds.ts";
import { documentRoles, type PlanDocument } from "../plan-document.ts";
import type { Fields } from "./compounds.ts";
import { fixings } from "../not-fixed.ts";
import { obligationList } from "./obligation-shape.ts";
import { authorityShape, displayShape, ruleFields } from "./rule-shapes.ts";
import { terms } from "../../terms.ts";
import { choice, columnId, decimal, id, monthDay, text, whole, yesNo } from "./scalars.ts";

const most = { title: 1000, heading: 200, criteria: 200, targets: 100, others: 100, count: 1_000_000_000 };

const kinds: readonly ValueKind[] = ["count", "yes-no", "three-level"];
const percent = decimal(0, 100);
const heading = must(sentence(most.heading), "Tiêu đề cột ngắn", "Short heading of the column");
const synonyms = may(
  list(text(most.heading), 0, most.others),
  "Tiêu đề khác cùng nghĩa",
  "Other headings that mean the same",
);
const title = must(sentence(most.title), "Lời của văn bản", "The document's own words");

const capitalId = (sample: string) => id(/^[A-Z]{1,3}\d{1,2}$/, sample);

const part = record<CriterionPart>({
  id: must(columnId, "Mã của phần, như «b4.1»", "Id of the part, like “b4.1”"),
  kind: must(choice(kinds), "Số lượng, có–không hoặc ba mức", "Count, yes/no or three levels"),
  heading,
  synonyms,
});

const criterion = record<Criterion>({
  id: must(columnId, "Mã tiêu chí, như «a1»", "Id of the criterion, like “a1”"),
  group: must(text(40), "Mã của nhóm", "Id of its group"),
  kind: must(choice(kinds), "Số lượng, có–không hoặc ba mức", "Count, yes/no or three levels"),
  heading,
  title,
  citation: citationField,
  synonyms,
  parts: may(list(part, 1, 20), "Các phần, khi tiêu chí nêu nhiều việc", "Its parts, when it states several things"),
  threshold: may(cited(whole(1, most.count)), "Mức mà từ đó tính đủ điểm", "Number from which it counts in full"),
  weight: may(cited(decimal(0, 1_000_000)), "Trọng số, 1 khi không ghi", "Weight, 1 when left out"),
});

const group = record<CriterionGroup>({
  id: must(text(40), "Mã nhóm, như «a»", "Id of the group, like “a”"),
  title,
  citation: citationField,
});

const targetColumn = record<TargetColumn>({
  id: must(
    id(/^[A-Z]{1,3}\d{1,2}(?:\.(?:whole|part|value)(?:-\d{1,2})?)?$/, "T2.part"),
    "Mã cột, như «T2.whole»",
    "Id of the column, like “T2.whole”",
  ),
  role: must(choice(["part", "whole", "value"] as const), "Tử số, mẫu số hoặc giá trị", "Part, whole or value"),
  heading,
  synonyms,
});

const target = record<Target>({
  id: must(capitalId("T1"), "Mã chỉ tiêu, như «T1»", "Id of the target, like “T1”"),
  dash: must(text(40), "Gạch đầu dòng chứa chỉ tiêu, như «II.2-1»", "The dash of the list that it stands in"),
  columns: must(list(targetColumn, 1, 20), "Các cột của bảng đánh giá", "Its columns in the evaluation sheet"),
  mayExceedWhole: may(yesNo(), "Tử số có thể lớn hơn mẫu số", "The part may exceed the whole"),
  kind: must(choice(["share", "count", "yes-no"] as const), "Tỷ lệ, số lượng hoặc có–không", "Share, count or yes/no"),
  op: must(choice([">=", "<", "="] as const, true), "Cách so với mức", "How it is held against the limit"),
  value: must(
    decimal(0, most.count),
    "Mức: phần trăm, số lượng, hoặc 1 (có) và 0 (không)",
    "The limit: a percentage, a number, or 1 (yes) and 0 (no)",
  ),
  whenNothing: must(
    choice(["not-applicable", "always-applies", "data-error"] as const),
    "Khi không có gì để tính",
    "When there is nothing to count",
  ),
  title,
  citation: citationField,
  synonyms,
  whole: may(citation, "Căn cứ của mẫu số", "Where the whole is settled"),
});

const gate = record<Gate>({
  id: must(capitalId("G1"), "Mã điều kiện bắt buộc, như «G1»", "Id of the gate, like “G1”"),
  title,
  citation: citationField,
  synonyms,
});

const gateSuggestion = citedRecord<GateSuggestion>({
  gate: must(capitalId("G1"), "Điều kiện được gợi ý", "The gate it suggests"),
  down: must(
    list(
      record<GateSuggestion["down"][number]>({
        column: must(columnId, "Cột tiêu chí", "Value column"),
        percent: must(percent, "Phải giảm ít nhất, %", "Must be down at least, %"),
      }),
      0,
      most.criteria,
    ),
    "Cột phải giảm",
    "Columns that must be down",
  ),
  notUp: must(list(columnId, 0, most.criteria), "Cột không được tăng", "Columns that must not be up"),
});

const anyDay = id(/^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/, "2017-07-31");
const isoDay: typeof anyDay = {
  ...anyDay,
  read(given, path, reading) {
    const day = anyDay.read(given, path, reading);
    const [year = 0, month = 0, date = 0] = (day ?? "").split("-").map(Number);
    if (day === undefined || isInCalendar(year, month, date)) return day;
    return reading.problems.note(path, "not-a-day", { given: day, sample: "2017-07-31" });
  },
};

const planDocument = record<PlanDocument>({
  role: must(choice(documentRoles), "Kế hoạch, căn cứ, văn bản chuyển hay được viện dẫn", "What it is to the plan"),
  kind: must(text(100), "Loại văn bản", "Type"),
  number: must(text(100), "Số, ký hiệu", "Number"),
  date: must(isoDay, "Ngày ban hành", "Day"),
  issuer: must(text(most.heading), "Cơ quan ban hành", "Issuer"),
  title: may(text(most.title), "Trích yếu", "Title"),
  source: may(text(most.title), "Đọc ở đâu, nếu không phải chính văn bản", "Where it was read, if not in the document"),
});

/** Every key of a plan file but its list of citations. What may be left out is a convention of the guide. */
export const planFields: Fields<Plan> = {
  id: must(id(/^[a-z0-9][a-z0-9-]*$/, "7488"), "Mã của kế hoạch", "Id of the plan"),
  title: must(sentence(most.title), "Tên kế hoạch", "Title"),
  document: must(text(200), "Số, ký hiệu văn bản", "Number of the document, as it is cited"),
  issuedOn: may(isoDay, "Ngày ban hành văn bản", "Day of the document"),
  period: must(
    citedRecord<Plan["period"]["value"]>({
      from: must(whole(1990, 2200), "Năm đầu", "First year"),
      to: must(whole(1990, 2200), "Năm cuối", "Last year"),
    }),
    "Các năm thực hiện",
    "Plan years, ends included",
  ),
  cap: may(
    record<WholePlan["cap"]>({
      percent: must(cited(percent), "Mức trần số địa bàn, %", "Cap on the areas, %"),
      rounding: otherwise(
        { value: "floor", citation: convention("Q2") },
        cited(choice(capRoundings, true)),
        "Cách làm tròn mức trần",
        "How the cap is rounded",
      ),
      base: otherwise(convention("Q1"), citation, "Tính trên số đơn vị nào", "Which units it is taken of"),
      baseName: otherwise(terms.base.units, sentence(most.heading), "Tên mẫu số", "Name of the base"),
      counts: otherwise(convention("Q3"), citation, "Địa bàn nào tính vào mức trần", "Which areas count against it"),
    }),
    "Mức trần",
    "The cap",
  ),
  groups: orNone(list(group, 1, most.others), "Các nhóm tiêu chí", "Groups of criteria"),
  criteria: orNone(list(criterion, 1, most.criteria), "Các tiêu chí", "Criteria"),
  targets: orNone(list(target, 1, most.targets), "Các chỉ tiêu của địa bàn", "Targets of an area"),
  gates: orNone(list(gate, 0, most.others), "Điều kiện bắt buộc", "Mandatory conditions"),
  successFloor: may(cited(percent), "Địa bàn đạt khi đủ bao nhiêu % chỉ tiêu", "Share of targets for success, %"),
  yearlyFloor: may(cited(percent), "Tỷ lệ chuyển hóa mỗi năm, %", "Share transformed a year, %"),
  sustainedFloor: may(
    citedRecord<WholePlan["sustainedFloor"]["value"]>({
      percent: must(percent, "Tỷ lệ, %", "Share, %"),
      strict: must(
        yesNo(true),
        "true: phải lớn hơn; false: bằng cũng được",
        "true: must be above; false: equal is enough",
      ),
    }),
    "Tỷ lệ không tái phức tạp",
    "Share that stays transformed",
  ),
  scoring: otherwise(convention("Q13"), citation, "Cách chấm điểm", "How areas are scored"),
  targetCounting: otherwise(convention("Q4"), citation, "Cách đếm chỉ tiêu", "How targets are counted"),
  notApplicable: otherwise(
    { value: "leave-out", citation: convention("Q5") },
    cited(choice(notApplicableCountings, true)),
    "Chỉ tiêu không áp dụng tính thế nào",
    "What a target that does not apply does",
  ),
  gateSuggestions: orNone(list(gateSuggestion, 0, most.others), "Gợi ý cho điều kiện", "Suggestions for gates"),
  term: may(
    record<WholePlan["term"]>({
      years: must(cited(whole(1, 20)), "Số năm chuyển hóa một địa bàn", "Years that an area is worked on"),
      judgedOn: otherwise(
        { value: "11-15", citation: convention("Q9") },
        cited(monthDay),
        "Tháng–ngày chấm kết quả",
        "Month and day of the judgement",
      ),
    }),
    "Thời gian chuyển hóa",
    "Term",
  ),
  yearlyWhole: otherwise(convention("Q10"), citation, "Mẫu số của tỷ lệ năm", "What the yearly share is taken of"),
  sustainedWhole: otherwise(
    convention("Q11"),
    citation,
    "Mẫu số của tỷ lệ không tái phức tạp",
    "What the sustained share is taken of",
  ),
  leaving: may(citation, "Đưa ra khỏi diện chuyển hóa", "Leaving the list"),
  relapse: otherwise(convention("Q12"), citation, "Xác định tái phức tạp", "How a relapse is settled"),
  orderObjective: may(citation, "Mục tiêu trật tự, an toàn", "Objective on order and safety"),
  plannedNumber: may(citation, "Số địa bàn dự kiến mỗi năm", "Number of areas planned for a year"),
  householdGroup: may(cited(whole(1, 100_000)), "Số hộ nhiều nhất của một tổ", "Most households of a group"),
  reportDue: may(
    record<WholePlan["reportDue"]>({
      before: must(cited(monthDay), "Báo cáo trước tháng–ngày", "The report is due before"),
      weekend: otherwise(convention("Q16"), citation, "Khi trùng ngày nghỉ", "When that is a weekend"),
    }),
    "Hạn báo cáo",
    "Report deadline",
  ),
  documents: may(list(planDocument, 0, most.others), "Kế hoạch và các văn bản liên quan", "The plan and its documents"),
  obligations: may(obligationList, "Nghĩa vụ ngoài các con số", "Duties beside the figures"),
  unseen: may(
    list(choice(fixings), 1, fixings.length),
    "Nội dung chưa đọc được trong văn bản",
    "What nobody has read in the document yet",
  ),
  authority: may(authorityShape, "Ai đề nghị, ai quyết định", "Who proposes and who decides"),
  display: may(displayShape, "Cách in tỷ lệ", "How shares are printed"),
  ...ruleFields,
};

/** The whole of a plan file but its list of citations. */
export const planShape = named("plan", record<Plan>(planFields));
