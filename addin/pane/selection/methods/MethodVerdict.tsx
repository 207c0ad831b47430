import { unitName } from "../../../../core/explain/cells.ts";
import type { ListComparison } from "../../../../core/selection/compare-selection.ts";
import type { SelectionSheet } from "../../../../core/sheet/selection/selection-sheet.ts";
import { useText } from "../../ui/language.ts";
import { useListLook } from "./use-list-look.ts";

const words = {
  firm: {
    vi: "Danh sách vững: cả {count} địa bàn có mặt theo cả {of} cách tính được.",
    en: "The list is firm: all {count} areas are on it by each of the {of} methods with an answer.",
  },
  partly: {
    vi: "Chắc {certain}/{count}: {certain} trong {count} địa bàn có mặt theo cả {of} cách tính được.",
    en: "Sure of {certain} of {count}: so many are on it by each of the {of} methods with an answer.",
  },
  loose: {
    vi: "Chưa vững: không địa bàn nào có mặt theo cả {of} cách tính được.",
    en: "Not firm: no area is on it by each of the {of} methods with an answer.",
  },
  nobody: {
    vi: "Theo cách đang dùng chưa có địa bàn nào trong danh sách.",
    en: "By the method in use nobody is listed.",
  },
  stays: { vi: "{unit}: có mặt theo {count}/{of} cách.", en: "{unit}: on it by {count} of {of} methods." },
  comes: {
    vi: "{unit}: vào danh sách theo {count}/{of} cách.",
    en: "{unit}: comes onto it by {count} of {of} methods.",
  },
};

interface MethodVerdictProps {
  readonly sheet: SelectionSheet;
  readonly compared: ListComparison;
}

/** Whether the list holds whatever the method, in one sentence; then only the areas that change, and under how many. */
export function MethodVerdict({ sheet, compared }: MethodVerdictProps) {
  const styles = useListLook();
  const { say } = useText();
  const { now, selectedUnder, answered: of } = compared;
  const { proposed } = now;
  const times = (area: number) => selectedUnder[area] ?? 0;
  const certain = proposed.filter((area) => times(area) === of).length;
  const comers = [...sheet.areas.keys()].filter((area) => times(area) > 0 && !proposed.includes(area));
  const isFirm = certain === proposed.length && comers.length === 0;
  const verdict = proposed.length === 0 ? "nobody" : isFirm ? "firm" : certain > 0 ? "partly" : "loose";
  const lines = [
    ...proposed.filter((area) => times(area) < of).map((area) => ({ area, said: words.stays })),
    ...comers.map((area) => ({ area, said: words.comes })),
  ];
  return (
    <>
      <p className={styles.title}>{say(words[verdict], { certain, count: proposed.length, of })}</p>
      {lines.map(({ area, said }) => (
        <p key={area} className={styles.paragraph}>
          {say(said, { unit: say(unitName(sheet, area)), count: times(area), of })}
        </p>
      ))}
    </>
  );
}
