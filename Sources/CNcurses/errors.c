#include "internal.h"

#include <fcntl.h>
#include <stdlib.h>
#include <unistd.h>

// Where standard error leads while nothing is diverted; -1 when nothing is.
static int original = -1;
static int kept = -1;

void cn_errors_divert(void) {
  if (original >= 0 || !isatty(STDERR_FILENO)) return;
  char name[] = "/tmp/guong-XXXXXX";
  kept = mkostemp(name, O_CLOEXEC);
  if (kept < 0) return;
  unlink(name);
  original = fcntl(STDERR_FILENO, F_DUPFD_CLOEXEC, 3);
  if (original < 0 || dup2(kept, STDERR_FILENO) < 0) {
    if (original >= 0) close(original);
    original = -1;
    close(kept);
  }
}

void cn_errors_release(void) {
  if (original < 0) return;
  dup2(original, STDERR_FILENO);
  close(original);
  original = -1;
  char bytes[512];
  off_t offset = 0;
  ssize_t count;
  while ((count = pread(kept, bytes, sizeof bytes, offset)) > 0) {
    offset += count;
    ssize_t ignored = write(STDERR_FILENO, bytes, (size_t)count);
    (void)ignored;
  }
  close(kept);
}
