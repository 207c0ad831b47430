import { notApplicableCountings } from "../../../core/plan/plan.ts";
import type { SuccessReading } from "../../../core/rules/success-readings.ts";
import { badInput } from "../cell-error.ts";
import { given, isBlank, parameter } from "../parameter.ts";

/** What each key of a reading may be: of Q4 and Q5. */
const choices: Readonly<Record<string, readonly string[]>> = { q4: ["ten", "five"], q5: notApplicableCountings };
const keys = { q4: "targets", q5: "notApplicable" } as const;

/** Another reading than the plan's own: how targets are counted, and those that do not apply. */
export const successReading = parameter({
  name: { vi: "cách_hiểu", en: "reading" },
  says: {
    vi: 'Cách hiểu khác: "Q4=five" (tính theo gạch đầu dòng), "Q5=as-met", "Q5=as-not-met", hoặc cả hai cách nhau dấu chấm phẩy; bỏ trống là theo kế hoạch và quy ước.',
    en: 'Another reading: "Q4=five" (by the dashes), "Q5=as-met", "Q5=as-not-met", or both parted by a semicolon; left out, the plan\'s and our own.',
  },
  isOptional: true,
  isWord: true,
  read(argument): Partial<SuccessReading> {
    if (isBlank(argument)) return {};
    const parts = typeof argument === "string" ? argument.toLowerCase().split(/[;,]/) : [];
    const read = parts.map((part) => /^\s*(q[45])\s*=\s*([a-z-]+)\s*$/.exec(part));
    const wanted = read.map((found) => found && choices[found[1] ?? ""]?.includes(found[2] ?? ""));
    if (parts.length === 0 || !wanted.every((isGood) => isGood === true))
      throw badInput(
        `Không có cách hiểu như vậy: ${given(argument)}. Hãy ghi "Q4=five", "Q5=as-met", "Q5=as-not-met", "Q5=leave-out", hoặc bỏ trống.`,
      );
    return Object.fromEntries(read.map((found) => [keys[found?.[1] as keyof typeof keys], found?.[2]]));
  },
});
