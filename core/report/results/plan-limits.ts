import type { Citation } from "../../citation.ts";
import { dayAndMonthText } from "../../civil-date.ts";
import type { Plan, Target } from "../../plan/plan.ts";
import { decimalText, fill, inBoth, type Sentence } from "../../sentence.ts";

const limits = {
  none: { vi: "không", en: "none" },
  yes: { vi: "có", en: "yes" },
  required: { vi: "phải có", en: "required" },
  below: { vi: "dưới {limit}", en: "below {limit}" },
  atLeast: { vi: "ít nhất {limit}", en: "at least {limit}" },
  above: { vi: "trên {limit}", en: "above {limit}" },
  atMost: { vi: "không quá {limit}", en: "at most {limit}" },
  households: { vi: "không quá {limit} hộ", en: "at most {limit} households" },
  years: { vi: "{count} năm", en: "{count} year(s)" },
  period: { vi: "{from} - {to}", en: "{from}–{to}" },
  before: { vi: "trước ngày {day}", en: "before {day}" },
  ofBase: { vi: "{limit} trên số {base}", en: "{limit} of {base}" },
  ofUnits: { vi: "Số địa bàn chuyển hóa so với số {unit}", en: "Areas of all {unit}" },
  inYear: { vi: "{limit} (năm {year})", en: "{limit} ({year})" },
  perDistrict: { vi: "ít nhất {limit} ở mỗi huyện", en: "at least {limit} in each district" },
  unless: { vi: "không lựa chọn, trừ khi {unless}", en: "not taken, unless {unless}" },
  never: { vi: "không lựa chọn", en: "not taken" },
} as const satisfies Record<string, Sentence>;

/** One thing that the plan lays down, with its limit in words: «ít nhất 60%». */
interface PlanLimit {
  readonly citation: Citation;
  readonly what: Sentence;
  readonly limit: Sentence;
}

/**
 * The limits that a plan itself lays down, from its objectives to the day of the report; never a reading of ours.
 *
 * @example planLimits(plan7488)[0].limit.vi // "ít nhất 60%"
 */
export function planLimits(plan: Plan): readonly PlanLimit[] {
  const { cap, yearlyFloor, sustainedFloor, successFloor, term, period, householdGroup, reportDue, authority } = plan;
  const stated: readonly (PlanLimit | undefined)[] = [
    yearlyFloor && {
      citation: yearlyFloor.citation,
      what: { vi: "Địa bàn chuyển hóa thành công trong năm", en: "Areas transformed in the year" },
      limit: fill(limits.atLeast, { limit: percent(yearlyFloor.value) }),
    },
    sustainedFloor && {
      citation: sustainedFloor.citation,
      what: { vi: "Địa bàn đã chuyển hóa không phức tạp trở lại", en: "Transformed areas that stayed so" },
      limit: fill(sustainedFloor.value.strict ? limits.above : limits.atLeast, {
        limit: percent(sustainedFloor.value.percent),
      }),
    },
    ...plan.targets.map((target) => ({
      citation: target.citation,
      what: target.title,
      limit: targetLimit(target),
    })),
    cap && {
      citation: cap.percent.citation,
      what: fill(limits.ofUnits, { unit: cap.baseName }),
      limit: fill(limits.atMost, { limit: percent(cap.percent.value) }),
    },
    authority?.proposes && {
      citation: authority.proposes.citation,
      what: { vi: "Thẩm quyền đề nghị lựa chọn", en: "Who proposes areas" },
      limit: authority.proposes.value,
    },
    authority?.decides && {
      citation: authority.decides.citation,
      what: { vi: "Thẩm quyền quyết định lựa chọn", en: "Who decides on areas" },
      limit: authority.decides.value,
    },
    ...ruleLimits(plan),
    successFloor && {
      citation: successFloor.citation,
      what: { vi: "Chỉ tiêu đạt của một địa bàn chuyển hóa thành công", en: "Targets met by a transformed area" },
      limit: fill(limits.atLeast, { limit: percent(successFloor.value) }),
    },
    ...plan.gates.map(({ citation, title }) => ({
      citation,
      what: title,
      limit: limits.required,
    })),
    {
      citation: period.citation,
      what: { vi: "Thời gian thực hiện Kế hoạch", en: "Years of the plan" },
      limit: fill(limits.period, { from: String(period.value.from), to: String(period.value.to) }),
    },
    term && {
      citation: term.years.citation,
      what: { vi: "Thời gian chuyển hóa mỗi địa bàn", en: "Years that an area is worked on" },
      limit: fill(limits.years, { count: String(term.years.value).padStart(2, "0") }),
    },
    householdGroup && {
      citation: householdGroup.citation,
      what: { vi: "Số hộ của một Tổ nhân dân", en: "Households of a people's group" },
      limit: fill(limits.households, { limit: householdGroup.value }),
    },
    reportDue && {
      citation: reportDue.before.citation,
      what: { vi: "Báo cáo kết quả hằng năm", en: "Report of each year" },
      limit: fill(limits.before, { day: dayAndMonthText(reportDue.before.value) }),
    },
  ];
  return stated.filter((one): one is PlanLimit => one?.citation.kind === "law");
}

/** What the rules of a plan's own kinds lay down. */
function ruleLimits({
  share = [],
  planned = [],
  minimumPerDistrict = [],
  exclusions = [],
}: Plan): readonly PlanLimit[] {
  return [
    ...share.map(({ citation, part, base, op, percent: value, year }) => {
      const limit = fill(op === ">=" ? limits.atLeast : limits.atMost, { limit: percent(value) });
      return { citation, what: part, limit: dated(fill(limits.ofBase, { limit, base: base.name }), year) };
    }),
    ...planned.map(({ citation, unit, number, year }) => ({
      citation,
      what: unit,
      limit: dated(
        inBoth(() => String(number)),
        year,
      ),
    })),
    ...minimumPerDistrict.map(({ citation, unit, atLeast }) => ({
      citation,
      what: unit,
      limit: fill(limits.perDistrict, { limit: atLeast }),
    })),
    ...exclusions.map(({ citation, title, unless }) => ({
      citation,
      what: title,
      limit: unless ? fill(limits.unless, { unless: unless.value }) : limits.never,
    })),
  ];
}

function dated(limit: Sentence, year: number | undefined): Sentence {
  return year === undefined ? limit : fill(limits.inYear, { limit, year: String(year) });
}

/** The limit of a target in words. @example targetLimit({ kind: "share", op: "<", value: 15, … }).vi // "dưới 15%" */
function targetLimit({ kind, op, value }: Target): Sentence {
  if (kind === "yes-no") return Number(value) === 0 ? limits.none : limits.yes;
  const limit = kind === "share" ? percent(value) : inBoth((language) => decimalText(value, language));
  if (op === "<") return fill(limits.below, { limit });
  return op === "=" || (kind === "share" && Number(value) === 100) ? limit : fill(limits.atLeast, { limit });
}

function percent(value: number | string): Sentence {
  return inBoth((language) => `${decimalText(value, language)}%`);
}
