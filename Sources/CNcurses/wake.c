#include "internal.h"

#include <fcntl.h>
#include <unistd.h>

int cn_wake_open(int *read_descriptor, int *write_descriptor) {
  int ends[2];
  if (pipe2(ends, O_NONBLOCK | O_CLOEXEC) != 0) return -1;
  *read_descriptor = ends[0];
  *write_descriptor = ends[1];
  return 0;
}

void cn_wake(int write_descriptor) {
  // A full pipe is readable already, so a byte that does not fit is not missed.
  ssize_t ignored = write(write_descriptor, "!", 1);
  (void)ignored;
}

void cn_wake_drain(int read_descriptor) {
  char bytes[256];
  while (read(read_descriptor, bytes, sizeof bytes) == (ssize_t)sizeof bytes) continue;
}

void cn_wake_close(int read_descriptor, int write_descriptor) {
  close(read_descriptor);
  close(write_descriptor);
}
