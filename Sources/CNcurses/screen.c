#include "internal.h"

#include <langinfo.h>
#include <locale.h>
#include <ncurses.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>
#include <sys/ioctl.h>
#include <term.h>
#include <termios.h>
#include <unistd.h>

static SCREEN *screen = NULL;
static int wants_mouse = 0;

static int is_utf8(void) { return strcmp(nl_langinfo(CODESET), "UTF-8") == 0; }

// Whether the environment names letters other than UTF-8, as in en_US.ISO-8859-1.
static int names_other_letters(void) {
  const char *names[] = {"LC_ALL", "LC_CTYPE", "LANG"};
  for (int i = 0; i < 3; i++) {
    const char *value = getenv(names[i]);
    if (value == NULL || *value == 0) continue;
    const char *letters = strchr(value, '.');
    return letters != NULL && strncasecmp(letters, ".utf", 4) != 0;
  }
  return 0;
}

int cn_choose_locale(void) {
  setlocale(LC_ALL, "");
  if (names_other_letters()) {
    setlocale(LC_CTYPE, "C");
    return 0;
  }
  // Only the letters are changed; whatever else the locale says stays.
  if (!is_utf8()) setlocale(LC_CTYPE, "C.UTF-8");
  return is_utf8();
}

void cn_send(const char *bytes, int count) {
  while (count > 0) {
    ssize_t sent = write(STDOUT_FILENO, bytes, (size_t)count);
    if (sent <= 0) return;
    bytes += sent;
    count -= (int)sent;
  }
}

static void send_text(const char *text) { cn_send(text, (int)strlen(text)); }

// What is asked of the terminal beyond what ncurses asks, and taken back.
static void ask_reports(void) {
  send_text(CN_PASTE_ON);
  if (wants_mouse) send_text(CN_MOUSE_ON);
}

static void stop_reports(void) {
  if (wants_mouse) send_text(CN_MOUSE_OFF);
  send_text(CN_PASTE_OFF);
}

const char *cn_terminal_name(void) {
  const char *name = getenv("TERM");
  return name == NULL ? "" : name;
}

// The terminal to take for one that terminfo here does not know, NULL for none: newer terminals, met over SSH on
// an older system, call themselves by a name of their own and understand xterm's language.
static const char *kin(const char *name) {
  static const char *const xterms[] = {"xterm", "alacritty", "foot", "kitty", "wezterm", "rxvt", "konsole"};
  if (strncmp(name, "tmux", 4) == 0 || strncmp(name, "screen", 6) == 0) return "screen-256color";
  for (size_t i = 0; i < sizeof xterms / sizeof xterms[0]; i++) {
    if (strncmp(name, xterms[i], strlen(xterms[i])) == 0) return "xterm-256color";
  }
  return NULL;
}

// The name to open, set up in terminfo; NULL when there is none.
static const char *known_name(void) {
  int error = 0;
  const char *name = cn_terminal_name();
  if (*name == 0) return NULL;
  if (setupterm(name, STDOUT_FILENO, &error) == OK) return name;
  const char *other = kin(name);
  return other != NULL && setupterm(other, STDOUT_FILENO, &error) == OK ? other : NULL;
}

int cn_open(int with_mouse) {
  if (!isatty(STDIN_FILENO) || !isatty(STDOUT_FILENO)) return CN_NOT_A_TERMINAL;
  // newterm ends the process for some errors; setupterm only says so.
  const char *name = known_name();
  if (name == NULL) return CN_UNKNOWN_TERMINAL;
  if (cursor_address == NULL || clear_screen == NULL) return CN_INCAPABLE_TERMINAL;

  cn_guard_prepare();
  // Before newterm, which installs handlers of its own for signals that nobody has taken.
  if (cn_signals_install() != 0) return CN_FAILED;
  cn_guard_install();
  screen = newterm(name, stdout, stdin);
  if (screen == NULL) {
    cn_guard_remove();
    cn_signals_remove();
    return CN_FAILED;
  }
  cn_guard_arm(1);
  set_term(screen);
  raw();
  noecho();
  nonl();
  keypad(stdscr, TRUE);
  // Scrolling with the terminal's own means: a list moved by one row costs a row, not a page.
  idlok(stdscr, TRUE);
  leaveok(stdscr, FALSE);
  // Input is read past ncurses; it must not look there either and break off half-way through a screen.
  typeahead(-1);
  if (has_colors()) start_color();
  cn_errors_divert();
  wants_mouse = with_mouse;
  ask_reports();
  return CN_OPENED;
}

void cn_leave(void) {
  stop_reports();
  endwin();
  // Without a second screen ours stays, and the shell writes over its last line.
  if (exit_ca_mode == NULL && clr_eol != NULL) {
    putp(clr_eol);
    fflush(stdout);
  }
  cn_guard_arm(0);
  cn_errors_release();
}

void cn_enter(void) {
  cn_errors_divert();
  cn_guard_arm(1);
  // ncurses sets the modes by itself only after endwin, but a shell changes them too when it stops us unasked.
  reset_prog_mode();
  cn_distrust();
  wrefresh(stdscr);
  ask_reports();
}

void cn_close(void) {
  if (screen == NULL) return;
  cn_leave();
  delscreen(screen);
  screen = NULL;
  cn_guard_remove();
  cn_signals_remove();
}

void cn_discard_input(void) { tcflush(STDIN_FILENO, TCIFLUSH); }

void cn_stop_job(void) {
  struct sigaction previous, action;
  sigset_t stop, mask;
  cn_leave();
  memset(&action, 0, sizeof action);
  sigemptyset(&action.sa_mask);
  // The others of the group first, so that a shell script around us stops too; then this very thread, which
  // therefore is stopped when raise returns.
  action.sa_handler = SIG_IGN;
  sigaction(SIGTSTP, &action, &previous);
  kill(0, SIGTSTP);
  action.sa_handler = SIG_DFL;
  sigaction(SIGTSTP, &action, NULL);
  // The loop may run on a thread that its maker keeps free of signals; there it would only be noted.
  sigemptyset(&stop);
  sigaddset(&stop, SIGTSTP);
  pthread_sigmask(SIG_UNBLOCK, &stop, &mask);
  raise(SIGTSTP);
  pthread_sigmask(SIG_SETMASK, &mask, NULL);
  sigaction(SIGTSTP, &previous, NULL);
  cn_enter();
}

void cn_size(int *width, int *height) { getmaxyx(stdscr, *height, *width); }

int cn_update_size(void) {
  struct winsize size;
  int height, width;
  if (ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) != 0 || size.ws_row == 0 || size.ws_col == 0) return 0;
  getmaxyx(stdscr, height, width);
  if (size.ws_row == height && size.ws_col == width) return 0;
  resize_term(size.ws_row, size.ws_col);
  cn_distrust();
  return 1;
}

void cn_distrust(void) { clearok(curscr, TRUE); }
