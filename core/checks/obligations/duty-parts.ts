import type { JudgedDuty } from "../../evaluation/judged-duty.ts";
import { inBoth, type Sentence } from "../../sentence.ts";
import { terms } from "../../terms.ts";

/** «xã Phước Tân (11/12)», or the level where the duty is nobody's area's. */
export function holderText({ unit, scope, evidence: { done, total } }: JudgedDuty): Sentence {
  const figures = done !== null && total !== null ? ` (${done}/${total})` : "";
  return inBoth((language) => `${unit?.name ?? terms.level[scope][language]}${figures}`);
}

/** Several holders after each other. */
export function holdersText(duties: readonly JudgedDuty[]): Sentence {
  const texts = duties.map(holderText);
  return inBoth((language) => texts.map((text) => text[language]).join(", "));
}
