import { noHeader } from "../../../../core/checks/table/no-header.ts";
import { sheetOf } from "../../sheet-builder.ts";
import { tryCheck } from "../try-check.ts";

const words = {
  ...sheetOf({ rows: [] }).tables[0]!,
  address: "A1:A2",
  rows: [["Kính gửi"], ["Số vụ phạm pháp hình sự tăng"]],
};

tryCheck(noHeader, {
  valid: [
    { name: "a name column and three criteria", sheet: sheetOf({ rows: [["Tam Hiệp", 1, 2, 3]] }) },
    {
      name: "three criteria without a name column, which is told apart",
      sheet: sheetOf({ heading: ["STT", "a1", "a2", "a3"], rows: [[1, 1, 2, 3]] }),
    },
  ],
  invalid: [
    {
      name: "a letter instead of a table",
      sheet: { tables: [words] },
      findings: [
        {
          severity: "error",
          cells: [],
          what: "Không tìm thấy dòng tiêu đề; gần nhất là trang tính «Rà soát», nhưng không dòng nào có từ 3 tiêu chí nhận ra được.",
        },
      ],
    },
    {
      name: "two criteria only",
      sheet: sheetOf({ heading: ["Tên đơn vị", "a1", "a2"], rows: [["Tam Hiệp", 1, 2]] }),
      findings: [{ severity: "error" }],
    },
    { name: "no sheet at all", sheet: { tables: [] }, findings: [{ what: "Sổ này không có bảng nào để đọc." }] },
  ],
});
