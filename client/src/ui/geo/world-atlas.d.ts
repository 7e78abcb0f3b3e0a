declare module 'world-atlas/countries-110m.json?url' {
  const address: string;
  export default address;
}
declare module 'world-atlas/countries-50m.json?url' {
  const address: string;
  export default address;
}
