/** A file that the bundler puts into the code as a data address. */
declare module '*?inline' {
  const address: string;
  export default address;
}
