const { transform } = require("@swc/core");

/** Takes the types out of a source and its JSX with them; what is left stays as it was written, for webpack to join. */
module.exports = function withoutTypes(source) {
  const done = this.async();
  const options = {
    filename: this.resourcePath,
    swcrc: false,
    configFile: false,
    sourceMaps: this.sourceMap,
    jsc: {
      target: "es2022",
      parser: { syntax: "typescript", tsx: this.resourcePath.endsWith("x") },
      transform: { react: { runtime: "automatic" }, verbatimModuleSyntax: true },
    },
  };
  transform(source, options).then(
    ({ code, map }) => done(null, code, map && JSON.parse(map)),
    (error) => done(error),
  );
};
