import { Trans } from '@lingui/react/macro';
import { Component, type ErrorInfo, type ReactNode } from 'react';
import styles from './ErrorBoundary.module.css';
import { Button } from './ui/Button.tsx';

/** When a screen cannot be drawn: says so, says that nothing is lost, and offers the way back. */
export class ErrorBoundary extends Component<{ children: ReactNode }, { failure: Error | undefined }> {
  override state = { failure: undefined as Error | undefined };

  static getDerivedStateFromError(failure: unknown) {
    return { failure: failure instanceof Error ? failure : new Error(String(failure)) };
  }

  override componentDidCatch(failure: unknown, { componentStack }: ErrorInfo) {
    console.error(failure, componentStack);
  }

  override render() {
    if (!this.state.failure) return this.props.children;
    return (
      <main className={styles['failure']} role="alert">
        <h1>
          <Trans>This screen could not be shown</Trans>
        </h1>
        <p>
          <Trans>The session goes on, and what you wrote is kept in this browser. Reload to come back to where you were.</Trans>
        </p>
        <div className={styles['actions']}>
          <Button variant="primary" size="large" onPress={() => location.reload()}>
            <Trans>Reload</Trans>
          </Button>
          <Button size="large" onPress={() => location.assign('/')}>
            <Trans>Go to the start page</Trans>
          </Button>
        </div>
        <p className={styles['detail']}>
          <Trans>If it happens again, tell the facilitator these words: {this.state.failure.message}</Trans>
        </p>
      </main>
    );
  }
}
