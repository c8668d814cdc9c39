declare module "virtual:article-view" {
  /** The style sheet of the view that `renderArticle` makes; its script has run when this module is loaded. */
  export const css: string;
}
