import { plan7488 } from "../../core/plan/plan-7488.ts";
import packageJson from "../../package.json" with { type: "json" };
import { defineFunction } from "./define-function.ts";

export const version = defineFunction({
  id: "PHIENBAN",
  says: {
    vi: "Phiên bản của chương trình và kế hoạch đang dùng.",
    en: "Version of the program and the plan it follows.",
  },
  parameters: [],
  returns: { vi: "Tên, phiên bản và số hiệu kế hoạch.", en: "Name, version and number of the plan." },
  gives: "string",
  example: { call: [], answer: null },
  run: () => `Địa bàn ${packageJson.version} · ${plan7488.document}`,
});
