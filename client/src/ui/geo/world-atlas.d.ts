// Said here, so that the compiler need not read a megabyte of coordinates to find their type.
type WorldAtlas = import('topojson-specification').Topology<{
  land: import('topojson-specification').GeometryCollection;
  countries: import('topojson-specification').GeometryCollection;
}>;
declare module 'world-atlas/countries-110m.json' {
  const world: WorldAtlas;
  export default world;
}
declare module 'world-atlas/countries-50m.json' {
  const world: WorldAtlas;
  export default world;
}
