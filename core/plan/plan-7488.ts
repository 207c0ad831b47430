import { convention, law } from "../citation.ts";
import { criteria7488, groups7488 } from "./criteria-7488.ts";
import type { Plan, WholePlan } from "./plan.ts";
import { terms } from "../terms.ts";
import { gates7488, targets7488 } from "./targets-7488.ts";

const document = "Kế hoạch 7488/KH-UBND";
const clause = (item: string) => law(document, item);

/**
 * Plan 7488/KH-UBND of 31/7/2017, People's Committee of Đồng Nai: the numbers it fixes as law, and what it
 * leaves open as our conventions.
 */
export const plan7488 = {
  id: "7488",
  title: {
    vi: "Chuyển hóa địa bàn trọng điểm, phức tạp về trật tự, an toàn xã hội đến năm 2020",
    en: "Transformation of key and complex areas on social order and safety until 2020",
  },
  document,
  issuedOn: "2017-07-31",
  period: { value: { from: 2017, to: 2020 }, citation: clause("III.5-1") },
  cap: {
    percent: { value: 15, citation: clause("III.2") },
    rounding: { value: "floor", citation: convention("Q2") },
    base: convention("Q1"),
    baseName: terms.base.units,
    counts: convention("Q3"),
  },
  groups: groups7488,
  criteria: criteria7488,
  targets: targets7488,
  gates: gates7488,
  successFloor: { value: 80, citation: clause("III.4") },
  yearlyFloor: { value: 60, citation: clause("II.1-1") },
  sustainedFloor: { value: { percent: 85, strict: false }, citation: clause("II.1-1") },
  scoring: convention("Q13"),
  targetCounting: convention("Q4"),
  notApplicable: { value: "leave-out", citation: convention("Q5") },
  gateSuggestions: [
    {
      value: {
        gate: "G1",
        down: [
          { column: "a1", percent: 5 },
          { column: "b1", percent: 5 },
        ],
        notUp: ["a8", "b2"],
      },
      citation: convention("Q7"),
    },
  ],
  term: {
    years: { value: 1, citation: clause("III.5-2") },
    judgedOn: { value: "11-15", citation: convention("Q9") },
  },
  yearlyWhole: convention("Q10"),
  sustainedWhole: convention("Q11"),
  leaving: clause("III.2"),
  relapse: convention("Q12"),
  orderObjective: clause("II.1-2"),
  plannedNumber: clause("IV.1-2"),
  householdGroup: { value: 40, citation: clause("IV.4-4; V.2-3") },
  authority: {
    decides: {
      value: { vi: "địa phương lựa chọn, quyết định", en: "the locality selects and decides" },
      citation: clause("III.2"),
    },
  },
  reportDue: { before: { value: "11-25", citation: clause("VII.4") }, weekend: convention("Q16") },
  documents: [
    {
      role: "plan",
      kind: "Kế hoạch",
      number: "7488/KH-UBND",
      date: "2017-07-31",
      issuer: "Ủy ban nhân dân tỉnh Đồng Nai",
      title: "Thực hiện Đề án Chuyển hóa địa bàn trọng điểm, phức tạp về trật tự, an toàn xã hội đến năm 2020",
    },
    {
      role: "basis",
      kind: "Quyết định",
      number: "1960/QĐ-BCA-C41",
      date: "2017-06-08",
      issuer: "Bộ Công an",
      title: "về việc phê duyệt Đề án Chuyển hóa địa bàn trọng điểm, phức tạp về trật tự, an toàn xã hội đến năm 2020",
    },
    {
      role: "basis",
      kind: "Công văn",
      number: "1829/BCĐ-C41",
      date: "2017-06-12",
      issuer: "Ban Chỉ đạo 138 Chính phủ",
      title: "về việc triển khai Đề án",
    },
    {
      role: "forwarding",
      kind: "Công văn",
      number: "3833/SYT-VP",
      date: "2017-09-22",
      issuer: "Sở Y tế tỉnh Đồng Nai",
      title: "V/v triển khai thực hiện Kế hoạch số 7488/KH-UBND ngày 31/7/2017 của UBND tỉnh",
    },
    { role: "cited", kind: "Thông tư", number: "15/2010/TT-BCA", date: "2010-05-24", issuer: "Bộ Công an" },
    { role: "cited", kind: "Thông tư", number: "23/2012/TT-BCA", date: "2012-04-27", issuer: "Bộ Công an" },
    {
      role: "cited",
      kind: "Quyết định",
      number: "2434/QĐ-UBND",
      date: "2005-07-05",
      issuer: "Ủy ban nhân dân tỉnh Đồng Nai",
      title: "về việc ban hành quy chế hoạt động của Tổ nhân dân",
    },
  ],
} satisfies Plan as WholePlan;
