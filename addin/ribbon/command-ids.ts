/** The names that the manifest calls the ribbon's commands by. */
export const commandIds = ["checkSheet", "newTemplate", "showHelp"] as const;
export type CommandId = (typeof commandIds)[number];
