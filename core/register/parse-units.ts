import type { District, Unit, UnitType } from "./unit.ts";

const types: Readonly<Record<string, UnitType>> = { "": "Xã", p: "Phường", t: "Thị trấn", d: "Đặc khu" };
const usualStep = 3;

/**
 * Units from their packed form (made by tools/make-register.ts), in the order of their codes. A line is
 * `=code province` or `code district:units` (no district since 2025); a unit is the step from the code before it
 * (3 when left out), the letter of its type (none for a xã) and its name; units are parted by semicolons.
 */
export function parseUnits(lines: readonly string[]): readonly Unit[] {
  const units: Unit[] = [];
  let province = { code: "", name: "" };
  for (const line of lines) {
    if (line.startsWith("=")) province = codeAndName(line.slice(1));
    else units.push(...unitsOf(line, province));
  }
  return units.sort((a, b) => Number(a.code) - Number(b.code));
}

function unitsOf(line: string, province: Unit["province"]): Unit[] {
  const colon = line.indexOf(":");
  const district: District | null = colon === 0 ? null : codeAndName(line.slice(0, colon));
  let code = 0;
  return line
    .slice(colon + 1)
    .split(";")
    .map((packed) => {
      const [, step = "", letter = "", name = ""] = /^(\d*)([ptd]?)(.+)$/.exec(packed) ?? [];
      code += step === "" ? usualStep : Number(step);
      return { code: String(code).padStart(5, "0"), name, type: types[letter] ?? "Xã", district, province };
    });
}

function codeAndName(text: string): { readonly code: string; readonly name: string } {
  const space = text.indexOf(" ");
  return { code: text.slice(0, space), name: text.slice(space + 1) };
}
