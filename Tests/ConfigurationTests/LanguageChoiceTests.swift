import ReviewEngine
import Testing

@testable import Configuration

@Suite("The choice of language")
struct LanguageChoiceTests {
  @Test(
    "flag, then configuration, then environment",
    arguments: [
      (.english, .vietnamese, ["LANG": "vi_VN"], .english),
      (nil, .vietnamese, ["LANG": "en_US"], .vietnamese),
      (nil, nil, ["LANG": "vi_VN.UTF-8"], .vietnamese), (nil, nil, ["LANG": "vi"], .vietnamese),
      (nil, nil, ["LANG": "VI-vn"], .vietnamese), (nil, nil, ["LANG": "vie_VN"], .english),
      (nil, nil, ["LC_ALL": "C", "LC_MESSAGES": "vi_VN", "LANG": "vi_VN"], .english),
      (nil, nil, ["LC_ALL": "", "LC_MESSAGES": "vi_VN", "LANG": "en_US"], .vietnamese),
      (nil, nil, ["LC_MESSAGES": "", "LANG": "vi_VN"], .vietnamese), (nil, nil, [:], .english),
    ] as [(Language?, Language?, [String: String], Language)])
  func order(flag: Language?, configured: Language?, environment: [String: String], expected: Language) {
    #expect(Language.chosen(flag: flag, configured: configured, environment: environment) == expected)
  }
}
