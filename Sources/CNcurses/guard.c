#include "internal.h"

#include <errno.h>
#include <ncurses.h>
#include <signal.h>
#include <string.h>
#include <term.h>
#include <termios.h>
#include <unistd.h>

// Swift's traps do not unwind: without this, a crash would leave the user's shell in the alternate screen, with
// a hidden cursor and without echo. Everything is prepared beforehand, as a signal handler may not allocate.

static const int crashes[] = {SIGILL, SIGTRAP, SIGSEGV, SIGBUS, SIGABRT, SIGFPE, SIGQUIT, SIGSYS};

#define CRASH_COUNT ((int)(sizeof crashes / sizeof crashes[0]))

static struct sigaction previous[CRASH_COUNT];
static struct termios modes;
static int has_modes = 0;
static char undo[512];
static size_t undo_length = 0;
static pid_t owner = 0;
static volatile sig_atomic_t is_armed = 0;
// A stack of its own: the crash may have been an overflow of the other one.
static char stack[131072];

// Adds a terminfo string without the delays, `$<5>`, that it may hold.
static void add(const char *text) {
  if (text == NULL || text == (const char *)-1) return;
  while (*text != 0 && undo_length < sizeof undo) {
    const char *end = text[0] == '$' && text[1] == '<' ? strchr(text, '>') : NULL;
    if (end != NULL) {
      text = end + 1;
    } else {
      undo[undo_length++] = *text++;
    }
  }
}

void cn_guard_prepare(void) {
  has_modes = tcgetattr(STDIN_FILENO, &modes) == 0;
  owner = getpid();
  undo_length = 0;
  add(CN_MOUSE_OFF);
  add(CN_PASTE_OFF);
  add(exit_attribute_mode);
  add(orig_pair);
  add(keypad_local);
  add(cursor_normal);
  add(exit_ca_mode);
}

void cn_guard_arm(int armed) { is_armed = armed; }

void cn_guard_restore(void) {
  // A child that has not yet become another program does not own the terminal.
  if (!is_armed || getpid() != owner) return;
  is_armed = 0;
  cn_send(undo, (int)undo_length);
  if (has_modes) tcsetattr(STDIN_FILENO, TCSANOW, &modes);
  cn_errors_release();
}

static void give_back(int number) {
  pid_t crashed = getpid();
  cn_guard_restore();
  // Only then: should the way back through the stack be broken too, the terminal is whole already.
  if (crashed == owner) cn_log_crash(number);
  for (int i = 0; i < CRASH_COUNT; i++) {
    if (crashes[i] == number) sigaction(number, &previous[i], NULL);
  }
  // Comes when this handler returns, and then does what it would have done without us.
  raise(number);
}

void cn_guard_install(void) {
  stack_t alternate = {.ss_sp = stack, .ss_size = sizeof stack};
  sigaltstack(&alternate, NULL);
  struct sigaction action;
  memset(&action, 0, sizeof action);
  action.sa_handler = give_back;
  action.sa_flags = SA_ONSTACK;
  sigemptyset(&action.sa_mask);
  for (int i = 0; i < CRASH_COUNT; i++) sigaction(crashes[i], &action, &previous[i]);
}

void cn_guard_remove(void) {
  for (int i = 0; i < CRASH_COUNT; i++) sigaction(crashes[i], &previous[i], NULL);
}
