import type { Check } from "../check.ts";
import { obligationDateOdd } from "./obligation-date-odd.ts";
import { obligationNotMet } from "./obligation-not-met.ts";
import { obligationOpen } from "./obligation-open.ts";
import { obligationUnknown } from "./obligation-unknown.ts";

/** Every check of the sheet «Thực hiện» once. */
export const obligationChecks: readonly Check[] = [
  obligationUnknown,
  obligationNotMet,
  obligationDateOdd,
  obligationOpen,
];
