import { z } from 'zod';
import type { WebRequest } from './flow-run.ts';

export interface Found {
  title: string;
  url: string;
  content: string;
}

type Question = Pick<WebRequest, 'method' | 'headers' | 'body'> & { url: string };

export interface Searcher {
  /** Under which name its key is sealed. */
  variable: string;
  /** Whom it asks without a key; undefined when it needs one. */
  keyless?: Engine;
  ask(query: string, limit: number, key: string): Question;
  read(body: string): Found[];
}

type Engine = Pick<Searcher, 'ask' | 'read'>;

const part = z
  .string()
  .nullish()
  .transform((value) => value ?? '');

const get = (
  url: string,
  parameters: Record<string, string>,
  headers: Record<string, string> = {},
): Question => ({
  url: `${url}?${new URLSearchParams(parameters).toString()}`,
  method: 'GET',
  headers,
});

const tavilyAnswer = z.object({ results: z.array(z.object({ title: part, url: part, content: part })) });

const tavily: Searcher = {
  variable: 'TAVILY_API_KEY',
  ask: (query, limit, key) => ({
    url: 'https://api.tavily.com/search',
    method: 'POST',
    headers: { authorization: `Bearer ${key}`, 'content-type': 'application/json' },
    body: JSON.stringify({ query, max_results: limit }),
  }),
  read: (body) => tavilyAnswer.parse(JSON.parse(body)).results,
};

const searchApiAnswer = z.object({
  organic_results: z.array(z.object({ title: part, link: part, snippet: part })).nullish(),
});

const searchApi: Searcher = {
  variable: 'SEARCHAPI_API_KEY',
  ask: (query, limit, key) =>
    get(
      'https://www.searchapi.io/api/v1/search',
      { engine: 'google', q: query, num: String(limit) },
      { authorization: `Bearer ${key}` },
    ),
  read: (body) =>
    (searchApiAnswer.parse(JSON.parse(body)).organic_results ?? []).map(({ title, link, snippet }) => ({
      title,
      url: link,
      content: snippet,
    })),
};

/** The page that DuckDuckGo has for browsers without scripts, which is what Langflow reads, too. */
const duckDuckGo: Engine = {
  ask: (query) => get('https://html.duckduckgo.com/html/', { q: query }, { 'user-agent': 'Mozilla/5.0' }),
  read: (body) => {
    const titles = [...body.matchAll(/<a[^>]*class="result__a"[^>]*href="([^"]*)"[^>]*>([\s\S]*?)<\/a>/g)];
    const snippets = [...body.matchAll(/class="result__snippet"[^>]*>([\s\S]*?)<\/a>/g)];
    return titles.map(([, href = '', title = ''], index) => ({
      title: plain(title),
      url: targetOf(plain(href)),
      content: plain(snippets[index]?.[1] ?? ''),
    }));
  },
};

/** Results lead through the engine, which names the page in a parameter. */
function targetOf(href: string): string {
  const url = URL.parse(href, 'https://duckduckgo.com');
  return url?.searchParams.get('uddg') ?? url?.href ?? href;
}

const arxiv: Engine = {
  ask: (query, limit) =>
    get('https://export.arxiv.org/api/query', { search_query: `all:${query}`, max_results: String(limit) }),
  read: (body) =>
    [...body.matchAll(/<entry>([\s\S]*?)<\/entry>/g)].map(([, entry = '']) => ({
      title: element(entry, 'title'),
      url: element(entry, 'id'),
      content: element(entry, 'summary'),
    })),
};

const element = (xml: string, name: string): string =>
  plain(new RegExp(`<${name}[^>]*>([\\s\\S]*?)</${name}>`).exec(xml)?.[1] ?? '');

const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  '#39': "'",
  '#x27': "'",
  nbsp: ' ',
};

/** Text of a piece of markup on one line. */
const plain = (markup: string): string =>
  markup
    .replaceAll(/<[^>]*>/g, '')
    .replaceAll(/&(#?\w+);/g, (found, name: string) => entities[name.toLowerCase()] ?? found)
    .replaceAll(/\s+/g, ' ')
    .trim();

/** Whom each search component asks. The one that needs no key in Langflow uses one here when there is one. */
export const searchers = {
  TavilySearchComponent: tavily,
  SearchComponent: searchApi,
  UnifiedWebSearch: { ...tavily, keyless: duckDuckGo },
  ArXivComponent: { ...arxiv, variable: '', keyless: arxiv },
} as const satisfies Record<string, Searcher>;

export const searcherHosts: readonly string[] = [
  'api.tavily.com',
  'www.searchapi.io',
  'html.duckduckgo.com',
  'export.arxiv.org',
];
