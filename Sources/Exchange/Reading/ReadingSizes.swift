/// How much is read and looked at at a time, in bytes. Tests make the sizes small, to put edges everywhere.
struct ReadingSizes {
  /// Read at a time; the dialect is found out from the first.
  var chunk = 1 << 20
  /// What a decision on the encoding wants to see ahead.
  var window = 1 << 16
  /// The most that one record may have, its quotes and line ends among it. A longer one is nearly always a
  /// quote that does not close.
  var record = 16 << 20
}
