import { districtYears } from "../../../core/life-cycle/district-years.ts";
import { historyFrom } from "../../../core/life-cycle/history.ts";
import type { LedgerEntry, LedgerEvent } from "../../../core/life-cycle/ledger-entry.ts";
import { knownUse } from "../../../core/life-cycle/roll-up.ts";
import { plan7488 } from "../../../core/plan/plan-7488.ts";
import { registerOf } from "../../../core/register/registers.ts";

const register = registerOf("2018-12-31");

function entry(code: string, year: number, event: LedgerEvent): LedgerEntry {
  const unit = register.units.find((one) => one.code === code);
  return {
    place: null,
    unit: { code: unit ? code : null, name: unit?.name ?? code, register: "2017-10-15" },
    year,
    event,
    date: null,
    decisionNumber: null,
    note: null,
  };
}

/** Trảng Dài and two more of Biên Hòa. */
const entries = [
  entry("25993", 2017, "approved"),
  entry("25993", 2017, "met"),
  entry("26020", 2018, "approved"),
  entry("26020", 2018, "notMet"),
  entry("26002", 2018, "approved"),
];

describe("a ledger's year, district by district", () => {
  const { districts, unplaced } = districtYears(historyFrom(entries), 2018, register, plan7488);

  it("has every district of the register, with its units", () => {
    expect(districts).toHaveLength(11);
    expect(districts.reduce((sum, { units }) => sum + units, 0)).toBe(171);
    expect(unplaced).toEqual([]);
  });

  it("counts the year by year and the phase as a whole", () => {
    const bienHoa = districts.find(({ district }) => district?.code === "731");
    expect(bienHoa).toMatchObject({
      units: 30,
      used: 2,
      yearly: { due: 2, transformed: 0, failed: 1 },
      phase: { transformed: 1, relapsed: 0 },
    });
    expect(districts.filter(({ used }) => used !== 0)).toHaveLength(1);
  });

  it("names what the register does not know, and counts it nowhere", () => {
    const odd = districtYears(
      historyFrom([...entries, entry("Xã Không Có", 2018, "approved")]),
      2018,
      register,
      plan7488,
    );
    expect(odd.unplaced.map(({ name }) => name)).toEqual(["Xã Không Có"]);
    expect(odd.districts.reduce((sum, one) => sum + knownUse(one), 0)).toBe(2);
  });

  it("without districts the province is one", () => {
    const reformed = registerOf("2025-07-01");
    const { districts: one } = districtYears(historyFrom([]), 2026, reformed, plan7488);
    expect(one).toMatchObject([{ district: null, units: 95, used: 0 }]);
  });
});
