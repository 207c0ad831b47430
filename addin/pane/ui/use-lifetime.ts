import { useEffect, useState } from "react";

/** Props of an element whose pointer or focus stops the clock. */
interface Holding {
  readonly onMouseEnter: () => void;
  readonly onMouseLeave: () => void;
  readonly onFocus: () => void;
  readonly onBlur: () => void;
}

/**
 * Calls back once something has been shown long enough; while the pointer or the focus is on it, the clock stands.
 *
 * @param ms null for what stays until it is closed
 */
export function useLifetime(of: unknown, ms: number | null, onEnd: () => void): Holding {
  const [isHeld, setHeld] = useState(false);
  useEffect(() => {
    if (ms === null || isHeld) return undefined;
    const timer = setTimeout(onEnd, ms);
    return () => clearTimeout(timer);
  }, [of, ms, isHeld, onEnd]);
  const [hold, release] = [() => setHeld(true), () => setHeld(false)];
  return { onMouseEnter: hold, onMouseLeave: release, onFocus: hold, onBlur: release };
}
