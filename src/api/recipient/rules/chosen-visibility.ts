import type { Data } from '../../../documents';

/**
 * How far the name of a recipient may be seen once a write is done.
 *
 * A child is named in full only by a choice made knowingly (Luật Bảo vệ dữ liệu cá nhân 91/2025/QH15: the data of
 * children need consent): `full`, and a note that says who consented. A form that sends every field it shows has
 * chosen nothing, so neither `full` nor a note from before the person was marked as a child is such a choice.
 */
export type VisibilityWrite = {
  readonly action: 'create' | 'update' | 'clone';
  readonly data: Data;
  /** The row that is changed, or that a copy is made of. */
  readonly stored?: Data;
};

const isFilled = (value: unknown): boolean => typeof value === 'string' && value.trim() !== '';

/** What Strapi stores as true. */
const isTrue = (value: unknown): boolean => [true, 'true', 't', '1', 1].includes(value as boolean);

const given = (data: Data, name: string): unknown => (data[name] === null ? undefined : data[name]);

/** A copy is of another person, who has consented to nothing: the note that the copied form still holds goes. */
const consentOf = ({ action, data, stored }: VisibilityWrite): unknown => {
  if (action === 'clone') return data.consentNote === stored?.consentNote ? null : data.consentNote;
  return 'consentNote' in data ? data.consentNote : stored?.consentNote;
};

const isNewlyMinor = ({ action, stored }: VisibilityWrite): boolean =>
  action === 'update' && !isTrue(stored?.minor);

const consents = (write: VisibilityWrite): boolean => {
  const note = consentOf(write);
  return isFilled(note) && !(isNewlyMinor(write) && note === write.stored?.consentNote);
};

/**
 * The fields that the write has to set, whatever its data says of them. A visibility that nobody gives and nothing
 * changes is left alone: somebody else may be hiding the name at this moment.
 */
export const chosenVisibility = (write: VisibilityWrite): Data => {
  const { action, data, stored = {} } = write;
  const minor = isTrue('minor' in data ? data.minor : stored.minor);
  const asked = given(data, 'visibility') ?? given(stored, 'visibility') ?? (minor ? 'initials' : 'full');
  const visibility = minor && asked === 'full' && !consents(write) ? 'initials' : asked;
  return {
    ...('visibility' in data || visibility !== stored.visibility ? { visibility } : {}),
    ...(action === 'clone' ? { consentNote: consentOf(write) ?? null } : {}),
  };
};

/** Whether a stored row names a child in full without anybody having consented, as earlier versions let it. */
export const namesChildUnasked = ({ minor, visibility, consentNote }: Data): boolean =>
  isTrue(minor) && visibility === 'full' && !isFilled(consentNote);
