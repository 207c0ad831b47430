import { useEffect, useEffectEvent } from "react";

/** F7 shows the sheet as a text table and goes back, wherever the focus is. */
export function useTwinKey(onToggle: () => void): void {
  const toggle = useEffectEvent(onToggle);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== "F7" || document.querySelector("dialog[open]")) return;
      event.preventDefault();
      event.stopPropagation();
      toggle();
    };
    document.addEventListener("keydown", onKey, true);
    return () => document.removeEventListener("keydown", onKey, true);
  }, []);
}
