import type { Reliability } from '@demarche/shared';
import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { useLingui } from '@lingui/react';

/** The six by six scale of source and information, as staffs have used it since the 1940s. */
const sources: Record<Reliability['source'], MessageDescriptor> = {
  A: msg`completely reliable`,
  B: msg`usually reliable`,
  C: msg`fairly reliable`,
  D: msg`not usually reliable`,
  E: msg`unreliable`,
  F: msg`reliability cannot be judged`,
};

const information: readonly MessageDescriptor[] = [
  msg`confirmed by other sources`,
  msg`probably true`,
  msg`possibly true`,
  msg`doubtful`,
  msg`improbable`,
  msg`truth cannot be judged`,
];

/** What the grades mean, in words. */
export function useGradeWords() {
  const { _ } = useLingui();
  return {
    source: (grade: Reliability['source']) => _(sources[grade]),
    information: (grade: number) => _(information[grade - 1] ?? information[5]!),
  };
}
