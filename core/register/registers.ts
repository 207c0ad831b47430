import dongNai2017 from "./dong-nai-2017.json" with { type: "json" };
import dongNai2025 from "./dong-nai-2025.json" with { type: "json" };
import { parseUnits } from "./parse-units.ts";
import type { Register } from "./unit.ts";

/** Days whose register we hold, oldest first. */
export const registerDates = ["2017-10-15", "2025-07-01"] as const;
/** From this day there are no districts, and most communes are other ones. */
export const reformDate = registerDates[1];

type Packed = Readonly<Record<(typeof registerDates)[number], { readonly units: readonly string[] }>>;
type States = readonly { readonly date: string; readonly register: () => Register }[];

const dongNai = statesOf("dong-nai", { "2017-10-15": dongNai2017, "2025-07-01": dongNai2025 });
let national: States = [];

/**
 * The communes of Đồng Nai: the latest register not later than the day, for earlier days the first one (15/10/2017).
 *
 * @param date ISO day, "2018-03-01"
 * @throws RangeError when it is no ISO day
 * @example registerOf("2018-01-01").units.length // 171
 * @example registerOf("2025-10-15").units.length // 95
 */
export function registerOf(date: string): Register {
  return latest(dongNai, date);
}

/**
 * The communes of the whole country, by the same rule; loaded at first use, so that who needs Đồng Nai alone does
 * not fetch them. Both states come together: a name is called "of another date" only when we could look.
 *
 * @throws RangeError when the date is no ISO day; any failure to load is the caller's to show
 * @example (await loadNationalRegister("2018-01-01")).units.length // 11162
 */
export async function loadNationalRegister(date: string): Promise<Register> {
  if (national.length === 0) {
    const [{ default: national2017 }, { default: national2025 }] = await Promise.all([
      import("./national-2017.json", { with: { type: "json" } }),
      import("./national-2025.json", { with: { type: "json" } }),
    ]);
    // A second call may have come in between; its registers must stay the same objects.
    if (national.length === 0)
      national = statesOf("national", { "2017-10-15": national2017, "2025-07-01": national2025 });
  }
  return latest(national, date);
}

/** The registers of the same reach on other days, oldest first. */
export function otherStatesOf({ reach, date }: Register): readonly Register[] {
  const states = reach === "dong-nai" ? dongNai : national;
  return states.filter((state) => state.date !== date).map(({ register }) => register());
}

function latest(states: States, date: string): Register {
  if (!/^\d{4}-\d{2}-\d{2}/.test(date)) throw new RangeError(`not an ISO day: ${date}`);
  const past = states.filter((state) => state.date <= date.slice(0, 10));
  const state = past.at(-1) ?? states[0];
  if (!state) throw new Error("no register");
  return state.register();
}

/** Unpacked at first use, and then always the same object: indexes hang on it. */
function statesOf(reach: Register["reach"], packed: Packed): States {
  return registerDates.map((date) => {
    let register: Register | null = null;
    return { date, register: () => (register ??= { date, reach, units: parseUnits(packed[date].units) }) };
  });
}
