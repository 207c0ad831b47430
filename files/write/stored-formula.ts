/** Texts in quotes and quoted sheet names, in which nothing is a call; then what may be one. */
const pieces = /"[^"]*"|'[^']*'|(?<![\p{L}\d_.])([\p{L}_][\p{L}\d_.]*)(?![\p{L}\d_.])(?=\s*\()/gu;

/** Functions younger than the file format; a file marks them, or Excel would show #NAME?. */
const younger: ReadonlySet<string> = new Set(
  (
    "ACOT ACOTH AGGREGATE ARABIC ARRAYTOTEXT BASE BETA.DIST BETA.INV BINOM.DIST BINOM.DIST.RANGE BINOM.INV BITAND " +
    "BITLSHIFT BITOR BITRSHIFT BITXOR BYCOL BYROW CEILING.MATH CEILING.PRECISE CHISQ.DIST CHISQ.DIST.RT CHISQ.INV " +
    "CHISQ.INV.RT CHISQ.TEST CHOOSECOLS CHOOSEROWS COMBINA CONCAT CONFIDENCE.NORM CONFIDENCE.T COT COTH COVARIANCE.P " +
    "COVARIANCE.S CSC CSCH DAYS DECIMAL DROP ENCODEURL ERF.PRECISE ERFC.PRECISE EXPAND EXPON.DIST F.DIST F.DIST.RT " +
    "F.INV F.INV.RT F.TEST FIELDVALUE FILTERXML FLOOR.MATH FLOOR.PRECISE FORECAST.ETS FORECAST.ETS.CONFINT " +
    "FORECAST.ETS.SEASONALITY FORECAST.ETS.STAT FORECAST.LINEAR FORMULATEXT GAMMA GAMMA.DIST GAMMA.INV " +
    "GAMMALN.PRECISE GAUSS HSTACK HYPGEOM.DIST IFNA IFS IMCOSH IMCOT IMCSC IMCSCH IMSEC IMSECH IMSINH IMTAN ISFORMULA " +
    "ISOMITTED ISOWEEKNUM LAMBDA LET LOGNORM.DIST LOGNORM.INV MAKEARRAY MAP MAXIFS MINIFS MODE.MULT MODE.SNGL MUNIT " +
    "NEGBINOM.DIST NORM.DIST NORM.INV NORM.S.DIST NORM.S.INV NUMBERVALUE PDURATION PERCENTILE.EXC PERCENTILE.INC " +
    "PERCENTRANK.EXC PERCENTRANK.INC PERMUTATIONA PHI POISSON.DIST QUARTILE.EXC QUARTILE.INC QUERYSTRING RANDARRAY " +
    "RANK.AVG RANK.EQ REDUCE RRI SCAN SEC SECH SEQUENCE SHEET SHEETS SINGLE SKEW.P SORTBY STDEV.P STDEV.S SWITCH " +
    "T.DIST T.DIST.2T T.DIST.RT T.INV T.INV.2T T.TEST TAKE TEXTAFTER TEXTBEFORE TEXTJOIN TEXTSPLIT TOCOL TOROW UNICHAR " +
    "UNICODE UNIQUE VALUETOTEXT VAR.P VAR.S VSTACK WEBSERVICE WEIBULL.DIST WRAPCOLS WRAPROWS XLOOKUP XMATCH XOR Z.TEST"
  ).split(" "),
);
/** These stand in a second space of names. */
const sheetFunctions: ReadonlySet<string> = new Set(["FILTER", "SORT"]);

/**
 * A formula as files keep it: marks before younger functions and before ours. What is marked already stays as it is.
 *
 * @example storedFormula('IFS(A1>0,DIABAN.MUCTRAN(30))') // '_xlfn.IFS(A1>0,_xldudf_DIABAN_MUCTRAN(30))'
 */
export function storedFormula(formula: string): string {
  return formula.replace(pieces, (piece: string, name: string | undefined) => {
    if (name === undefined) return piece;
    const capital = name.toUpperCase();
    if (younger.has(capital)) return `_xlfn.${name}`;
    if (sheetFunctions.has(capital)) return `_xlfn._xlws.${name}`;
    return capital.startsWith("DIABAN.") ? `_xldudf_${capital.replace(".", "_")}` : name;
  });
}
