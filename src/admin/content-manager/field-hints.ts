import { type InterfaceLanguage, interfaceLanguage } from '../language/interface-language';
import { newsroomTexts, uidOf } from './newsroom-texts';

type Field = { readonly name: string; readonly hint?: string };
type Rows = readonly (readonly Field[])[];
type ComponentLayouts = Readonly<Record<string, { readonly layout: Rows }>>;

/** The parts of the Content Manager's edit layout that carry hints: panels of rows of fields. */
export type EditLayout = {
  readonly layout: readonly Rows[];
  readonly components: ComponentLayouts;
  readonly settings: { readonly displayName?: string };
};

type Place = { readonly kind: 'contentTypes' | 'components'; readonly uid: string };

const hintOf = ({ kind, uid }: Place, field: string, language: InterfaceLanguage): string | undefined =>
  newsroomTexts[language][kind][uid]?.[field]?.hint;

/** A description that staff wrote under "Configure the view" stays; an empty one, or ours, follows the language. */
const withHint =
  (place: Place, language: InterfaceLanguage) =>
  <F extends Field>(field: F): F => {
    const ours = (['vi', 'en'] as const).map((each) => hintOf(place, field.name, each));
    if (field.hint && !ours.includes(field.hint)) return field;
    return { ...field, hint: hintOf(place, field.name, language) ?? '' };
  };

/**
 * Puts the explanation under the fields that need one, in the language of the admin. The configuration in the
 * database could hold it in one language only.
 */
export const addFieldHints = <L extends EditLayout>({ layout, ...rest }: { readonly layout: L }) => {
  const language = interfaceLanguage();
  const hinted = withHint({ kind: 'contentTypes', uid: uidOf(layout.settings.displayName ?? '') }, language);
  const components = Object.entries(layout.components).map(([uid, component]) => [
    uid,
    {
      ...component,
      layout: component.layout.map((row) => row.map(withHint({ kind: 'components', uid }, language))),
    },
  ]);
  return {
    ...rest,
    layout: {
      ...layout,
      layout: layout.layout.map((panel) => panel.map((row) => row.map(hinted))),
      components: Object.fromEntries(components) as L['components'],
    },
  };
};
