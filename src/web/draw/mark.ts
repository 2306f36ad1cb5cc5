import { type Html, html } from "../html.ts";

/** Our own mark: a decision crossed, and the proof beside it. */
export const mark: Html = html`<svg class="mark" viewBox="0 0 32 32" width="28" height="28" aria-hidden="true" focusable="false"><rect x="1" y="1" width="30" height="30" rx="6" fill="#232a6b"/><circle cx="16" cy="16" r="9" fill="none" stroke="#ffffff" stroke-width="3"/><path d="M9.8 22.2 22.2 9.8" stroke="#ffffff" stroke-width="3"/><path d="m18.5 22.5 3.5 3.5 7-8" fill="none" stroke="#ffc94d" stroke-width="3"/></svg>`;

export const favicon = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect x="1" y="1" width="30" height="30" rx="6" fill="#232a6b"/><circle cx="16" cy="16" r="9" fill="none" stroke="#fff" stroke-width="3"/><path d="M9.8 22.2 22.2 9.8" stroke="#fff" stroke-width="3"/><path d="m18.5 22.5 3.5 3.5 7-8" fill="none" stroke="#ffc94d" stroke-width="3"/></svg>`;
