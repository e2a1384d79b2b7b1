#include "internal.h"

#include <ncurses.h>
#include <errno.h>
#include <poll.h>
#include <term.h>
#include <unistd.h>

const char *cn_key_bytes(const char *name) {
  const char *bytes = tigetstr((char *)name);
  return bytes == (const char *)-1 ? NULL : bytes;
}

int cn_wait(int wake_descriptor, int watch_input, int timeout) {
  struct pollfd watched[3] = {
      {.fd = wake_descriptor, .events = POLLIN},
      {.fd = cn_signals_descriptor(), .events = POLLIN},
      {.fd = watch_input ? STDIN_FILENO : -1, .events = POLLIN},
  };
  int ready = poll(watched, 3, timeout);
  // A signal that interrupts leaves its trace in the pipe, so the next look finds it.
  while (ready < 0 && errno == EINTR) ready = poll(watched, 3, timeout);
  if (ready <= 0) return ready < 0 ? CN_LOST : 0;
  int bits = 0;
  if (watched[0].revents & POLLIN) bits |= CN_WOKEN;
  if (watched[1].revents & POLLIN) bits |= CN_SIGNALLED;
  if (watched[2].revents & POLLIN) {
    bits |= CN_INPUT;
  } else if (watched[2].revents & (POLLHUP | POLLERR | POLLNVAL)) {
    bits |= CN_LOST;
  }
  return bits;
}

int cn_read(uint8_t *bytes, int capacity) {
  ssize_t count = read(STDIN_FILENO, bytes, (size_t)capacity);
  if (count > 0) return (int)count;
  if (count < 0 && (errno == EINTR || errno == EAGAIN)) return 0;
  return -1;
}
