import { assess, plan7488, tableFrom, type Cell } from "../../../core/index.ts";
import { WrongUse } from "../../../core/wrong-use.ts";

const heads = ["Tên đơn vị", "Phê duyệt", "a1", "a2"];
const rows: readonly (readonly Cell[])[] = [
  heads,
  ["Phường Tam Hiệp", "x", 10, 2],
  ["Phường Quyết Thắng", null, 5, null],
];

it("rows, objects and CSV texts of one sheet are one table", () => {
  const objects = [
    { "Tên đơn vị": "Phường Tam Hiệp", "Phê duyệt": "x", a1: 10, a2: 2 },
    { "Tên đơn vị": "Phường Quyết Thắng", a1: 5, a2: undefined },
  ];
  const csv = "\uFEFFTên đơn vị,Phê duyệt,a1,a2\r\nPhường Tam Hiệp,x,10,2\r\nPhường Quyết Thắng,,5,\r\n";
  const table = { name: "Sheet1", sheet: "Sheet1", address: "A1:D3", rows };
  expect(tableFrom(rows)).toEqual(table);
  expect(tableFrom(objects)).toEqual(table);
  expect(tableFrom(csv)).toEqual(table);
  expect(tableFrom(csv.replaceAll(",", ";"))).toEqual(table);
  expect(tableFrom(`sep=;\n${csv.replaceAll(",", ";").slice(1)}`)).toEqual(table);
  expect(tableFrom(csv.replaceAll(",", "\t"), { sheet: "Biên Hòa 2018" })).toMatchObject({
    sheet: "Biên Hòa 2018",
    rows,
  });
});

it("is assessed in three lines", () => {
  const table = tableFrom("Tên đơn vị,Phê duyệt,a1,a2,a3\nPhường Tam Hiệp,x,10,2,0\nPhường Quyết Thắng,,5,1,0");
  const { selection } = assess([table], plan7488, { year: 2018, district: "Biên Hòa" });
  // 15 % of the 30 units of Biên Hòa is 4.5, so 4; the reference levels are 10, 2 and 1: 2 of 3 parts and 1 of 3 parts of 100.
  expect(selection?.capUse).toMatchObject({ cap: 4, selected: 1 });
  expect(selection?.scores.areas.map(({ points }) => points)).toEqual([200 / 3, 100 / 3]);
});

describe("a CSV text", () => {
  it.each<[string, readonly (readonly Cell[])[]]>([
    ["", []],
    ["a", [["a"]]],
    ["a,", [["a", null]]],
    ["a\n\nb", [["a"], [null], ["b"]]],
    ['"a,b",1', [["a,b", 1]]],
    [
      '"a ""b""\nc";2\nd;3',
      [
        ['a "b"\nc', 2],
        ["d", 3],
      ],
    ],
    [
      "Xã A;1,5;2,5\nXã B;3,5;4,5",
      [
        ["Xã A", "1,5", "2,5"],
        ["Xã B", "3,5", "4,5"],
      ],
    ],
    ["BẢNG, NĂM 2018\nXã A;1\nXã B;2", [["BẢNG, NĂM 2018"], ["Xã A", 1], ["Xã B", 2]]],
  ])("%j", (text, wanted) => expect(tableFrom(text).rows).toEqual(wanted));

  it("keeps as text what could be read in two ways", () => {
    const texts = ["1.234", "01", "1,5", "15/01/2018", "-0", "+5", "1e3", "12345678901234567"];
    expect(tableFrom(texts.join("\t")).rows).toEqual([texts]);
    expect(tableFrom("0\t-7\t123456789012345").rows).toEqual([[0, -7, 123456789012345]]);
  });

  it("with a quotation mark that is never closed is refused", () => {
    expect(() => tableFrom('a,"b\nc,1')).toThrow(WrongUse);
    expect(() => tableFrom('a,"b\nc,1')).toThrow('CSV: "\\"b\\nc,1" was given; accepted: each quotation mark closed.');
  });

  it("of megabytes in one cell is read in no time", () => {
    const long = "a".repeat(5_000_000);
    const [row = []] = tableFrom(`"${long}",1`).rows;
    expect([row.length, row[0] === long, row[1]]).toEqual([2, true, 1]);
  });
});

it.each([[[1, 2]], [[[1], { a: 1 }]], [null], [7], [{ a: 1 }]])("what is no table is refused: %j", (given) => {
  expect(() => tableFrom(given as never)).toThrow(
    /^tableFrom: .* was given; accepted: rows of cells, objects by heading/,
  );
});

it("a cell that is none is refused where the table is read", () => {
  const table = tableFrom([{ "Tên đơn vị": "Xã A", a1: new Date(0) as never }]);
  expect(() => assess([table], plan7488, 2018)).toThrow("cell in row 2, column 2 of «Sheet1»: Date 1970");
});
