import { colours } from "./colours.js";

/**
 * Each layer has a channel of its own, so that they lie over each other and none depends on colour alone: quotes a ground and a number,
 * names an underline by type, dates a frame, stances a bar below and a sign.
 */
const text = `
.kutip .k-text{font:400 1.125rem/1.75 Charter,"Bitstream Charter","Iowan Old Style","Source Serif 4",Cambria,Georgia,serif;max-width:40rem;overflow-wrap:anywhere;hyphens:manual}
.kutip .k-line{margin:0 0 1.05em;unicode-bidi:isolate}
.kutip .k-headline{font-weight:700;font-size:clamp(1.7rem,1.2rem + 2vw,2.35rem);line-height:1.2;letter-spacing:-.012em;margin:0 0 .6em;text-wrap:balance}
.kutip .k-stamp,.kutip .k-credit,.kutip .k-furniture,.kutip .k-other{font:400 .875rem/1.55 var(--sans);color:var(--soft);margin-bottom:.6em}
.kutip .k-dateline{font-variant-caps:all-small-caps;letter-spacing:.06em;font-weight:600}
.kutip mark{background:none;color:inherit;-webkit-box-decoration-break:clone;box-decoration-break:clone}
.kutip .k-q{background:var(--t);padding-block:.16em}
.kutip .k-q.k-indirect{background:linear-gradient(var(--t),var(--t)) 0 100%/100% 72% no-repeat}
.kutip .k-q-first{border-start-start-radius:.2em;border-end-start-radius:.2em}
.kutip .k-q-last{border-start-end-radius:.2em;border-end-end-radius:.2em}
.kutip .k-cue{font-style:italic}
.kutip .k-n{text-decoration:underline solid 1px var(--soft);text-underline-offset:.2em}
.kutip .k-m-name{font-weight:600}
.kutip .k-organization{text-decoration-style:double}
.kutip .k-location{text-decoration-style:dotted;text-decoration-thickness:2px}
.kutip .k-event,.kutip .k-law{text-decoration-style:dashed}
.kutip .k-t{box-shadow:0 -1px 0 var(--date),0 1px 0 var(--date)}
.kutip .k-t-first{border-left:1px solid var(--date);padding-left:.15em;margin-left:.08em}
.kutip .k-t-last{border-right:1px solid var(--date);padding-right:.15em;margin-right:.08em}
.kutip .k-s{border-bottom:2px dotted var(--p);padding-bottom:.1em}
.kutip .k-predicate{border-bottom:3px solid var(--p);font-weight:600}
.kutip .k-place:focus{outline:none}
.kutip .k-ref{font:700 .68em/1 var(--sans);text-decoration:none;vertical-align:.42em;margin:0 .15em 0 .05em;padding:.15em .32em;border-radius:.3em;user-select:none;-webkit-user-select:none;white-space:nowrap}
.kutip .k-ref-q{color:var(--c);background:var(--t);border:1px solid var(--c)}
.kutip .k-ref-s{color:var(--p);border:1px solid transparent;padding-inline:.1em}
.kutip .k-ref:hover{border-color:currentColor}`;

/** Switched off by CSS alone: a layer's channel is taken back, and what lies over it stays. */
const switches = `
.kutip:has([data-layer=quotes]:not(:checked)) .k-text :is(.k-q,.k-cue):not(.k-lit){background:none;font-style:inherit}
.kutip:has([data-layer=quotes]:not(:checked)) .k-text .k-ref-q{display:none}
.kutip:has([data-layer=names]:not(:checked)) .k-text .k-n{text-decoration:none;font-weight:inherit}
.kutip:has([data-layer=dates]:not(:checked)) .k-text .k-t{box-shadow:none;border-inline:0;padding-inline:0;margin-inline:0}
.kutip:has([data-layer=stances]:not(:checked)) .k-text .k-s{border-bottom:none;font-weight:inherit}
.kutip:has([data-layer=stances]:not(:checked)) .k-text .k-ref-s{display:none}`;

