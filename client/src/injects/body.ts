import type { WireItem } from '@demarche/shared';
import type { MessageDescriptor } from '@lingui/core';
import type { LucideIcon } from 'lucide-react';
import type { ComponentType } from 'react';

/** What a body draws: the item with its words already in the reader's language. */
export interface BodyProps {
  item: WireItem;
  title: string;
  text: string;
}

/** How one medium looks. */
export interface Look {
  name: MessageDescriptor;
  icon: LucideIcon;
  /** Class of the card's frame in InjectCard.module.css. */
  frame: string;
  /** A warning that belongs to the medium itself. */
  caveat?: MessageDescriptor;
  Body: ComponentType<BodyProps>;
}
