import { type DragEvent, useState } from 'react';
import { styled } from 'styled-components';
import type { DeskLink, Side } from '../../../shared/desk-contracts';
import { useText } from '../hooks/use-text';
import { LinkItem, type LinkItemActions } from './LinkItem';

const List = styled.ol`
  width: 100%;
  display: flex;
  flex-direction: column;
`;

const Item = styled.li<{ $target: boolean }>`
  padding: ${({ theme }) => theme.spaces[3]} 0;
  border-top: ${({ $target, theme }) =>
    $target ? `2px solid ${theme.colors.primary600}` : `1px solid ${theme.colors.neutral200}`};
`;

type Props = {
  readonly side: Side;
  readonly links: readonly DeskLink[];
  /** Left out for someone who may only read. */
  readonly actions?: Omit<LinkItemActions, 'onMove'> & {
    readonly onMove: (link: DeskLink, to: number) => void;
  };
};

/** Links in their order, changed by dragging or by the buttons of each. */
export const LinkList = ({ side, links, actions }: Props) => {
  const text = useText();
  const [dragged, setDragged] = useState<number>();
  const [over, setOver] = useState<number>();

  const drag = (index: number, link: DeskLink) =>
    actions && links.length > 1
      ? {
          draggable: true,
          onDragStart: (event: DragEvent) => {
            event.dataTransfer.effectAllowed = 'move';
            event.dataTransfer.setData('text/plain', link.documentId);
            setDragged(index);
          },
          onDragOver: (event: DragEvent) => {
            if (dragged === undefined) return;
            event.preventDefault();
            setOver(index);
          },
          onDrop: (event: DragEvent) => {
            event.preventDefault();
            const item = dragged === undefined ? undefined : links[dragged];
            if (item && dragged !== index) actions.onMove(item, index);
          },
          onDragEnd: () => {
            setDragged(undefined);
            setOver(undefined);
          },
        }
      : {};

  return (
    <List aria-label={text(`panel.${side}.list`)}>
      {links.map((link, index) => (
        <Item key={link.documentId} $target={over === index && dragged !== index} {...drag(index, link)}>
          <LinkItem
            link={link}
            side={side}
            place={{ first: index === 0, last: index === links.length - 1 }}
            actions={actions && { ...actions, onMove: (moved, step) => actions.onMove(moved, index + step) }}
          />
        </Item>
      ))}
    </List>
  );
};
