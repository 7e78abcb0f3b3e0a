import { useLingui } from '@lingui/react/macro';
import { scaleOf } from '../ui/geo/scale.ts';
import { useTextWidth } from '../ui/geo/use-text-width.ts';
import type { Roominess } from './covers.ts';
import styles from './ScaleBar.module.css';

/** How far a stretch of the screen is, in both of the units that are spoken at the table. */
export function ScaleBar(props: { kmPerPixel: number; longest: number; rem: number; size: Roominess }) {
  const { t, i18n } = useLingui();
  const { rem } = props;
  const textWidth = useTextWidth();
  const { nauticalMiles, kilometres } = scaleOf(props.kmPerPixel, props.longest);
  const miles = i18n.number(nauticalMiles.value, { maximumFractionDigits: 3 });
  const kilometers = i18n.number(kilometres.value, { maximumFractionDigits: 3 });
  const [wordsUp, wordsDown] = [props.size === 'tight' ? t`${miles} nmi` : t`${miles} nautical miles`, t`${kilometers} km`];
  const font = `400 ${0.65625 * rem}px ${getComputedStyle(document.documentElement).getPropertyValue('--font-ui')}`;
  const [up, down] = [nauticalMiles.length + 1, kilometres.length + 1];
  const line = `M1 ${rem * 0.55}v${rem * 0.8}M1 ${rem * 0.95}H${Math.max(up, down)}M${up} ${rem * 0.55}v${rem * 0.4}M${down} ${rem * 0.95}v${rem * 0.4}`;
  return (
    <svg
      className={styles['scale']}
      width={Math.max(up + textWidth(wordsUp, font), down + textWidth(wordsDown, font)) + 0.9 * rem}
      height={1.9 * rem}
      role="img"
      aria-label={t`Scale: ${miles} nautical miles, ${kilometers} kilometres`}
    >
      <path className={styles['bars']} d={line} />
      <text x={up + 0.35 * rem} y={0.72 * rem}>
        {wordsUp}
      </text>
      <text x={down + 0.35 * rem} y={1.62 * rem}>
        {wordsDown}
      </text>
    </svg>
  );
}
