import { Button } from '../../ui/Button';
import { Setting } from './Setting';
import { strings } from './strings';

export function FilesPage() {
  return (
    <>
      <Setting name={strings.data} hint={strings.dataHint}>
        <Button onClick={() => void window.uplift.showLibrary()}>{strings.showLibrary}</Button>
      </Setting>
      <Setting name={strings.files} hint={strings.filesHint} />
      <Setting name={strings.opens} hint={strings.opensHint} />
      <Setting name={strings.autosave} hint={strings.autosaveHint} />
    </>
  );
}
