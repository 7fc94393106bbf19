import { CircleCheck, TriangleAlert } from 'lucide-react';
import { Status } from '../../ui/Status';
import { strings } from './strings';

/** Whether a result stands beside the words. */
export function ResultMark({ shown }: { readonly shown: boolean }) {
  return (
    <Status icon={shown ? CircleCheck : TriangleAlert} tone={shown ? 'good' : 'warn'}>
      {shown ? strings.resultShown : strings.noResult}
    </Status>
  );
}
