#include "internal.h"

#include <errno.h>
#include <signal.h>
#include <string.h>
#include <unistd.h>

struct heard {
  int number;
  int name;
  // Whether asking twice must end the program. Not for a hang-up, which kernel and shell both send.
  int ends;
  volatile sig_atomic_t is_pending;
  struct sigaction previous;
};

static struct heard heard[] = {
    {.number = SIGINT, .name = CN_SIGNAL_INTERRUPT, .ends = 1},
    {.number = SIGTERM, .name = CN_SIGNAL_TERMINATE, .ends = 1},
    {.number = SIGHUP, .name = CN_SIGNAL_HANGUP},
    {.number = SIGWINCH, .name = CN_SIGNAL_RESIZE},
    {.number = SIGTSTP, .name = CN_SIGNAL_STOP},
    {.number = SIGCONT, .name = CN_SIGNAL_CONTINUE},
};

#define HEARD_COUNT ((int)(sizeof heard / sizeof heard[0]))

// One pipe for the whole process, as its signals are.
static int read_end = -1;
static int write_end = -1;

static void note(int number) {
  int saved = errno;
  for (int i = 0; i < HEARD_COUNT; i++) {
    if (heard[i].number != number) continue;
    if (heard[i].ends && heard[i].is_pending) {
      // Asked a second time before the loop took notice: it hangs. Go without it.
      cn_guard_restore();
      cn_log_end("ended by a second signal, unheard");
      signal(number, SIG_DFL);
      raise(number);
    }
    heard[i].is_pending = 1;
  }
  cn_wake(write_end);
  errno = saved;
}

int cn_signals_descriptor(void) { return read_end; }

int cn_signals_install(void) {
  if (read_end < 0 && cn_wake_open(&read_end, &write_end) != 0) return -1;
  struct sigaction action;
  memset(&action, 0, sizeof action);
  action.sa_handler = note;
  action.sa_flags = SA_RESTART;
  sigemptyset(&action.sa_mask);
  for (int i = 0; i < HEARD_COUNT; i++) {
    heard[i].is_pending = 0;
    sigaction(heard[i].number, NULL, &heard[i].previous);
    // Whoever started us with a signal ignored, as nohup does, wants it so.
    if (heard[i].previous.sa_handler == SIG_IGN) continue;
    sigaction(heard[i].number, &action, NULL);
  }
  return 0;
}

void cn_signals_remove(void) {
  for (int i = 0; i < HEARD_COUNT; i++) sigaction(heard[i].number, &heard[i].previous, NULL);
}

int cn_next_signal(void) {
  cn_wake_drain(read_end);
  for (int i = 0; i < HEARD_COUNT; i++) {
    if (!heard[i].is_pending) continue;
    heard[i].is_pending = 0;
    return heard[i].name;
  }
  return CN_SIGNAL_NONE;
}
