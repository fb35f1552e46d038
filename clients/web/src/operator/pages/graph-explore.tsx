import { lazy, Suspense } from 'react';
import { Head } from '../../app/head.tsx';
import { useHydrated } from '../../app/hydrated.ts';
import { Loading } from '../../design/feedback/loading.tsx';

/** An editor is as heavy as the rest of these pages together. */
const Explorer = lazy(() => import('../graph/explorer.tsx'));

export default function GraphExplorePage() {
  const isHydrated = useHydrated();
  return (
    <>
      <Head title="Try the graph" />
      {isHydrated ? (
        <Suspense fallback={<Loading />}>
          <Explorer />
        </Suspense>
      ) : (
        <Loading />
      )}
    </>
  );
}
