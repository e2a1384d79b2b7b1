import ReviewEngine

extension Command {
  /// The tour for newcomers.
  static let tourCommands: [Command] = [
    Command(
      .tourBegin, .program, LocalizedText(vi: "làm quen", en: "tour"),
      help: LocalizedText(
        vi: "Làm quen trong 30 giây, trên dữ liệu mẫu", en: "A tour of 30 seconds, on sample data"),
      keys: ["g ?"], in: [.queue], obstacle: { $0.tourObstacle }
    ) { $0.beginTour() }
  ]
}
