import { themeOfOffice } from "../../../addin/taskpane/office-theme.ts";

const colours = (bodyBackgroundColor: string, bodyForegroundColor: string) => ({
  bodyBackgroundColor,
  bodyForegroundColor,
});

it.each([
  ["the colourful or white Office", colours("#FFFFFF", "#262626"), "light"],
  ["the dark grey Office", colours("#666666", "#F0F0F0"), "dark"],
  ["the black Office", colours("#262626", "#FFFFFF"), "dark"],
  ["an Office that writes its colours without a mark", colours("262626", "ffffff"), "dark"],
])("looks like %s", (_what, theme, wanted) => {
  expect(themeOfOffice(theme, false)).toBe(wanted);
});

it("leaves it to the system where Office does not say, and where colours are forced", () => {
  expect(themeOfOffice(undefined, false)).toBe("system");
  expect(themeOfOffice(colours("", ""), false)).toBe("system");
  expect(themeOfOffice(colours("#262626", "#FFFFFF"), true)).toBe("system");
});
