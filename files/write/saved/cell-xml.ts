import { isCellError, type Cell } from "../../../core/table.ts";
import { encodeEscapes } from "../../read/xlsx/escapes.ts";
import { storedFormula } from "../stored-formula.ts";
import { escapeXml, openTag } from "./xml-spans.ts";

/** What a cell is to hold. */
interface CellContent {
  readonly value: Cell;
  /** Without "=". */
  readonly formula: string | null;
  /** The block that the formula fills as one array, in A1 form. */
  readonly array?: string | undefined;
}

/** Errors that the format knows; newer ones stand in a file as #VALUE!. */
const errors = new Set(["#NULL!", "#DIV/0!", "#VALUE!", "#REF!", "#NAME?", "#NUM!", "#N/A", "#GETTING_DATA"]);
/** Of a formula that the grid could not work out there is no result. */
const noResult = new Set(["#ERROR!", "#CYCLE!", "#BUSY!"]);

/**
 * A cell as files write it; empty where it holds nothing and has the plain style.
 *
 * @param attributes what the opened file says of the cell beside its address, style and type
 */
export function cellXml(
  prefix: string,
  address: string,
  style: number,
  { value, formula, array }: CellContent,
  attributes: ReadonlyMap<string, string> = new Map(),
): string {
  const [type, inner] = valueXml(prefix, value, formula !== null);
  if (formula === null && inner === "" && style === 0) return "";
  const kind =
    array === undefined
      ? []
      : ([
          ["t", "array"],
          ["ref", array],
        ] as const);
  const formulaXml =
    formula === null ? "" : `${openTag(`${prefix}f`, kind)}${escapeText(storedFormula(formula))}</${prefix}f>`;
  const content = formulaXml + inner;
  const opening = openTag(
    `${prefix}c`,
    [["r", address], ["s", style === 0 ? undefined : style], ["t", type], ...attributes],
    content === "",
  );
  return content === "" ? opening : `${opening}${content}</${prefix}c>`;
}

function valueXml(prefix: string, value: Cell, isResult: boolean): readonly [type: string | undefined, inner: string] {
  const stored = (text: string) => `<${prefix}v>${text}</${prefix}v>`;
  if (value === null) return [undefined, ""];
  if (isCellError(value)) {
    if (isResult && noResult.has(value.error)) return [undefined, ""];
    return ["e", stored(errors.has(value.error) ? escapeXml(value.error) : "#VALUE!")];
  }
  if (typeof value === "boolean") return ["b", stored(value ? "1" : "0")];
  if (typeof value === "number")
    return Number.isFinite(value) ? [undefined, stored(String(value))] : ["e", stored("#NUM!")];
  if (isResult) return ["str", stored(escapeText(encodeEscapes(value)))];
  if (value === "") return [undefined, ""];
  return [
    "inlineStr",
    `<${prefix}is><${prefix}t xml:space="preserve">${escapeText(encodeEscapes(value))}</${prefix}t></${prefix}is>`,
  ];
}

/** Characters that XML cannot hold, and a carriage return, which it would not keep. */
const unwritable = /[\u0000-\u0008\u000b-\u001f]/g;

function escapeText(text: string): string {
  return escapeXml(
    text.replace(unwritable, (letter) => `_x${letter.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`),
  );
}
