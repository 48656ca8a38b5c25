import { createTheme } from '@mantine/core';

/** Sizes and habits of Mantine's controls; colours come from theme.css. */
export const theme = createTheme({
  primaryColor: 'blue',
  fontFamily: "'Inter Variable', system-ui, sans-serif",
  defaultRadius: 'sm',
  cursorType: 'pointer',
  respectReducedMotion: true,
  components: {
    Tooltip: { defaultProps: { openDelay: 500, withArrow: true, fz: 'xs' } },
    Button: { defaultProps: { size: 'xs' } },
    ActionIcon: { defaultProps: { variant: 'subtle', size: 28, color: 'gray' } },
    TextInput: { defaultProps: { size: 'xs' } },
    Textarea: { defaultProps: { size: 'xs' } },
    NativeSelect: { defaultProps: { size: 'xs' } },
    SegmentedControl: { defaultProps: { size: 'xs' } },
    // The page itself never scrolls, so there is nothing to lock (locking would need a style element).
    Modal: {
      defaultProps: {
        size: 'lg',
        centered: true,
        lockScroll: false,
        transitionProps: { duration: 0 },
      },
    },
  },
});
