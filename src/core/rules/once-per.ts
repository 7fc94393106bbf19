/** What `make` makes of a set of rules, made once for each and kept as long as the rules are. */
export function oncePer<Source extends object, Made extends object>(
  make: (source: Source) => Made,
): (source: Source) => Made {
  const kept = new WeakMap<Source, Made>();
  return (source) => {
    const known = kept.get(source);
    if (known) return known;
    const made = make(source);
    kept.set(source, made);
    return made;
  };
}