const frame = `
.kutip,.k-footer{--sans:system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans","Liberation Sans",sans-serif;color:var(--ink);background:var(--paper);font:400 1rem/1.5 var(--sans)}
.kutip *{box-sizing:border-box}
.kutip a{color:var(--link);text-underline-offset:.18em}
.kutip :is(a,summary,input,.k-place):focus-visible{outline:3px solid var(--link);outline-offset:2px;border-radius:.2em}
.kutip h2{margin:0}
.kutip .k-document{max-width:76rem;margin:0 auto;padding:1.5rem 1.25rem 3rem;scroll-margin-top:4rem}
.kutip .k-document+.k-document{border-top:4px double var(--rule)}
.kutip .k-title{font:700 clamp(1.7rem,1.2rem + 2vw,2.35rem)/1.2 Charter,"Bitstream Charter","Iowan Old Style","Source Serif 4",Cambria,Georgia,serif;margin:0 0 .4em}
.kutip .k-head{max-width:40rem}
.kutip .k-facts{color:var(--soft);font-size:.8125rem;line-height:1.45;margin:.3rem 0 0;overflow-wrap:anywhere}
.kutip .k-head .k-facts{margin:0 0 1.25rem;padding-bottom:.75rem;border-bottom:1px solid var(--rule)}
.kutip .k-columns{display:grid;grid-template-columns:minmax(0,40rem) minmax(18rem,1fr);gap:2.5rem 3.5rem;align-items:start}
.kutip .k-toolbar{position:sticky;top:0;z-index:2;display:flex;flex-wrap:wrap;gap:.25rem .5rem;align-items:center;justify-content:center;margin:0;padding:.5rem 1rem;border:0;border-bottom:1px solid var(--rule);background:var(--paper);min-inline-size:0}
.kutip .k-toolbar legend{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.kutip .k-toggle{display:inline-flex;gap:.4rem;align-items:center;font-size:.875rem;padding:.3rem .6rem;border-radius:.4rem;cursor:pointer}
.kutip .k-toggle:hover{background:var(--t0)}
.kutip .k-toggle input{accent-color:var(--link);width:1rem;height:1rem;margin:0}
.kutip .k-sample{font-family:Charter,Cambria,Georgia,serif;padding:0 .2em;line-height:1.25}
.kutip .k-sample.k-s{color:var(--p);font:700 .75rem/1.2 var(--sans)}
.kutip .k-contents{max-width:76rem;margin:0 auto;padding:1.25rem 1.25rem 0}
.kutip .k-contents ol{margin:0;padding-left:1.5rem}`;

