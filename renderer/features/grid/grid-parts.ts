import type {
  IAfterGuiAttachedParams,
  IFilterComp,
  IFilterParams,
  IHeaderParams,
  IInnerHeaderComponent,
} from 'ag-grid-community';
import { type ComponentType, createElement, type ReactNode } from 'react';
import { flushSync } from 'react-dom';
import { SideShown } from '../../state/store.ts';
import { giveKeyboardBack } from '../../ui/keyboard-place.ts';
import type { GridContext } from './grid-context.ts';
import { mount } from './mounts.ts';

/** Heading that the grid library shows, drawn by a component. */
export function headerOf<Props extends object>(
  Heading: ComponentType<Props>,
): new () => IInnerHeaderComponent {
  return class {
    private readonly root = document.createElement('span');
    private unmount = (): void => undefined;

    init(params: IHeaderParams & Props): void {
      this.unmount = mount(this.root, inSide(params, createElement(Heading, params)));
    }

    getGui(): HTMLElement {
      return this.root;
    }

    // It follows the view by itself.
    refresh(): boolean {
      return true;
    }

    destroy(): void {
      this.unmount();
    }
  };
}

// Of two grids side by side each has headings of its own view.
function inSide({ context }: { readonly context: GridContext }, part: ReactNode): ReactNode {
  return createElement(SideShown.Provider, { value: context.side }, part);
}

/** What a filter's form is given besides its parameters. */
interface Closing {
  readonly onDone: () => void;
}

/**
 * Filter of a column, drawn by a component. The grid only shows it: which rows pass is decided by
 * the view alone, so that chips, saved views and the headings never tell different things. Each
 * opening draws it anew, so that what was half typed before is forgotten.
 */
export function filterOf<Props extends object>(
  Form: ComponentType<Props & Closing>,
): new () => IFilterComp {
  return class extends ShownFilter {
    private params: (IFilterParams & Props) | null = null;

    init(params: IFilterParams & Props): void {
      this.params = params;
      this.draw();
    }

    protected override form(closing: Closing): ReactNode {
      const { params } = this;
      return params === null
        ? null
        : inSide(params, createElement(Form, { ...params, ...closing }));
    }
  };
}

/** What a filter's form is given besides its parameters. */
interface Closing {
  readonly onDone: () => void;
}

/** What a filter begins with: the field that is typed into, else the first of the list. */
const FIRST_FIELD = 'input:not([type="radio"])';

/** A filter that leaves every row to the view. */
abstract class ShownFilter {
  private readonly root = document.createElement('div');
  private unmount = (): void => undefined;
  private close = (): void => undefined;

  protected abstract form(closing: Closing): ReactNode;

  getGui(): HTMLElement {
    return this.root;
  }

  afterGuiAttached(params?: IAfterGuiAttachedParams): void {
    this.close = () => {
      params?.hidePopup?.();
      giveKeyboardBack();
    };
    this.draw();
    this.root.querySelector<HTMLElement>(FIRST_FIELD)?.focus();
  }

  isFilterActive(): boolean {
    return false;
  }

  doesFilterPass(): boolean {
    return true;
  }

  getModel(): null {
    return null;
  }

  setModel(): void {
    // The view holds the filters.
  }

  destroy(): void {
    this.unmount();
  }

  // At once: the grid measures the form to find its place.
  protected draw(): void {
    flushSync(() => {
      this.unmount();
      this.unmount = mount(this.root, this.form({ onDone: () => this.close() }));
    });
  }
}
