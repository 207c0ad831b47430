import { registerOtherDay } from "../../../../core/checks/units/register-other-day.ts";
import { sheetOf } from "../../sheet-builder.ts";
import { tryCheck } from "../try-check.ts";

const sheet = sheetOf({ rows: [["Phường Hố Nai", 1, 2, 3]] });

tryCheck(registerOtherDay, {
  valid: [
    { name: "no day asked for", sheet },
    { name: "a day of the same state of the register", sheet, options: { date: "2018-11-20" } },
    { name: "a day of asking is no day of the register", sheet, options: { today: "2026-11-27" } },
  ],
  invalid: [
    {
      name: "the day of the new register for a list of 2018",
      sheet,
      options: { date: "2025-07-01" },
      findings: [
        {
          severity: "info",
          citation: "Q21",
          next: "Bỏ «Ngày danh mục» để dùng danh mục của năm.",
        },
      ],
    },
  ],
});
