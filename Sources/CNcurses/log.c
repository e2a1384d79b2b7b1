#include "internal.h"

#include <execinfo.h>
#include <fcntl.h>
#include <signal.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

// A line for each end that nobody at the keyboard asked for, and where a crash happened. Nothing that was on the
// screen is written: addresses and names of functions tell a programmer enough.

// A log that has grown beyond this, in bytes, is begun anew.
static const off_t most = 1 << 20;

static int log_descriptor = -1;
static char version[64];

int cn_log_open(const char *path, const char *name) {
  void *frames[1];
  cn_log_close();
  log_descriptor = open(path, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC | O_NOFOLLOW, 0600);
  if (log_descriptor < 0) return -1;
  if (lseek(log_descriptor, 0, SEEK_END) > most) {
    int ignored = ftruncate(log_descriptor, 0);
    (void)ignored;
  }
  strncpy(version, name, sizeof version - 1);
  // The first call loads a library and allocates, which a signal handler may not.
  backtrace(frames, 1);
  return 0;
}

void cn_log_close(void) {
  if (log_descriptor >= 0) close(log_descriptor);
  log_descriptor = -1;
}

struct line {
  char text[192];
  size_t length;
};

static void add(struct line *line, const char *text) {
  while (*text != 0 && line->length < sizeof line->text) line->text[line->length++] = *text++;
}

static void add_number(struct line *line, long number, int digits) {
  char text[24];
  int start = sizeof text - 1;
  text[start] = 0;
  while ((number > 0 || digits > 0) && start > 0) {
    text[--start] = (char)('0' + number % 10);
    number /= 10;
    digits--;
  }
  add(line, text + start);
}

// The moment in UTC, after ISO 8601. By hand, as gmtime_r is not async-signal-safe; the days are counted as in Howard
// Hinnant's "chrono-Compatible Low-Level Date Algorithms", for moments after 1970.
static void add_now(struct line *line) {
  struct timespec now = {0};
  clock_gettime(CLOCK_REALTIME, &now);
  long days = now.tv_sec / 86400 + 719468, second = now.tv_sec % 86400;
  long era = days / 146097, day = days % 146097;
  long year = (day - day / 1460 + day / 36524 - day / 146096) / 365;
  long of_year = day - (365 * year + year / 4 - year / 100);
  long month = (5 * of_year + 2) / 153;
  day = of_year - (153 * month + 2) / 5 + 1;
  month += month < 10 ? 3 : -9;
  year += era * 400 + (month <= 2);
  add_number(line, year, 4);
  add(line, "-");
  add_number(line, month, 2);
  add(line, "-");
  add_number(line, day, 2);
  add(line, "T");
  add_number(line, second / 3600, 2);
  add(line, ":");
  add_number(line, second / 60 % 60, 2);
  add(line, ":");
  add_number(line, second % 60, 2);
  add(line, "Z ");
}

void cn_log_end(const char *what) {
  if (log_descriptor < 0) return;
  struct line line = {.length = 0};
  add_now(&line);
  add(&line, version);
  add(&line, " [");
  add_number(&line, getpid(), 1);
  add(&line, "] ");
  add(&line, what);
  add(&line, "\n");
  ssize_t ignored = write(log_descriptor, line.text, line.length);
  (void)ignored;
}

void cn_log_crash(int number) {
  if (log_descriptor < 0) return;
  void *frames[64];
  const char *name = sigabbrev_np(number);
  char what[32] = "crash: SIG";
  strncat(what, name == NULL ? "?" : name, sizeof what - strlen(what) - 1);
  cn_log_end(what);
  backtrace_symbols_fd(frames, backtrace(frames, 64), log_descriptor);
}
