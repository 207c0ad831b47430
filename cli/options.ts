import { InvalidArgumentError, Option } from "commander";

/** In which form findings are printed; `--json` is another name of the second. */
const formats = ["text", "json", "ndjson", "csv", "sarif"] as const;
export type Format = (typeof formats)[number];

/** The options that several commands have, each with one wording. */
export const givenOptions = {
  sheet: () => new Option("--sheet <tên>", "sheet cần đọc · sheet to read"),
  district: () => new Option("--district <huyện>", "tên hoặc mã huyện · district name or code"),
  headerRow: () =>
    new Option("--header-row <số>", "dòng đầu của tiêu đề · first header row").argParser((text: string) => {
      if (/^[1-9]\d{0,6}$/.test(text)) return Number(text);
      throw new InvalidArgumentError(`«${text}» không phải là số dòng · not a row number`);
    }),
  column: () =>
    new Option(
      "--column <cột=mã>",
      "cột ấy là gì, lặp lại được: D=a2, F=approved, G=none (không đọc) · what a column is; may be repeated",
    )
      .argParser((text: string, others: readonly string[]) => {
        if (/^[A-Za-z]{1,3}=\S.*$/.test(text)) return [...others, text];
        throw new InvalidArgumentError(`«${text}» không có dạng D=a2 · not of the form D=a2`);
      })
      .default([], "không · none"),
  columns: () =>
    new Option(
      "--columns <tệp.json>",
      'các cột của từng trang tính · columns of sheets: { "sheet": "…", "headerRow": 8, "columns": { "D": "a2", "E": "none" } }, hoặc danh sách · or a list',
    ),
  year: () => new Option("--year <năm>", "năm kế hoạch · plan year").argParser(wholeNumber),
  date: () => new Option("--date <yyyy-mm-dd>", "ngày danh mục đơn vị · day of the register").argParser(isoDate),
  today: () =>
    new Option("--today <yyyy-mm-dd>", "ngày tính số ngày còn lại · day from which days left are counted").argParser(
      isoDate,
    ),
  noCarriedOver: () => new Option("--no-carried-over", "không có địa bàn chuyển tiếp · no area is carried over"),
  plan: () =>
    new Option("--plan <tệp.json>", "tệp kế hoạch khác Kế hoạch 7488 · another plan than 7488, as a plan file"),
  why: () =>
    new Option(
      "--why <số>",
      "vì sao: cách tính, căn cứ, các ô; lặp lại được · why a figure is what it is; may be repeated (cap, score:25993, target:25993:T2 …)",
    )
      .argParser((figure: string, others: readonly string[]) => [...others, figure])
      .default([], "không · none"),
  lang: () => new Option("--lang <ngôn ngữ>", "ngôn ngữ · language").choices(["vi", "en"]).default("vi"),
  format: () =>
    new Option("--format <dạng>", "dạng in ra: chữ, JSON, mỗi tệp một dòng JSON, CSV, SARIF · form of the answer")
      .choices(formats)
      .default("text")
      .conflicts("json"),
  json: () => new Option("--json", "in JSON · print JSON").default(false),
  force: () =>
    new Option("--force", "thay tệp do chương trình này tạo · replace a file this program made").default(false),
} as const;

function wholeNumber(text: string): number {
  if (!/^\d{4}$/.test(text))
    throw new InvalidArgumentError(`«${text}» không phải là năm gồm bốn chữ số · not a four-digit year`);
  return Number(text);
}

function isoDate(text: string): string {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text))
    throw new InvalidArgumentError(`«${text}» không có dạng yyyy-mm-dd · not yyyy-mm-dd`);
  return text;
}
