import { findStrayRecipients } from '../../../stores/stray-recipients';
import type { Check } from '../check';

/** Personal data that belongs to no award. Whether it is kept, moved or deleted is for people to decide. */
export const strayRecipients: Check = {
  name: 'stray-recipients',
  about: 'recipients that belong to no commendation',
  async *find(strapi) {
    // By id and not by name: what a command prints ends up in logs.
    for (const documentId of await findStrayRecipients(strapi)) {
      yield { documentId, says: `recipient ${documentId}` };
    }
  },
};