const panel = `
.kutip .k-panel{position:sticky;top:3.5rem;max-height:calc(100vh - 4.5rem);overflow-y:auto;overscroll-behavior:contain;padding-right:.5rem;scrollbar-width:thin}
.kutip .k-jump{position:sticky;top:0;z-index:1;background:var(--paper);padding-bottom:.6rem;font-size:.875rem}
.kutip .k-jump ul{display:flex;flex-wrap:wrap;gap:.25rem 1.1rem;list-style:none;margin:0;padding:0}
.kutip .k-section{border-top:2px solid var(--strong);padding-bottom:1.25rem}
.kutip .k-section,.kutip .k-time{scroll-margin-top:4rem}
.kutip summary{cursor:pointer;padding:.5rem 0;list-style:none;display:flex;align-items:baseline;gap:.5rem}
.kutip summary::-webkit-details-marker{display:none}
.kutip summary::before{content:"\\25B8";color:var(--soft);font-size:.75rem;width:.75rem}
.kutip [open]>summary::before{content:"\\25BE"}
.kutip summary h2,.kutip .k-time h2{display:inline;font:700 .8125rem/1.4 var(--sans);letter-spacing:.07em;text-transform:uppercase}
.kutip .k-count{color:var(--soft);font-weight:400;font-size:.8125rem;letter-spacing:0;font-variant-numeric:tabular-nums}
.kutip .k-none{color:var(--soft);margin:.25rem 0}
.kutip .k-rows,.kutip .k-speakers,.kutip .k-entities ul,.kutip .k-timeline,.kutip .k-undated{list-style:none;margin:0;padding:0}
.kutip .k-row{padding:.65rem .6rem .65rem .75rem;border-left:4px solid var(--c,var(--p,var(--rule)));margin-bottom:.6rem;background:var(--card);border-radius:0 .35rem .35rem 0;cursor:pointer;scroll-margin:4rem}
.kutip .k-row.k-oppose{border-left-style:double;border-left-width:6px}
.kutip .k-row.k-neutral{border-left-style:dotted}
.kutip .k-row p,.kutip .k-row blockquote{margin:0}
.kutip .k-who{font-size:.875rem;font-weight:600;display:flex;gap:.5rem;align-items:center}
.kutip .k-who a{color:var(--ink);text-decoration:none}
.kutip .k-who a:hover{text-decoration:underline}
.kutip .k-number{color:var(--c);font-variant-numeric:tabular-nums}
.kutip .k-polarity{color:var(--p);white-space:nowrap;font-weight:700;margin-left:.25rem}
.kutip .k-row blockquote,.kutip .k-about{font:400 1rem/1.5 Charter,"Bitstream Charter","Iowan Old Style",Cambria,Georgia,serif;padding-top:.25rem;overflow-wrap:anywhere}
.kutip blockquote.k-direct::before{content:"\\201C"}
.kutip blockquote.k-direct::after{content:"\\201D"}
.kutip .k-badge{display:inline-grid;place-items:center;flex:none;min-width:1.7rem;height:1.7rem;padding:0 .25rem;border-radius:.85rem;border:1.5px solid var(--c);background:var(--t);color:var(--c);font:700 .6875rem/1 var(--sans)}
.kutip .k-speakers{display:flex;flex-wrap:wrap;gap:.4rem .9rem;margin:.25rem 0 .9rem;font-size:.875rem}
.kutip .k-speakers a{display:inline-flex;gap:.4rem;align-items:center;color:var(--ink);text-decoration:none}
.kutip .k-speakers a:hover{text-decoration:underline}
.kutip .k-entities{margin:0;font-size:.9375rem}
.kutip .k-entities dt{color:var(--soft);font-size:.8125rem;margin:.6rem 0 .15rem}
.kutip .k-entities dt span{text-decoration:underline solid 1px;text-decoration-style:inherit;text-underline-offset:.25em}
.kutip .k-entities dt.k-person span{text-decoration-style:solid}
.kutip .k-entities dt.k-organization span{text-decoration-style:double}
.kutip .k-entities dt.k-location span{text-decoration-style:dotted;text-decoration-thickness:2px}
.kutip .k-entities dt:is(.k-event,.k-law) span{text-decoration-style:dashed}
.kutip .k-entities dt{text-decoration:none}
.kutip .k-entities dd{margin:0}
.kutip .k-entities li{padding:.15rem .3rem;margin-inline:-.3rem;border-radius:.25rem}
.kutip .k-entities a{color:var(--ink);text-decoration:none}
.kutip .k-entities a:hover{text-decoration:underline}
.kutip small{color:var(--soft);font-size:.8125rem}`;

const timeline = `
.kutip .k-time{border-top:2px solid var(--strong);padding-top:.5rem;margin-top:2rem}
.kutip .k-timeline{display:grid;grid-template-columns:repeat(auto-fill,minmax(9.5rem,1fr));gap:1.5rem 0;margin-top:1.25rem}
.kutip .k-moment{font-size:.875rem;line-height:1.4;scroll-margin:4rem;overflow-wrap:anywhere}
.kutip .k-timeline .k-moment{position:relative;border-top:2px solid var(--rule);padding:.7rem 1rem 0 0}
.kutip .k-timeline .k-moment::before{content:"";position:absolute;top:-.4375rem;left:0;width:.75rem;height:.75rem;border-radius:50%;background:var(--strong);border:2px solid var(--strong)}
.kutip .k-timeline .k-span::before{background:var(--paper);width:2.25rem;border-radius:.5rem}
.kutip .k-moment a{color:var(--ink);font-weight:600;text-decoration:none;font-variant-numeric:tabular-nums}
.kutip .k-moment a:hover{text-decoration:underline}
.kutip .k-words{display:block;color:var(--soft);font-family:Charter,"Bitstream Charter",Cambria,Georgia,serif;font-style:italic}
.kutip .k-sub{font:600 .8125rem/1.4 var(--sans);color:var(--soft);margin:1.5rem 0 .4rem}
.kutip .k-undated{display:flex;flex-wrap:wrap;gap:.35rem 1.5rem}
.kutip .k-undated a{font-family:Charter,"Bitstream Charter",Cambria,Georgia,serif;font-style:italic;font-weight:400}`;

