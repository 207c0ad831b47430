import { convention } from "../../citation.ts";
import { successorsOf } from "../../register/successors.ts";
import { defineCheck } from "../check.ts";
import { unitOfLedger } from "./ledger-parts.ts";
import { listOf } from "../listing.ts";
import { needsSheet } from "../needs.ts";

export const successorUnknown = defineCheck({
  code: "successor-unknown",
  on: ["ledger"],
  severity: "warning",
  title: { vi: "Chưa rõ đơn vị kế thừa", en: "Successor of a unit unknown" },
  citation: convention("Q19"),
  messages: {
    unknown: {
      what: {
        vi: "{unit} (mã {code}): chưa rõ đơn vị kế thừa từ 1/7/2025.",
        en: "{unit} (code {code}): its successor from 1 July 2025 is not known.",
      },
      next: {
        vi: "Ghi tên mới của đơn vị này vào trang tính «Thay đổi đơn vị».",
        en: "Enter its new name in the sheet “Thay đổi đơn vị”.",
      },
    },
    parted: {
      what: {
        vi: "{unit} (mã {code}) được chia từ 1/7/2025 cho: {successors}.",
        en: "{unit} (code {code}) was parted on 1 July 2025 among: {successors}.",
      },
      next: {
        vi: "Ghi vào trang tính «Thay đổi đơn vị» đơn vị tiếp tục địa bàn này.",
        en: "Enter in the sheet “Thay đổi đơn vị” which of them carries this area on.",
      },
    },
  },
  cannotRun: needsSheet,
  find({ history }, say) {
    return (history?.unlinked ?? []).map((unit) => {
      const numbers = { unit: unit.name, code: unit.code ?? "" };
      const given = { units: [unitOfLedger(unit)], values: [] };
      const parts = unit.code === null ? null : successorsOf(unit.code);
      if (!parts) return say("unknown", { ...given, numbers });
      return say("parted", { ...given, numbers: { ...numbers, successors: listOf(parts.map(({ name }) => name)) } });
    });
  },
});
