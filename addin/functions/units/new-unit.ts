import { dayText } from "../../../core/civil-date.ts";
import { reformDate, registerDates } from "../../../core/register/registers.ts";
import { successorsOf } from "../../../core/register/successors.ts";
import { fill } from "../../../core/sentence.ts";
import { notAvailable } from "../cell-error.ts";
import { defineFunction } from "../define-function.ts";
import { code } from "../parameters/code.ts";
import { unitOfCode, unitSentence } from "./unit-of-code.ts";

const reform = dayText(reformDate);

/** What became of a unit of 2017 on the day of the mergers. */
export const newUnit = defineFunction({
  id: "DONVIMOI",
  says: {
    vi: `Đơn vị mới từ ${reform} của một xã, phường, thị trấn cũ ở Đồng Nai, theo mã cũ.`,
    en: `The unit from ${reform} on of a former commune, ward or town of Đồng Nai, by its old code.`,
  },
  parameters: [
    code(
      { vi: "mã_cũ", en: "oldCode" },
      { vi: "Mã đơn vị của danh mục năm 2017, 5 chữ số.", en: "Code of the list of 2017, five digits." },
    ),
  ],
  returns: {
    vi: "Một dòng ba ô: mã mới, tên mới, «toàn bộ» hoặc «một phần»; nhiều đơn vị thì cách nhau dấu chấm phẩy.",
    en: "One row of three: new code, new name, «toàn bộ» (whole) or «một phần» (a part); several parted by semicolons.",
  },
  gives: "block",
  lifts: true,
  alsoFoundBy: ["sáp nhập", "đơn vị mới", "mã xã", "mã đơn vị"],
  example: { call: ['"26002"'], answer: null, wrong: ['"26026"'] },
  run({ oldCode }): unknown[][] {
    const units = successors(oldCode);
    const joined = (texts: readonly string[]) => texts.join("; ");
    return [
      [
        joined(units.map(({ code }) => code)),
        joined(units.map(({ name }) => name)),
        joined(units.map(({ whole }) => (whole ? "toàn bộ" : "một phần"))),
      ],
    ];
  },
  explain: ({ oldCode }) => [
    unitSentence(unitOfCode(oldCode, registerDates[0]), registerDates[0]),
    ...successors(oldCode).map(({ code, name, whole }) =>
      fill(whole ? words.whole : words.part, { code, name, reform }),
    ),
  ],
});

const words = {
  whole: { vi: "Từ {reform} toàn bộ thuộc {name} ({code}).", en: "From {reform} on all of it is {name} ({code})." },
  part: { vi: "Từ {reform} một phần thuộc {name} ({code}).", en: "From {reform} on a part of it is {name} ({code})." },
};

function successors(code: string) {
  const units = successorsOf(code);
  if (units) return units;
  const { name } = unitOfCode(code, registerDates[0]);
  throw notAvailable(`Chưa rõ đơn vị mới của «${name}» (${code}). Hãy tra nghị quyết sắp xếp đơn vị hành chính.`);
}
