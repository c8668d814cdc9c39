/** Of the style sheet and the script of the page, for its content security policy; a test computes them anew. */
export const STYLE_HASH = "sha256-rlWT7geSeLleIAnVuo1owhGQcy447ND25Gdk1f2pvP0=";
export const SCRIPT_HASH = "sha256-ZN/46/ZjSD3CNAfhdWuOz4PxFk/TxP+54NjXOC5lIws=";
