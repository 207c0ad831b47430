/** Which report is asked for. */
export const reportKinds = ["district", "province", "yearly-review", "final-2020"] as const;
export type ReportKind = (typeof reportKinds)[number];
