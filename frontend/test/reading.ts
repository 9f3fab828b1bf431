/** What a reader sees of a page. */
const plain = (html: string): string =>
  html
    .replaceAll(/<(style|script|title)\b[^>]*>.*?<\/\1>/gs, '')
    .replaceAll(/<[^>]+>/g, ' ')
    .replaceAll('&amp;', '&')
    .replaceAll('&#34;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll(/\s+/g, ' ')
    .trim();

/** The words of the page's main part. */
export const textOf = (html: string): string => plain(/<main[^>]*>(.*)<\/main>/s.exec(html)?.[1] ?? html);

export const wholeTextOf = plain;

export const titleOf = (html: string): string => plain(/<title>(.*?)<\/title>/s.exec(html)?.[1] ?? '');

export const headingsOf = (html: string): string[] =>
  [...html.matchAll(/<h([123])[^>]*>(.*?)<\/h\1>/gs)].map(([, , words = '']) => plain(words));

export const headingOf = (html: string): string => plain(/<h1[^>]*>(.*?)<\/h1>/s.exec(html)?.[1] ?? '');

/** The lines of the error summary. */
export const errorsOf = (html: string): string[] => {
  const [summary = ''] = /<div class="error-summary".*?<\/div>/s.exec(html) ?? [];
  return [...summary.matchAll(/<li>(.*?)<\/li>/gs)].map(([, words = '']) => plain(words));
};

/** The fields that the error summary leads to. */
export const errorFieldsOf = (html: string): string[] => {
  const [summary = ''] = /<div class="error-summary".*?<\/div>/s.exec(html) ?? [];
  return [...summary.matchAll(/href="#([^"]+)"/g)].map(([, id = '']) => id);
};

export const tokenIn = (html: string | undefined): string | undefined => fieldValue(html ?? '', '_csrf');

/** The value of the field with a name. */
export function fieldValue(html: string, name: string): string | undefined {
  const control = new RegExp(`<input[^>]*name="${name}"[^>]*>`).exec(html)?.[0];
  return control && (/ value="([^"]*)"/.exec(control)?.[1] ?? '');
}

/** The values chosen among the radios, boxes or options with a name. */
export function chosenOf(html: string, name: string): string[] {
  const inputs = html.match(new RegExp(`<input[^>]*name="${name}"[^>]* checked[^>]*>`, 'g')) ?? [];
  const [select = ''] = new RegExp(`<select[^>]*name="${name}".*?</select>`, 's').exec(html) ?? [];
  const options = select.match(/<option[^>]* selected[^>]*>/g) ?? [];
  return [...inputs, ...options].map((control) => / value="([^"]*)"/.exec(control)?.[1] ?? '');
}

export const linksOf = (html: string): string[] =>
  [...html.matchAll(/<a [^>]*?href="([^"]*)"/g)].map(([, href = '']) => href.replaceAll('&amp;', '&'));

/** Every form that changes something, as it stands in the page. */
export const postFormsOf = (html: string): string[] => html.match(/<form[^>]*method="post".*?<\/form>/gs) ?? [];

/** What the page's forms send unseen, but for the token. */
export function hiddenIn(html: string): Record<string, string> {
  const hidden = [...html.matchAll(/<input type="hidden" name="([^"]+)" value="([^"]*)">/g)];
  return Object.fromEntries(
    hidden.map(([, name = '', value = '']) => [name, value]).filter(([name]) => name !== '_csrf'),
  );
}
