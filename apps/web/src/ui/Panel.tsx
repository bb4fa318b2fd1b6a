import { X } from 'lucide-react';
import { type ReactNode, type Ref, useId } from 'react';
import { IconButton } from './Button.tsx';
import './Panel.css';

interface PanelProps {
  /** Accessible name of the region, where the title alone would not say what it is. */
  label?: string;
  title: ReactNode;
  /** A line above the title: what kind of thing this is, or a way back. */
  eyebrow?: ReactNode;
  close?: { label: string; onClose: () => void };
  footer?: ReactNode;
  className?: string;
  regionRef?: Ref<HTMLElement>;
  children: ReactNode;
}

/** A card over the map: a named region whose head and foot stay while the middle scrolls. Escape closes it. */
export function Panel({
  label,
  title,
  eyebrow,
  close,
  footer,
  className = '',
  regionRef,
  children,
}: PanelProps) {
  const titleId = useId();
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape anywhere inside closes the region.
    <section
      ref={regionRef}
      className={`panel ${className}`}
      {...(label ? { 'aria-label': label } : { 'aria-labelledby': titleId })}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.defaultPrevented || !close) return;
        event.stopPropagation();
        close.onClose();
      }}
    >
      <header className="panel-head">
        <div className="panel-heading">
          {eyebrow && <div className="panel-eyebrow">{eyebrow}</div>}
          <h2 id={titleId} className="panel-title" tabIndex={-1}>
            {title}
          </h2>
        </div>
        {close && (
          <IconButton label={close.label} onPress={close.onClose}>
            <X size={18} aria-hidden />
          </IconButton>
        )}
      </header>
      <div className="panel-body">{children}</div>
      {footer && <footer className="panel-foot">{footer}</footer>}
    </section>
  );
}
