import { filterFindings, isFiltering, noFilter } from "../../../../addin/pane/findings/finding-filter.ts";
import { finding } from "../given.ts";

const tanHoa = finding("duplicate-unit", "error", {
  what: "«Tân Hòa» ở dòng 12 và 27.",
  addresses: ["B12", "B27"],
  units: [{ code: "26005", name: "Phường Tân Hòa" }],
});
const minhQuan = finding("unknown-unit", "error", { what: "Minh Quân không có trong danh mục." });
const minhQuanh = finding("unknown-unit", "warning", { what: "Minh Quán không có trong danh mục." });
const all = [tanHoa, minhQuan, minhQuanh];
const found = (text: string) => filterFindings(all, { ...noFilter, text }, "vi");

describe("filter of the findings", () => {
  it.each([
    ["a commune with the tone on the other vowel", "tân hoà", [tanHoa]],
    ["a commune typed without diacritics", "tan hoa", [tanHoa]],
    ["a code of a commune", "26005", [tanHoa]],
    ["a cell", "b27", [tanHoa]],
    ["a code of a check", "unknown-unit", [minhQuan, minhQuanh]],
    ["diacritics where they are typed", "minh quân", [minhQuan]],
    ["either name where they are not", "minh quan", [minhQuan, minhQuanh]],
    ["nothing that is there", "long khánh", []],
    ["only spaces", "   ", all],
  ])("finds %s", (_what, text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  it("shows only the severities chosen", () => {
    expect(filterFindings(all, { text: "", severities: new Set(["warning"]) }, "vi")).toEqual([minhQuanh]);
  });

  it("knows whether it filters", () => {
    expect(isFiltering(noFilter)).toBe(false);
    expect(isFiltering({ ...noFilter, text: " " })).toBe(false);
    expect(isFiltering({ ...noFilter, text: "a" })).toBe(true);
  });
});
