/** The compiler of types knows no templates; `astro check` does, and looks inside. */
declare module '*.astro' {
  const component: import('astro/runtime/server/index.js').AstroComponentFactory;
  export default component;
}
