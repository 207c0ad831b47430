import { useMemo } from "react";
import type { Assessment } from "../../../core/assess/assessment.ts";
import { contestRanges } from "../../../core/selection/contest-ranges.ts";
import type { SelectionResult } from "../../../core/selection/selection-result.ts";
import { useText } from "../ui/language.ts";
import { Panel } from "../ui/Panel.tsx";
import { RangePicture } from "./RangePicture.tsx";

const title = { vi: "Khoảng hạng khi trọng số đổi ±25\u00a0%", en: "Ranges of ranks at weights ±25\u00a0%" };

interface RangesPanelProps {
  readonly assessment: Assessment;
  readonly result: SelectionResult;
  readonly onClose: () => void;
}

/** Who is firmly in, near the line or firmly out, as one picture for each contest. */
export function RangesPanel({ assessment, result, onClose }: RangesPanelProps) {
  const { say } = useText();
  const contests = useMemo(() => contestRanges(assessment), [assessment]);
  return (
    <Panel title={say(title)} onClose={onClose}>
      {contests.map((contest) => (
        <RangePicture key={contest.members.join()} contest={contest} result={result} />
      ))}
    </Panel>
  );
}
