import {
  evidenceKinds,
  obligationForces,
  obligationPeriods,
  obligationScopes,
  obligationTests,
  reportRoles,
  type Obligation,
  type ReportWords,
} from "../obligation.ts";
import { citationField, list, may, must, record, sentence } from "./compounds.ts";
import { choice, columnId, id, monthDay, text, yesNo } from "./scalars.ts";

const most = { words: 1000, short: 200, duties: 200 };

/** The duties of a plan beside its figures. */
export const obligationList = list(
  record<Obligation>({
    id: must(id(/^[A-Z]{1,3}\d{1,2}$/, "N1"), "Mã nghĩa vụ, như «N1»", "Id of the duty, like “N1”"),
    heading: must(sentence(most.short), "Tên ngắn trên trang «Thực hiện»", "Short name on the sheet “Thực hiện”"),
    sentence: must(sentence(most.words), "Lời của văn bản", "The document's own words"),
    citation: citationField,
    who: must(sentence(most.short), "Ai thực hiện", "Who does it"),
    scope: must(
      list(choice(obligationScopes), 1, obligationScopes.length),
      "Cấp tỉnh, cấp huyện, hoặc từng địa bàn (area)",
      "Province, district, or each area",
    ),
    period: must(
      choice(obligationPeriods),
      "Hằng năm, một lần cho cả giai đoạn, hoặc chỉ năm cuối",
      "Each year, once for the phase, or in the last year only",
    ),
    force: must(choice(obligationForces), "Phải làm, đề nghị hoặc khuyến khích", "A must, a request or encouraged"),
    evidence: must(list(choice(evidenceKinds), 1, evidenceKinds.length), "Các cột ghi căn cứ", "Columns of evidence"),
    test: must(choice(obligationTests), "Cách xét", "How it is judged"),
    before: may(monthDay, "Trước tháng–ngày, khi test là «before»", "Before this month and day, of the test “before”"),
    isSelection: may(yesNo(), "Quyết định trên bảng lựa chọn là căn cứ", "The decisions on the list prove it"),
    notApplicableWhen: may(
      choice(["total-zero", "answer-no"] as const),
      "Không áp dụng khi tổng số là 0, hoặc khi trả lời Không",
      "Does not apply where the total is 0, or the answer no",
    ),
    notApplicableWithout: may(
      columnId,
      "Cột có–không: ghi Không thì không áp dụng",
      "Yes/no column: where it says no it does not apply",
    ),
    report: may(choice(reportRoles), "Câu riêng trong báo cáo", "Its own sentence of the report"),
    words: may(
      record<ReportWords>({
        what: must(text(most.short), "Cách gọi trong báo cáo", "What the report calls it"),
        not: must(text(most.short), "«Chưa … tại …» khi chưa thực hiện", "“Chưa … tại …” where it is not done"),
        unit: may(text(most.short), "Đếm gì", "What is counted"),
        under: may(text(most.short), "Số văn bản trong «documents»", "Number of a document in “documents”"),
      }),
      "Lời trong báo cáo",
      "Words of the report",
    ),
  }),
  0,
  most.duties,
);
