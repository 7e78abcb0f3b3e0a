let held: File | undefined;

/** Keeps a file dropped on the start page until the replay takes it; a file cannot travel in an address. */
export function holdFile(file: File): void {
  held = file;
}

/** The file dropped last, once. */
export function takeFile(): File | undefined {
  const file = held;
  held = undefined;
  return file;
}
