import { InvalidArgumentError, Option } from "commander";
import { helpText } from "./help-language.ts";

/** In which form findings are printed; `--json` is another name of the second. */
const formats = ["text", "json", "ndjson", "csv", "sarif"] as const;
export type Format = (typeof formats)[number];

/** The options that several commands have, each with one wording. */
export const givenOptions = {
  sheet: () => new Option("--sheet <tên>", helpText("sheet cần đọc", "sheet to read")),
  district: () => new Option("--district <huyện>", helpText("tên hoặc mã huyện", "district name or code")),
  headerRow: () =>
    new Option("--header-row <số>", helpText("dòng đầu của tiêu đề", "first header row")).argParser((text: string) => {
      if (/^[1-9]\d{0,6}$/.test(text)) return Number(text);
      throw new InvalidArgumentError(
        helpText("Nhận: số dòng, từ 1 trở đi, như 8", "Accepted: a row number from 1 on, such as 8"),
      );
    }),
  column: () =>
    new Option(
      "--column <cột=mã>",
      helpText(
        "cột ấy là gì, lặp lại được: D=a2, F=approved, G=none (không đọc)",
        "what a column is; may be repeated: D=a2, F=approved, G=none (unread)",
      ),
    )
      .argParser((text: string, others: readonly string[]) => {
        if (/^[A-Za-z]{1,3}=\S.*$/.test(text)) return [...others, text];
        throw new InvalidArgumentError(
          helpText(
            "Nhận: cột=mã, như D=a2, F=approved, G=none",
            "Accepted: column=code, such as D=a2, F=approved, G=none",
          ),
        );
      })
      .default([], helpText("không", "none")),
  columns: () =>
    new Option(
      "--columns <tệp.json>",
      helpText(
        'các cột của từng trang tính: { "sheet": "…", "headerRow": 8, "columns": { "D": "a2", "E": "none" } }, hoặc danh sách',
        'columns of sheets: { "sheet": "…", "headerRow": 8, "columns": { "D": "a2", "E": "none" } }, or a list',
      ),
    ),
  year: () => new Option("--year <năm>", helpText("năm kế hoạch", "plan year")).argParser(wholeNumber),
  date: () =>
    new Option("--date <yyyy-mm-dd>", helpText("ngày danh mục đơn vị", "day of the register")).argParser(isoDate),
  today: () =>
    new Option(
      "--today <yyyy-mm-dd>",
      helpText("ngày tính số ngày còn lại", "day from which days left are counted"),
    ).argParser(isoDate),
  noCarriedOver: () =>
    new Option("--no-carried-over", helpText("không có địa bàn chuyển tiếp", "no area is carried over")),
  plan: () =>
    new Option(
      "--plan <tệp.json>",
      helpText("tệp kế hoạch khác Kế hoạch 7488", "another plan than 7488, as a plan file"),
    ),
  why: () =>
    new Option(
      "--why <số>",
      helpText(
        "vì sao: cách tính, căn cứ, các ô; lặp lại được (cap, score:25993, target:25993:T2 …)",
        "why a figure is what it is; may be repeated (cap, score:25993, target:25993:T2 …)",
      ),
    )
      .argParser((figure: string, others: readonly string[]) => [...others, figure])
      .default([], helpText("không", "none")),
  lang: () => new Option("--lang <ngôn ngữ>", helpText("ngôn ngữ", "language")).choices(["vi", "en"]).default("vi"),
  format: () =>
    new Option(
      "--format <dạng>",
      helpText(
        "dạng in ra: chữ, JSON, mỗi tệp một dòng JSON, CSV, SARIF",
        "form of the answer: text, JSON, a line of JSON a file, CSV, SARIF",
      ),
    )
      .choices(formats)
      .default("text")
      .conflicts("json"),
  json: () => new Option("--json", helpText("in JSON", "print JSON")).default(false),
  force: () =>
    new Option("--force", helpText("thay tệp do chương trình này tạo", "replace a file this program made")).default(
      false,
    ),
} as const;

function wholeNumber(text: string): number {
  if (!/^\d{4}$/.test(text))
    throw new InvalidArgumentError(
      helpText("Nhận: năm gồm bốn chữ số, như 2018", "Accepted: a year of four digits, such as 2018"),
    );
  return Number(text);
}

function isoDate(text: string): string {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text))
    throw new InvalidArgumentError(
      helpText("Nhận: ngày dạng yyyy-mm-dd, như 2018-06-30", "Accepted: a day as yyyy-mm-dd, such as 2018-06-30"),
    );
  return text;
}

/** What is stated of a sheet and asked about it, in the order of the help. */
export function sheetOptions(): readonly Option[] {
  return [
    givenOptions.sheet(),
    givenOptions.headerRow(),
    givenOptions.column(),
    givenOptions.columns(),
    givenOptions.year(),
    givenOptions.district(),
    givenOptions.date(),
    givenOptions.noCarriedOver(),
    givenOptions.today(),
    givenOptions.plan(),
    givenOptions.why(),
    givenOptions.lang(),
  ];
}
