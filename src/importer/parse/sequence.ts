/** Follows the numbering of a text, line by line, and says of each beginning whether it is the number that is due. */
import { numberingStyles, type Marker, type Numbering } from '#text/numbering';

/**
 * next: the one that follows its sibling · first: 1 of a style one level down · running: goes on with a style whose
 * level was left, as 1. … 22. through all sections · again: starts anew at 1 on its level · odd: none of these.
 */
export type Fit = 'next' | 'first' | 'running' | 'again' | 'odd';

export interface Fitted {
  marker: Marker;
  fit: Fit;
}

const strength: Record<Fit, number> = { next: 5, running: 4, first: 3, again: 1, odd: 0 };

/** 2.1 behind 1.2: the first of the next. */
function beginsNext(before: string, label: string): boolean {
  const [was, is] = [before, label].map((each) => each.split(/[.\-—–]/u).map(Number));
  return is?.length === 2 && was?.length === 2 && is[0] === (was[0] ?? 0) + 1 && is[1] === 1;
}

export class Sequence {
  /** Open levels, from the outermost. */
  #open: { style: Numbering; value: number; label: string }[] = [];
  /** The last value of each style, also of levels that were left. */
  readonly #last = new Map<Numbering, number>();

  copy(): Sequence {
    const copy = new Sequence();
    copy.#open = this.#open.map((level) => ({ ...level }));
    this.#last.forEach((value, style) => copy.#last.set(style, value));
    return copy;
  }

  #fit(marker: Marker): Fit {
    if (marker.style === 'bullet') return 'next';
    const open = this.#open.find(({ style }) => style === marker.style);
    if (open && marker.style === 'decimal' && beginsNext(open.label, marker.label)) return 'next';
    if (open) return marker.value === open.value + 1 ? 'next' : marker.value === 1 ? 'again' : 'odd';
    const last = this.#last.get(marker.style);
    if (last !== undefined && marker.value === last + 1) return 'running';
    return marker.value === 1 ? 'first' : 'odd';
  }

  /** The likeliest reading of a beginning among the markers it may be. */
  best(markers: readonly Marker[]): Fitted | undefined {
    const fitted = markers.map((marker) => ({ marker, fit: this.#fit(marker) }));
    return fitted.sort(
      (a, b) =>
        strength[b.fit] - strength[a.fit] ||
        numberingStyles.indexOf(a.marker.style) - numberingStyles.indexOf(b.marker.style),
    )[0];
  }

  /** Takes a marker as the numbering of a part. */
  take({ style, value, label }: Marker): void {
    const at = this.#open.findIndex((level) => level.style === style);
    if (at === -1) {
      // A style of a higher rank ends the levels below it: 一、 after （一）.
      const rank = numberingStyles.indexOf(style);
      const above = this.#open.findIndex((level) => numberingStyles.indexOf(level.style) > rank);
      if (above !== -1) this.#open.length = above;
      this.#open.push({ style, value, label });
    } else {
      this.#open.length = at + 1;
      this.#open[at] = { style, value, label };
    }
    this.#last.set(style, value);
  }

  get depth(): number {
    return this.#open.length;
  }

  isOpen(style: Numbering): boolean {
    return this.#open.some((level) => level.style === style);
  }

  wasSeen(style: Numbering): boolean {
    return this.#last.has(style);
  }
}
