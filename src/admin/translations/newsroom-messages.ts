type FieldText = { readonly label: string; readonly hint?: string };
type FieldTexts = Readonly<Record<string, FieldText>>;

/** What the newsroom's own content is called in one language: the shape of `newsroom.json`. */
export type NewsroomTexts = {
  /** What forms say beside what Strapi says. */
  readonly forms: {
    readonly createRelated: string;
    readonly saveFirst: string;
    readonly existsTitle: string;
    readonly existsHint: string;
    readonly openExisting: string;
  };
  /** By the `displayName` of the schema, which Strapi uses as the id of the message. */
  readonly names: Readonly<Record<string, string>>;
  /** Fields that Strapi gives to every type. */
  readonly systemFields: Readonly<Record<string, string>>;
  /** By the value of an enumeration, which Strapi uses as the id of the message. */
  readonly values: Readonly<Record<string, string>>;
  readonly contentTypes: Readonly<Record<string, FieldTexts>>;
  readonly components: Readonly<Record<string, FieldTexts>>;
};

export type Messages = Readonly<Record<string, string>>;

/** Id under which the Content Manager looks up the label of a field in forms and lists. */
export const fieldLabelId = (uid: string, field: string): string =>
  `content-manager.content-types.${uid}.${field}`;

const componentLabelId = (uid: string, field: string): string => `content-manager.components.${uid}.${field}`;

const labels = (texts: FieldTexts): [string, string][] =>
  Object.entries(texts).map(([field, { label }]) => [field, label]);

/** The messages by which Strapi names types, fields and values of the newsroom. */
export const newsroomMessages = (texts: NewsroomTexts): Messages => ({
  ...texts.names,
  ...texts.values,
  ...Object.fromEntries(
    Object.entries(texts.contentTypes).flatMap(([uid, fields]) =>
      [...Object.entries(texts.systemFields), ...labels(fields)].map(([field, label]) => [
        fieldLabelId(uid, field),
        label,
      ]),
    ),
  ),
  ...Object.fromEntries(
    Object.entries(texts.components).flatMap(([uid, fields]) =>
      labels(fields).map(([field, label]) => [componentLabelId(uid, field), label]),
    ),
  ),
});

/** What is said before something is deleted; texts of the newsroom's own, under its own name. */
export const deletionMessages = (texts: Messages): Messages =>
  Object.fromEntries(Object.entries(texts).map(([key, text]) => [`newsroom.deletion.${key}`, text]));
