/**
 * Cells speak Vietnamese. The functions file is loaded into every workbook that uses a function, so the English half of
 * messages, and the titles of checks, which no cell ever shows, are left out of it. Headings keep both: sheets are read by them.
 */
const ts = require("typescript");

const speaks = /[\\/]core[\\/](?:checks|life-cycle|plan|report|rules|score)[\\/]/;
const headings = new Set(["heading", "synonyms"]);
/** A cell shows what a check says; what it is called stands in lists only. */
const isCheck = /[\\/]core[\\/]checks[\\/]/;

/** @returns {import("typescript").TransformerFactory<import("typescript").SourceFile>} */
module.exports = (context) => (file) => {
  if (!speaks.test(file.fileName)) return file;
  const visit = (node) => {
    const name = ts.isPropertyAssignment(node) && ts.isIdentifier(node.name) ? node.name.text : "";
    if (headings.has(name)) return node;
    const left = name === "title" && isCheck.test(file.fileName) ? ["vi", "en"] : ["en"];
    if (left.length > 1 && isSentence(node.initializer))
      return ts.factory.updatePropertyAssignment(node, node.name, without(node.initializer, left));
    return ts.isObjectLiteralExpression(node) && isSentence(node)
      ? without(node, left)
      : ts.visitEachChild(node, visit, context);
  };
  return ts.visitNode(file, visit);
};

function isSentence(node) {
  return (
    ts.isObjectLiteralExpression(node) &&
    node.properties.length === 2 &&
    node.properties.every(
      (one) =>
        ts.isPropertyAssignment(one) &&
        ts.isIdentifier(one.name) &&
        ["vi", "en"].includes(one.name.text) &&
        ts.isStringLiteralLike(one.initializer),
    )
  );
}

/** The sentence with nothing said in some of its languages. */
function without(sentence, languages) {
  const properties = sentence.properties.map((property) =>
    languages.includes(property.name.text)
      ? ts.factory.updatePropertyAssignment(property, property.name, ts.factory.createStringLiteral(""))
      : property,
  );
  return ts.factory.updateObjectLiteralExpression(sentence, properties);
}
