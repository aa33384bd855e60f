/** The font of the page inside an iframe, as a value of CSS `font`. */
export const FRAME_FONT = "1rem/1.5 'Noto Sans', 'Segoe UI', Roboto, 'Helvetica Neue', Arial, sans-serif";
