import type { LogEvent } from '@demarche/shared';
import { exerciseSchema, injectSchema } from '@demarche/shared/exercise/schema';

/**
 * A stored event as this release writes it: what an older one did not know yet gets the value it stands for. The log
 * itself stays as it was written.
 */
export function upCast(event: LogEvent): LogEvent {
  if (event.type === 'sessionOpened') {
    const read = exerciseSchema.safeParse(event.data.exercise);
    return read.success ? { ...event, data: { ...event.data, exercise: read.data } } : event;
  }
  if (event.type === 'injectAdded' || event.type === 'injectEdited') {
    const read = injectSchema.safeParse(event.data.inject);
    return read.success ? { ...event, data: { ...event.data, inject: read.data } } : event;
  }
  return event;
}
