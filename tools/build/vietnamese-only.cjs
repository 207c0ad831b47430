const acorn = require("acorn");

/** What a function is said to do stands in English in the metadata; no cell is answered with it. */
const emptied = new Set(["says", "returns"]);

/** Empties the English half of what functions say of themselves: `says: { vi: "…", en: "…" }`. */
module.exports = function vietnameseOnly(source) {
  const cuts = [];
  visit(acorn.parse(source, { ecmaVersion: "latest", sourceType: "module" }), false);
  return cuts
    .sort((a, b) => b[0] - a[0])
    .reduce((text, [from, to]) => `${text.slice(0, from)}""${text.slice(to)}`, source);

  function visit(node, isEmptied) {
    const value = isEmptied && node.properties?.find(({ key }) => key?.name === "en")?.value;
    if (value && (value.type === "TemplateLiteral" || value.type === "Literal")) cuts.push([value.start, value.end]);
    for (const [key, child] of Object.entries(node)) {
      const isNext = node.type === "Property" && key === "value" && emptied.has(node.key.name);
      for (const one of Array.isArray(child) ? child : [child]) if (one?.type) visit(one, isNext);
    }
  }
};
