/**
 * Cells speak Vietnamese. The functions file is loaded into every workbook that uses a function, so the English half of
 * messages and titles, which no cell ever shows, is left out of it. Headings keep both: sheets are read by them.
 */
const ts = require("typescript");

const speaks = /[\\/]core[\\/](?:checks|life-cycle|plan|report|rules|score)[\\/]/;
const headings = new Set(["heading", "synonyms"]);

/** @returns {import("typescript").TransformerFactory<import("typescript").SourceFile>} */
module.exports = (context) => (file) => {
  if (!speaks.test(file.fileName)) return file;
  const visit = (node) => {
    if (ts.isPropertyAssignment(node) && ts.isIdentifier(node.name) && headings.has(node.name.text)) return node;
    return ts.isObjectLiteralExpression(node) && isSentence(node)
      ? ts.factory.updateObjectLiteralExpression(node, node.properties.map(withoutEnglish))
      : ts.visitEachChild(node, visit, context);
  };
  return ts.visitNode(file, visit);
};

function isSentence({ properties }) {
  return (
    properties.length === 2 &&
    properties.every(
      (one) =>
        ts.isPropertyAssignment(one) &&
        ts.isIdentifier(one.name) &&
        ["vi", "en"].includes(one.name.text) &&
        ts.isStringLiteralLike(one.initializer),
    )
  );
}

function withoutEnglish(property) {
  return property.name.text === "en"
    ? ts.factory.updatePropertyAssignment(property, property.name, ts.factory.createStringLiteral(""))
    : property;
}
