import { submissionStatusText } from "../../core/consolidation/submission-words.ts";
import { plan7488 } from "../../core/plan/plan-7488.ts";
import type { Plan } from "../../core/plan/plan.ts";
import { fill, type Language, type Sentence } from "../../core/sentence.ts";
import type { ReportLevel, ReportVariant } from "../../files/report/report-facts.ts";
import { exitCode } from "../consolidate/consolidate-places.ts";
import { fileStatus } from "../consolidate/file-status.ts";
import { readPlaces, type ReadPlaces } from "../consolidate/read-places.ts";
import { whyNotWritten, writeOutput } from "../written-files.ts";
import { isFolder } from "../read/folder-files.ts";
import { isRefused, planAskedFor, planRefusalLines } from "../read/plan-file.ts";
import { print, printTrouble, refuse } from "../print/print.ts";
import { line, type Line } from "../print/printed-line.ts";
import { readOne, type ReadOne } from "./read-one.ts";
import type { ReportKind } from "./report-kinds.ts";

export interface ReportOptions {
  readonly out: string;
  readonly kind?: ReportKind;
  readonly year?: number;
  readonly district?: string;
  /** A plan file; without it plan 7488. */
  readonly plan?: string;
  /** The plan file that the list is held against in an annex. */
  readonly compare?: string;
  /** With the annex of points and ranks. */
  readonly criteria?: boolean;
  readonly lang: Language;
  readonly force: boolean;
}

const words = {
  written: { vi: "Đã ghi báo cáo: {out}", en: "Report written: {out}" },
  noFigures: {
    vi: "Không có số liệu để lập báo cáo; chưa ghi gì.",
    en: "There are no figures to report; nothing was written.",
  },
  noYear: {
    vi: "Không rõ năm báo cáo; chưa ghi gì. Thêm --year, ví dụ --year 2018.",
    en: "The year of the report is not known; nothing was written. Add --year, such as --year 2018.",
  },
  compareOne: {
    vi: "--compare so danh sách của một sổ, không so được nhiều sổ; chưa ghi gì. Chọn một sổ.",
    en: "--compare holds the list of one workbook against a plan, not of several; nothing was written. Choose one workbook.",
  },
  criteriaOne: {
    vi: "--criteria in điểm, hạng của một sổ, không in được của nhiều sổ; chưa ghi gì. Chọn một sổ.",
    en: "--criteria prints the points of one workbook, not of several; nothing was written. Choose one workbook.",
  },
  districtOne: {
    vi: "--district nói huyện của một sổ, không dùng được cho nhiều sổ; chưa ghi gì. Chọn sổ của huyện ấy.",
    en: "--district names the district of one workbook, not of several; nothing was written. Choose that district's workbook.",
  },
  manyProvinces: {
    vi: "Có sổ của {n} tỉnh, mà một báo cáo chỉ của một tỉnh; chưa ghi gì. Chọn sổ của một tỉnh.",
    en: "There are workbooks of {n} provinces, and a report is of one; nothing was written. Choose those of one province.",
  },
  manyDistricts: {
    vi: "Số liệu là của {n} huyện, không lập được báo cáo của một huyện; chưa ghi gì. Chọn sổ của một huyện, hoặc --kind province.",
    en: "The figures are of {n} districts, which is no district's report; nothing was written. Choose one workbook, or --kind province.",
  },
} as const satisfies Record<string, Sentence>;

