import { useEffect, useState } from "react";

/** What takes a while to work out: null at first, so that the page is painted before. @param compute stable between renders */
export function useLater<T>(compute: () => T): T | null {
  const [known, setKnown] = useState<{ readonly of: () => T; readonly value: T } | null>(null);
  useEffect(() => {
    const timer = setTimeout(() => setKnown({ of: compute, value: compute() }), 0);
    return () => clearTimeout(timer);
  }, [compute]);
  return known?.of === compute ? known.value : null;
}
