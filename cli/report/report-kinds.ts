/** Which report is asked for. */
export const reportKinds = ["district", "province", "yearly-review", "final"] as const;
export type ReportKind = (typeof reportKinds)[number];
