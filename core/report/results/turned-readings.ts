import type { Assessment } from "../../assess/assessment.ts";
import { capOf } from "../../plan/cap-of.ts";
import { capRoundings } from "../../plan/cap-rounding.ts";
import { cellList } from "../../checks/listing.ts";
import { fill, inBoth, type Sentence } from "../../sentence.ts";
import { fullName } from "../../register/unit.ts";
import { unitOf } from "../../sheet/areas/unit-of-row.ts";
import { terms } from "../../terms.ts";

const words = {
  no: { vi: "Không", en: "No" },
  areas: { vi: "Có: {names}", en: "Yes: {names}" },
  cap: { vi: "Có: kết luận về mức trần", en: "Yes: the verdict on the cap" },
  notRecounted: { vi: "Không tính lại", en: "Not recounted" },
} as const satisfies Record<string, Sentence>;

/** Whether another reading of a convention would change what this workbook comes to; where it cannot be recounted, that is said. */
export function turnsResult(id: string, assessment: Assessment): Sentence {
  const { evaluation } = assessment;
  switch (id) {
    case "Q2":
      return ofRounding(assessment);
    case "Q4":
    case "Q5": {
      if (!evaluation) return terms.verdict.undetermined;
      const turned = evaluation.areas.filter(({ alternatives }) =>
        id === "Q4" ? alternatives.dashesDecide : alternatives.notApplicableDecides,
      );
      if (turned.length === 0) return words.no;
      const named = turned.map(({ area }) => {
        const unit = unitOf(area);
        return unit ? fullName(unit) : area.name;
      });
      return fill(words.areas, { names: inBoth((language) => cellList(named, language)) });
    }
    default:
      return words.notRecounted;
  }
}

function ofRounding({ selection, opened: { plan } }: Assessment): Sentence {
  if (!selection || !plan.cap) return terms.verdict.undetermined;
  const { base, used, cap } = selection.capUse;
  if (used === null || cap === null) return terms.verdict.undetermined;
  const { percent } = plan.cap;
  const isWithin = used <= cap;
  const isTurned = capRoundings.some((rounding) => used <= capOf(base.n, percent.value, rounding) !== isWithin);
  return isTurned ? words.cap : words.no;
}
