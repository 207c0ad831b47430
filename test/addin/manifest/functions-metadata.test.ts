import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { generateCustomFunctionsMetadata } from "custom-functions-metadata";
import { defineFunction, type ResultKind } from "../../../addin/functions/define-function.ts";
import { functions } from "../../../addin/functions/index.ts";
import { functionsMetadata, type FunctionsMetadata } from "../../../addin/functions/metadata.ts";
import { parameter } from "../../../addin/functions/parameter.ts";

const host = "https://localhost:3000";
const vi = functionsMetadata("vi", host);
const en = functionsMetadata("en", host);

it("tells Excel of every function under its id, error cells let in", () => {
  expect(vi.allowErrorForDataTypeAny).toBe(true);
  expect(vi.functions.map(({ id }) => id)).toEqual(functions.map(({ id }) => id));
});

it("no id stands twice, none is what Excel could take for a cell", () => {
  const ids = functions.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const id of ids) expect(id).toMatch(/^(?![A-Z]{1,3}\d+$)[A-Z]{3,}$/);
});

it("says the same in English: ids, order and types stay, words change", () => {
  expect(en.functions.find(({ id }) => id === "MUCTRAN")).toEqual({
    id: "MUCTRAN",
    name: "MUCTRAN",
    description: "The most areas that may be selected in a year: 15 % of the communes (plan 7488, III.2).",
    helpUrl: "https://localhost:3000/help.html#muctran-en",
    parameters: [
      { name: "units", description: "Number of communes, wards and towns.", dimensionality: "matrix", type: "any" },
      {
        name: "rounding",
        description: 'How to round: "floor", "floor-min-1", "half-up" or "ceil"; left out, "floor".',
        dimensionality: "matrix",
        optional: true,
        type: "any",
      },
      {
        name: "plan",
        description: "The block of the workbook's sheet «Kế hoạch»; left out, Kế hoạch 7488/KH-UBND.",
        dimensionality: "matrix",
        optional: true,
        type: "any",
      },
    ],
    // A range goes cell by cell, and fills as many cells.
    result: { dimensionality: "matrix" },
  });
  const names = (of: FunctionsMetadata) =>
    of.functions.find(({ id }) => id === "MUCTRAN")?.parameters.map(({ name }) => name);
  expect(names(vi)).toEqual(["số_đơn_vị", "cách_làm_tròn", "kế_hoạch"]);
  const bones = (of: FunctionsMetadata) =>
    of.functions.map(({ id, name, parameters, result }) => [
      id,
      name,
      parameters.map((one) => [one.type, one.dimensionality, one.optional]),
      result,
    ]);
  expect(bones(en)).toEqual(bones(vi));
  for (const [at, { description, parameters }] of en.functions.entries()) {
    expect(description).not.toBe(vi.functions[at]?.description);
    for (const [n, one] of parameters.entries())
      expect(one.description).not.toBe(vi.functions[at]?.parameters[n]?.description);
  }
});

describe("is what Microsoft's generator makes of an equal annotated function", () => {
  const folder = mkdtempSync(join(tmpdir(), "diaban-metadata-"));
  afterAll(() => rmSync(folder, { recursive: true }));

  it.each<[ResultKind, string]>([
    ["number", "number"],
    ["boolean", "boolean"],
    ["string", "string"],
    ["block", "unknown[][]"],
    ["numbers", "number[][]"],
  ])("%s", async (gives, type) => {
    const file = join(folder, `${gives}.ts`);
    const annotated = `/**
 * Hàm thử.
 * @customfunction THUNGHIEM THUNGHIEM
 * @helpurl ${host}/help.html#thunghiem
 * @param one Một ô.
 * @param block Một vùng.
 * @param [last] Vùng bỏ trống được.
 * @param rest Bao nhiêu vùng cũng được.
 */
export function tried(one: unknown, block: unknown[][], last: unknown[][], rest: unknown[][][]): ${type} { throw [one, block, last, rest]; }\n`;
    writeFileSync(file, annotated);
    const { metadataJson, errors } = await generateCustomFunctionsMetadata([file]);
    expect(errors).toEqual([]);
    const words = (name: string, says: string) => ({ name: { vi: name, en: name }, says: { vi: says, en: says } });
    const tried = defineFunction({
      id: "THUNGHIEM",
      says: { vi: "Hàm thử.", en: "A trial." },
      parameters: [
        parameter({ ...words("one", "Một ô."), read: String }),
        parameter({ ...words("block", "Một vùng."), isRange: true, read: String }),
        parameter({ ...words("last", "Vùng bỏ trống được."), isRange: true, isOptional: true, read: String }),
        parameter({ ...words("rest", "Bao nhiêu vùng cũng được."), isRange: true, isRepeated: true, read: String }),
      ],
      returns: { vi: "Gì đó.", en: "Something." },
      gives,
      example: { call: [], answer: null },
      run: () => "",
    });
    const { functions: generated } = JSON.parse(metadataJson) as FunctionsMetadata;
    expect(functionsMetadata("vi", host, [tried]).functions).toEqual(generated);
  });
});
