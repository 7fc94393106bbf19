/** Lays one format over another: what `over` says counts, what it leaves undefined shows through. */
export function layOver<T extends object>(under: T, over: T): T {
  const said = Object.entries(over).filter(([, value]) => value !== undefined);
  return Object.assign({}, under, Object.fromEntries(said));
}
