import { useEffect } from 'react';

/** The parts of the desk that show links tell each other of changes: a link made in one is done in the other. */
const changes = new EventTarget();
const CHANGE = 'change';

export const announceLinkChange = (): void => void changes.dispatchEvent(new Event(CHANGE));

/** Calls `onChange` after a change, and when the window is looked at again: another tab may have made one. */
export const useLinkChanges = (onChange: () => void): void => {
  useEffect(() => {
    changes.addEventListener(CHANGE, onChange);
    window.addEventListener('focus', onChange);
    return () => {
      changes.removeEventListener(CHANGE, onChange);
      window.removeEventListener('focus', onChange);
    };
  }, [onChange]);
};
