import { registerOf } from "../../../core/register/registers.ts";
import { successorsOf } from "../../../core/register/successors.ts";

const units2017 = registerOf("2017-10-15").units;

describe("what became of a unit of Đồng Nai on 1/7/2025", () => {
  it.each([
    ["25993", [{ code: "25993", name: "Phường Trảng Dài", whole: true }]],
    ["26272", [{ code: "26005", name: "Phường Hố Nai", whole: true }]],
    ["26326", [{ code: "26326", name: "Xã Dầu Giây", whole: true }]],
    ["26041", [{ code: "26041", name: "Phường Trấn Biên", whole: true }]],
  ])("%s", (code, successors) => expect(successorsOf(code)).toEqual(successors));

  it("tells a unit that was parted", () => {
    expect(successorsOf("26449")).toEqual([
      { code: "26359", name: "Xã Xuân Đông", whole: false },
      { code: "26446", name: "Xã Xuân Hòa", whole: false },
    ]);
  });

  it("knows no link for exactly twelve codes", () => {
    const unknown = units2017.filter(({ code }) => successorsOf(code) === null).map(({ code }) => code);
    expect(unknown).toEqual([
      "26026",
      "26032",
      "26035",
      "26038",
      "26044",
      "26071",
      "26074",
      "26128",
      "26137",
      "26197",
      "26203",
      "26407",
    ]);
  });

  it("knows nothing of a code that was none", () => {
    expect(successorsOf("99999")).toBeNull();
    expect(successorsOf("25195")).toBeNull();
  });

  it("leads to units of 2025 only, and parts go to more than one", () => {
    const names = new Map(registerOf("2025-07-01").units.map(({ code, type, name }) => [code, `${type} ${name}`]));
    for (const { code } of units2017) {
      const successors = successorsOf(code) ?? [];
      for (const successor of successors) expect(names.get(successor.code)).toBe(successor.name);
      expect(successors.every(({ whole }) => whole)).toBe(successors.length <= 1);
    }
  });

  it("lets 55 codes live on, 32 of them for a unit of another name or type", () => {
    const later = new Map(registerOf("2025-07-01").units.map((unit) => [unit.code, unit]));
    const living = units2017.filter(({ code }) => later.has(code));
    const fold = (name: string) => name.toLowerCase().replace("oà", "òa");
    const other = living.filter(({ code, type, name }) => {
      const unit = later.get(code);
      return unit?.type !== type || fold(unit.name) !== fold(name);
    });
    expect([living.length, other.length]).toEqual([55, 32]);
  });
});
