import { dayText, isoOf } from "../../core/civil-date.ts";
import type { Sentence } from "../../core/sentence.ts";

/** A time of the user's own clock. @example momentText(new Date(2018, 10, 27, 16, 42)).vi // "16:42 ngày 27/11/2018" */
export function momentText(date: Date): Sentence {
  const time = timeText(date);
  const day = dayText(isoOf(date.getFullYear(), date.getMonth() + 1, date.getDate()));
  return { vi: `${time} ngày ${day}`, en: `${time} on ${day}` };
}

/** @example timeText(new Date(2018, 10, 27, 6, 5)) // "06:05" */
export function timeText(date: Date): string {
  return [date.getHours(), date.getMinutes()].map((part) => String(part).padStart(2, "0")).join(":");
}
