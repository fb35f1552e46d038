import { plain } from './plain.ts';
import { get, type Engine } from './searcher.ts';
import { webSearch } from './web-search.ts';

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

/** Papers on arXiv. */
export const arxivSearch = webSearch('ArXivComponent', { ...arxiv, variable: '', keyless: arxiv });
