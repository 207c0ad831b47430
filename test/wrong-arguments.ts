/** Whoever looks at it is thrown at. */
export const unreadable: unknown = new Proxy(
  {},
  {
    get: () => {
      throw new Error("not to be read");
    },
    has: () => {
      throw new Error("not to be asked");
    },
    ownKeys: () => {
      throw new Error("not to be listed");
    },
  },
);
const revoked = Proxy.revocable({}, {});
revoked.revoke();

/** What no function of the library takes in any place. */
export const takenByNone: readonly unknown[] = [
  Symbol("s"),
  () => 1,
  new Date(0),
  10n,
  unreadable,
  revoked.proxy,
  new Map(),
  /x/,
];

const cycle: Record<string, unknown> = { id: "x", rows: [[]], tables: [] };
cycle.self = cycle;
cycle.tables = [cycle];
const ring: unknown[] = [];
ring.push(ring);

/** What one function takes and the next does not. */
export const takenBySome: readonly unknown[] = [
  undefined,
  null,
  NaN,
  Infinity,
  -1,
  0.5,
  1e300,
  "",
  "zzz",
  "x".repeat(100_000),
  "\u001b[2K\u202e\n",
  true,
  [],
  [null],
  [undefined],
  new Array(3),
  [[NaN]],
  {},
  { yaer: 2018 },
  { rows: null, tables: null, id: null, units: null },
  { tables: [{}] },
  { tables: [{ sheet: "S", address: "?", rows: [[1]] }] },
  { __proto__: null, constructor: 1 },
  cycle,
  ring,
];
