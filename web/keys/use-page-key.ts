import { useEffect, useEffectEvent } from "react";

/**
 * Takes keys wherever the focus is and before the grid sees them: what the grid knows it keeps.
 *
 * @param take answers whether it took the key
 */
export function usePageKey(take: (event: KeyboardEvent) => boolean): void {
  const takes = useEffectEvent(take);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (!takes(event)) return;
      event.preventDefault();
      event.stopPropagation();
    };
    document.addEventListener("keydown", onKey, true);
    return () => document.removeEventListener("keydown", onKey, true);
  }, []);
}
