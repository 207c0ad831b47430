import { makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { Assessment } from "../../../../core/assess/assessment.ts";
import type { WorkbookContent } from "../../../../core/table.ts";
import type { Session } from "../../session/session.ts";
import { useText } from "../../ui/language.ts";
import { Panel } from "../../ui/Panel.tsx";
import { tabId, tabPanelId, TabStrip } from "../../ui/TabStrip.tsx";
import { compareWords } from "./compare-words.ts";
import { MethodList } from "./MethodList.tsx";
import { PlansCompared } from "./PlansCompared.tsx";
import { TrialView } from "../TrialView.tsx";
import { WithoutCriteria } from "./WithoutCriteria.tsx";

const words = {
  title: { vi: "So sánh cách tính", en: "Compare methods" },
  parts: { vi: "Các phép so sánh", en: "Comparisons" },
};

interface ComparePanelProps {
  readonly content: WorkbookContent;
  readonly assessment: Assessment;
  readonly session: Session;
  readonly onClose: () => void;
}

const useStyles = makeStyles({
  // From edge to edge, as the strips of the pane.
  strip: {
    margin: `calc(-1 * ${tokens.spacingVerticalM}) calc(-1 * ${tokens.spacingHorizontalL}) 0`,
  },
});

const parts = ["methods", "without", "trial", "plans"] as const;

/** The list by other methods, without each criterion, under weights that the user tries, and under another plan. */
export function ComparePanel({ content, assessment, session, onClose }: ComparePanelProps) {
  const styles = useStyles();
  const { say } = useText();
  const [part, setPart] = useState<(typeof parts)[number]>("methods");
  return (
    <Panel title={say(words.title)} onClose={onClose}>
      <div className={styles.strip}>
        <TabStrip
          label={say(words.parts)}
          tabs={parts.map((key) => ({ key, label: say(compareWords[key]) }))}
          chosen={part}
          onChoose={setPart}
        />
      </div>
      <div role="tabpanel" id={tabPanelId(part)} aria-labelledby={tabId(part)}>
        {part === "methods" && <MethodList assessment={assessment} />}
        {part === "without" && <WithoutCriteria assessment={assessment} />}
        {part === "trial" && <TrialView content={content} assessment={assessment} session={session} onKept={onClose} />}
        {part === "plans" && <PlansCompared content={content} assessment={assessment} session={session} />}
      </div>
    </Panel>
  );
}
