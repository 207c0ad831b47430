import { tokens } from "@fluentui/react-components";

/** The line at the head of the pane and of the pages over it. */
export const headLook = {
  display: "flex",
  alignItems: "center",
  borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  // The host draws its own button in the top right corner.
  paddingRight: tokens.spacingHorizontalXXXL,
} as const;

export const headTitleLook = {
  margin: 0,
  fontSize: tokens.fontSizeBase400,
  lineHeight: tokens.lineHeightBase400,
  fontWeight: tokens.fontWeightSemibold,
} as const;
