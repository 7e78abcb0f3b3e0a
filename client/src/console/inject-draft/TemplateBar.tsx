import { useLingui } from '@lingui/react/macro';
import { Kbd } from '../../ui/Kbd.tsx';
import styles from './ImprovisePanel.module.css';
import { QUICK, type Template, useTemplates } from './templates.tsx';

/** The first quick starts in sight; a number picks one. */
export function TemplateBar({ onPick }: { onPick: (template: Template) => void }) {
  const { t } = useLingui();
  const templates = useTemplates().slice(0, QUICK);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would draw a frame around four buttons
    <div className={styles['quick']} role="group" aria-label={t`Quick starts`}>
      {templates.map((template, place) => (
        <button
          key={template.id}
          type="button"
          className={styles['start']}
          aria-keyshortcuts={String(place + 1)}
          onClick={() => onPick(template)}
          {...(place === 0 ? { 'data-first': '' } : {})}
        >
          {template.icon}
          <span className={styles['name']}>{template.name}</span>
          <Kbd keys={String(place + 1)} />
        </button>
      ))}
    </div>
  );
}
