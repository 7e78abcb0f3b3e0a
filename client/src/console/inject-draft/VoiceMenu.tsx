import { useLingui } from '@lingui/react/macro';
import { UserRound } from 'lucide-react';
import { IconButton } from '../../ui/IconButton.tsx';
import { Menu, type MenuEntry } from '../../ui/Menu.tsx';
import type { Draft } from './draft.ts';
import { useVoices, type Voice } from './use-voices.ts';

/** In whose name it is written: the exercise's personas, and the names used last. */
export function VoiceMenu({ onPick }: { onPick: (sender: Pick<Draft, 'from' | 'org'>) => void }) {
  const { t } = useLingui();
  const { recent, personas } = useVoices();
  const entry = ({ id, name, org, side }: Voice): MenuEntry => ({
    id,
    label: name,
    hint: org === '' ? side : `${org} · ${side}`,
    icon: <UserRound aria-hidden="true" />,
    run: () => onPick({ from: name, org }),
  });
  if (recent.length + personas.length === 0) return null;
  return (
    <Menu
      label={t`Write as`}
      trigger={<IconButton size="small" name={t`Write as…`} icon={<UserRound />} />}
      entries={[...recent.map(entry), ...(recent.length > 0 && personas.length > 0 ? ['separator' as const] : []), ...personas.map(entry)]}
    />
  );
}
