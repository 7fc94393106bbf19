/** Past forms that no spelling rule gives. */
const IRREGULAR: Readonly<Record<string, readonly string[]>> = {
  become: ['became'],
  begin: ['began', 'begun'],
  bring: ['brought'],
  build: ['built'],
  buy: ['bought'],
  come: ['came'],
  cut: [],
  draw: ['drew', 'drawn'],
  drive: ['drove', 'driven'],
  fall: ['fell', 'fallen'],
  find: ['found'],
  get: ['got', 'gotten'],
  give: ['gave', 'given'],
  go: ['goes', 'went', 'gone'],
  grow: ['grew', 'grown'],
  hold: ['held'],
  keep: ['kept'],
  lead: ['led'],
  leave: ['left'],
  lose: ['lost'],
  make: ['made'],
  meet: ['met'],
  rebuild: ['rebuilt'],
  rise: ['rose', 'risen'],
  run: ['ran'],
  sell: ['sold'],
  send: ['sent'],
  set: [],
  speak: ['spoke', 'spoken'],
  take: ['took', 'taken'],
  teach: ['taught'],
  think: ['thought'],
  win: ['won'],
  write: ['wrote', 'written'],
};

/**
 * A word with its usual endings: `renew` gives renews, renewed, renewing, `grow` also grew and grown. A word in
 * capitals takes only the plural s.
 */
export function inflections(word: string): string[] {
  if (/^[A-Z0-9]+$/.test(word)) return [word, `${word}s`];
  const forms = [word, ...(IRREGULAR[word] ?? [])];
  const stem = word.slice(0, -1);
  if (/[^aeiou]y$/.test(word)) forms.push(`${stem}ies`, `${stem}ied`, `${word}ing`);
  else if (/[^e]e$/.test(word)) forms.push(`${word}s`, `${word}d`, `${stem}ing`);
  else {
    forms.push(/(?:s|x|z|ch|sh)$/.test(word) ? `${word}es` : `${word}s`, `${word}ed`, `${word}ing`);
    if (/[^aeiou][aeiou][bdfglmnprt]$/.test(word)) {
      forms.push(`${word}${word.slice(-1)}ed`, `${word}${word.slice(-1)}ing`);
    }
  }
  return forms;
}