/** Writes the report of a workbook, or of several and of folders of them. Answers the exit code. */
export async function writeReport(places: readonly string[], options: ReportOptions): Promise<number> {
  const { out, lang, force } = options;
  const fail = (place: string, why: Sentence) => refuse([line`${place}`, line`  ✖ ${why[lang]}`]);
  const plan = await planAskedFor(options.plan);
  if (isRefused(plan)) return refuse(planRefusalLines(plan, lang));
  const blocked = await whyNotWritten(out, ".docx", force);
  if (blocked) return fail(out, blocked);
  const against = await planAskedFor(options.compare);
  if (isRefused(against)) return refuse(planRefusalLines(against, lang));
  const read = await readGiven(places, { plan, against }, options);
  const given = places.join(", ");
  if (!("consolidation" in read)) return fail(given, read);
  const trouble = whyNoReport(read, options) ?? (await writeOutput(out, await bytesOf(read, options), force));
  printTrouble(attention(read, lang));
  if (trouble) return fail(given, trouble);
  print([line`${fill(words.written, { out })[lang]}`]);
  return exitCode(read);
}

type Read = ReadPlaces & Partial<Pick<ReadOne, "stated">>;

async function readGiven(
  places: readonly string[],
  { plan, against }: { readonly plan: Plan | null; readonly against: Plan | null },
  { year, district, criteria = false, lang }: ReportOptions,
): Promise<Read | Sentence> {
  const asked = { lang, ...(year !== undefined && { year }) };
  const [first = "", ...more] = places;
  if (more.length === 0 && !(await isFolder(first)))
    return readOne(first, { ...asked, plan, against, criteria, ...(district !== undefined && { district }) });
  if (against) return words.compareOne;
  if (criteria) return words.criteriaOne;
  if (district !== undefined) return words.districtOne;
  return readPlaces(places, { ...asked, plan: plan ?? plan7488, isPlanAsked: plan !== null });
}

function levelOf({ consolidation }: Read, { kind }: ReportOptions): ReportLevel {
  if (kind === "district" || kind === "province") return kind;
  const [province] = consolidation.provinces;
  const { districts = [] } = province?.rollUp ?? {};
  return districts.length === 1 && districts[0]?.district ? "district" : "province";
}

function variantOf({ kind }: ReportOptions): ReportVariant {
  if (kind === "final") return "final";
  return kind === "yearly-review" ? "yearly-review" : "yearly";
}

function whyNoReport(read: Read, options: ReportOptions): Sentence | null {
  const { year, provinces } = read.consolidation;
  const numbered = ({ vi, en }: Sentence, n: number) => ({
    vi: vi.replace("{n}", String(n)),
    en: en.replace("{n}", String(n)),
  });
  if (year === null) return read.consolidation.submissions.length > 0 ? words.noYear : words.noFigures;
  const [province] = provinces;
  if (!province || province.rollUp.districts.length === 0) return noFigures(read);
  if (provinces.length > 1) return numbered(words.manyProvinces, provinces.length);
  const { length } = province.rollUp.districts;
  return levelOf(read, options) === "district" && length > 1 ? numbered(words.manyDistricts, length) : null;
}

/** With one workbook it can be said why. */
function noFigures({ consolidation }: Read): Sentence {
  const [one, ...more] = consolidation.submissions;
  if (!one || more.length > 0) return words.noFigures;
  const why = submissionStatusText(one);
  return { vi: `${words.noFigures.vi} ${why.vi}`, en: `${words.noFigures.en} ${why.en}` };
}

/** The library that writes Word documents is loaded only where a report is wanted. */
async function bytesOf(read: Read, options: ReportOptions): Promise<Uint8Array> {
  const [{ buildReport }, { factsOf }] = await Promise.all([
    import("../../files/report/build-report.ts"),
    import("../../files/report/consolidation-facts.ts"),
  ]);
  const { consolidation, stated = {} } = read;
  const year = consolidation.year ?? 0;
  const level = levelOf(read, options);
  return buildReport(factsOf(consolidation, { variant: variantOf(options), level, year, stated }));
}

/** What is said of files that do not count as they are. */
function attention(read: Read, language: Language): readonly Line[] {
  return fileStatus(read, language)
    .filter(({ kind }) => kind !== "counted" && kind !== "own")
    .map(({ file, said }) => line`  ▲ ${file}: ${said}`);
}
