// What the files of this target lend to each other.

#ifndef CNCURSES_INTERNAL_H
#define CNCURSES_INTERNAL_H

// The wide functions of ncurses, and with them letters beyond Latin-1. Before any system header.
#define _XOPEN_SOURCE_EXTENDED 1
#define _GNU_SOURCE 1

#include "cncurses.h"

// Bracketed paste (xterm): pasted text comes between markers.
#define CN_PASTE_ON "\033[?2004h"
#define CN_PASTE_OFF "\033[?2004l"

// Buttons, wheel, movements with a button held down (xterm), in the form that has no end of columns (1006).
#define CN_MOUSE_ON "\033[?1000h\033[?1002h\033[?1006h"
#define CN_MOUSE_OFF "\033[?1006l\033[?1002l\033[?1000l"

// guard.c: what a crash must undo.

// Remembers how the terminal is set before anything changes, and how to undo what will be done.
void cn_guard_prepare(void);
// Says whether the terminal is ours now, so that a crash would have to give it back.
void cn_guard_arm(int armed);
// Gives the terminal back at once. Async-signal-safe.
void cn_guard_restore(void);
// Takes over the signals of crashes, and gives them back.
void cn_guard_install(void);
void cn_guard_remove(void);

// log.c

// Notes a crash by a signal, and the addresses where it happened. Async-signal-safe.
void cn_log_crash(int number);

// signals.c

// The end of the pipe that becomes readable when a signal comes; -1 before cn_signals_install.
int cn_signals_descriptor(void);
// Takes over the signals that the loop must hear of; answers 0, or -1 when the system refuses.
int cn_signals_install(void);
// Gives them back.
void cn_signals_remove(void);

// errors.c: what is written to standard error while the screen is ours would destroy it.

// Keeps standard error aside, in a file without a name, when it is a terminal.
void cn_errors_divert(void);
// Gives standard error back, and with it what was kept. Async-signal-safe.
void cn_errors_release(void);

#endif
