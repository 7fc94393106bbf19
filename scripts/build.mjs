/** Builds the app and the command line: `npm run build`. */
import { buildApp } from './build-app.mjs';

try {
  buildApp();
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
