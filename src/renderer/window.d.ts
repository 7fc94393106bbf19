import type { Api } from '../shared/ipc';

declare global {
  interface Window {
    readonly uplift: Api<File>;
  }
}
