#include "internal.h"

#include <ncurses.h>
#include <string.h>
#include <wchar.h>

// Cells that are handed to ncurses at once.
#define CHUNK 256

static const wchar_t unknown_scalar = 0xFFFD;

int cn_colors(void) { return has_colors() ? COLORS : 0; }

int cn_pair(int foreground, int background) {
  static int has_defaults = -1;
  if (!has_colors()) return 0;
  if (has_defaults < 0) has_defaults = use_default_colors() == OK;
  if (foreground < 0 && background < 0) return 0;
  if (!has_defaults) {
    if (foreground < 0) foreground = COLOR_WHITE;
    if (background < 0) background = COLOR_BLACK;
  }
  int pair = alloc_pair(foreground, background);
  return pair < 0 ? 0 : pair;
}

uint32_t cn_attributes(uint32_t set) {
  attr_t attributes = A_NORMAL;
  if (set & CN_BOLD) attributes |= A_BOLD;
  if (set & CN_DIM) attributes |= A_DIM;
  if (set & CN_ITALIC) attributes |= A_ITALIC;
  if (set & CN_UNDERLINE) attributes |= A_UNDERLINE;
  if (set & CN_REVERSE) attributes |= A_REVERSE;
  return (uint32_t)attributes;
}

// Makes one cell of ncurses. What the C library measures otherwise than the caller would shift the whole
// row, so it is replaced by as many signs as the caller has reserved columns. Answers how many cells it made.
static int make_cells(const struct cn_cell *cell, cchar_t *made) {
  wchar_t text[6] = {0};
  int pair = cell->pair;
  for (int i = 0; i < 5 && cell->scalars[i] != 0; i++) text[i] = (wchar_t)cell->scalars[i];
  int width = text[0] < 0x7F ? 1 : wcwidth(text[0]);
  if (width == cell->width && setcchar(&made[0], text, cell->attributes, 0, &pair) == OK) return 1;
  text[0] = wcwidth(unknown_scalar) == 1 ? unknown_scalar : L'?';
  text[1] = 0;
  for (int i = 0; i < cell->width; i++) setcchar(&made[i], text, cell->attributes, 0, &pair);
  return cell->width;
}

void cn_write(int row, int column, const struct cn_cell *cells, int count) {
  cchar_t made[CHUNK + 2];
  int used = 0;
  int start = column;
  for (int i = 0; i < count; i++) {
    used += make_cells(&cells[i], &made[used]);
    column += cells[i].width;
    if (used >= CHUNK || i == count - 1) {
      mvadd_wchnstr(row, start, made, used);
      used = 0;
      start = column;
    }
  }
}

void cn_show(int cursor_row, int cursor_column) {
  static int is_visible = -1;
  int should_be_visible = cursor_row >= 0;
  if (should_be_visible) wmove(stdscr, cursor_row, cursor_column);
  if (is_visible != should_be_visible) curs_set(should_be_visible);
  is_visible = should_be_visible;
  wrefresh(stdscr);
}
