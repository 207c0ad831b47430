import type { Plan } from "../../core/plan/plan.ts";
import type { District, Unit } from "../../core/register/unit.ts";

/** What a template is made for. */
export interface TemplateOrder {
  readonly plan: Plan;
  readonly year: number;
  /** Null for a province as a whole, from 1/7/2025. */
  readonly district: District | null;
  /** With its type: "Tỉnh Đồng Nai". */
  readonly province: string;
  /** The locality's communes in the order of the register. */
  readonly units: readonly Unit[];
  /** ISO date of the register's state. */
  readonly registerDate: string;
}

/** Whose template it is, with its type. */
export function localityOf({ district, province }: TemplateOrder): string {
  return district?.name ?? province;
}

/** Without its type, for a narrow place. @example shortLocalityOf(order) // "Biên Hòa" */
export function shortLocalityOf(order: TemplateOrder): string {
  return localityOf(order).replace(/^(?:thành phố|thị xã|huyện|quận|tỉnh) /i, "");
}
