import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { readFileSync, writeFileSync } from 'node:fs';

/** Answers the review copy as a person does in Word: by its XML, without Uplift's own code. */

const MAIN = 'word/document.xml';

/** A paragraph whose own mark is struck goes with its words. */
const accepted = (paragraph: string): string =>
  /<w:del [^>]*\/>/.test(paragraph)
    ? ''
    : paragraph
        .replace(/<w:del [^>]*>[\s\S]*?<\/w:del>/g, '')
        .replace(/<w:ins [^>]*\/>|<w:ins [^>]*>|<\/w:ins>/g, '');

const rejected = (paragraph: string): string =>
  paragraph
    .replace(/<w:ins [^>]*[^/]>[\s\S]*?<\/w:ins>/g, '')
    .replace(/<w:del [^>]*\/>|<w:del [^>]*>|<\/w:del>/g, '')
    .replaceAll('w:delText', 'w:t');

export type Answer = 'accept' | 'reject' | ((paragraph: string) => string);

/** Writes `from` to `to` with the paragraphs that hold a text answered so, and every change accepted where `rest` says so. */
export function answerCopy(
  from: string,
  to: string,
  answers: Readonly<Record<string, Answer>>,
  rest: 'leave' | 'accept' = 'leave',
): void {
  const parts = unzipSync(new Uint8Array(readFileSync(from)));
  const xml = strFromU8(parts[MAIN] ?? new Uint8Array());
  const answered = xml.replace(/<w:p[ >](?:(?!<w:p[ >])[\s\S])*?<\/w:p>/g, (paragraph) => {
    const words = paragraph.replace(/<[^>]*>/g, '');
    const found = Object.entries(answers).find(([text]) => words.includes(text))?.[1];
    const answer = found ?? (rest === 'accept' ? 'accept' : null);
    if (answer === null) return paragraph;
    if (typeof answer === 'function') return answer(paragraph);
    return answer === 'accept' ? accepted(paragraph) : rejected(paragraph);
  });
  parts[MAIN] = strToU8(answered);
  writeFileSync(to, zipSync(parts));
}
