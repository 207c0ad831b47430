import type { FunctionId } from "./index.ts";

/** A call of a function as it is typed: numbers, texts in quotes, TRUE, FALSE, and ranges of the sample workbook. */
export interface FunctionExample {
  readonly call: readonly string[];
  /** What the cell shows; null where that is a whole range. */
  readonly answer: string | null;
  /** A call that a hurried user might type, and that is answered by an error cell; null where any call is answered. */
  readonly wrong: readonly string[] | null;
}

/** Sheet «Rà soát 2018» of samples/bien-hoa-2018.xlsx: figures alone, and the table with its header. */
const figures = "D9:AF38";
const table = "A6:AL38";
const notFigures = "A1";
/** Ten verdicts that CHITIEU gave. */
const verdicts = "D2:M2";

/** One example a function, for the guide. */
export const examples: Readonly<Record<FunctionId, FunctionExample>> = {
  MUCTRAN: { call: ["30"], answer: "4", wrong: ["-1"] },
  TRONGTRAN: { call: ["2", "13"], answer: "FALSE", wrong: ["13", "2"] },
  DIEM: { call: [figures], answer: null, wrong: [notFigures] },
  DONGGOP: { call: [figures], answer: null, wrong: [notFigures] },
  XEPHANG: { call: [figures], answer: null, wrong: [notFigures] },
  KHOANGHANG: { call: [figures], answer: null, wrong: [notFigures] },
  DENGHI: { call: [figures, "30"], answer: null, wrong: [notFigures, "30"] },
  THANGDIEM: { call: [figures], answer: null, wrong: [notFigures] },
  CHITIEU: { call: ['"T2"', "733", "821"], answer: "Đạt", wrong: ['"T4"', "5", "4"] },
  CHUYENHOA: {
    call: [verdicts, '"Có"', '"Có"'],
    answer: null,
    wrong: ['"Đạt"', '"Có"', '"Có"'],
  },
  TYLENAM: { call: ["9", "17"], answer: "Không đạt", wrong: ["18", "17"] },
  CANTHEM: { call: ["9", "17"], answer: "2", wrong: ["18", "17"] },
  BENVUNG: { call: ["7", "1"], answer: "Đạt", wrong: ["6", "7"] },
  TONHANDAN: { call: ["41"], answer: "2", wrong: ['"41 hộ"'] },
  HANBAOCAO: { call: ["2018"], answer: "43427", wrong: ['"năm nay"'] },
  MADONVI: { call: ['"Trảng Dài"', '"Biên Hòa"'], answer: "25993", wrong: ['"Tân Hiệp"'] },
  KIEMTRA: { call: [table, "2018"], answer: null, wrong: null },
  PHIENBAN: { call: [], answer: null, wrong: null },
};
