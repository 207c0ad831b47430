import type { District, Unit } from "./unit.ts";

/** What a sheet says of a unit: any of these may be missing. */
export interface UnitStatement {
  readonly code: string | null;
  /** As written, with or without its type. */
  readonly name: string | null;
}

/** What the name of one unit was taken out of. */
interface TakenOut {
  /** The name as written without what stands around it: «Xã Long Đức» of «UBND xã Long Đức (1)»; absent where nothing does. */
  readonly bare?: string;
}

/** What the register makes of it. It never guesses: it matches, suggests or asks. */
export type UnitMatch =
  /** One unit, beyond doubt. */
  | (TakenOut & { readonly kind: "matched"; readonly unit: Unit; readonly by: "code" | "type-and-name" | "name" })
  /**
   * The code is good, or the name stands alone in its district; the name or type is of another date, or a little
   * misspelt. `otherDate` is the register that has exactly what is stated under this code, if we hold one.
   */
  | (TakenOut & {
      readonly kind: "renamed";
      readonly unit: Unit;
      readonly stated: string;
      readonly otherDate: string | null;
    })
  /** The code says one unit, the name another: neither wins. */
  | { readonly kind: "code-name-mismatch"; readonly byCode: Unit | null; readonly byName: readonly Unit[] }
  /** More than one unit fits. */
  | { readonly kind: "ambiguous"; readonly candidates: readonly Unit[] }
  /** A real unit, of another district than the sheet's; or one beside whose name another district is `written`. */
  | (TakenOut & { readonly kind: "wrong-district"; readonly unit: Unit; readonly written?: District })
  /** None fits; the nearest names, best first, at most three. */
  | { readonly kind: "unknown"; readonly suggestions: readonly Unit[] };
