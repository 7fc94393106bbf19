import { FileClock, FileOutput, FileQuestion, FlaskConical, LifeBuoy, ListX } from 'lucide-react';
import { keepMine, readAgain } from '../state/bridge';
import { locateEntry, remarksClosed, useOpenFile, type OpenFile } from '../state/library';
import { recoveryRead, useStart } from '../state/start';
import { Banner } from '../ui/Banner';
import { Button } from '../ui/Button';
import { clockTime, longDate } from './clock';
import { strings } from './strings';

/** What has to be told about the open resume before anything else: over the matter itself, each with its way out. */
export function Remarks({ id, name }: { readonly id: string; readonly name: string }) {
  const recovered = useStart((start) => start.recovered);
  const file = useOpenFile((state) => (state.file?.id === id ? state.file : null));
  return (
    <>
      {recovered !== null && (
        <Banner icon={LifeBuoy} onClose={recoveryRead}>
          <p>{strings.recovered(clockTime(recovered))}</p>
        </Banner>
      )}
      {file?.exported && (
        <Banner
          icon={FileOutput}
          onClose={() => useOpenFile.setState({ file: { ...file, exported: null } })}
        >
          <p>{strings.exported(strings.copies[file.exported.mode], longDate(file.exported.at))}</p>
          <p>{strings.exportedHint}</p>
        </Banner>
      )}
      {file && <SourceRemark file={file} name={name} />}
      {file?.sample && file.damage.length === 0 && (
        <Banner
          icon={FlaskConical}
          onClose={() => useOpenFile.setState({ file: { ...file, sample: false } })}
        >
          <p>{strings.sample}</p>
        </Banner>
      )}
      {file && <LossRemark file={file} />}
    </>
  );
}

function SourceRemark({ file, name }: { readonly file: OpenFile; readonly name: string }) {
  if (file.source === 'changed') {
    return (
      <Banner
        icon={FileClock}
        tone="warn"
        actions={
          <>
            <Button small onClick={() => void readAgain(file.id)}>
              {strings.readAgain}
            </Button>
            <Button small onClick={() => void keepMine(file.id)}>
              {strings.keepMine}
            </Button>
          </>
        }
      >
        <p>{strings.changed(name)}</p>
        <p>{strings.changedHint}</p>
      </Banner>
    );
  }
  if (file.source !== 'missing') return null;
  return (
    <Banner
      icon={FileQuestion}
      tone="warn"
      actions={
        <Button small onClick={() => void locateEntry(file.id)}>
          {strings.locate}
        </Button>
      }
    >
      <p>{strings.missing(name)}</p>
      <p>{strings.missingHint}</p>
    </Banner>
  );
}

function LossRemark({ file: { dropped, damage } }: { readonly file: OpenFile }) {
  if (dropped.length === 0 && damage.length === 0) return null;
  return (
    <Banner icon={ListX} tone="warn" onClose={remarksClosed}>
      {dropped.length > 0 && (
        <>
          <p>{strings.dropped(dropped.length)}</p>
          <ul>
            {dropped.map(({ what, text, target }, index) => (
              <li key={index}>
                <b>{strings.droppedWhat[what]}</b> {text}
                {target !== null && ` (“${target}”)`}
              </li>
            ))}
          </ul>
        </>
      )}
      {damage.length > 0 && (
        <>
          <p>{strings.damage}</p>
          <ul>
            {damage.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </>
      )}
    </Banner>
  );
}
