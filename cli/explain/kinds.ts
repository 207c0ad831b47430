/** What `diaban list` lists, and where `diaban explain` looks. */
export const kinds = ["criteria", "targets", "checks", "functions", "rules", "conventions"] as const;
export type Kind = (typeof kinds)[number];
