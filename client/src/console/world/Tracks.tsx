import type { TrackShare } from '@demarche/shared';
import { Trans } from '@lingui/react/macro';
import { useAmount } from '../../room/variable-words.ts';
import { useTrackName } from './use-track-name.ts';
import styles from './VariableDetail.module.css';

/** What each track added since the start, left of the middle what took away, right of it what added. */
export function Tracks({ tracks, total }: { tracks: readonly TrackShare[]; total: number }) {
  const amount = useAmount();
  const nameOf = useTrackName();
  const most = Math.max(...tracks.map(({ add }) => Math.abs(add)), 1e-9);
  return (
    <table className={styles['tracks']}>
      <caption className="visually-hidden">
        <Trans>Change since the start, by track</Trans>
      </caption>
      <tbody>
        {tracks.map(({ track, add }) => (
          <tr key={track}>
            <th scope="row">{nameOf(track)}</th>
            <td className={styles['bar']} aria-hidden="true">
              <i data-side={add < 0 ? 'less' : 'more'} style={{ inlineSize: `${(Math.abs(add) / most) * 50}%` }} />
            </td>
            <td className={styles['sum']}>{amount(add, 'signed')}</td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr className={styles['together']}>
          <th scope="row">
            <Trans>together</Trans>
          </th>
          <td />
          <td className={styles['sum']}>{amount(total, 'signed')}</td>
        </tr>
      </tfoot>
    </table>
  );
}