const media = `
@media screen{
.kutip :is(mark,li).k-hint{background:var(--hint);color:var(--ink)}
.kutip :is(mark,li).k-lit{background:var(--lit);color:var(--ink)}
.kutip li:is(.k-lit,.k-hint) :is(.k-facts,.k-count,small,.k-number,.k-polarity,.k-words){color:var(--ink)}
}
@media (max-width:56rem){
.kutip .k-columns{grid-template-columns:minmax(0,1fr)}
.kutip .k-panel{position:static;max-height:none;overflow:visible;padding:0}
.kutip .k-text{max-width:none}
}
@media (max-width:36rem){
.kutip .k-document{padding-inline:1rem}
.kutip .k-text{font-size:1.0625rem;line-height:1.7}
.kutip .k-toolbar{justify-content:space-between;padding:.25rem .5rem;gap:0}
.kutip .k-toggle{padding:.3rem;gap:.3rem;font-size:.8125rem}
.kutip .k-toolbar .k-sample{display:none}
.kutip .k-timeline{grid-template-columns:1fr;gap:0;margin-left:.4rem}
.kutip .k-timeline .k-moment{border-top:0;border-left:2px solid var(--rule);padding:0 0 1.1rem 1.1rem}
.kutip .k-timeline .k-moment::before{top:.25rem;left:-.4375rem}
.kutip .k-timeline .k-span::before{width:.75rem;height:1.75rem}
}
@media (prefers-reduced-motion:no-preference){.kutip mark,.kutip li{transition:background-color .15s}}
@media (forced-colors:active){.kutip .k-lit{outline:3px solid Highlight}.kutip .k-q{text-decoration:underline}}
@media print{
.kutip,.k-footer{color-scheme:light;background:none;font-size:10pt}
.kutip .k-toolbar{display:none}
.kutip .k-document{max-width:none;padding:0}
.kutip .k-document+.k-document{break-before:page;border-top:0}
.kutip .k-columns{display:block}
.kutip .k-text{max-width:none;font-size:10.5pt;line-height:1.55}
.kutip .k-panel{position:static;max-height:none;overflow:visible;padding:0;margin-top:1.5rem}
.kutip .k-rows{columns:2;column-gap:1.5rem}
.kutip .k-row,.kutip .k-moment,.kutip .k-entities li{break-inside:avoid}
.kutip summary{break-after:avoid}
.kutip summary::before,.kutip .k-jump{display:none}
.kutip .k-entities ul{columns:3}
.kutip a{color:inherit;text-decoration:none}
.kutip mark,.kutip .k-badge,.kutip .k-ref,.kutip .k-row,.kutip .k-moment::before{-webkit-print-color-adjust:exact;print-color-adjust:exact}
}`;

/** The style sheet of a view: every rule of it is about `.kutip`. */
export const css = `${colours}${frame}${text}${switches}${panel}${timeline}${media}\n`;

/** What only a whole page needs. */
export const pageCss = `html{color-scheme:light dark;scroll-padding-top:4rem;-webkit-text-size-adjust:100%}
html[data-theme=light]{color-scheme:light}
html[data-theme=dark]{color-scheme:dark}
body{margin:0;background:#fcfbf8;background:light-dark(#fcfbf8,#17181b)}
body .k-footer{max-width:76rem;margin:0 auto;padding:0 1.25rem 2rem;box-sizing:border-box;font-size:.8125rem}
.k-footer p{margin:0;color:var(--soft)}
@media print{html,html[data-theme]{color-scheme:light}body{background:none}body .k-footer{padding:1rem 0 0;max-width:none}}
@page{margin:18mm}
`;
