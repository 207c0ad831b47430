/** What a call states of its table; what it leaves out the table itself is to say. */
export function statedIn({
  year = null,
  district,
}: {
  readonly year?: number | null;
  readonly district: string | null;
}) {
  return { ...(year !== null && { year }), ...(district !== null && { district }) };
}
