import { badInput, notAvailable } from "../../../../addin/functions/cell-error.ts";
import { startHeadless, type Headless } from "../../../web/headless.ts";

jest.mock("@univerjs/preset-sheets-core", () => ({
  ...jest.requireActual<object>("@univerjs/engine-formula"),
  ...jest.requireActual<object>("@univerjs/engine-render"),
  ...jest.requireActual<object>("@univerjs/sheets-formula"),
}));

const seen: unknown[][] = [];
const sheet = {
  name: "S",
  sheet: "S",
  address: "A1:C2",
  rows: [
    [1, "12", null],
    [true, { error: "#REF!" }, "x"],
  ],
};
let grid: Headless;

beforeEach(() => {
  seen.length = 0;
  grid = startHeadless({
    "THU.NGHE": (...given) => {
      seen.push(given);
      return 1;
    },
    "THU.NEM": () => {
      throw new Error("hỏng");
    },
    "THU.SAI": () => {
      throw badInput("Sai đầu vào.");
    },
    "THU.BANG": () => [
      ["001", 0.1],
      [null, notAvailable("Chưa có.")],
    ],
    "THU.VOCUC": () => Infinity,
  });
});
afterEach(() => grid.dispose());

/** Types formulas into the cells of column E and answers what they show. */
async function results(...formulas: string[]) {
  const workbook = grid.open({ tables: [sheet] });
  formulas.forEach((formula, row) => grid.type("S", `E${row + 1}`, formula));
  await grid.calculated();
  const rows = (await workbook.read()).tables[0]?.rows ?? [];
  return formulas.map((_, row) => rows[row]?.[4]);
}

it("hands over values as they are: blanks null, texts texts, errors as errors", async () => {
  await results("=THU.NGHE(A1:C2,A1,C1,B1)");
  expect(seen[0]).toEqual([
    [
      [1, "12", null],
      [true, { error: "#REF!" }, "x"],
    ],
    1,
    null,
    "12",
  ]);
});

it("calculates on when a function throws, and says so in the cell", async () => {
  expect(await results("=THU.NEM()", "=1+1", "=THU.SAI()")).toEqual([{ error: "#VALUE!" }, 2, { error: "#VALUE!" }]);
  expect(grid.sentences.at("test", "sheet-0", 2, 4)).toBe("Sai đầu vào.");
  expect(grid.sentences.at("test", "sheet-0", 0, 4)).toContain("Hàm gặp lỗi ngoài dự kiến");
});

it("forgets the sentence once the formula is mended", async () => {
  await results("=THU.SAI()");
  expect(grid.sentences.at("test", "sheet-0", 0, 4)).toBe("Sai đầu vào.");
  grid.type("S", "E1", "=THU.NGHE(1)");
  await grid.calculated();
  expect(grid.sentences.at("test", "sheet-0", 0, 4)).toBeNull();
});

it("spills a table of exact values, each error cell with its own sentence", async () => {
  const workbook = grid.open({ tables: [sheet] });
  grid.type("S", "E1", "=THU.BANG()");
  await grid.calculated();
  const rows = (await workbook.read()).tables[0]?.rows ?? [];
  expect(rows.map((row) => row.slice(4))).toEqual([
    ["001", 0.1],
    [null, { error: "#N/A" }],
  ]);
  expect(grid.sentences.at("test", "sheet-0", 1, 5)).toBe("Chưa có.");
});

it("shows what is no number as an error", async () => {
  expect(await results("=THU.VOCUC()")).toEqual([{ error: "#NUM!" }]);
});

it("runs the custom functions under their full names", async () => {
  expect(await results("=DIABAN.MUCTRAN(30)", "=DIABAN.TRONGTRAN(2,13)", '=DIABAN.MUCTRAN(6,"floor-min-1")')).toEqual([
    4,
    false,
    1,
  ]);
});

it("shows wrong input of a custom function as an error cell with its sentence", async () => {
  expect(await results("=DIABAN.MUCTRAN(B1)", '=DIABAN.MUCTRAN("ba mươi")', "=DIABAN.MUCTRAN(C1)")).toEqual([
    // The text «12» is the number that Excel takes it for.
    1,
    { error: "#VALUE!" },
    { error: "#VALUE!" },
  ]);
  expect(grid.sentences.at("test", "sheet-0", 1, 4)).toContain("là chữ «ba mươi»");
  expect(grid.sentences.at("test", "sheet-0", 2, 4)).toContain("đang trống");
});
