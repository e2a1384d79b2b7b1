// What guong needs of ncurses, as plain functions: Swift 6 cannot import <ncurses.h>, whose state is shared
// and mutable and whose constants are macros. Nothing here may be called from two threads at once, except
// what is said to be safe.

#ifndef CNCURSES_H
#define CNCURSES_H

#include <stdint.h>

// MARK: Opening and closing (screen.c)

// What cn_open answers.
enum cn_opened {
  CN_OPENED = 0,
  CN_NOT_A_TERMINAL = 1,      // standard input or output is something else
  CN_UNKNOWN_TERMINAL = 2,    // terminfo knows nothing of $TERM
  CN_INCAPABLE_TERMINAL = 3,  // the terminal cannot move its cursor
  CN_FAILED = 4,              // anything else
};

// Takes the locale of the environment, or C.UTF-8 where that one says nothing of letters, as C does. One that
// names other letters, such as en_US.ISO-8859-1, is believed.
// Answers whether UTF-8 can be shown.
int cn_choose_locale(void);

// What $TERM says; empty when it says nothing.
const char *cn_terminal_name(void);

// Takes the terminal: alternate screen, raw keys, bracketed paste, signals, and reports of the mouse if they are
// wanted. Answers an enum cn_opened.
int cn_open(int with_mouse);

// Gives the terminal back, with everything as it was. Does nothing when it is not open.
void cn_close(void);

// Gives the screen to another program, and takes it back.
void cn_leave(void);
void cn_enter(void);

// Stops this process group as a job of the shell; returns when it goes on. The screen is taken back then.
void cn_stop_job(void);

// Throws away what was typed and not yet read.
void cn_discard_input(void);

// Sends bytes to the terminal as they are, outside of what ncurses knows.
void cn_send(const char *bytes, int count);

// MARK: Size (screen.c)

// The columns and rows that ncurses reckons with.
void cn_size(int *columns, int *rows);

// Asks the system for the size; answers whether it has changed, and if so makes ncurses reckon with it.
int cn_update_size(void);

// MARK: Drawing (drawing.c)

// What stands in one cell, or in two for a cluster that is two columns wide.
struct cn_cell {
  uint32_t scalars[5];  // a base and up to four marks, 0 after the last
  uint32_t attributes;  // from cn_attributes
  int32_t pair;         // from cn_pair
  int32_t width;        // 1 or 2
};

// How many colours the terminal has: 0, 8, 16, 256, or 2^24 when colours are red, green and blue.
int cn_colors(void);

// The number of a pair of colours; -1 is the terminal's own. Above 256 colours, 0xRRGGBB.
int cn_pair(int foreground, int background);

enum cn_attribute { CN_BOLD = 1, CN_DIM = 2, CN_ITALIC = 4, CN_UNDERLINE = 8, CN_REVERSE = 16 };

// What ncurses calls a set of enum cn_attribute.
uint32_t cn_attributes(uint32_t set);

// Writes cells from a place on; the row is long enough for them. Nothing is sent yet.
void cn_write(int row, int column, const struct cn_cell *cells, int count);

// Sends what has changed, and leaves the cursor at a place; a negative row hides it.
void cn_show(int cursor_row, int cursor_column);

// Forgets what the terminal is believed to show, so that cn_show sends all of it.
void cn_distrust(void);

// MARK: Keys (input.c)

// The bytes of a key by its terminfo name, such as "kcuu1"; NULL when this terminal has none.
const char *cn_key_bytes(const char *name);

// What cn_wait answers, as bits.
enum cn_ready { CN_INPUT = 1, CN_WOKEN = 2, CN_SIGNALLED = 4, CN_LOST = 8 };

// Waits until there is input (unless watch_input is 0), the wake pipe has been written to, or a signal came.
// A negative timeout, in milliseconds, waits for ever. Answers bits of enum cn_ready, 0 after the timeout.
int cn_wait(int wake_descriptor, int watch_input, int timeout);

// Reads what was typed: the number of bytes, 0 when there is none, -1 when the terminal is gone.
int cn_read(uint8_t *bytes, int capacity);

// MARK: Waking (wake.c)

// Makes a pipe that does not block; answers 0, or -1 when the system refuses.
int cn_wake_open(int *read_descriptor, int *write_descriptor);

// Makes cn_wait return. Safe from any thread.
void cn_wake(int write_descriptor);

// Empties the pipe.
void cn_wake_drain(int read_descriptor);

// Closes both ends.
void cn_wake_close(int read_descriptor, int write_descriptor);

// MARK: The log (log.c)

// Opens the file in which a line is left for each end that nobody asked for, under the program's name and version.
// Answers 0, or -1 when it cannot be written.
int cn_log_open(const char *path, const char *name);

// Closes it; from now on nothing is noted.
void cn_log_close(void);

// Notes why the program ends. Async-signal-safe.
void cn_log_end(const char *what);

// MARK: Signals (signals.c)

enum cn_signal {
  CN_SIGNAL_NONE = 0,
  CN_SIGNAL_INTERRUPT,
  CN_SIGNAL_TERMINATE,
  CN_SIGNAL_HANGUP,
  CN_SIGNAL_RESIZE,
  CN_SIGNAL_STOP,
  CN_SIGNAL_CONTINUE,
};

// The next signal that has come, as an enum cn_signal.
int cn_next_signal(void);

#endif
