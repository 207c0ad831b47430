import { functions } from "../../addin/functions/index.ts";
import { plan7488 } from "../../core/plan/plan-7488.ts";
import { valueColumns } from "../../core/plan/value-columns.ts";
import { terms } from "../../core/terms.ts";

const headings = valueColumns(plan7488.criteria).flatMap(({ id, heading }) => [id, heading.vi, heading.en]);
const calls = functions.flatMap(({ id, example }) => [`DIABAN.${id}(${example.call.join(",")})`]);
const said = JSON.stringify(terms).match(/"(?:vi|en)":"([^"]{2,60})"/g) ?? [];

/** What our readers know and what readers stumble over. */
export const dictionary: readonly string[] = [
  ...headings,
  ...calls,
  ...said.map((pair) => pair.slice(pair.indexOf(":") + 2, -1)),
  ...[
    "Tên đơn vị",
    "Mã",
    "STT",
    "Phê duyệt",
    "Chuyển tiếp",
    "Kết quả",
    "Năm",
    "Huyện",
    "TỔNG CỘNG",
    "Ghi chú",
    "Đạt",
    "Không đạt",
  ],
  ...[
    "Thành phố Biên Hòa",
    "Phường Trảng Dài",
    "25993",
    "26017",
    "2017",
    "2018",
    "2020",
    "31/12/2018",
    "43465",
    "1.234",
    "12 vụ",
    "60%",
  ],
  ...[
    "",
    "0",
    "-1",
    "1e309",
    "NaN",
    "4294967296",
    "1048576",
    "16384",
    "XFD1048576",
    "A0",
    "A1:XFD1048576",
    "s",
    "str",
    "inlineStr",
    "#REF!",
  ],
  ...[
    "__proto__",
    "constructor",
    "_x0000_",
    "\u202e",
    "&#0;",
    "&amp;",
    "]]>",
    "<",
    '"',
    "=1+1",
    "{n}",
    "%s",
    "x".repeat(33_000),
    "a b ".repeat(2_000),
  ],
];
