/** A file that the bundler puts into the code as its text. */
declare module '*?raw' {
  const text: string;
  export default text;
}
