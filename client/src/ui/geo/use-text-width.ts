import { useEffect, useState } from 'react';

/** How wide a text is in a font as CSS writes it (`520 11.5px Inter`), in pixels. */
export type TextWidth = (text: string, font: string) => number;

/** Measures texts; another function as soon as a font has arrived, since widths change with it. */
export function useTextWidth(): TextWidth {
  const [textWidth, renew] = useState(measurer);
  useEffect(() => {
    const onLoaded = () => renew(measurer);
    // One may have arrived between the first measuring and now.
    document.fonts.ready.then(onLoaded);
    document.fonts.addEventListener('loadingdone', onLoaded);
    return () => document.fonts.removeEventListener('loadingdone', onLoaded);
  }, []);
  return textWidth;
}

function measurer(): TextWidth {
  const widths = new Map<string, number>();
  const context = document.createElement('canvas').getContext('2d');
  return (text, font) => {
    const key = `${font}\n${text}`;
    const known = widths.get(key);
    if (known !== undefined) return known;
    if (context) context.font = font;
    const width = context?.measureText(text).width ?? text.length * 6;
    widths.set(key, width);
    return width;
  };
}
