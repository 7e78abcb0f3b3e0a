import type { Finding } from '@demarche/shared/aar/report';
import { Trans, useLingui } from '@lingui/react/macro';
import { ArrowLeftRight, Trash2 } from 'lucide-react';
import { Button } from '../../ui/Button.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { TextArea } from '../../ui/TextArea.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { playTime } from '../play-time.ts';
import { useReplay } from '../replay-context.ts';
import styles from './Report.module.css';

/** One finding, with the way back to the moments that show it. */
export function FindingForm(props: {
  finding: Finding;
  kind: 'strengths' | 'areas';
  onChange: (next: Finding) => void;
  onRemove: () => void;
  onMove: () => void;
  onMoment: () => void;
}) {
  const { t } = useLingui();
  const { finding, onChange } = props;
  const { playhead } = useReplay();
  return (
    <div className={styles['finding']}>
      <TextArea
        label={t`Finding`}
        labelShown="hidden"
        voice="document"
        rows={1}
        value={finding.text}
        onChange={(text) => onChange({ ...finding, text })}
      />
      {props.kind === 'areas' && (
        <div className={styles['fields']}>
          <TextField
            label={t`Reference`}
            value={finding.reference}
            onChange={(reference) => onChange({ ...finding, reference })}
            maxLength={300}
          />
          <TextField
            label={t`Analysis: why it was so`}
            value={finding.analysis}
            onChange={(analysis) => onChange({ ...finding, analysis })}
            maxLength={600}
          />
        </div>
      )}
      <div className={styles['deeds']}>
        {finding.moments.map((moment) => {
          const time = playTime(moment);
          return (
            <Button
              key={moment}
              size="small"
              variant="quiet"
              onPress={() => {
                playhead.seekPlayed(moment);
                props.onMoment();
              }}
            >
              <Trans>See it at {time}</Trans>
            </Button>
          );
        })}
        <IconButton
          name={props.kind === 'strengths' ? t`Make it an area for improvement` : t`Make it a strength`}
          icon={<ArrowLeftRight />}
          onPress={props.onMove}
        />
        <IconButton name={t`Remove`} icon={<Trash2 />} onPress={props.onRemove} />
      </div>
    </div>
  );
}
