import { useEffect, useEffectEvent, useMemo, useSyncExternalStore } from "react";
import type { SelectionAssessment } from "../../../core/index.ts";
import type { Workbook } from "../../workbook/workbook.ts";
import { AssessmentRoad } from "./session.ts";
import type { PaneState } from "./state.ts";

/** Walks the whole road for the pane: checks once on opening and again after every pause in editing. */
export function useAssessment(
  workbook: Workbook,
  today: string,
  onAssessed?: (assessment: SelectionAssessment) => void,
): { readonly state: PaneState; readonly road: AssessmentRoad } {
  const road = useMemo(() => new AssessmentRoad(workbook, today), [workbook, today]);
  const state = useSyncExternalStore(road.subscribe, road.state);

  useEffect(() => {
    void road.check();
    return road.watch();
  }, [road]);

  const { assessment } = state;
  const tellHost = useEffectEvent((done: SelectionAssessment) => onAssessed?.(done));
  useEffect(() => {
    if (assessment) tellHost(assessment);
  }, [assessment]);

  return { state, road };
}
