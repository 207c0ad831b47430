import type { UnitMatch } from "./match.ts";
import type { District } from "./unit.ts";

const manyRows = 3;
const clearPercent = 80;

/**
 * The district of a sheet that does not say it: the one that most of its rows belong to. Rows that name no single
 * unit have no say. Null when no row has a district; when two lead alike; or when two districts have at least
 * three rows each and none more than 80 % of them: that is a sheet over many districts.
 *
 * @example
 * const matches = ["Tam Hiệp", "Bình Đa"].map((name) => matchUnit(registerOf("2018-01-01"), { code: null, name }, null));
 * districtOf(matches).name // "Thành phố Biên Hòa"
 */
export function districtOf(matches: readonly UnitMatch[]): District | null {
  const votes = new Map<string, { district: District; rows: number }>();
  let all = 0;
  for (const match of matches) {
    const district = "unit" in match ? match.unit.district : null;
    if (!district) continue;
    all += 1;
    votes.set(district.code, { district, rows: (votes.get(district.code)?.rows ?? 0) + 1 });
  }
  const [first, second] = [...votes.values()].sort((a, b) => b.rows - a.rows);
  if (!first || first.rows === second?.rows) return null;
  const isMany = second !== undefined && second.rows >= manyRows && first.rows * 100 <= clearPercent * all;
  return isMany ? null : first.district;
}
