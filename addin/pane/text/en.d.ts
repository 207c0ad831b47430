import type { PaneText } from "./vi.ts";
export declare const en: PaneText;
