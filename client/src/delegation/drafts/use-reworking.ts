import { type MechanismSpec, mechanismsIn, type TextWording } from '@demarche/shared';
import { useLingui } from '@lingui/react/macro';
import { useMemo, useState } from 'react';
import { useDraft } from '../../store/drafts.ts';
import { useSession } from '../../store/table.ts';
import { specsIn, useDrafted } from '../mechanisms/use-drafted.ts';
import { draftOf, type ProposalDraft, type Written, written } from '../proposal-draft.ts';

interface Kept {
  /** The version it was written over. */
  over: number;
  draft: ProposalDraft;
}

export interface Reworking {
  isWriting: boolean;
  write: (isWriting: boolean) => void;
  /** Has something been kept in this browser that is not shared? */
  isKept: boolean;
  /** Has the text been written anew since? What is kept here is not lost, and must say what it is meant for. */
  isStale: boolean;
  over: number;
  draft: ProposalDraft;
  /** Null forgets it. */
  keep: (draft: ProposalDraft | null) => void;
  /** What is kept is meant for the version that is there now. */
  writeOver: () => void;
  text: Written;
  /** What it would establish while it is written, else what the text does. */
  specs: readonly MechanismSpec[];
  missing: string | undefined;
}

const NOTHING: readonly MechanismSpec[] = [];

/** A text that several write, being rewritten by one of them: kept in this browser until it is shared. */
export function useReworking(text: TextWording & { id: string; version: number }): Reworking {
  const { id, version } = text;
  const [kept, remember] = useDraft<Kept | null>(`rework.${id}`, null);
  const [isWriting, write] = useState(false);
  const there = useDraftAsIs(text);
  const draft = kept?.draft ?? there;
  const drafted = useDrafted(draft.mechanisms);
  const specs = useMemo(() => (isWriting ? specsIn(drafted) : mechanismsIn(text)), [isWriting, drafted, text]);
  const over = kept?.over ?? version;
  return {
    isWriting,
    write,
    isKept: kept !== null,
    isStale: over !== version,
    over,
    draft,
    keep: (next) => remember(next && { over, draft: next }),
    writeOver: () => kept && remember({ ...kept, over: version }),
    text: written(draft),
    specs,
    missing: useMissing(
      draft,
      drafted.some(({ refusal }) => refusal),
    ),
  };
}

/** A text as the editor takes it, as it stands. */
function useDraftAsIs(text: TextWording): ProposalDraft {
  const exercise = useSession((session) => session.exercise);
  return useMemo(() => {
    const everyone = (exercise?.delegations ?? []).filter(({ kind }) => kind !== 'observer').map((one) => one.id);
    return draftOf(text, exercise?.mechanisms ?? NOTHING, everyone);
  }, [text, exercise]);
}

/** What a text lacks before it can be shared. */
export function useMissing(draft: ProposalDraft, hasRefusal: boolean): string | undefined {
  const { t } = useLingui();
  const { title, clauses } = written(draft);
  if (!title || clauses.length === 0) return t`It needs a title and a clause.`;
  return hasRefusal ? t`A mechanism in it cannot be agreed so; the reason stands with it.` : undefined;
}
