/** What went wrong, in words for people, and what they can do now. */
export type Said = {
  readonly status: number;
  readonly heading: string;
  readonly lead: string;
  /** Whether to offer the search and some bouquets. */
  readonly offersMore: boolean;
  readonly links: readonly { readonly href: string; readonly text: string }[];
};

const orders = { href: '/orders', text: 'Track an order' };
const bouquets = { href: '/bouquets', text: 'All bouquets' };
const basket = { href: '/basket', text: 'Your basket' };
const drawings = { href: '/drawings', text: 'How the drawings work' };

export const notFound: Said = {
  status: 404,
  heading: 'Nothing grows here',
  lead: 'This address leads nowhere. The bouquet may have gone out of season, or the link may be cut short.',
  offersMore: true,
  links: [bouquets],
};

export const gone: Said = {
  status: 410,
  heading: 'This has faded',
  lead: 'It was here once and is not coming back.',
  offersMore: true,
  links: [bouquets],
};

export const orderNotHere: Said = {
  status: 404,
  heading: 'We cannot open this order here',
  lead: 'An order opens in the browser it was made in, with its own link, or when you are signed in to the account it belongs to.',
  offersMore: false,
  links: [{ href: '/sign-in?next=/orders', text: 'Sign in' }, orders],
};

export const notAllowed: Said = {
  status: 403,
  heading: 'This is behind the counter',
  lead: 'Only the florists of the shop can see this page. If you are one, sign in with that account.',
  offersMore: false,
  links: [{ href: '/account', text: 'Your account' }, bouquets],
};

export const staleForm: Said = {
  status: 403,
  heading: 'This page had been open too long',
  lead: 'Nothing was changed. Go back, reload the page, and send it again.',
  offersMore: false,
  links: [basket, bouquets],
};

export const tooMany: Said = {
  status: 429,
  heading: 'A little slower, please',
  lead: 'There were too many attempts from here. Wait a few minutes and try again.',
  offersMore: false,
  links: [bouquets],
};

export const ourFault: Said = {
  status: 500,
  heading: 'Something broke on our side',
  lead: 'It is not your doing, and we have been told. Try again in a moment.',
  offersMore: false,
  links: [bouquets, basket],
};

export const resting: Said = {
  status: 503,
  heading: 'The catalogue is resting',
  lead: 'A part of the shop does not answer. Nothing you chose is lost: your basket stays with this browser. If you pressed Pay, look at the basket before you pay again; an order that went through stands there.',
  offersMore: false,
  links: [drawings, basket, orders],
};

export const notUnderstood = (status: number): Said => ({
  status,
  heading: 'That did not make sense to us',
  lead: 'Go back and try again, or start from here.',
  offersMore: false,
  links: [bouquets, basket],
});
