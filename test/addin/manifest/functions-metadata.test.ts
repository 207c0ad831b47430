import { join } from "node:path";
import { english } from "../../../addin/functions/english.ts";
import { functions } from "../../../addin/functions/index.ts";
import { metadataOf, returnsOf, translate, type FunctionsMetadata } from "../../../addin/functions/metadata.ts";

const folder = join(__dirname, "../../../addin/functions");
let vi: FunctionsMetadata;
beforeAll(async () => {
  vi = await metadataOf(folder);
});

it("tells Excel of every function under its id, error cells let in", () => {
  expect(vi.allowErrorForDataTypeAny).toBe(true);
  expect(vi.functions.map(({ id }) => id)).toEqual(Object.keys(functions));
});

it("knows of every function what it answers", () => {
  const returns = returnsOf(folder);
  expect([...returns.keys()].sort()).toEqual(Object.keys(functions).sort());
  expect(returns.get("MUCTRAN")).toBe("Mức trần, là số nguyên.");
  expect(returns.get("PHIENBAN")).toBe("Tên, phiên bản và số hiệu kế hoạch.");
});

it("says the same in English: ids, names, order and types stay, words change", () => {
  const en = translate(vi, english);
  const cap = en.functions.find(({ id }) => id === "MUCTRAN");
  expect(cap).toMatchObject({
    id: "MUCTRAN",
    name: "MUCTRAN",
    description: "The most areas that may be selected in a year: 15 % of the communes (plan 7488, III.2).",
    helpUrl: "https://localhost:3000/help.html#muctran-en",
    parameters: [
      { name: "units", description: "Number of communes, wards and towns.", type: "any" },
      { name: "rounding", optional: true },
    ],
  });
  const bones = (of: FunctionsMetadata) =>
    of.functions.map(({ id, name, parameters }) => [
      id,
      name,
      parameters.map((one) => [one.name, one.type, one.dimensionality, one.optional]),
    ]);
  expect(bones(en)).toEqual(bones(vi));
  for (const [at, { description, parameters }] of en.functions.entries()) {
    expect(description).not.toBe(vi.functions[at]?.description);
    for (const [n, parameter] of parameters.entries()) {
      expect(parameter.description).not.toBe(vi.functions[at]?.parameters[n]?.description);
    }
  }
});

const { MUCTRAN, ...others } = english;

it.each([
  ["a function without words", others, "functions: no words for MUCTRAN"],
  ["words for no function", { ...english, CAP: MUCTRAN }, "functions: words for what is not there: CAP"],
  [
    "a parameter without words",
    { ...english, MUCTRAN: { ...MUCTRAN, parameters: { units: "Units." } } },
    "MUCTRAN: no words for rounding",
  ],
  [
    "words for no parameter",
    { ...english, MUCTRAN: { ...MUCTRAN, parameters: { ...MUCTRAN.parameters, year: "Year." } } },
    "MUCTRAN: words for what is not there: year",
  ],
])("stops the build on %s", (_what, words, said) => {
  expect(() => translate(vi, words)).toThrow(said);
});
