/** Words of the grid by the first part of their key. */
type Words = Readonly<Record<string, unknown>>;

const progress = {
  analyzing: "Đang phân tích công thức",
  calculating: "Đang tính",
  "array-analysis": "Đang phân tích công thức mảng",
  "array-calculation": "Đang tính công thức mảng",
  done: "Đã tính xong",
};

/** Words that Univer 0.25.1 asks for and none of its languages has: it would show their keys. */
export function missingWords(words: Words): Words {
  const formulas = words["sheets-formula"];
  return { "sheets-formula": { ...(typeof formulas === "object" ? formulas : {}), progress } };
}
