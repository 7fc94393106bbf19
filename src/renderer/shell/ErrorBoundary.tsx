import { Component, type ReactNode } from 'react';
import { Button } from '../ui/Button';
import styles from './ErrorBoundary.module.css';

interface Props {
  /** What cannot be shown: "This view". */
  readonly what: string;
  readonly children: ReactNode;
}

/** Keeps a failure inside its pane. */
export class ErrorBoundary extends Component<Props, { readonly failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError(): { failed: boolean } {
    return { failed: true };
  }

  override render(): ReactNode {
    if (!this.state.failed) return this.props.children;
    return (
      <div className={styles.problem} role="alert">
        <p>{this.props.what} could not be shown. Your resume and its changes are still here.</p>
        <Button onClick={() => this.setState({ failed: false })}>Try again</Button>
      </div>
    );
  }
}
