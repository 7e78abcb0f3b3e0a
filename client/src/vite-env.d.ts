declare module '*.module.css' {
  const classes: Readonly<Record<string, string>>;
  export default classes;
}
declare module '*.css' {}
declare module '*.po' {
  export const messages: import('@lingui/core').Messages;
}
declare module '*.svg' {
  const address: string;
  export default address;
}
interface ImportMeta {
  readonly env: { readonly DEV: boolean; readonly MODE: string; readonly BASE_URL: string };
}
