import { InvalidArgumentError, Option } from "commander";

/** The options that several commands have, each with one wording. */
export const givenOptions = {
  sheet: () => new Option("--sheet <tên>", "sheet cần đọc · sheet to read"),
  district: () => new Option("--district <huyện>", "tên hoặc mã huyện · district name or code"),
  year: () => new Option("--year <năm>", "năm kế hoạch · plan year").argParser(wholeNumber),
  date: () => new Option("--date <yyyy-mm-dd>", "ngày quyết định · decision date").argParser(isoDate),
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
  json: () => new Option("--json", "in JSON · print JSON").default(false),
  force: () => new Option("--force", "ghi đè tệp đã có · overwrite an existing file").default(false),
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
