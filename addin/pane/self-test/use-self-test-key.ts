import { useEffect, useState } from "react";

/** For administrators: Ctrl+Alt+Shift+T opens the self-test, whatever is in focus. */
export function useSelfTestKey() {
  const state = useState(false);
  const [, open] = state;
  useEffect(() => {
    const listen = ({ ctrlKey, altKey, shiftKey, code }: KeyboardEvent) => {
      if (ctrlKey && altKey && shiftKey && code === "KeyT") open(true);
    };
    document.addEventListener("keydown", listen);
    return () => document.removeEventListener("keydown", listen);
  }, [open]);
  return state;
}
