import { decodings } from "../../../core/register/legacy-tables.ts";
import { repairLegacy } from "../../../core/register/legacy-encoding.ts";
import { registerOf, loadNationalRegister } from "../../../core/register/registers.ts";
import { criteria7488 } from "../../../core/plan/criteria-7488.ts";
import { valueColumns } from "../../../core/plan/value-columns.ts";
function enc(e: "TCVN3"|"VNI", t: string) {
  const inv = new Map<string,string>(); for (const [k,v] of decodings[e]) inv.set(v,k);
  if (e==="TCVN3") for (const [k,v] of decodings[e]) if (!inv.has(v.toUpperCase())) inv.set(v.toUpperCase(), k);
  return [...t.normalize("NFC")].map(c=>inv.get(c)??c).join("");
}
it("probe", async () => {
  const regs = [registerOf("2017-10-15"), registerOf("2026-01-01"), await loadNationalRegister("2018-01-01"), await loadNationalRegister("2026-01-01")];
  console.log(regs.map(r=>r.units.length+" "+r.date+" "+r.reach), decodings.TCVN3.size, decodings.VNI.size);
  const names = [...new Set(regs.flatMap(r=>r.units.flatMap(u=>[u.name,u.province.name,u.district?.name ?? "x", u.type+" "+u.name])))];
  console.log(names.length);
  console.log("plain repaired:", names.filter(n=>repairLegacy(n)!==null), [JSON.stringify(valueColumns),...JSON.stringify(criteria7488).split(/["{}]/)].filter(t=>repairLegacy(t)));
  for (const e of ["TCVN3","VNI"] as const) {
    const font = e==="TCVN3"?".VnTime":"VNI-Times";
    let ok=0, no:string[]=[], wrong:string[]=[], fontWrong:string[]=[], other: string[]=[], same=0;
    for (const n of names) {
      const x = enc(e,n); if (x===n) {same++; continue;}
      const withFont = repairLegacy(x,font)?.text ?? x;
      if (withFont.toLowerCase()!==n.toLowerCase() || (e==="VNI" && withFont!==n)) fontWrong.push(`${n}|${x}|${withFont}`);
      const r = repairLegacy(x);
      if (r===null) no.push(n+"|"+x); else if (r.text.toLowerCase()===n.toLowerCase() && r.encoding===e) ok++; else wrong.push(`${n}|${x}|${r.text}|${r.encoding}`);
      const unicodeInFont = repairLegacy(n, font); if (unicodeInFont) other.push(`${n}->${unicodeInFont.text}`);
    }
    console.log(e,"unchanged",same,"ok",ok,"null",no.length,no.slice(0,60),"WRONG",wrong.length,wrong.slice(0,40),"FONT WRONG",fontWrong.length,fontWrong.slice(0,40), "unicode in old font", other.length, other.slice(0,20));
  }
});
