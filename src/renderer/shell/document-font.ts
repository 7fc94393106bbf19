import { useSettings } from '../state/settings';

/** The resume's own text in the size that the person chose; its lines keep their proportion. */
export function followDocumentFont(): void {
  const apply = ({ documentFont }: { readonly documentFont: number }): void => {
    const line = Math.round(documentFont * 1.52);
    document.documentElement.style.setProperty('--t-doc', `${documentFont}px/${line}px`);
  };
  useSettings.subscribe(apply);
  apply(useSettings.getState());
}
