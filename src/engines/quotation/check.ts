/** Whether a text is in the plan word for word, and if not, where and how it differs. */
import {
  buildCorpus,
  occurrences,
  originalText,
  repairsIn,
  type Corpus,
  type Passage,
  type RepairedSpan,
} from './corpus.ts';
import { isQuotation, nearest, type Given } from './nearest.ts';
import { ownWords, stretchesOf } from './own-words.ts';
import { betweenScripts, hasEllipsis, piecesOf, shortest, type Span } from './pieces.ts';
import { runsOf } from './runs.ts';
import { isChinese, tokensOf, Vocabulary, weight, type Grain } from './tokens.ts';
import type { Part, PartKind, Place, Report } from './report.ts';
import { verdictOf } from './verdict.ts';

/** Characters that are checked; the whole plan is shorter. */
export const limit = 6000;

/** Most tokens of the plan that are shown as left out. */
const longestOmission = 300;

const part = (kind: PartKind, text: string, more: Partial<Part> = {}): Part => ({
  kind,
  text,
  isTranslation: false,
  places: [],
  runs: [],
  repairs: [],
  omitted: '',
  ...more,
});

/** Input: everything that can be quoted, and the words the site writes beside it. Output: the check. */
export function quotationChecker(
  passages: readonly Passage[],
  phrases: readonly string[] = [],
): (text: string) => Report {
  const vocabulary = new Vocabulary();
  const corpus = (wording: Corpus['wording'], grain: Grain) =>
    buildCorpus(passages, wording, grain, vocabulary);
  const reading = corpus('reading', 'characters');
  const received = corpus('received', 'characters');
  const translation = corpus('translation', 'words');
  const own = [corpus('own', 'characters'), corpus('own', 'words')];
  const words = ownWords(phrases);

  const placeOf = ({ passage }: Corpus, from: number, to: number): Place => ({
    first: passage[from] ?? 0,
    last: passage[to - 1] ?? 0,
    from,
    to,
    isStart: passage[from - 1] !== passage[from],
    isEnd: passage[to] !== passage[to - 1],
  });
  const placesIn = (where: Corpus, needle: string): Place[] =>
    needle === '' ? [] : occurrences(where, needle).map((from) => placeOf(where, from, from + needle.length));

  const repairsOf = (spans: readonly RepairedSpan[]) =>
    spans.flatMap(({ passage, at }) => passages[passage]?.repairs?.[at] ?? []);

  return (text) => {
    const whole = text.normalize('NFC');
    const original = whole.slice(0, limit);
    const numbering = vocabulary.extended();
    const givenIn = (grain: Grain): Given => {
      const tokens = tokensOf(original, grain);
      return {
        original,
        grain,
        text: numbering.encode(tokens),
        start: tokens.map(({ start }) => start),
        end: tokens.map(({ end }) => end),
      };
    };
    const given = { characters: givenIn('characters'), words: givenIn('words') };

    /** The tokens of a span in one grain: the first, and the one after the last. */
    const tokensIn = ({ start, end }: Span, grain: Grain) => {
      const { start: starts, end: ends } = given[grain];
      const first = starts.findIndex((each) => each >= start);
      if (first === -1) return { first: starts.length, last: starts.length };
      const after = ends.findIndex((each, token) => token >= first && each > end);
      return { first, last: after === -1 ? starts.length : after };
    };
    const needleOf = (span: Span, grain: Grain) => {
      const { first, last } = tokensIn(span, grain);
      return given[grain].text.slice(first, last);
    };
    const textOf = ({ start, end }: Span) => original.slice(start, end).trim();

    /** A span that stands somewhere word for word: in the plan before in what the editors made of it. */
    function exactPart(span: Span): Part | null {
      const needle = needleOf(span, 'characters');
      if (needle === '') return null;
      const said = textOf(span);
      const read = placesIn(reading, needle);
      const plain = read.filter(({ from, to }) => repairsIn(reading, from, to).length === 0);
      if (plain.length > 0) return part('exact', said, { places: plain });
      const [asReceived] = placesIn(received, needle);
      if (asReceived)
        return part('received', said, {
          places: placesIn(received, needle),
          repairs: repairsOf(repairsIn(received, asReceived.from, asReceived.to)),
        });
      const [asRead] = read;
      if (asRead)
        return part('repaired', said, {
          places: read,
          repairs: repairsOf(repairsIn(reading, asRead.from, asRead.to)),
        });
      const inTranslation = placesIn(translation, needleOf(span, 'words'));
      if (inTranslation.length > 0)
        return part('translation', said, { places: inTranslation, isTranslation: true });
      return own.some((where) => placesIn(where, needleOf(span, where.grain)).length > 0)
        ? part('source', said)
        : null;
    }

    /**
     * The same where the quoter closed with a full stop or a comma what the plan goes on from with another mark: that is
     * how one quotes, and changes no word.
     */
    function closedPart(span: Span): Part | null {
      const said = original.slice(span.start, span.end);
      const mark = /[。.，,；;、][”’」』）)"]*\s*$/u.exec(said);
      const inner = mark && exactPart({ start: span.start, end: span.start + mark.index });
      if (!inner || inner.kind === 'source') return null;
      const where = inner.isTranslation ? translation : inner.kind === 'received' ? received : reading;
      const goesOn = /[.,;、]/u;
      const { passage, end, start, originals } = where;
      const places = inner.places.filter(({ to }) => {
        const whole = originals[passage[to] ?? 0] ?? '';
        return goesOn.test(tokensOf(whole.slice(start[to], end[to]), 'characters')[0]?.text ?? '');
      });
      return places.length > 0 ? { ...inner, places, text: textOf(span) } : null;
    }

    /** The same inside the brackets one puts a quotation in. */
    function bracketedPart(span: Span): Part | null {
      const said = original.slice(span.start, span.end);
      const [, open = ''] = /^(\s*[（(〔［[]\s*)/u.exec(said) ?? [];
      const [, close = ''] = /(\s*[)）〕］\]][.。]?\s*)$/u.exec(said) ?? [];
      const inner = { start: span.start + open.length, end: span.end - close.length };
      return (open === '' && close === '') || weight(textOf(inner)) < shortest ? null : exactPart(inner);
    }

    const wordForWord = (span: Span) => exactPart(span) ?? closedPart(span) ?? bracketedPart(span);

    /** What is no quotation: the site's own words, or somebody's. The mark that opens or closes what stands beside is left off. */
    function otherPart(span: Span): Part[] {
      const said = textOf(span).replace(/^[”’」』]+|[“‘「『]+$/gu, '');
      if (weight(said) === 0) return [];
      if (words.explains(said).isOwn) return [part('source', said)];
      const grain: Grain = isChinese(said) ? 'characters' : 'words';
      const near = nearest(
        given[grain],
        tokensIn(span, grain),
        grain === 'words' ? [translation] : [reading],
      );
      const places = near ? [placeOf(near.corpus, near.from, near.to)] : [];
      return [part('absent', said, { places, isTranslation: grain === 'words' })];
    }

    /** The parts of a piece that is not there as a whole: what comes nearest, and what stands before and after it. */
    function partsOf(span: Span): Part[] {
      const said = original.slice(span.start, span.end);
      const grain: Grain = isChinese(said) ? 'characters' : 'words';
      const range = tokensIn(span, grain);
      if (range.first >= range.last) return [];
      const whole = wordForWord(span);
      if (whole) return [whole];
      const border = isChinese(said) && !words.explains(said).isOwn ? betweenScripts(said) : 0;
      if (border > 0)
        return [
          ...partsOf({ start: span.start, end: span.start + border }),
          ...partsOf({ start: span.start + border, end: span.end }),
        ];
      const corpora = grain === 'words' ? [translation] : [reading, received];
      const found = weight(said) < shortest ? null : nearest(given[grain], range, corpora);
      if (!found || !isQuotation(found, range.last - range.first)) return otherPart(span);
      const { start, end } = given[grain];
      const here: Span = { start: start[found.start] ?? 0, end: end[found.end - 1] ?? 0 };
      const exact = found.steps.every((step) => step === 'same') ? exactPart(here) : closedPart(here);
      const near = placeOf(found.corpus, found.from, found.to);
      return [
        ...partsOf({ start: span.start, end: here.start }),
        exact ??
          part('differs', textOf(here), {
            places: [near],
            runs: runsOf(found, given[grain]),
            isTranslation: grain === 'words',
            repairs: repairsOf(repairsIn(found.corpus, found.from, found.to)),
          }),
        ...partsOf({ start: here.end, end: span.end }),
      ];
    }

    /** As many pieces from here on as stand together in the plan, and how many they are. */
    function exactRun(pieces: readonly Span[]): { part: Part; length: number } | null {
      const start = pieces[0]?.start ?? 0;
      let best: { part: Part; length: number } | null = null;
      for (const [index, { end }] of pieces.entries()) {
        if (index > 0 && hasEllipsis(original.slice(pieces[index - 1]?.end, pieces[index]?.start))) break;
        const found = wordForWord({ start, end });
        if (!found) break;
        best = { part: found, length: index + 1 };
      }
      return best;
    }

    /** What an ellipsis between two parts stands for, where both are word for word in one order in the plan. */
    function omittedBetween(before: Part | undefined, after: Part, gap: string): string {
      if (!before || !hasEllipsis(gap) || before.isTranslation !== after.isTranslation) return '';
      const where = after.isTranslation ? translation : reading;
      for (const { to } of before.places)
        for (const { from } of after.places)
          if (from >= to && from - to <= longestOmission) return originalText(where, to, from);
      return '';
    }

    const parts: Part[] = [];
    const entire =
      exactPart({ start: 0, end: original.length }) ?? closedPart({ start: 0, end: original.length });
    if (entire) parts.push(entire);
    else
      for (const stretch of stretchesOf(original, words, (line) => {
        const needle = numbering.encode(tokensOf(line, 'characters'));
        return placesIn(reading, needle).length > 0 || placesIn(received, needle).length > 0;
      })) {
        if (stretch.isOwn) {
          parts.push(part('source', textOf(stretch)));
          continue;
        }
        let pieces = piecesOf(original, stretch);
        let end = stretch.start;
        while (pieces[0]) {
          const run = exactRun(pieces);
          const found = run ? [run.part] : partsOf(pieces[0]);
          const [first] = found;
          if (first)
            first.omitted = omittedBetween(parts.at(-1), first, original.slice(end, pieces[0].start));
          parts.push(...found);
          end = pieces[(run?.length ?? 1) - 1]?.end ?? end;
          pieces = pieces.slice(run?.length ?? 1);
        }
      }
    const telling = parts.filter(({ text: said }) => weight(said) > 0);
    return { verdict: verdictOf(telling), parts: telling, isCut: whole.length > limit };
  };
}
