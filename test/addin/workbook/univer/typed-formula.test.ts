import { storedFormula } from "../../../../addin/workbook/univer/typed-formula.ts";

it.each([
  ["=DIABAN.BENVUNG(7;1)", "=DIABAN.BENVUNG(7,1)"],
  ["=DIABAN.BENVUNG(7,1)", "=DIABAN.BENVUNG(7,1)"],
  ["=DIABAN.KHOANGHANG(A1:C9;;0,25)", "=DIABAN.KHOANGHANG(A1:C9,,0.25)"],
  ['=DIABAN.CHUYENHOA(D2:M2;"Có";"Có";"Q4=five;Q5=as-met")', '=DIABAN.CHUYENHOA(D2:M2,"Có","Có","Q4=five;Q5=as-met")'],
  ["=DIABAN.GOIYGIAM({100\\20\\2\\1};{95\\19\\2\\1})", "=DIABAN.GOIYGIAM({100,20,2,1},{95,19,2,1})"],
  ["=DIABAN.MUCTRAN({30;15})", "=DIABAN.MUCTRAN({30;15})"],
  ['=DIABAN.MUCTRAN({30;15};"ceil")', '=DIABAN.MUCTRAN({30;15},"ceil")'],
  ["=SUM('Rà; soát'!A1;1,5)", "=SUM('Rà; soát'!A1,1.5)"],
  // A comma behind a cell is no decimal comma: it stays, and the call has one argument too many.
  ["=DIABAN.BENVUNG(B1,5;1)", "=DIABAN.BENVUNG(B1,5,1)"],
])("%s is kept as %s", (typed, stored) => {
  expect(storedFormula(typed)).toBe(stored);
  expect(storedFormula(stored)).toBe(stored);
});
