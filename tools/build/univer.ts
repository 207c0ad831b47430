/**
 * Univer as its makers built it, minified. Taking its modules apart and together again would double the time of a
 * build and gain nothing: these files are laid one after the other, each finds those before it among the globals.
 */
export const univerScripts = [
  "rxjs/dist/bundles/rxjs.umd.min.js",
  "@wendellhu/redi/dist/umd/index.js",
  "@wendellhu/redi/dist/umd/react-bindings/index.js",
  "@univerjs/protocol/lib/umd/index.js",
  "@univerjs/themes/lib/umd/index.js",
  "@univerjs/core/lib/umd/index.js",
  "@univerjs/core/lib/umd/facade.js",
  "@univerjs/rpc/lib/umd/index.js",
  "@univerjs/telemetry/lib/umd/index.js",
  "@univerjs/network/lib/umd/index.js",
  "@univerjs/network/lib/umd/facade.js",
  "@univerjs/engine-formula/lib/umd/index.js",
  "@univerjs/engine-formula/lib/umd/facade.js",
  "@univerjs/engine-render/lib/umd/index.js",
  "@univerjs/drawing/lib/umd/index.js",
  "@univerjs/preset-sheets-core/lib/umd/index.js",
  "@univerjs/preset-sheets-core/lib/umd/locales/vi-VN.js",
].map((script) => `node_modules/${script}`);

/**
 * What is changed in them, each once; the licence wants a change to be marked. Univer 0.25.1 does a thing a little later
 * by a message to itself and leaves the channel open: with each workbook that is opened some more, which the browser never
 * lets go. Its list of functions to choose from follows what is typed 300 ms later, and Enter until then took what stood
 * in the list for the name that had been typed: «=DIABAN.TRONGTRAN(2,13)» became «=DISC(2,13)». The list goes as soon as
 * something is typed.
 */
export const univerRepairs: readonly (readonly [string, string])[] = [
  [
    "t.port1.onmessage=r,t.port2.postMessage(null)",
    "/* Changed by Dia ban: closes the channel. */t.port1.onmessage=()=>{t.port1.close(),r()},t.port2.postMessage(null)",
  ],
  [
    "n.input$.pipe((0,i.debounceTime)(300))",
    "/* Changed by Dia ban: no list of what was typed before. */n.input$.pipe((0,i.tap)(()=>{p.current=-1,s(e=>e.length?[]:e)}),(0,i.debounceTime)(300))",
  ],
];

/** The package of all parts, as one global: its modular form passes on what its parts export, the built one does not. */
export const univerParts =
  "globalThis.UniverParts = { ...UniverEngineFormula, ...UniverEngineRender, ...UniverSheets, ...UniverSheetsFormula, ...UniverSheetsNumfmt, ...UniverSheetsUi, ...UniverPresetSheetsCore };";

export const univerGlobals = {
  "@univerjs/core": "UniverCore",
  "@univerjs/core/lib/facade": "UniverCoreFacade",
  "@univerjs/preset-sheets-core": "UniverParts",
  "@univerjs/preset-sheets-core/locales/vi-VN": "UniverPresetSheetsCoreViVN",
};
