import { describe, expect, it } from 'vitest';
import { structure } from '../structure/structure';
import { readPlainText } from './text/read-plain-text';
import { readDocx } from './docx/read-docx';
import { paragraph, tinyDocx } from './docx/tiny-docx';
import { refusal } from './refusal';
import type { SourceText } from './source-text';

const file = { name: 'a', bytes: 1, sha256: '0' };
const codeOf = (source: SourceText) => refusal(structure(source, file))?.code ?? null;
const docx = (body: string) => {
  const result = readDocx(tinyDocx({ body }));
  if (!result.ok) throw new Error(result.error.code);
  return result.value;
};
const text = (content: string) => readPlainText(Buffer.from(content));

describe('refusal', () => {
  it('tells pictures of text from an empty page', () => {
    expect(codeOf(docx(paragraph('<w:r><w:drawing><pic:pic/></w:drawing></w:r>')))).toBe(
      'no-text-layer',
    );
    expect(codeOf(docx(paragraph('')))).toBe('empty');
    expect(codeOf({ ...text(' \n '), format: 'pdf' })).toBe('no-text-layer');
  });

  it('tells garbled text from a scan', () => {
    const garbled = {
      ...text(''),
      format: 'pdf' as const,
      warnings: [{ code: 'garbled-text', message: '' }],
    };
    expect(refusal(structure(garbled, file))?.message).toContain('garbled');
  });

  it('takes hardly any words for no resume, but few for one', () => {
    expect(codeOf(text('hello'))).toBe('not-a-resume');
    expect(codeOf(text('a'.repeat(300_000)))).toBe('too-large');
    expect(codeOf(docx('<w:altChunk/>'))).toBe('unsupported-format');
    expect(codeOf(text('Jane Doe\njane@example.com\nCustomer Success Manager'))).toBeNull();
    expect(
      codeOf(
        text(
          '简历 王小明 客户成功经理 上海 微软公司 二〇一九年至今 负责续约与扩展 北京大学 工商管理硕士',
        ),
      ),
    ).toBeNull();
  });
});
