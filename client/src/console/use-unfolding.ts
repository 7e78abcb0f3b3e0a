import { useEffect, useRef, useState } from 'react';

/**
 * A form that unfolds in place of its button: the focus goes into it when it opens, and back to the button when it
 * closes. Put `frame` around the form and `again` on the button as autoFocus.
 */
export function useUnfolding<T extends string>() {
  const [open, setOpen] = useState<T>();
  const [last, setLast] = useState<T>();
  const frame = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (open !== undefined) frame.current?.querySelector<HTMLElement>('input, button')?.focus();
  }, [open]);
  return {
    open,
    frame,
    unfold: (what: T) => {
      setOpen(what);
      setLast(undefined);
    },
    fold: () => {
      setLast(open);
      setOpen(undefined);
    },
    /** Was this form the one that has just been closed? */
    again: (what: T) => last === what,
  };
}
