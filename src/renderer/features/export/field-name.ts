const ONE_OF: Readonly<Record<string, string>> = {
  experience: 'job',
  education: 'education',
  projects: 'project',
  bullets: 'bullet',
  skills: 'skill',
  certifications: 'certificate',
  links: 'link',
  intro: 'line',
  details: 'line',
  lines: 'line',
  sections: 'section',
  other: 'section',
};

/** A field's path in words: `experience.0.bullets.2` is "Job 1, bullet 3", `contact.phone` is "Phone". */
export function fieldName(path: string): string {
  const words: string[] = [];
  for (const part of path.split('.')) {
    const before = words.at(-1);
    if (/^\d+$/.test(part) && before !== undefined) {
      words[words.length - 1] = `${ONE_OF[before] ?? before} ${Number(part) + 1}`;
    } else if (part !== 'contact') {
      words.push(part);
    }
  }
  const name = words.join(', ');
  return `${name.charAt(0).toUpperCase()}${name.slice(1)}`;
}
