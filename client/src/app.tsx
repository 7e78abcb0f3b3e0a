import { lazy, Suspense } from 'react';
import { Route, Switch } from 'wouter';

// The condition is constant at build time, so nothing of the specimen reaches the built client.
const Specimen = import.meta.env.DEV ? lazy(async () => ({ default: (await import('./ui/specimen.tsx')).Specimen })) : undefined;

export function App() {
  return (
    <Suspense>
      <Switch>
        {Specimen && (
          <Route path="/specimen">
            <Specimen />
          </Route>
        )}
        <Route>
          <main />
        </Route>
      </Switch>
    </Suspense>
  );
}
