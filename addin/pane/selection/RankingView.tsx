import { capUnsaid } from "../../../core/plan/cap-of.ts";
import { fixes, notFixed } from "../../../core/plan/not-fixed.ts";
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import type { FigureId } from "../../../core/explain/explanation.ts";
import { subjectOf } from "../../../core/explain/subject.ts";
import type { AreaFigure } from "../../../core/explain/explanation.ts";
import type { Plan } from "../../../core/plan/plan.ts";
import type { SelectionResult } from "../../../core/selection/selection-result.ts";
import type { CellPlace } from "../../../core/table.ts";
import { useText } from "../ui/language.ts";
import { CapMeter, isCapped } from "./CapMeter.tsx";
import type { SelectionPage } from "../session/page.ts";
import { rankListOf } from "../../../core/selection/rank-list.ts";
import { RankTable } from "./RankTable.tsx";
import { ScaleNote } from "./ScaleNote.tsx";

const words = {
  propose: { vi: "Ghi đề nghị…", en: "Write the proposal…" },
  ranges: { vi: "Hình khoảng hạng", en: "Picture of ranges" },
  compare: { vi: "So sánh cách tính", en: "Compare methods" },
  actions: { vi: "Việc với danh sách", en: "What to do with the list" },
  /** What the labels speak of where no seat is left to contend for. */
  labelsOfWhole: {
    vi: "Không còn được chọn địa bàn nào: «chắc trong», «sát mức cắt», «chắc ngoài» nói về {places} hạng đầu của cả bảng.",
    en: "No place is left: “firmly in”, “near the line” and “firmly out” speak of the first {places} of the whole sheet.",
  },
  rangesMissing: {
    vi: "Khoảng hạng không tính khi bảng có trên 500 địa bàn.",
    en: "Rank ranges are not computed above 500 areas.",
  },
};

interface RankingViewProps {
  readonly result: SelectionResult;
  readonly plan: Plan;
  /** Opens a page over the pane. */
  readonly onOpen: (page: SelectionPage) => void;
  readonly onFreeze: () => void;
  readonly onGoTo: (place: CellPlace) => void;
}

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalL,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL} 0`,
  },
  quiet: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  actions: {
    position: "sticky",
    bottom: 0,
    zIndex: 1,
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalS,
    margin: `0 calc(-1 * ${tokens.spacingHorizontalL})`,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalL}`,
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  button: { whiteSpace: "nowrap" },
});

/** Section «Xếp hạng»: the cap, the scale, the order with its cut. */
export default function RankingView({ result, plan, onOpen, onFreeze, onGoTo }: RankingViewProps) {
  const styles = useStyles();
  const { say, language } = useText();
  const list = useMemo(() => rankListOf(result, language), [result, language]);
  const ask = (figure: FigureId) => onOpen({ kind: "why", figure });
  const askOfArea = (kind: AreaFigure, area: number) => ask(`${kind}:${subjectOf(result.sheet.areas, area)}`);
  const hasPicture = list.ranked.some(({ standing }) => standing !== null);
  const cap = (
    <>
      {isCapped(result.capUse) && fixes(plan, "cap") ? (
        <CapMeter capUse={result.capUse} plan={plan} onWhy={() => ask("cap")} />
      ) : (
        <p className={styles.quiet}>{say(capUnsaid(plan))}</p>
      )}
    </>
  );
  if (!fixes(plan, "criteria"))
    return (
      <div className={styles.root}>
        {cap}
        <p className={styles.quiet}>{say(notFixed(plan, "criteria"))}</p>
      </div>
    );
  return (
    <div className={styles.root}>
      {cap}
      <ScaleNote
        scale={result.scale}
        criteriaFound={result.scores.criteria.length}
        criteriaAll={plan.criteria.length}
        onFreeze={onFreeze}
        onWhy={() => ask("scale")}
      />
      <div>
        {list.standingOf !== null && result.rankRanges && (
          <p className={styles.quiet}>{say(words.labelsOfWhole, { places: list.standingOf })}</p>
        )}
        <RankTable list={list} result={result} plan={plan} onCut={() => ask("cut")} onWhy={askOfArea} onGoTo={onGoTo} />
        {result.rankRanges === null && <p className={styles.quiet}>{say(words.rangesMissing)}</p>}
      </div>
      <div role="group" aria-label={say(words.actions)} className={styles.actions}>
        <Button size="small" className={styles.button} onClick={() => onOpen({ kind: "propose" })}>
          {say(words.propose)}
        </Button>
        <Button size="small" className={styles.button} onClick={() => onOpen({ kind: "compare" })}>
          {say(words.compare)}
        </Button>
        {hasPicture && (
          <Button size="small" className={styles.button} onClick={() => onOpen({ kind: "ranges" })}>
            {say(words.ranges)}
          </Button>
        )}
      </div>
    </div>
  );
}
