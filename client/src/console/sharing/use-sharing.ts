import { useRemembered } from '../../ui/use-remembered.ts';

const isBoolean = (value: unknown): value is boolean => typeof value === 'boolean';

/** Is this screen shown to others? Own state of this browser, kept over a reload: a page that comes back shows no secrets. */
export function useSharing(): readonly [isSharing: boolean, share: (isSharing: boolean) => void] {
  return useRemembered<boolean>('sharing', false, isBoolean);
}
