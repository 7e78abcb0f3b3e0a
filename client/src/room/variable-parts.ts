/** The parts of a key of the world: `T:CHN~JPN`, `T:CHN~JPN@JPN` as JPN sees it, `band.P:CHN`, an indicator's id. */
export function partsOf(key: string): { variable: string; parties: string[]; seenBy?: string; isBand: boolean } {
  const isBand = key.startsWith('band.');
  const [variable = '', about = ''] = (isBand ? key.slice('band.'.length) : key).split(':');
  const [kept = '', seenBy] = about.split('@');
  return { variable, parties: kept === '' ? [] : kept.split('~'), ...(seenBy === undefined ? {} : { seenBy }), isBand };
}
