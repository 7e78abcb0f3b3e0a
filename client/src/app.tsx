import { lazy, Suspense } from 'react';
import { Route, Switch } from 'wouter';
import { Home } from './home/Home.tsx';

// The condition is constant at build time, so nothing of the specimen reaches the built client.
const Specimen = import.meta.env.DEV ? lazy(async () => ({ default: (await import('./ui/specimen.tsx')).Specimen })) : undefined;
const JoinByLink = lazy(async () => ({ default: (await import('./home/JoinByLink.tsx')).JoinByLink }));
const JoinByCode = lazy(async () => ({ default: (await import('./home/JoinByCode.tsx')).JoinByCode }));
const RoomScreen = lazy(async () => ({ default: (await import('./RoomScreen.tsx')).RoomScreen }));
const ReplayScreen = lazy(async () => ({ default: (await import('./aar/ReplayScreen.tsx')).ReplayScreen }));
const CompareScreen = lazy(async () => ({ default: (await import('./compare/CompareScreen.tsx')).CompareScreen }));

export function App() {
  return (
    <Suspense>
      <Switch>
        {Specimen && (
          <Route path="/specimen">
            <Specimen />
          </Route>
        )}
        <Route path="/s/:token">{({ token }) => <JoinByLink token={token} />}</Route>
        <Route path="/join/:code">{({ code }) => <JoinByCode code={code} />}</Route>
        <Route path="/x/:session">{({ session }) => <RoomScreen key={session} session={session} />}</Route>
        <Route path="/replay/:session">{({ session }) => <ReplayScreen key={session} session={session} />}</Route>
        <Route path="/compare">
          <CompareScreen />
        </Route>
        <Route path="/replay">
          <ReplayScreen />
        </Route>
        <Route>
          <Home />
        </Route>
      </Switch>
    </Suspense>
  );
}
