/** Where Strapi keeps how far its guided tour has come in this browser. */
const STORAGE_KEY = 'STRAPI_GUIDED_TOUR';

/**
 * Leaves out the tour that explains to developers how to build content types; it would stand over the desk's
 * screens. Who wants it finds it in the profile.
 */
export const skipGuidedTour = (): void => {
  if (localStorage.getItem(STORAGE_KEY) === null)
    localStorage.setItem(STORAGE_KEY, JSON.stringify({ enabled: false }));
};
