import { useLingui } from '@lingui/react/macro';

/** How answers of a control room begin. */
export function useBeginnings(): string[] {
  const { t } = useLingui();
  return [
    t`Your capital confirms:`,
    t`Your services report:`,
    t`According to open sources,`,
    t`This is not known at present. You will be told if that changes.`,
    t`You would not know this. Ask the delegation concerned.`,
    t`Under the rules of procedure,`,
    t`Assume the following for this exercise:`,
  ];
}
