/** Vite gives the address of a style sheet that is loaded when it is needed. */
declare module '*.css?url&no-inline' {
  const url: string;
  export default url;
}
