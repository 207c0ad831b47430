import type { JudgedDuty } from "../../evaluation/judged-duty.ts";
import type { ObligationScope } from "../../plan/obligation.ts";
import { inBoth, type Sentence } from "../../sentence.ts";

/** Whose duty it is. */
export const levelWords: Readonly<Record<ObligationScope, Sentence>> = {
  province: { vi: "tỉnh", en: "province" },
  district: { vi: "huyện", en: "district" },
  area: { vi: "địa bàn", en: "areas" },
};

/** «xã Phước Tân (11/12)», or the level where the duty is nobody's area's. */
export function holderText({ unit, scope, evidence: { done, total } }: JudgedDuty): Sentence {
  const figures = done !== null && total !== null ? ` (${done}/${total})` : "";
  return inBoth((language) => `${unit?.name ?? levelWords[scope][language]}${figures}`);
}

/** Several holders after each other. */
export function holdersText(duties: readonly JudgedDuty[]): Sentence {
  const texts = duties.map(holderText);
  return inBoth((language) => texts.map((text) => text[language]).join(", "));
}
