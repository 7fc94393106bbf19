import { useSettings } from '../state/settings';

/** Light or dark follows the system, and what the View menu chose, since that sets the system's colour scheme for the window. */
export function followTheme(): void {
  const dark = matchMedia('(prefers-color-scheme: dark)');
  const apply = (): void => {
    document.documentElement.dataset.theme = dark.matches ? 'dark' : 'light';
  };
  dark.addEventListener('change', apply);
  apply();
}

/** The resume's own text in the size that the person chose; its lines keep their proportion. */
export function followDocumentFont(): void {
  const apply = ({ documentFont }: { readonly documentFont: number }): void => {
    const line = Math.round(documentFont * 1.52);
    document.documentElement.style.setProperty('--t-doc', `${documentFont}px/${line}px`);
  };
  useSettings.subscribe(apply);
  apply(useSettings.getState());
}
