import { convention } from "../../citation.ts";
import type { Change } from "../../finding.ts";
import { fullName, type Unit } from "../../register/unit.ts";
import type { AreaSheet, NamedRow } from "../../sheet/area-sheet.ts";
import { placeOf } from "../../table.ts";
import { defineCheck } from "../check.ts";
import { needsRegister } from "../needs.ts";
import { listOf, quoted } from "../listing.ts";
import { columnWith } from "../../sheet/header/column-with.ts";
import { cellAt, namedUnit, rowsMatched } from "../sheet-parts.ts";

export const unknownUnit = defineCheck({
  code: "unknown-unit",
  on: ["selection", "evaluation", "ledger"],
  severity: "error",
  title: { vi: "Đơn vị không có trong danh mục", en: "Unit not in the register" },
  citation: convention("Q19"),
  messages: {
    nearest: {
      what: {
        vi: "{name} (ô {cell}) không có trong danh mục; gần nhất: {suggestions}.",
        en: "{name} (cell {cell}) is not in the register; nearest: {suggestions}.",
      },
      next: { vi: "Chọn đúng tên, hoặc sửa tên ở ô này.", en: "Choose the right name, or correct the cell." },
    },
    noneNear: {
      what: {
        vi: "{name} (ô {cell}) không có trong danh mục và không gần với tên nào.",
        en: "{name} (cell {cell}) is not in the register and near to no name in it.",
      },
      next: {
        vi: "Ghi tên như trong danh mục, kèm mã nếu có.",
        en: "Write the name as the register has it, with its code if possible.",
      },
    },
    unnamed: {
      what: {
        vi: "Dòng có số liệu nhưng ô tên đơn vị {cell} trống hoặc không đọc được.",
        en: "A row has figures, but its name cell {cell} is blank or cannot be read.",
      },
      next: { vi: "Ghi tên đơn vị vào ô này.", en: "Write the name of the unit into this cell." },
    },
  },
  cannotRun: needsRegister,
  find({ reading }, say) {
    return rowsMatched(reading.sheet, "unknown").map(({ sheet, area, match: { suggestions }, place }) => {
      const given = { cells: [place], units: [namedUnit(area)], values: [area.code ?? "", area.name] };
      if (area.name === "" && area.code === null) return say("unnamed", { ...given, numbers: { cell: place.address } });
      const name = quoted([area.code, area.name].filter((text) => text !== null && text !== "").join(" "));
      if (suggestions.length === 0) return say("noneNear", { ...given, numbers: { name, cell: place.address } });
      const numbers = { name, cell: place.address, suggestions: listOf(suggestions.map(fullName)) };
      const unit = bestOf(sheet, suggestions);
      const changes = changesTo(sheet, area, unit);
      const label = { vi: `Sửa thành ${fullName(unit)}`, en: `Change to ${fullName(unit)}` };
      return say("nearest", {
        ...given,
        numbers,
        suggestions: suggestions.map((one) => ({ code: one.code, name: fullName(one) })),
        // A name within a list of names is mended by hand.
        ...(changes.length > 0 && { fix: { label, changes } }),
      });
    });
  },
});

/** The nearest one that no other row names; a fix had better not make a double. */
function bestOf({ areas }: AreaSheet, suggestions: readonly Unit[]): Unit {
  const named = new Set(areas.map(({ match }) => ("unit" in match ? match.unit.code : null)));
  const best = suggestions.find(({ code }) => !named.has(code)) ?? suggestions[0];
  if (!best) throw new Error("no suggestion to choose from");
  return best;
}

/** The name and, where an unknown code stands beside it, the code: one without the other would contradict it. */
function changesTo(sheet: AreaSheet, { row, code }: NamedRow, unit: Unit): readonly Change[] {
  const change = (use: string, after: string): readonly Change[] => {
    const column = columnWith(sheet, use);
    if (!column) return [];
    return [{ ...placeOf(sheet.table, row, column.index), before: cellAt(sheet, row, column.index), after }];
  };
  return [...change("name", fullName(unit)), ...(code === null ? [] : change("code", unit.code))];
}
