import { interfaceLanguage } from '../language/interface-language';
import { newsroomTexts } from './newsroom-texts';

type Field = { readonly name: string; readonly type: string };
export type FormLayout<F extends Field> = { readonly layout: readonly (readonly (readonly F[])[])[] };

/** The form of an entry that is not there yet; its address is all that a field of it can know that by. */
const isUnsaved = (): boolean => /\/(create|clone\/[^/]+)\/?$/.test(window.location.pathname);

const createMessage = (): string => {
  const { saveFirst, createRelated } = newsroomTexts[interfaceLanguage()].forms;
  return isUnsaved() ? saveFirst : createRelated;
};

/**
 * In a form that is not saved yet, a related entry can be chosen but not made. Strapi would make it and connect it to
 * nothing, and in the form of a duplicate it would write what the form says over the original.
 *
 * Strapi hands what a field holds on to the list of choices each time it draws the form, so that a getter is asked
 * anew after the entry is saved. It must be the last to change the layout: a copy of the field would hold one answer.
 */
export const saveBeforeRelated = <F extends Field, L extends FormLayout<F>>({
  layout,
  ...rest
}: {
  readonly layout: L;
}) => {
  const withChoice = (field: F): F =>
    field.type === 'relation'
      ? {
          ...field,
          createMessage,
          get creatableDisabled() {
            return isUnsaved();
          },
        }
      : field;
  return {
    ...rest,
    layout: { ...layout, layout: layout.layout.map((panel) => panel.map((row) => row.map(withChoice))) },
  };
};
