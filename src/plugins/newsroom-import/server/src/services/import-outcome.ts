import type { ConflictReason } from '../domain/legacy/import-plan';
import type { PageProblem } from '../domain/legacy/page';
import type { DecodingProblem } from '../readers/decode-bytes';
import type { FileProblem } from '../readers/page-files';

export type ImportStatus =
  'created' | 'updated' | 'published' | 'unchanged' | 'conflict' | 'deleted' | 'failed';

/** What became of one file. `reason` is there for conflicts, deletions and failures, and says it in a sentence. */
export type ImportOutcome = {
  readonly file: string;
  readonly status: ImportStatus;
  readonly documentId?: string;
  readonly title?: string;
  readonly reason?: string;
  /** Sentences on what was converted, left behind or not set, for whoever started the import. */
  readonly notes?: readonly string[];
};

export type Problem =
  | PageProblem
  | DecodingProblem
  | FileProblem
  | ConflictReason
  | 'deleted-by-staff'
  | 'twice-in-run'
  | 'bad-address'
  | 'address-for-many';

export const REASONS: Readonly<Record<Problem, string>> = {
  'not-found': 'there is no such file or folder',
  unreadable: 'the file may not be read',
  'no-files': 'the folder holds no file to import',
  'too-large': 'the file is larger than 5 MB: not a saved page',
  empty: 'the file holds no text',
  binary: 'the file is not text (a picture, a document or damaged)',
  'unknown-encoding': 'the text is neither UTF-8, UTF-16, windows-1258, TCVN (ABC) nor VNI',
  'unknown-letters':
    'most marked words are in no Vietnamese spelling: an old font that is not known; save the page as Unicode',
  'missing-stamp': 'no posting stamp such as "(21:57 | 24/03/2023)" was found',
  'missing-title': 'no title was found above or below the posting stamp',
  'title-too-long': 'the line where the title should be is longer than 255 characters',
  'missing-body': 'no text was found below the posting stamp',
  'edited-by-staff':
    'edited by staff since it was imported, and the page has changed too: nothing was touched',
  'not-imported':
    'an article that was not imported has this address, or this title and posting time: nothing was touched',
  'deleted-by-staff': 'staff deleted this article, so it is not imported again; --restore brings it back',
  'bad-address': 'the address given is not an http(s) address',
  'address-for-many': 'an address belongs to one page, and there are several files here',
  'twice-in-run': 'another file of this run is the same article with another text; the first one stays',
};
