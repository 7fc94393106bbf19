import { changeSettings, useSettings, ZOOM_STEPS } from '../../state/settings';
import { Segments } from '../../ui/Segments';
import { Select } from '../../ui/Select';
import { Setting, Switch } from './Setting';
import { strings } from './strings';

const THEMES = ['system', 'light', 'dark'] as const;
const FONTS = [12, 13, 14, 14.5, 15, 16, 17, 18, 20];

export function AppearancePage() {
  const { theme, zoom, documentFont, keywordTint } = useSettings();
  return (
    <>
      <Setting name={strings.theme} hint={strings.themeHint}>
        <Segments
          label={strings.theme}
          value={theme}
          onChoose={(chosen) => changeSettings({ theme: chosen })}
          options={THEMES.map((value) => ({ value, label: strings.themes[value] }))}
        />
      </Setting>
      <Setting name={strings.zoom} hint={strings.zoomHint}>
        <Numbers
          label={strings.zoom}
          value={zoom}
          values={ZOOM_STEPS}
          print={(value) => `${Math.round(value * 100)} %`}
          onChoose={(chosen) => changeSettings({ zoom: chosen })}
        />
      </Setting>
      <Setting name={strings.font} hint={strings.fontHint}>
        <Numbers
          label={strings.font}
          value={documentFont}
          values={FONTS}
          print={(value) => `${value} px`}
          onChoose={(chosen) => changeSettings({ documentFont: chosen })}
        />
      </Setting>
      <Switch
        name={strings.tint}
        hint={strings.tintHint}
        on={keywordTint}
        onChange={(on) => changeSettings({ keywordTint: on })}
      />
      <Setting name={strings.motion} hint={strings.motionHint} />
    </>
  );
}

function Numbers({
  label,
  value,
  values,
  print,
  onChoose,
}: {
  readonly label: string;
  readonly value: number;
  readonly values: readonly number[];
  readonly print: (value: number) => string;
  readonly onChoose: (value: number) => void;
}) {
  const all = values.includes(value) ? values : [...values, value].sort((a, b) => a - b);
  return (
    <Select
      bare
      label={label}
      value={String(value)}
      options={all.map((other) => ({ value: String(other), label: print(other) }))}
      onChoose={(chosen) => onChoose(Number(chosen))}
    />
  );
}
