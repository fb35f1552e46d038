import { plain } from './plain.ts';
import { get, type Engine } from './searcher.ts';
import { tavily } from './tavily-search.ts';
import { webSearch } from './web-search.ts';

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

/** The search that needs no key in Langflow; with one that is sealed it asks Tavily. */
export const unifiedWebSearch = webSearch('UnifiedWebSearch', { ...tavily, keyless: duckDuckGo });
