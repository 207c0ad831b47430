import { citationList } from "../../core/citation.ts";
import { readingText } from "../../core/explain/explanation.ts";
import { decides } from "../../core/rules/reading-choices.ts";
import { terms } from "../../core/terms.ts";
import { badInput } from "./cell-error.ts";
import { defineFunction, type CustomFunction } from "./define-function.ts";
import type { FunctionReasons } from "./function-reasons.ts";
import { officialText } from "./official-text.ts";
import { anything, given, isBlank, onlyCell, plainValue } from "./parameter.ts";
import { namespace } from "./namespace.ts";

/**
 * Why another function answers what it answers, as one text.
 *
 * @param all the functions that can be asked about
 */
export function whyOf(all: () => readonly CustomFunction[]) {
  return defineFunction({
    id: "VISAO",
    says: {
      vi: "Vì sao một hàm cho kết quả ấy: cách tính, kết luận, căn cứ, số liệu còn thiếu và cách hiểu quyết định.",
      en: "Why a function answers what it answers: arithmetic, verdict, clauses, what is missing, and readings that decide.",
    },
    parameters: [
      anything({
        name: { vi: "hàm", en: "function" },
        says: { vi: 'Tên hàm, ví dụ "CHITIEU".', en: 'Name of the function, for example "CHITIEU".' },
        isWord: true,
      }),
      anything({
        name: { vi: "đối_số", en: "arguments" },
        says: {
          vi: "Các đối số như khi gọi chính hàm ấy, theo đúng thứ tự.",
          en: "The arguments as that function takes them, in its order.",
        },
        isOptional: true,
        isRange: true,
        isRepeated: true,
      }),
    ],
    returns: { vi: "Một câu giải thích.", en: "An explanation as one text." },
    gives: "string",
    alsoFoundBy: ["vì sao", "lý do", "cách tính", "giải thích", "căn cứ"],
    later: ([name, ...rest]) =>
      all()
        .find(({ id }) => id === idIn(name))
        ?.later?.(rest),
    example: { call: ['"TYLENAM"', "9", "17"], answer: null, wrong: ['"DIEM"'] },
    run({ function: name, arguments: rest }) {
      const called = functionNamed(onlyCell(name, "Tên hàm"), all());
      const values = (rest as readonly unknown[]).map((one, at) =>
        called.parameters[at]?.isRange ? one : single(one),
      );
      const answer: unknown = called.run(...values);
      if (Array.isArray(answer) && (answer.length > 1 || (answer as unknown[][])[0]?.length !== 1))
        throw badInput(
          `${called.id} ở đây cho cả một vùng; VISAO giải thích một giá trị. Hãy dùng «Vì sao?» trong ngăn Địa bàn.`,
        );
      return officialText(reasonsText(called.explain(values, { row: 0, column: 0 })) || called.says.vi);
    },
  });
}

function functionNamed(name: unknown, all: readonly CustomFunction[]): CustomFunction {
  const found = all.find(({ id }) => id === idIn(name));
  if (found) return found;
  throw badInput(`Không có hàm như vậy: ${given(name)}. Hãy ghi tên một hàm, ví dụ "CHITIEU".`);
}

const bases = new RegExp(
  `(?<=\\d) (?:${Object.values(terms.base)
    .map(({ vi }) => vi)
    .join("|")})`,
  "g",
);

/** What the counts are of is said by the arguments: «9/17 địa bàn phải đánh giá» is «9/17». */
function withoutBase(text: string): string {
  return text.replace(bases, "");
}

/** A name as it is typed in the first argument, however Excel hands that over. @example idIn([["diaban.diem"]]) // "DIEM" */
function idIn(name: unknown): string {
  const typed = plainValue(single(name));
  return typeof typed === "string" ? typed.trim().toUpperCase().replace(`${namespace}.`, "") : "";
}

/** Excel hands over a single cell as a block of one where a block may stand. */
function single(argument: unknown): unknown {
  if (!Array.isArray(argument) || argument.length !== 1) return argument;
  const [row] = argument as unknown[];
  return Array.isArray(row) && row.length === 1 ? row[0] : argument;
}

/** «9/17 = 52,94 % < 60 %: Không đạt. Căn cứ: …». */
function reasonsText({ lines, verdict, basis = [], readings = [] }: FunctionReasons): string {
  const arithmetic = lines.map(({ vi }) => withoutBase(vi)).join(" ");
  const judged = verdict ? `${arithmetic.replace(/\.$/, "")}: ${verdict.vi}.` : arithmetic;
  const cited = basis.length > 0 ? [`Căn cứ: ${citationList(basis, "vi")}.`] : [];
  const others = readings.map((one) => readingText(one).vi).join("; ");
  const heading = decides(readings) ? "Chỉ do cách hiểu quyết định" : "Tính theo cách khác";
  return [judged, ...cited, ...(isBlank(others) ? [] : [`${heading}: ${others}.`])]
    .filter((part) => part !== "")
    .join(" ");
}
