import type { ICellRendererComp, ICellRendererParams } from 'ag-grid-community';
import { formatWhole } from '../../../shared/text/format-number.ts';
import { toggleGroup } from '../../state/table.ts';
import type { GridContext } from './grid-context.ts';
import type { GridRow, GroupRow } from './grid-row.ts';
import classes from './name-cell.module.css';
import { nameOfGroup } from '../../../shared/table/group-text.ts';

type Params = ICellRendererParams<GridRow, unknown, GridContext>;

/** The name of a park, or the heading of a group with the number of its parks. */
export class NameCell implements ICellRendererComp<GridRow> {
  private readonly root = document.createElement('span');

  init(params: Params): void {
    this.draw(params);
  }

  getGui(): HTMLElement {
    return this.root;
  }

  refresh(params: Params): boolean {
    this.draw(params);
    return true;
  }

  private draw({ data, context, eGridCell }: Params): void {
    this.root.className = '';
    eGridCell.removeAttribute('aria-expanded');
    if (data?.kind !== 'group') {
      this.root.replaceChildren(data?.park.name[context.language] ?? '');
      return;
    }
    this.root.className = classes['group'] ?? '';
    this.root.replaceChildren(...partsOf(context, data));
    eGridCell.setAttribute('aria-expanded', String(data.isOpen));
  }
}

function partsOf({ language }: GridContext, row: GroupRow): readonly (Node | string)[] {
  const sign = document.createElement('span');
  sign.className = classes['sign'] ?? '';
  sign.textContent = row.isOpen ? '▾' : '▸';
  sign.setAttribute('aria-hidden', 'true');
  sign.addEventListener('click', () => toggleGroup(row.id));
  const count = document.createElement('span');
  count.className = classes['count'] ?? '';
  count.textContent = `(${formatWhole(language, row.parks.length)})`;
  return [sign, nameOfGroup(language, row), ' ', count];
}
