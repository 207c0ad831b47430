import { reportDue } from "../../../../core/checks/evaluation/report-due.ts";
import { evaluationOf } from "../../evaluation-builder.ts";
import { tryEvaluationCheck } from "../try-check.ts";

const of = (title: string) => evaluationOf({ "Tam Hiệp": {} }, { title });
const sheet = of("BẢNG CHẤM THÀNH PHỐ BIÊN HÒA NĂM 2018");

tryEvaluationCheck(reportDue, {
  valid: [
    { name: "no date is given", sheet },
    { name: "a text that is no day", sheet, options: { today: "2018-02-30" } },
    { name: "no year", sheet: of("BẢNG CHẤM THÀNH PHỐ BIÊN HÒA"), options: { today: "2018-11-20" } },
    { name: "a year that no calendar has", sheet, options: { today: "2018-11-20", year: 123456 } },
  ],
  invalid: [
    {
      name: "24/11/2018 is a Saturday: the Friday before",
      sheet,
      options: { today: "2018-11-20" },
      findings: [
        { severity: "info", citation: "VII.4", what: "Báo cáo năm 2018 gửi chậm nhất ngày 23/11/2018: còn 3 ngày." },
      ],
    },
    {
      name: "24/11/2020 is a Tuesday",
      sheet: of("BẢNG CHẤM THÀNH PHỐ BIÊN HÒA NĂM 2020"),
      options: { today: "2020-11-24" },
      findings: [{ what: "Báo cáo năm 2020 gửi chậm nhất ngày 24/11/2020: còn 0 ngày." }],
    },
    {
      name: "too late",
      sheet,
      options: { today: "2018-11-26" },
      findings: [{ what: "Hạn gửi báo cáo năm 2018 là ngày 23/11/2018, đã qua 3 ngày." }],
    },
    {
      name: "the district's own date",
      sheet: evaluationOf({ "Tam Hiệp": {} }, { settings: { reportDue: "2018-11-12" } }),
      options: { today: "2018-11-02" },
      findings: [{ citation: "Q16", what: "Báo cáo năm 2018 gửi chậm nhất ngày 12/11/2018: còn 10 ngày." }],
    },
  ],
});
