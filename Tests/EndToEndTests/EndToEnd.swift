import Testing

/// The real program in a real terminal: what a reviewer types, and what the reviewer reads. Everything is
/// private to a test: the terminal, the home folder, the store. One test at a time, as each has a terminal, a
/// shell and a program to itself and old machines have two processors.
@Suite(
  .serialized, .timeLimit(.minutes(2)),
  .enabled(if: Tmux.path != nil, "tmux is not installed; it is the terminal these tests type into"))
enum EndToEnd {}
