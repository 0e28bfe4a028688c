import { isRecord } from './problem';
import { idProblem, textProblem } from './value-rules';

const FORM = 'must lead to documents: a documentId, a list of them, or { set }, { connect }, { disconnect }';

const DOCUMENT_ID_LENGTH = 255;

const isDocumentId = (value: unknown): boolean =>
  typeof value === 'string' &&
  value !== '' &&
  value.length <= DOCUMENT_ID_LENGTH &&
  textProblem(value) === undefined;

const isMissing = (value: unknown): boolean => value === undefined || value === null;

const isTarget = (value: unknown): boolean => {
  // Strapi takes a text that is a number for an id.
  const isNumber = typeof value === 'string' && value.trim() !== '' && !Number.isNaN(Number(value));
  if (!isRecord(value)) return idProblem(value) === undefined || (!isNumber && isDocumentId(value));
  const { documentId, id } = value;
  if (!isMissing(documentId) && !isDocumentId(documentId)) return false;
  if (isMissing(id) || idProblem(id) === undefined) return true;
  // The admin names an entry it has just made by its documentId in both places; Strapi goes by `documentId`.
  return id === documentId && isDocumentId(documentId);
};

const areTargets = (value: unknown): boolean =>
  value === undefined || value === null || [value].flat().every(isTarget);

/** What is wrong with the value of a relation, in any of the forms that Strapi takes. */
export const relationProblem = (value: unknown): string | undefined => {
  const isChange = isRecord(value) && ['set', 'connect', 'disconnect'].some((way) => way in value);
  const isValid = isChange
    ? areTargets(value.set) && areTargets(value.connect) && areTargets(value.disconnect)
    : areTargets(value);
  return isValid ? undefined : FORM;
};
