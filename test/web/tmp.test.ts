import { startHeadless } from "./headless.ts";
jest.mock("@univerjs/preset-sheets-core", () => ({
  ...jest.requireActual<object>("@univerjs/engine-formula"),
  ...jest.requireActual<object>("@univerjs/engine-render"),
  ...jest.requireActual<object>("@univerjs/sheets-formula"),
}));
it("x", async () => {
  const grid = startHeadless();
  const workbook = grid.open({tables:[{name:"S",sheet:"S",address:"A1:C2",rows:[[1,2,3],[null,null,null]],formulas:[[null,null,"SUM(A1:B1)"]]}]});
  grid.host.commands.onCommandExecuted((c,o)=>{ if(!/doc/.test(c.id)) console.log(c.id, JSON.stringify(o), JSON.stringify(c.params)?.slice(0,200)); });
  grid.type("S","B1",30);
  await new Promise(r=>setTimeout(r,1500));
  console.log(JSON.stringify((await workbook.read()).tables[0]!.rows));
  grid.type("S","A1",5);
  await new Promise(r=>setTimeout(r,1500));
  console.log(JSON.stringify((await workbook.read()).tables[0]!.rows));
});
