import { movedRun, openedLine, withMove, type LineMove } from "../../../files/write/saved/line-moves.ts";
import { movedFormula, type MovesBySheet } from "../../../files/write/saved/moved-references.ts";

const insert = (at: number, count: number): LineMove => ({ kind: "insert", at, count });
const remove = (at: number, count: number): LineMove => ({ kind: "remove", at, count });

describe("lines of a sheet after some were inserted, removed or moved", () => {
  it.each<[string, LineMove[], [number, number], readonly [number, number] | null]>([
    ["inserted before", [insert(2, 3)], [4, 5], [7, 8]],
    ["inserted within", [insert(5, 1)], [4, 5], [4, 6]],
    ["inserted right after", [insert(6, 1)], [4, 5], [4, 5]],
    ["removed before", [remove(0, 2)], [4, 5], [2, 3]],
    ["removed at its start", [remove(3, 2)], [4, 6], [3, 4]],
    ["removed at its end", [remove(5, 9)], [4, 6], [4, 4]],
    ["removed whole", [remove(4, 3)], [4, 6], null],
    ["moved down", [{ kind: "move", at: 1, count: 1, to: 4 }], [1, 1], [3, 3]],
    ["passed by", [{ kind: "move", at: 1, count: 1, to: 4 }], [2, 3], [1, 2]],
    ["one after the other", [insert(0, 2), remove(0, 1)], [0, 0], [1, 1]],
  ])("%s", (_name, moves, run, expected) => {
    expect(movedRun(moves, run)).toEqual(expected);
  });

  it("leads back to where each line stood", () => {
    const moves: LineMove[] = [insert(2, 2), remove(0, 1), { kind: "move", at: 4, count: 2, to: 1 }];
    for (let line = 1; line < 12; line += 1) {
      const now = movedRun(moves, [line, line])?.[0] ?? -1;
      expect(openedLine(moves, now)).toBe(line);
    }
    expect(openedLine([insert(2, 2)], 3)).toBeNull();
  });

  it("forgets what was taken back", () => {
    expect(withMove([insert(1, 1), remove(4, 2)], insert(4, 2))).toEqual([insert(1, 1)]);
    expect(withMove([insert(1, 1)], remove(1, 2))).toEqual([insert(1, 1), remove(1, 2)]);
  });
});

describe("a formula that no grid keeps up to date", () => {
  const moves: MovesBySheet = new Map([
    ["Nhập", { title: "Nhập", rows: [insert(2, 1)], columns: [] }],
    ["Số liệu", { title: "Số liệu '18", rows: [], columns: [remove(0, 1)] }],
    ["Bỏ", { title: null, rows: [], columns: [] }],
  ]);

  it.each([
    ["A2+$A$3", "A2+$A$4"],
    ["SUM(B2:B9)*2", "SUM(B2:B10)*2"],
    ["'Số liệu'!$B$2:$C3", "'Số liệu ''18'!$A$2:$B3"],
    ["'Số liệu'!A:A", "'Số liệu ''18'!#REF!"],
    ["Bỏ!A1+LOG10(A3)", "#REF!+LOG10(A4)"],
    ['"A3"&Khác!A3&[1]Nhập!A3', '"A3"&Khác!A3&[1]Nhập!A3'],
    ["3:5", "4:6"],
    ["Nhập!$A$3:INDEX(Nhập!A:A,9)", "Nhập!$A$4:INDEX(Nhập!A:A,9)"],
    ["Số_liệu3+TT_A3", "Số_liệu3+TT_A3"],
  ])("%s → %s", (formula, expected) => {
    expect(movedFormula(formula, "Nhập", moves)).toBe(expected);
  });
});
