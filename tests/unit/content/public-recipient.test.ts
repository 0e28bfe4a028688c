import { IDENTIFYING_FIELDS, publicRecipient } from '../../../src/api/recipient/rules/public-recipient';

const recipient = {
  displayName: 'Nguyễn Thị Đào',
  kind: 'individual',
  honorific: 'Bà',
  positionAtTime: 'Chủ tịch',
  unitAtTime: 'Hội Chữ thập đỏ',
  annexSection: 'I',
  standing: 'granted',
};

describe('what the public sees of a recipient', () => {
  it('in full: everything', () => {
    expect(publicRecipient({ ...recipient, visibility: 'full' })).toMatchObject(recipient);
  });

  it('by initials: nothing else that makes the person known', () => {
    const shown = publicRecipient({ ...recipient, visibility: 'initials' });
    expect(shown).toMatchObject({ displayName: 'N.T.Đ.', kind: 'individual', standing: 'granted' });
    for (const field of IDENTIFYING_FIELDS) expect(shown?.[field]).not.toBe(recipient[field]);
  });

  it('fields that were not read are not made up', () => {
    expect(publicRecipient({ visibility: 'initials', kind: 'individual' })).toEqual({
      visibility: 'initials',
      kind: 'individual',
    });
  });

  it.each(['count-only', 'FULL', '', null, undefined])('visibility %j: nothing at all', (visibility) => {
    expect(publicRecipient({ ...recipient, visibility })).toBeUndefined();
  });
});
