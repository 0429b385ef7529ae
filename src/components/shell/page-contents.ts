/** Marks in the list of a page's parts the one being read: the last whose heading has passed the upper third. */
class PageContents extends HTMLElement {
  connectedCallback(): void {
    const links = [...this.querySelectorAll('a')];
    const headings = links.map((link) => document.getElementById(link.hash.slice(1)));
    const mark = () => {
      const read = headings.findLastIndex(
        (heading) => heading !== null && heading.getBoundingClientRect().top < innerHeight / 3,
      );
      links.forEach((link, index) => {
        if (index === read) link.setAttribute('aria-current', 'true');
        else link.removeAttribute('aria-current');
      });
    };
    const observer = new IntersectionObserver(mark, { rootMargin: '0px 0px -66%' });
    for (const heading of headings) if (heading) observer.observe(heading);
  }
}

customElements.define('page-contents', PageContents);
