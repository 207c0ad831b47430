import { countCells, groupByCheck, groupByUnit } from "../../../../addin/pane/findings/finding-list.ts";
import { assess } from "../../../../core/assess/assess.ts";
import { plan7488 } from "../../../../core/plan/plan-7488.ts";
import { finding, reviewSheet } from "../given.ts";

const tanHoa = { code: "26005", name: "Phường Tân Hòa" };
const tanBien = { code: "25999", name: "Phường Tân Biên" };

describe("findings grouped by check", () => {
  it("puts the gravest group first and keeps the order of the findings within", () => {
    const findings = [
      finding("blank-value", "warning", { addresses: ["F10"] }),
      finding("duplicate-unit", "error", { addresses: ["B12", "B27"] }),
      finding("blank-value", "warning", { addresses: ["G11"] }),
    ];
    const groups = groupByCheck(findings);
    expect(groups.map(({ key, severity }) => [key, severity])).toEqual([
      ["duplicate-unit", "error"],
      ["blank-value", "warning"],
    ]);
    expect(groups[1]?.entries.map(({ place }) => place?.address)).toEqual(["F10", "G11"]);
  });

  it("gives two findings with the same fingerprint a line each", () => {
    const twin = finding("blank-value", "warning", { addresses: ["F10"] });
    const keys = groupByCheck([twin, { ...twin }]).flatMap(({ entries }) => entries.map(({ key }) => key));
    expect(new Set(keys).size).toBe(2);
  });

  it("has no place for a finding that stands in no cell", () => {
    expect(groupByCheck([finding("cap-exceeded", "error", {})])[0]?.entries[0]?.place).toBeNull();
  });
});

describe("findings grouped by commune", () => {
  const { sheet } = assess({ tables: [reviewSheet()] }, plan7488, { date: "2018-01-10" }).opened.sheets.selection;

  it("shows a finding about several communes under each, and leads to the cell in that commune's row", () => {
    // Tân Biên is the third area (row 7), Tân Hòa the fifth (row 9).
    const column = finding("number-as-text", "warning", { addresses: ["E7", "E9"], units: [tanBien, tanHoa] });
    const groups = groupByUnit([column], sheet);
    expect(groups.map(({ name, entries }) => [name, entries[0]?.place?.address])).toEqual([
      ["Phường Tân Biên", "E7"],
      ["Phường Tân Hòa", "E9"],
    ]);
  });

  it("puts what concerns the whole sheet first, then the gravest communes, then the order of the sheet", () => {
    const groups = groupByUnit(
      [
        finding("blank-value", "warning", { addresses: ["F9"], units: [tanHoa] }),
        finding("blank-value", "warning", { addresses: ["F7"], units: [tanBien] }),
        finding("negative", "error", { addresses: ["G9"], units: [tanHoa] }),
        finding("provisional-scale", "info", {}),
      ],
      sheet,
    );
    expect(groups.map(({ name }) => name)).toEqual(["", "Phường Tân Hòa", "Phường Tân Biên"]);
  });

  it("lists a commune that the sheet leaves out", () => {
    const missing = finding("missing-unit", "warning", { units: [{ code: "26068", name: "Xã An Hòa" }] });
    expect(groupByUnit([missing], sheet)[0]).toMatchObject({ name: "Xã An Hòa", entries: [{ place: null }] });
  });
});

describe("number of cells", () => {
  it("counts a cell once, however many findings speak of it", () => {
    const findings = [
      finding("negative", "error", { addresses: ["E7"] }),
      finding("not-whole", "error", { addresses: ["E7", "E8"] }),
    ];
    expect(countCells(findings)).toBe(2);
  });
});
