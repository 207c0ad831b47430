import { tokens, type GriffelStyle } from "@fluentui/react-components";

/** What places and tabs have in common: words alone, with room for a line under the chosen one. */
export const tabLook = {
  border: "none",
  borderBottom: `${tokens.strokeWidthThicker} solid transparent`,
  backgroundColor: "transparent",
  color: tokens.colorNeutralForeground2,
  font: "inherit",
  cursor: "pointer",
  "@media (forced-colors: active)": { borderBottomColor: "Canvas" },
  ":focus-visible": {
    outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
    outlineOffset: `calc(-1 * ${tokens.strokeWidthThick})`,
  },
} satisfies GriffelStyle;

export const chosenTabLook = {
  borderBottomColor: tokens.colorCompoundBrandStroke,
  color: tokens.colorNeutralForeground1,
  fontWeight: tokens.fontWeightSemibold,
  "@media (forced-colors: active)": { borderBottomColor: "Highlight" },
} satisfies GriffelStyle;
