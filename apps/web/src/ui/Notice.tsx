import type { ReactNode } from 'react';
import './Notice.css';

interface NoticeProps {
  tone?: 'calm' | 'warn' | 'danger';
  title?: string;
  /** Ways on: a retry, a wider radius. */
  actions?: ReactNode;
  children?: ReactNode;
}

/** Says why there is nothing here, or what went wrong, and what to do about it. */
export function Notice({ tone = 'calm', title, actions, children }: NoticeProps) {
  return (
    <div className={`notice notice-${tone}`} role={tone === 'danger' ? 'alert' : 'status'}>
      {title && <p className="notice-title">{title}</p>}
      {children && <div className="notice-text">{children}</div>}
      {actions && <div className="notice-actions">{actions}</div>}
    </div>
  );
}
