/** A picture with so many points to one of its own. */
export async function rasterised(svg: string, width: number, height: number, scale: number): Promise<Blob> {
  const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  try {
    const image = Object.assign(new Image(), { width, height, src: address });
    await image.decode();
    const canvas = Object.assign(document.createElement('canvas'), { width: width * scale, height: height * scale });
    canvas.getContext('2d')!.drawImage(image, 0, 0, width * scale, height * scale);
    return await new Promise((resolve, reject) => {
      canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('The browser could not draw the picture'))), 'image/png');
    });
  } finally {
    URL.revokeObjectURL(address);
  }
}

/** What a token of the interface is on paper. */
export function paperColours<Name extends string>(tokens: Record<Name, string>): Record<Name, string> {
  const probe = document.body.appendChild(document.createElement('span'));
  probe.dataset['theme'] = 'light';
  probe.hidden = true;
  try {
    // One cast: the same names with other values.
    return Object.fromEntries(
      Object.entries<string>(tokens).map(([name, token]) => {
        probe.style.color = `var(${token})`;
        return [name, getComputedStyle(probe).color];
      }),
    ) as Record<Name, string>;
  } finally {
    probe.remove();
  }
}
