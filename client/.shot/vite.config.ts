import base from '../vite.config.ts';
export default { ...base, root: import.meta.dirname, publicDir: false, build: { ...base.build, outDir: '/tmp/shots/web' } };
