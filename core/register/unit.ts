/** A commune-level unit (xã, phường, thị trấn) as the register writes it. */
export interface Unit {
  /** Five digits, of the General Statistics Office. A key only together with the state of the register. */
  readonly code: string;
  /** Without its type: "Trảng Dài". */
  readonly name: string;
  readonly type: UnitType;
  /** Null from 1/7/2025, when districts were abolished. */
  readonly district: District | null;
  readonly province: { readonly code: string; readonly name: string };
}

export type UnitType = "Xã" | "Phường" | "Thị trấn" | "Đặc khu";

export interface District {
  readonly code: string;
  /** With its type: "Thành phố Biên Hòa". */
  readonly name: string;
}

/** Which communes existed on a date. */
export interface Register {
  /** ISO date of the state it describes. */
  readonly date: string;
  /** "đồng-nai" or "national": how far it reaches. */
  readonly reach: "dong-nai" | "national";
  readonly units: readonly Unit[];
}

/**
 * A unit with its type.
 *
 * @example fullName({ type: "Phường", name: "Trảng Dài" }) // "Phường Trảng Dài"
 */
export function fullName({ type, name }: Pick<Unit, "type" | "name">): string {
  return `${type} ${name}`;
}
