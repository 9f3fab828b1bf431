/** A page that was read, at the path to which the visit led. */
type Page = { readonly path: string; readonly html: string };

/** Follows redirects and keeps cookies; a page that is no success is an error. */
function visitorOf(shopUrl: string, headers: Readonly<Record<string, string>>) {
  const cookies = new Map<string, string>();

  return async function visit(path: string, form?: URLSearchParams): Promise<Page> {
    const response = await fetch(new URL(path, shopUrl), {
      redirect: 'manual',
      headers: { ...headers, cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join('; ') },
      ...(form && { method: 'POST', body: form }),
    });
    for (const cookie of response.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(cookie) ?? [];
      cookies.set(name, value);
    }
    const next = response.headers.get('location');
    if (next) return visit(next);
    const html = await response.text();
    if (!response.ok) throw new Error(`${path} answered ${response.status}:\n${textOf(html).slice(0, 600)}`);
    return { path, html };
  };
}

/** Somebody with a browser that runs no scripts: reads pages, fills in their forms, follows redirects, keeps cookies. */
export function formShopper(shopUrl: string, headers: Readonly<Record<string, string>> = {}) {
  const visit = visitorOf(shopUrl, headers);

  /** The form that posts to `action` as the page shows it, with what is typed into it. */
  const fill = async (page: Page | string, action: string, typed: Readonly<Record<string, string>>) => {
    const { html } = typeof page === 'string' ? await visit(page) : page;
    const form = new URLSearchParams(formIn(html, action));
    for (const [name, value] of Object.entries(typed)) form.set(name, value);
    return form;
  };

  const submit = async (page: Page | string, action: string, typed: Readonly<Record<string, string>>) =>
    visit(action, await fill(page, action, typed));

  const addToBasket = (slug: string) =>
    submit(`/bouquets/${slug}`, `/bouquets/${slug}`, { cardMessage: 'Thank you for the soup' });

  /** What is sent from the page of the checkout when the button is pressed. */
  const fillIn = (page: Page | string, email: string, cardNumber = checkout['card-number']) =>
    fill(page, '/checkout', { ...checkout, email, 'card-number': cardNumber });

  /** Goes to the checkout with a bouquet in the basket; what is sent when the button is pressed. */
  const fillCheckout = async (slug: string, email = 'iris@example.com') => {
    await addToBasket(slug);
    return fillIn('/checkout', email);
  };

  /** Buys a bouquet as the page offers it; returns the path of the order's page. */
  const buy = async (slug: string): Promise<string> => {
    const { path } = await visit('/checkout', await fillCheckout(slug));
    return path;
  };

  return { visit, submit, addToBasket, fillIn, fillCheckout, buy };
}

/** What a guest types who sends flowers to somebody else. */
const checkout = {
  'name-0': 'Marguerite Bell',
  'line1-0': '14 Cotham Vale',
  'town-0': 'Bristol',
  'postcode-0': 'BS6 6HS',
  'card-number': '4242 4242 4242 4242',
  'card-expiry': '12/32',
  'card-code': '123',
};

const textOf = (html: string) => html.replaceAll(/<(script|style).*?<\/\1>/gs, '').replaceAll(/<[^>]+>|\s+/g, ' ');

/** What a browser would send of the form without a click: hidden and typed fields, chosen options. */
function formIn(html: string, action: string): [string, string][] {
  const forms = html.match(/<form\b.*?<\/form>/gs) ?? [];
  const form = forms.find(
    (one) => attribute(one.slice(0, one.indexOf('>')), 'action') === action && /method="post"/.test(one),
  );
  if (!form) throw new Error(`There is no form that posts to ${action}.`);
  const inputs = (form.match(/<input\b[^>]*>/g) ?? []).filter(isSent).map(nameAndValue);
  const selects = [...form.matchAll(/<select\b[^>]*name="([^"]*)".*?<\/select>/gs)].map(([all, name = '']) => {
    const chosen = /<option[^>]*selected[^>]*>/.exec(all)?.[0] ?? /<option[^>]*>/.exec(all)?.[0] ?? '';
    return [name, attribute(chosen, 'value')] as [string, string];
  });
  return [...inputs, ...selects];
}

function isSent(input: string): boolean {
  const type = attribute(input, 'type');
  if (/\sdisabled/.test(input) || type === 'submit') return false;
  return (type !== 'radio' && type !== 'checkbox') || /\schecked/.test(input);
}

const nameAndValue = (tag: string): [string, string] => [attribute(tag, 'name'), attribute(tag, 'value')];

const attribute = (tag: string, name: string) =>
  new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1]?.replaceAll('&amp;', '&') ?? '';
