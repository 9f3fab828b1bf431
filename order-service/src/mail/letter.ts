/** What an e-mail says, before it is laid out. A list is one thing a line. */
export type Letter = {
  readonly subject: string;
  readonly parts: readonly (string | readonly string[])[];
  readonly link: Link;
  /** Where somebody who wants no more of these says so; the mail program is told as well. */
  readonly unsubscribe?: Link;
};

type Link = { readonly label: string; readonly url: string };

const sender = 'Vetch';

export function asText({ parts, link, unsubscribe }: Letter): string {
  const paragraphs = parts.map((part) =>
    typeof part === 'string' ? part : part.map((line) => `- ${line}`).join('\n'),
  );
  const ends = unsubscribe ? [`${unsubscribe.label}: ${unsubscribe.url}`] : [];
  return `${[...paragraphs, `${link.label}: ${link.url}`, sender, ...ends].join('\n\n')}\n`;
}

/** Plain HTML that every mail program shows: no styles to load, no pictures to fetch. */
export function asHtml({ subject, parts, link, unsubscribe }: Letter): string {
  const paragraphs = parts.map((part) =>
    typeof part === 'string'
      ? `<p>${lines(part)}</p>`
      : `<ul>${part.map((line) => `<li>${lines(line)}</li>`).join('')}</ul>`,
  );
  return `<!doctype html><html lang="en-GB"><head><meta charset="utf-8"><title>${escaped(subject)}</title></head>
<body style="font-family:Georgia,serif;line-height:1.5;max-width:36em;margin:2em auto;padding:0 1em">
${paragraphs.join('\n')}
<p>${anchor(link)}</p>
<p>${sender}</p>
${unsubscribe ? `<p><small>${anchor(unsubscribe)}</small></p>\n` : ''}</body></html>
`;
}

const anchor = ({ url, label }: Link) => `<a href="${escaped(url)}">${escaped(label)}</a>`;
const lines = (text: string) => escaped(text).replaceAll('\n', '<br>');

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text: string) => text.replaceAll(/[&<>"]/g, (char) => entities[char] ?? char);
