import { Copy } from 'lucide-react';
import type { ResumeDocument } from '../../../core/resume/document';
import { Button } from '../../ui/Button';
import { Segments } from '../../ui/Segments';
import { showToast } from '../../ui/toasts';
import { drawnFormat } from './drawn-format';
import { LAYOUTS, layoutChosen, useReading } from './selection';
import { strings } from './strings';

async function copyText(text: string): Promise<void> {
  await window.uplift.copyText(text);
  showToast(strings.copied);
}

export function ParserBar({ document }: { readonly document: ResumeDocument }) {
  const layout = useReading((reading) => reading.layout);
  const drawable = drawnFormat(document) !== null;
  return (
    <>
      {drawable && (
        <Segments
          label={strings.layoutName}
          value={layout}
          onChoose={layoutChosen}
          options={LAYOUTS.map((value) => ({ value, label: strings.layouts[value] }))}
        />
      )}
      <Button small disabled={document.text === ''} onClick={() => void copyText(document.text)}>
        <Copy size={14} strokeWidth={1.75} aria-hidden="true" />
        {strings.copy}
      </Button>
    </>
  );
}
