import { useEffect, useEffectEvent, useMemo, useSyncExternalStore } from "react";
import type { Assessment } from "../../../core/assess/assessment.ts";
import type { Workbook } from "../../workbook/workbook.ts";
import { Session } from "./session.ts";
import type { PaneState } from "./state.ts";

/** Checks for the pane: once on opening and again after every pause in editing. */
export function useSession(
  workbook: Workbook,
  today: string,
  onAssessed?: (assessment: Assessment) => void,
): { readonly state: PaneState; readonly session: Session } {
  const session = useMemo(() => new Session(workbook, today), [workbook, today]);
  const state = useSyncExternalStore(session.subscribe, session.state);

  useEffect(() => {
    void session.check();
    return session.watch();
  }, [session]);

  const { assessment } = state;
  const tellHost = useEffectEvent((done: Assessment) => onAssessed?.(done));
  useEffect(() => {
    if (assessment) tellHost(assessment);
  }, [assessment]);

  return { state, session };
}
