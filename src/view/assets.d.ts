/** Files that the build puts into the code as text; see build/inline.ts. */
declare module "*.ts?script" {
  /** The script with all that it imports, made small. */
  const script: string;
  export default script;
}

declare module "*.css?text" {
  /** The style sheet, made small. */
  const style: string;
  export default style;
}
