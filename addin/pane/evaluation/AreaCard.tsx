import { clauseOr, fixes } from "../../../core/plan/not-fixed.ts";
import { Link, makeStyles, tokens } from "@fluentui/react-components";
import type { EvaluationResult } from "../../../core/assess/assessment.ts";
import type { EvaluatedArea } from "../../../core/evaluation/evaluate.ts";
import { circularOf } from "../../../core/explain/circular.ts";
import type { FigureId } from "../../../core/explain/explanation.ts";
import { householdsOf } from "../../../core/explain/groups.ts";
import type { Plan } from "../../../core/plan/plan.ts";
import { groupsNeeded } from "../../../core/rules/household-groups.ts";
import { placeInColumn } from "../../../core/sheet/header/column-with.ts";
import type { AreaRow, SelectionSheet } from "../../../core/sheet/selection/selection-sheet.ts";
import { placeOf, type CellPlace } from "../../../core/table.ts";
import { useText } from "../ui/language.ts";
import { ExplainLink } from "../explanation/ExplainLink.tsx";
import { OtherReadings } from "../explanation/OtherReadings.tsx";
import { Clauses } from "../ui/Clauses.tsx";
import { TargetMarks } from "./TargetMarks.tsx";
import { VerdictMark } from "../ui/VerdictMark.tsx";
import { circularTitle } from "./words.ts";
import { buttons } from "../ui/words.ts";

const words = {
  result: { vi: "Kết quả", en: "Result" },
  groupsNeeded: {
    vi: "{households} hộ: cần ít nhất {groups} tổ nhân dân (mỗi tổ không quá {most} hộ).",
    en: "{households} households: at least {groups} people's groups (at most {most} households each).",
  },
  groups: { vi: "Tổ nhân dân", en: "People's groups" },
  gates: { vi: "Điều kiện", en: "Gates" },
  yes: { vi: "Có", en: "Yes" },
  no: { vi: "Không", en: "No" },
  blank: { vi: "chưa ghi", en: "blank" },
};

interface AreaCardProps {
  readonly judged: EvaluatedArea;
  readonly sheet: NonNullable<EvaluationResult["sheet"]>;
  /** The row of the area in the list of the year, where its list says anything of Circular 15/2010. */
  readonly listed: { readonly list: SelectionSheet; readonly row: AreaRow; readonly subject: string } | null;
  /** How figures name the area. */
  readonly subject: string;
  readonly plan: Plan;
  readonly onGoTo: (cell: CellPlace) => void;
  readonly onWhy: (figure: FigureId) => void;
}

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  line: {
    display: "flex",
    flexWrap: "wrap",
    justifyContent: "space-between",
    gap: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalM}`,
  },
  gates: { display: "grid", gap: tokens.spacingVerticalXXS },
  gate: { textAlign: "start", fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  name: { fontWeight: tokens.fontWeightSemibold },
  paragraph: { margin: 0, overflowWrap: "anywhere", fontVariantNumeric: "tabular-nums" },
  more: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
});

/**
 * One area: ten marks with their shares, two gates, the verdict with its arithmetic, people's groups and Circular 15;
 * everything can be asked why.
 *
 * @item T1 T2 T3 T4 T5 T6 T7 T8 T9 T10 S1 M40 R6
 */
export function AreaCard({ judged, sheet, listed, subject, plan, onGoTo, onWhy }: AreaCardProps) {
  const styles = useStyles();
  const { say } = useText();
  const { area, targets, gates, success } = judged;
  const place = placeInColumn(sheet, area.row, "name") ?? placeOf(sheet.table, area.row, 0);
  const households = householdsOf(judged);
  const circular = listed && circularOf(listed.row, listed.list, plan);
  return (
    <li className={styles.root}>
      <div className={styles.line}>
        <Link
          as="button"
          className={styles.name}
          title={say(buttons.goTo, { address: place.address })}
          onClick={() => onGoTo(place)}
        >
          {area.name}
        </Link>
        <VerdictMark verdict={success.verdict} />
      </div>
      <TargetMarks plan={plan} targets={targets} onAsk={({ id }) => onWhy(`target:${subject}:${id}`)} />
      <div className={styles.gates} role="group" aria-label={say(words.gates)}>
        {plan.gates.map((gate) => {
          const answer = gates[gate.id] ?? null;
          const said = say(answer === null ? words.blank : answer ? words.yes : words.no);
          return (
            <Link
              key={gate.id}
              as="button"
              className={styles.gate}
              title={say(buttons.why)}
              onClick={() => onWhy(`gate:${subject}:${gate.id}`)}
            >
              {gate.id} {say(gate.title)}: {said}
            </Link>
          );
        })}
      </div>
      {success.because.map(({ sentence }, index) => (
        <p key={index} className={styles.paragraph}>
          {say(sentence)}
        </p>
      ))}
      <OtherReadings readings={success.readings} />
      <Clauses citations={[clauseOr(plan.successFloor?.citation, plan), plan.targetCounting]}>
        <ExplainLink about={`${say(words.result)} ${area.name}`} onWhy={() => onWhy(`success:${subject}`)} />
      </Clauses>
      {households !== null && fixes(plan, "householdGroup") && (
        <p className={styles.more}>
          {say(words.groupsNeeded, {
            households,
            groups: groupsNeeded(households, plan),
            most: plan.householdGroup.value,
          })}{" "}
          <ExplainLink about={`${say(words.groups)} ${area.name}`} onWhy={() => onWhy(`groups:${subject}`)} />
        </p>
      )}
      {listed && circular && (
        <p className={styles.more}>
          {circular.because.map(({ sentence }) => say(sentence)).join(" ")}{" "}
          <ExplainLink about={`${say(circularTitle)} ${area.name}`} onWhy={() => onWhy(`circular:${listed.subject}`)} />
        </p>
      )}
    </li>
  );
}
