import { useEffect, useState } from "react";

/** True once `isOn` has held for the given milliseconds: what is over before that is not worth showing. */
export function useDelayed(isOn: boolean, delay: number): boolean {
  const [isDue, setIsDue] = useState(false);
  useEffect(() => {
    if (!isOn) return undefined;
    const timer = setTimeout(() => setIsDue(true), delay);
    return () => {
      clearTimeout(timer);
      setIsDue(false);
    };
  }, [isOn, delay]);
  return isOn && isDue;
}

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
