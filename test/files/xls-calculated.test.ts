import { mayBeText } from "../../files/read/xls/calculated.ts";

it.each([
  ['IF(A1="","",A1*2)', true],
  ['IF(A1="Có",1,0)', false],
  ['COUNTIF(A1:A5,"x")', false],
  ['IFERROR(A1/B1,"")', true],
  ["IFERROR(A1/B1,0)", false],
  ['A1&" xã"', true],
  ['IF(A1>0,IF(B1>0,"a",1),2)', true],
  ['("x")', true],
  ["(A1)+(B1)", false],
  ["TRIM(A1)", true],
  ['SUM(A1,IF(B1="",0,1))', false],
  ["'a & b'!A1", false],
  ['CHOOSE(1,2,"ba")', true],
])("%s may come to a text: %s", (formula, expected) => expect(mayBeText(formula)).toBe(expected));
