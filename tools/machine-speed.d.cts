/** How many times slower than an idle machine this one is now, at least 1. */
export function slowness(): number;
