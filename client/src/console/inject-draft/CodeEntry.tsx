import { useLingui } from '@lingui/react/macro';
import { type KeyboardEvent, useState } from 'react';
import { TextField } from '../../ui/TextField.tsx';

/**
 * Recipients by typing: a code is taken as soon as it is whole, or with Enter when what is typed begins only one.
 * Backspace in the empty field takes the last one away; Enter in it goes on to the text.
 */
export function CodeEntry(props: {
  codes: readonly string[];
  taken: readonly string[];
  onToggle: (code: string) => void;
  onDone: () => void;
}) {
  const { t } = useLingui();
  const [typed, setTyped] = useState('');
  const wanted = typed.trim().toUpperCase();
  const fitting = props.codes.filter((code) => code.toUpperCase().startsWith(wanted));
  const add = (code: string | undefined) => {
    if (code === undefined) return;
    if (!props.taken.includes(code)) props.onToggle(code);
    setTyped('');
  };
  const type = (next: string) => {
    const word = next.trim().toUpperCase();
    const whole = props.codes.find((code) => code.toUpperCase() === word);
    const isLonger = props.codes.some((code) => code.toUpperCase() !== word && code.toUpperCase().startsWith(word));
    if (whole !== undefined && (!isLonger || /[\s,;]$/.test(next))) add(whole);
    else setTyped(next);
  };
  const press = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing || event.ctrlKey || event.metaKey) return;
    if (event.key === 'Enter') {
      event.preventDefault();
      if (wanted === '') props.onDone();
      else if (fitting.length === 1) add(fitting[0]);
    } else if (event.key === 'Backspace' && typed === '') {
      const last = props.taken.at(-1);
      if (last !== undefined) props.onToggle(last);
    }
  };
  return (
    <TextField
      label={t`Recipients by code`}
      labelShown="hidden"
      value={typed}
      onChange={type}
      onKeyDown={press}
      placeholder={t`Type codes`}
      autoComplete="off"
      spellCheck="false"
      error={wanted !== '' && fitting.length === 0 ? t`No recipient begins with ${wanted}.` : undefined}
    />
  );
}
