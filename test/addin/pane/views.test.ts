import { readdirSync, readFileSync } from "node:fs";

const views = ["findings", "frame", "ui"].flatMap((room) =>
  readdirSync(`addin/pane/${room}`, { recursive: true, withFileTypes: true }).flatMap((entry) =>
    entry.isFile() ? [`${entry.parentPath.replace(/^.*addin.pane./, "")}/${entry.name}`] : [],
  ),
);

describe("the views", () => {
  it.each(views)("%s takes its colours and sizes from the tokens", (file) => {
    const code = readFileSync(`addin/pane/${file}`, "utf8")
      .replace(/\/\*[\s\S]*?\*\//g, "")
      .replace(/\/\/.*$/gm, "");
    const literals = code.match(/#[0-9a-f]{3,8}\b|rgba?\(|\b\d+(px|rem)\b/gi) ?? [];
    expect(literals.filter((literal) => literal !== "1px")).toEqual([]);
  });
});
