import { run } from "./run-diaban.ts";

/** What a wrong call is answered with: what was given, what is accepted, an example, the next step; in one language. */
const calls: readonly (readonly [string, readonly string[], string, string])[] = [
  [
    "an option nobody knows",
    ["list", "checks", "--jsn"],
    `✖ Không có tùy chọn «--jsn».
  Gần giống: --json
  Có các tùy chọn: --plan, --lang, --json
  Ví dụ: diaban list criteria
  Xem cách gọi: diaban list --help
`,
    `✖ There is no option «--jsn».
  Similar: --json
  The options are: --plan, --lang, --json
  Example: diaban list criteria
  How to call it: diaban list --help
`,
  ],
  [
    "a command nobody knows",
    ["chek", "so.xlsx"],
    `✖ Không có lệnh «chek».
  Gần giống: check
  Có các lệnh: check, score, compare, template, consolidate, report, explain, list
  Ví dụ: diaban check ra-soat-2018.xlsx
  Xem cách gọi: diaban --help
`,
    `✖ There is no command «chek».
  Similar: check
  The commands are: check, score, compare, template, consolidate, report, explain, list
  Example: diaban check ra-soat-2018.xlsx
  How to call it: diaban --help
`,
  ],
  [
    "no file",
    ["check"],
    `✖ Thiếu <tệp>.
  Nhận: tệp .xlsx, .xls, .ods, .csv, .json; - là đầu vào chuẩn
  Ví dụ: diaban check ra-soat-2018.xlsx
  Xem cách gọi: diaban check --help
`,
    `✖ <file> is missing.
  Accepted: .xlsx, .xls, .ods, .csv, .json files; - is standard input
  Example: diaban check ra-soat-2018.xlsx
  How to call it: diaban check --help
`,
  ],
  [
    "a choice that is none, with a line break and an escape in it",
    ["check", "so.xlsx", "--format", "a' is invalid. b\n\u001b[31mc"],
    `✖ --format <dạng> không nhận «a' is invalid. b \ufffd[31mc».
  Nhận: text, json, ndjson, csv, sarif
  Ví dụ: diaban check ra-soat-2018.xlsx
  Xem cách gọi: diaban check --help
`,
    `✖ --format <form> does not accept «a' is invalid. b \ufffd[31mc».
  Accepted: text, json, ndjson, csv, sarif
  Example: diaban check ra-soat-2018.xlsx
  How to call it: diaban check --help
`,
  ],
  [
    "an argument that is none of its choices",
    ["list", "all"],
    `✖ <loại> không nhận «all».
  Nhận: criteria, targets, checks, functions, rules, conventions
  Ví dụ: diaban list criteria
  Xem cách gọi: diaban list --help
`,
    `✖ <kind> does not accept «all».
  Accepted: criteria, targets, checks, functions, rules, conventions
  Example: diaban list criteria
  How to call it: diaban list --help
`,
  ],
  [
    "a year that is none",
    ["template", "--year", "20x8"],
    `✖ --year <năm> không nhận «20x8».
  Nhận: năm gồm bốn chữ số, như 2018
  Ví dụ: diaban template --district "Biên Hòa" --year 2018
  Xem cách gọi: diaban template --help
`,
    `✖ --year <year> does not accept «20x8».
  Accepted: a year of four digits, such as 2018
  Example: diaban template --district "Biên Hòa" --year 2018
  How to call it: diaban template --help
`,
  ],
  [
    "an option that must stand there",
    ["template"],
    `✖ Thiếu --year <năm>.
  Nhận: năm kế hoạch
  Ví dụ: diaban template --district "Biên Hòa" --year 2018
  Xem cách gọi: diaban template --help
`,
    `✖ --year <year> is missing.
  Accepted: plan year
  Example: diaban template --district "Biên Hòa" --year 2018
  How to call it: diaban template --help
`,
  ],
  [
    "an option without its value",
    ["explain", "cap-exceeded", "--plan"],
    `✖ Sau --plan chưa có giá trị.
  Nhận: tệp kế hoạch khác Kế hoạch 7488
  Ví dụ: diaban explain cap-exceeded
  Xem cách gọi: diaban explain --help
`,
    `✖ No value stands after --plan.
  Accepted: another plan than 7488, as a plan file
  Example: diaban explain cap-exceeded
  How to call it: diaban explain --help
`,
  ],
  [
    "two options that exclude each other",
    ["check", "so.xlsx", "--json", "--format", "csv"],
    `✖ --format và --json không dùng cùng nhau.
  Bỏ một trong hai.
  Ví dụ: diaban check ra-soat-2018.xlsx
  Xem cách gọi: diaban check --help
`,
    `✖ --format and --json cannot be used together.
  Leave one of them out.
  Example: diaban check ra-soat-2018.xlsx
  How to call it: diaban check --help
`,
  ],
  [
    "a name with a space and no quotation marks",
    ["compare", "ra", "soat.xlsx"],
    `✖ Thừa tham số: đã ghi «ra», «soat.xlsx».
  Lệnh này chỉ nhận một <tệp>.
  Tên có dấu cách thì đặt trong dấu nháy kép.
  Ví dụ: diaban compare ra-soat-2018.xlsx --plan plans/plan-7488.json --plan ke-hoach-tinh.json
  Xem cách gọi: diaban compare --help
`,
    `✖ Too many arguments: «ra», «soat.xlsx» were given.
  This command takes one <file> only.
  Put a name with spaces between double quotes.
  Example: diaban compare ra-soat-2018.xlsx --plan plans/plan-7488.json --plan ke-hoach-tinh.json
  How to call it: diaban compare --help
`,
  ],
];

describe("a wrong call", () => {
  it.each(calls)("with %s is told in the language of the call, and does nothing", (_what, args, vi, en) => {
    const [first = "", ...others] = args;
    expect(run(first, "--lang", "vi", ...others)).toEqual({ code: 2, out: "", err: vi });
    expect(run(first, "--lang=en", ...others)).toEqual({ code: 2, out: "", err: en });
  });

  it("of the program itself says that options follow the command", () =>
    expect(run("--lang", "vi").err).toBe(`✖ Không có tùy chọn «--lang».
  Tùy chọn của một lệnh đứng sau tên lệnh.
  Ví dụ: diaban check ra-soat-2018.xlsx
  Xem cách gọi: diaban --help
`));
});
