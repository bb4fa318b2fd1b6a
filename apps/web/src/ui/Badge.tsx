import type { ReactNode } from 'react';
import './Badge.css';

interface BadgeProps {
  tone?: 'calm' | 'warn' | 'danger' | 'accent';
  /** A longer explanation, shown on hover; it must not be the only place where something is said. */
  title?: string;
  children: ReactNode;
}

export function Badge({ tone = 'calm', title, children }: BadgeProps) {
  return (
    <span className={`badge badge-${tone}`} title={title}>
      {children}
    </span>
  );
}
