import { Toast } from '@base-ui/react/toast';

/** What the toasts on show say. `Toasts` draws them. */
export const toasts = Toast.createToastManager();

/** Milliseconds: long enough to read a sentence and reach its button. */
const STAY = 10_000;

/** Says what was done, politely, with a way back where there is one. The same words said again take the place of the first. */
export function showToast(
  text: string,
  action?: { readonly label: string; readonly run: () => void },
): void {
  const id: string = toasts.add({
    id: text,
    description: text,
    timeout: STAY,
    ...(action && {
      actionProps: {
        children: action.label,
        onClick: () => {
          toasts.close(id);
          action.run();
        },
      },
    }),
  });
}
