import { catalogueRows } from '../../../src/seed/catalogue/catalogue-rows';
import { textsOf } from '../../../src/seed/demo/blocks';
import { linkData } from '../../../src/seed/demo/link-data';
import { demoNewsroom } from '../../../src/seed/demo/newsroom';
import { demoSteps } from '../../../src/seed/demo/steps';
import type { Counts, DemoArticle } from '../../../src/seed/demo/types';

const { articles, commendations, recipients } = demoNewsroom;
const records = demoSteps.flatMap((step) => step.records);
const links = articles.flatMap((article) => article.links.map((link) => ({ article, link })));

const bodyOf = (article: DemoArticle): string => textsOf(article.text.vi.body).join('\n\n');
const commendationOf = (key: string) => commendations.find((commendation) => commendation.key === key);
const countKinds = ['collectives', 'individuals', 'households', 'enterprises'] as const;

describe('the demo newsroom holds together', () => {
  test('each record has a key of its own', () => {
    expect(new Set(records.map(({ key }) => key)).size).toBe(records.length);
  });

  test('each record points only at the catalogue and at records written before it', () => {
    const written = new Set(catalogueRows.map(({ key }) => key));
    const dangling: string[] = [];
    for (const { key, references = {} } of records) {
      const targets = Object.values(references).flat();
      dangling.push(
        ...targets.filter((target) => !written.has(target)).map((target) => `${key} → ${target}`),
      );
      written.add(key);
    }
    expect(dangling).toEqual([]);
  });

  test('an English version points only at documents that have one', () => {
    const all = new Map([...catalogueRows, ...records].map((record) => [record.key, record]));
    const gaps = records
      .filter(({ localized }) => localized?.en)
      .flatMap(({ key, references = {} }) =>
        Object.values(references)
          .flat()
          .map((target) => ({ key, target })),
      )
      .filter(({ target }) => all.get(target)?.localized !== undefined && !all.get(target)?.localized?.en);
    expect(gaps).toEqual([]);
  });

  test('all text is in composed characters (NFC)', () => {
    const text = JSON.stringify(demoNewsroom);
    expect(text).toBe(text.normalize('NFC'));
  });

  test('a decision is issued before its award is presented', () => {
    const late = commendations.filter(({ decision, presentedOn }) => {
      const issuedOn = demoNewsroom.decisions.find(({ key }) => key === decision)?.issuedOn;
      return issuedOn !== undefined && presentedOn !== undefined && issuedOn > presentedOn;
    });
    expect(late).toEqual([]);
  });
});

describe('the commendations', () => {
  test('never name more recipients of a kind than they count', () => {
    const kinds = {
      collective: 'collectives',
      individual: 'individuals',
      household: 'households',
      enterprise: 'enterprises',
    };
    const named = commendations.flatMap(({ key, counts }) =>
      Object.entries(kinds).map(([kind, count]) => ({
        key,
        kind,
        named: recipients.filter((recipient) => recipient.commendation === key && recipient.kind === kind)
          .length,
        counted: counts[count as keyof Counts] ?? 0,
      })),
    );
    expect(named.filter((row) => row.named > row.counted)).toEqual([]);
  });

  test('never show the full name of a child', () => {
    const children = recipients.filter(({ minor }) => minor);
    expect(children.length).toBeGreaterThan(0);
    for (const { displayName, visibility } of children) {
      expect(visibility).not.toBeUndefined();
      expect(JSON.stringify(articles)).not.toContain(displayName);
    }
  });

  test('are granted by bodies that existed on the day', () => {
    const bodies = new Map(catalogueRows.map(({ key, shared }) => [key, shared]));
    const wrong = commendations.filter(({ grantor, presentedOn }) => {
      const { validFrom, validTo } = bodies.get(`organisation/${grantor}`) as Record<string, string | null>;
      return (
        presentedOn !== undefined &&
        ((validFrom && presentedOn < validFrom) || (validTo && presentedOn > validTo))
      );
    });
    expect(wrong).toEqual([]);
  });
});

describe('the links', () => {
  test.each(
    links.map(({ article, link }) => [`${article.key} → ${link.commendation}`, article, link] as const),
  )('%s quotes the article word for word', (_, article, link) => {
    expect(textsOf(article.text.vi.body).some((text) => text.includes(link.quote))).toBe(true);
    expect(commendationOf(link.commendation)).toBeDefined();
  });

  test('a subset is no larger than its whole', () => {
    const larger = links.filter(({ link }) => {
      const whole = commendationOf(link.commendation)?.counts ?? {};
      return (
        link.subsetLabel !== undefined &&
        countKinds.some((kind) => (link.reported?.[kind] ?? 0) > (whole[kind] ?? 0))
      );
    });
    expect(larger).toEqual([]);
  });

  test('the label of a subset stands in the article', () => {
    const labels = links.filter(({ link }) => link.subsetLabel !== undefined);
    expect(labels.filter(({ article, link }) => !bodyOf(article).includes(link.subsetLabel ?? ''))).toEqual(
      [],
    );
  });

  test('say each thing once', () => {
    const said = links.map(
      ({ article, link }) => `${article.key} ${link.commendation} ${link.subsetLabel ?? ''}`,
    );
    expect(new Set(said).size).toBe(said.length);
  });

  test('show the desk all there is to see', () => {
    const mismatched = links.filter(({ link }) => {
      const recorded = commendationOf(link.commendation)?.counts ?? {};
      return (
        !link.subsetLabel &&
        !link.state &&
        countKinds.some(
          (kind) => link.reported?.[kind] !== undefined && link.reported[kind] !== recorded[kind],
        )
      );
    });
    const linked = new Set(links.map(({ link }) => link.commendation));
    expect(mismatched).toHaveLength(2);
    expect(commendations.filter(({ key }) => !linked.has(key)).length).toBeGreaterThanOrEqual(3);
    expect(new Set(links.map(({ link }) => link.kind)).size).toBe(4);
    expect(new Set(links.map(({ link }) => link.state ?? 'confirmed')).size).toBe(3);
  });

  test('become whole when they have no label, and a subset when they have one', () => {
    const article = articles[0]!;
    const ids = { 'article/nhin-lai-5-nam-thi-dua': 'a1', 'commendation/bang-khen-tinh-uy-2023': 'c1' };
    expect(article.links.map((link) => linkData(article, link, ids))).toMatchObject([
      {
        articleDocumentId: 'a1',
        commendationDocumentId: 'c1',
        scope: 'whole',
        subsetLabel: '',
        origin: 'manual',
      },
      {
        scope: 'subset',
        reported: { collectives: 3, individuals: 3 },
        state: 'confirmed',
        quoteLocale: 'vi',
      },
    ]);
  });
});

describe('the articles', () => {
  const published = articles.filter(({ draft }) => !draft);

  test.each(published.map((article) => [article.key, article] as const))(
    '%s is of a readable length',
    (_, article) => {
      const words = bodyOf(article).split(/\s+/).length;
      expect(words).toBeGreaterThanOrEqual(150);
      expect(words).toBeLessThanOrEqual(350);
    },
  );

  test('are a dozen and more, some in English, some still drafts', () => {
    expect(published.length).toBeGreaterThanOrEqual(12);
    expect(articles.filter(({ text }) => text.en).length).toBeGreaterThanOrEqual(4);
    expect(articles.length - published.length).toBe(2);
  });
});
