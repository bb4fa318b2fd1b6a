import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { IconButton } from './Button.tsx';
import './ModalDialog.css';

interface ModalDialogProps {
  title: string;
  closeLabel: string;
  onClose: () => void;
  children: ReactNode;
}

/** A dialog over everything; Escape, the backdrop and the cross close it, and focus returns to where it was. */
export function ModalDialog({ title, closeLabel, onClose, children }: ModalDialogProps) {
  return (
    <ModalOverlay className="modal-backdrop" isOpen isDismissable onOpenChange={(open) => !open && onClose()}>
      <Modal className="modal">
        <Dialog className="modal-dialog">
          <header className="modal-head">
            <Heading slot="title" className="modal-title">
              {title}
            </Heading>
            <IconButton label={closeLabel} onPress={onClose}>
              <X size={18} aria-hidden />
            </IconButton>
          </header>
          <div className="modal-body">{children}</div>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
