import { loadRegisters, nationalRegisterId } from "../../../core/register/registers.ts";
import type { Register } from "../../../core/register/unit.ts";

/** The communes of the whole country on a day. */
export async function nationalOn(day: string): Promise<Register> {
  const id = nationalRegisterId(day);
  return (await loadRegisters([id]))[id];
}
