const FLASH_MS = 2_500;

/** A paragraph in the editor on screen that holds this text; the innermost one. */
const paragraphWith = (passage: string): HTMLElement | undefined =>
  [...document.querySelectorAll<HTMLElement>('[data-slate-node="element"]')]
    .filter((element) => element.textContent?.includes(passage))
    .at(-1);

/** Brings the paragraph that holds the passage into view in the editor, and marks it for a moment. */
export const showInEditor = (passage: string): void => {
  const element = paragraphWith(passage);
  if (!element) return;
  const isCalm = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
  element.scrollIntoView({ block: 'center', behavior: isCalm ? 'auto' : 'smooth' });
  element.animate([{ outline: '3px solid #ac7ef4' }, { outline: '3px solid transparent' }], {
    duration: FLASH_MS,
  });
};
