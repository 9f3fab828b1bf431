import type { BouquetList } from '@vetch/contracts/bouquet-list';
import { QuietTopic, remindersApi } from '@vetch/contracts/reminders';
import type { ServiceClient } from '@vetch/service-kit/http/service-client';
import type { Request } from 'express';
import { visitorApi } from '../visit/visitor-api.ts';

/** So long, in ms, a browser goes by what it heard; a change on another device is felt after that. */
const REMEMBERED_MS = 15 * 60_000;

/**
 * What is not mentioned to this visitor. It is asked now and then and kept in their cookie. When it cannot be asked,
 * none of these things is mentioned: what is left out for a moment hurts nobody.
 */
export async function quietTopics(api: ServiceClient, req: Request): Promise<readonly QuietTopic[]> {
  const { session } = req;
  if (!session.account) return [];
  if (session.quiet && Date.now() < session.quiet.until) return session.quiet.topics;
  try {
    const { quiet } = await visitorApi(api, req)(remindersApi.preferences);
    rememberQuiet(req, quiet);
    return quiet;
  } catch (err) {
    req.log.warn({ err }, 'nobody says what to keep quiet about');
    return QuietTopic.options;
  }
}

export function rememberQuiet({ session }: Request, topics: readonly QuietTopic[]): void {
  session.quiet = { topics, until: Date.now() + REMEMBERED_MS };
}

/** The list without its choices about those topics, but for one that the visitor has made. */
export function withoutTopics(list: BouquetList, topics: readonly QuietTopic[]): BouquetList {
  if (topics.length === 0) return list;
  const isQuiet = (value: string) => topics.some((topic) => topic === value);
  const occasion = list.facets.occasion.filter(({ value, selected }) => selected || !isQuiet(value));
  return { ...list, facets: { ...list.facets, occasion } };
}
