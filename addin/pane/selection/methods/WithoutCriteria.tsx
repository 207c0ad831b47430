import { useCallback } from "react";
import type { Assessment } from "../../../../core/assess/assessment.ts";
import { selectionWithout } from "../../../../core/selection/compare-selection.ts";
import { useText } from "../../ui/language.ts";
import { Fold } from "../../ui/Fold.tsx";
import { compareWords } from "./compare-words.ts";
import { useListLook } from "./use-list-look.ts";
import { Turnover } from "../Turnover.tsx";
import { useLater } from "../use-later.ts";

const words = {
  withoutOne: { vi: "Bỏ {criterion}", en: "Without {criterion}" },
  unchanged: { vi: "Bỏ đi thì danh sách không đổi ({count})", en: "Without these the list stays ({count})" },
  nothingDecides: {
    vi: "Không tiêu chí nào một mình quyết định ai trong danh sách.",
    en: "No criterion alone decides who has a place.",
  },
};

/** What becomes of the list when one criterion is left out, for each of them. */
export function WithoutCriteria({ assessment }: { readonly assessment: Assessment }) {
  const styles = useListLook();
  const { say } = useText();
  const all = useLater(useCallback(() => selectionWithout(assessment), [assessment]));
  const sheet = assessment.selection?.sheet;
  if (!all || !sheet) return <p role="status">{say(compareWords.calculating)}</p>;
  const criterionName = (id: string) => {
    const criterion = assessment.opened.plan.criteria.find((one) => one.id === id);
    return criterion ? `${id} ${say(criterion.heading)}` : id;
  };
  const isDeciding = ({ entered, left, refused }: (typeof all)[number]) =>
    entered.length > 0 || left.length > 0 || refused !== null;
  const deciding = all.filter(isDeciding);
  const others = all.filter((one) => !isDeciding(one));
  return (
    <div className={styles.root}>
      <p className={styles.quiet}>{say(compareWords.scenario)}</p>
      {deciding.length === 0 && <p className={styles.paragraph}>{say(words.nothingDecides)}</p>}
      {deciding.length > 0 && (
        <ul className={styles.list}>
          {deciding.map(({ criterion, refused, ...turnover }) => (
            <li key={criterion}>
              <span className={styles.title}>{say(words.withoutOne, { criterion: criterionName(criterion) })}</span>
              <p className={styles.quiet}>{refused ? say(refused) : <Turnover sheet={sheet} {...turnover} />}</p>
            </li>
          ))}
        </ul>
      )}
      {others.length > 0 && (
        <Fold title={say(words.unchanged, { count: others.length })}>
          <ul className={styles.list}>
            {others.map(({ criterion }) => (
              <li key={criterion} className={styles.quiet}>
                {criterionName(criterion)}
              </li>
            ))}
          </ul>
        </Fold>
      )}
    </div>
  );
}
