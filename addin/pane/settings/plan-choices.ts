import type { PlanProblem } from "../../../core/plan/file/remedies.ts";
import { plan7488 } from "../../../core/plan/plan-7488.ts";
import type { Plan } from "../../../core/plan/plan.ts";
import { readPlan } from "../../../core/plan/read-plan.ts";
import type { Sentence } from "../../../core/sentence.ts";

const words = {
  planNotText: {
    vi: "Tệp không phải văn bản, hoặc quá lớn. Chọn tệp kế hoạch dạng JSON.",
    en: "The file is no text, or too large. Choose a plan file in JSON.",
  },
};

/** A plan that comes with the program. */
interface PlanChoice {
  readonly id: string;
  readonly name: string;
  readonly isExample: boolean;
  readonly load: () => Promise<Plan>;
}

/** Plan 7488, the schemes that were read in part, and the examples; each but the first is loaded when it is chosen. */
export const planChoices: readonly PlanChoice[] = [
  { id: plan7488.id, name: plan7488.document, isExample: false, load: () => Promise.resolve(plan7488) },
  ...[
    ["quang-ngai-2021", "Quảng Ngãi 2021"],
    ["bac-kan-2022", "Bắc Kạn 2022"],
    ["son-la-2023", "Sơn La 2023"],
    ["khong-ma-tuy-2030", "Xã không ma túy đến 2030"],
    ["vi-du-hai-cap-2025", "Hai cấp 2025"],
    ["vi-du-k-trong-n", "k trong n"],
  ].map(([id = "", name = ""]) => ({
    id,
    name,
    isExample: id.startsWith("vi-du-"),
    load: async () =>
      published(
        (await import(
          /* webpackMode: "lazy-once", webpackChunkName: "plans", webpackInclude: /(?<!schema|7488)\.json$/ */ `../../../plans/${id}.json`
        )) as { readonly default: unknown },
      ),
  })),
];

/** A plan file that was opened: the plan, or what keeps it from being one. */
type OpenedPlan =
  { readonly plan: Plan } | { readonly trouble: Sentence | null; readonly problems: readonly PlanProblem[] };

/** Far above any plan, and no danger to the memory. */
const mostBytes = 2_000_000;

export async function openPlanFile(file: Blob): Promise<OpenedPlan> {
  if (file.size > mostBytes) return { trouble: words.planNotText, problems: [] };
  const text = decoded(new Uint8Array(await file.arrayBuffer()));
  if (text === null) return { trouble: words.planNotText, problems: [] };
  const reading = readPlan(text);
  return "plan" in reading ? reading : { trouble: null, problems: reading.problems };
}

/** Notepad may save as UTF-16; what is no text at all is not read as one. */
function decoded(bytes: Uint8Array): string | null {
  const encoding = bytes[0] === 0xff && bytes[1] === 0xfe ? "utf-16le" : "utf-8";
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

function published(file: { readonly default: unknown }): Plan {
  const reading = readPlan(file.default);
  if ("plan" in reading) return reading.plan;
  throw new Error(`a published plan cannot be read: ${reading.problems[0]?.path ?? ""}`);
}
