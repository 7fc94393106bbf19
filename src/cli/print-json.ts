import type { z } from 'zod';

/** One JSON value and a line end, checked against the schema that types it: a value that fails is a bug. */
export function toJson<T>(schema: z.ZodType<T>, value: T): string {
  return `${JSON.stringify(schema.parse(value))}\n`;
}
