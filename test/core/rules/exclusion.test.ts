import { convention } from "../../../core/citation.ts";
import { plan7488 } from "../../../core/plan/plan-7488.ts";
import { exclusion } from "../../../core/rules/exclusion.ts";

const citation = convention("thử");
const said = (text: string) => ({ vi: text, en: text });
const head = (id: string) => ({ id, title: said(id), citation });

describe("units that are not taken", () => {
  const rule = { ...head("xa-moi"), unless: { value: said("phát sinh phức tạp"), citation } };
  it.each([
    [{ applies: false, isExcepted: null, selected: null }, "notApplicable"],
    [{ applies: null, isExcepted: null, selected: false }, "met"],
    [{ applies: true, isExcepted: true, selected: true }, "met"],
    [{ applies: true, isExcepted: false, selected: true }, "notMet"],
    [{ applies: true, isExcepted: null, selected: true }, "undetermined"],
    [{ applies: null, isExcepted: false, selected: true }, "undetermined"],
  ] as const)("%j: %s", (facts, verdict) =>
    expect(exclusion.judge({ rule, ...facts }, plan7488).verdict).toBe(verdict),
  );
});
