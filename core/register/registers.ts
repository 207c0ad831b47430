import dongNai2017 from "./lists/dong-nai-2017.json" with { type: "json" };
import dongNai2025 from "./lists/dong-nai-2025.json" with { type: "json" };
import { parseUnits } from "./parse-units.ts";
import type { Register } from "./unit.ts";

/** Days whose register we hold, oldest first. */
export const registerDates = ["2017-10-15", "2025-07-01"] as const;
/** From this day there are no districts, and most communes are other ones. */
export const reformDate = registerDates[1];

/** Their lines alone: the rest of each file would be packed into every bundle. */
type Packed = Readonly<Record<(typeof registerDates)[number], readonly string[]>>;
type States = readonly { readonly date: string; readonly register: () => Register }[];

const dongNai = statesOf("dong-nai", { "2017-10-15": dongNai2017.units, "2025-07-01": dongNai2025.units });
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

/** A list of communes: whose, and of which year. Those of Đồng Nai are part of the library. */
export type RegisterId = "national-2017" | "national-2025";

/** What a caller has at hand besides the lists of Đồng Nai. */
export type Registers = Readonly<Partial<Record<RegisterId, Register>>>;

/** The lists of the whole country, oldest first. */
export const nationalRegisters: readonly RegisterId[] = ["national-2017", "national-2025"];

/**
 * Loads registers at first use, so that who needs Đồng Nai alone does not fetch them. Both states of the country come
 * together: a name is called "of another date" only when we could look.
 *
 * @throws any failure to load, which is the caller's to show
 * @example (await loadRegisters(["national-2017"]))["national-2017"].units.length // 11162
 */
export async function loadRegisters<Id extends RegisterId>(
  ids: readonly Id[],
): Promise<Readonly<Record<Id, Register>>> {
  if (ids.length > 0 && national.length === 0) {
    const [{ default: national2017 }, { default: national2025 }] = await Promise.all([
      import("./lists/national-2017.json", { with: { type: "json" } }),
      import("./lists/national-2025.json", { with: { type: "json" } }),
    ]);
    // A second call may have come in between; its registers must stay the same objects.
    if (national.length === 0)
      national = statesOf("national", { "2017-10-15": national2017.units, "2025-07-01": national2025.units });
  }
  const [before, after] = registerDates;
  const loaded = ids.map((id) => [id, latest(national, id === "national-2017" ? before : after)] as const);
  return Object.fromEntries(loaded) as Record<Id, Register>;
}

/**
 * Which list of the whole country holds on a day, by the rule of `registerOf`.
 *
 * @throws RangeError when it is no ISO day
 * @example nationalRegisterId("2018-01-01") // "national-2017"
 */
export function nationalRegisterId(date: string): RegisterId {
  return checkedDay(date) < reformDate ? "national-2017" : "national-2025";
}

/** The registers of the same reach on other days, oldest first. */
export function otherStatesOf({ reach, date }: Register): readonly Register[] {
  const states = reach === "dong-nai" ? dongNai : national;
  return states.filter((state) => state.date !== date).map(({ register }) => register());
}

function latest(states: States, date: string): Register {
  const day = checkedDay(date);
  const past = states.filter((state) => state.date <= day);
  const state = past.at(-1) ?? states[0];
  if (!state) throw new Error("no register");
  return state.register();
}

/** Unpacked at first use, and then always the same object: indexes hang on it. */
function statesOf(reach: Register["reach"], packed: Packed): States {
  return registerDates.map((date) => {
    let register: Register | null = null;
    return { date, register: () => (register ??= { date, reach, units: parseUnits(packed[date]) }) };
  });
}

function checkedDay(date: string): string {
  if (!/^\d{4}-\d{2}-\d{2}/.test(date)) throw new RangeError(`not an ISO day: ${date}`);
  return date.slice(0, 10);
}
