/**
 * @jest-environment jsdom
 * @jest-environment-options {"resources": "usable"}
 */
// One page with office.js serves all of them: to open it costs as much as most of the tests.
import "./workbook/reading.ts";
import "./workbook/writing.ts";
import "./workbook/marks.ts";
import "./workbook/protection.ts";
