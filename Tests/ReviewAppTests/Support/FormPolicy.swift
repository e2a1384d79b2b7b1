import ReviewEngine
import SamplePolicies

extension Policy {
  /// The sample programme with a form of every type of field in its first stage, and a short one in its second.
  static let withForms: Policy = {
    var stages = Policy.sample.stages
    let rules = Policy.sample.rules(of: .detect)
    stages[.detect] = StageRules(
      label: rules.label, decidingRoles: rules.decidingRoles, form: FormSamples.fields,
      gate: [Requirement(.form(.detect, "minutes")), Requirement(.form(.detect, "checks"))])
    let next = Policy.sample.rules(of: .cultivate)
    stages[.cultivate] = StageRules(
      label: next.label, decidingRoles: next.decidingRoles,
      form: [FormSamples.field("plan", "Kế hoạch", "Plan", .longText)])
    return Policy(
      id: Policy.sample.id, version: Policy.sample.version, title: Policy.sample.title, stages: stages,
      reasons: Policy.sample.reasons)
  }()

  /// A first stage whose form offers names.
  static let withNames: Policy = {
    var stages = Policy.sample.stages
    let rules = Policy.sample.rules(of: .detect)
    stages[.detect] = StageRules(
      label: rules.label, decidingRoles: rules.decidingRoles,
      form: [
        FormSamples.field("mentor", "Người giúp đỡ", "Mentor", .text, suggestions: .people),
        FormSamples.field("unit", "Đơn vị", "Unit", .text, suggestions: .units),
        FormSamples.field("place", "Nơi", "Place", .text),
      ])
    return Policy(
      id: Policy.sample.id, version: Policy.sample.version, title: Policy.sample.title, stages: stages,
      reasons: Policy.sample.reasons)
  }()
}

/// Fields of every type.
enum FormSamples {
  static let results = [
    Term(id: "kept", label: LocalizedText(vi: "giữ vững", en: "kept")),
    Term(id: "better", label: LocalizedText(vi: "tốt hơn", en: "better")),
    Term(id: "weak", label: LocalizedText(vi: "giảm sút", en: "weaker")),
  ]

  static let help = [
    Term(id: "spiritual", label: LocalizedText(vi: "tinh thần", en: "spiritual")),
    Term(id: "material", label: LocalizedText(vi: "vật chất", en: "material")),
    Term(id: "policy", label: LocalizedText(vi: "cơ chế, chính sách", en: "policy")),
  ]

  static let fields = [
    field("name", "Tên mô hình", "Name of the model", .text),
    field("content", "Nội dung của mô hình", "What it consists of", .longText),
    field(
      "people", "Số người tham gia", "People who take part", .number(minimum: 1, maximum: nil),
      hint: LocalizedText(vi: "cả hộ gia đình", en: "households included")),
    field("begun", "Bắt đầu từ ngày", "Begun on", .date),
    field("result", "Kết quả", "Result", .choice(results)),
    field("help", "Hình thức giúp đỡ", "Help given", .choices(help)),
    field("frontline", "Người trực tiếp lao động", "Works directly", .yesNo),
    field("minutes", "Biên bản họp", "Minutes", .document),
    field(
      "checks", "Kiểm tra định kỳ", "Periodic checks",
      .table([
        field("date", "Ngày", "Date", .date), field("result", "Kết quả", "Result", .choice(results)),
        field("effect", "Hiệu quả", "Effect", .longText), field("paper", "Giấy tờ", "Paper", .document),
      ])),
  ]

  static func field(
    _ id: String, _ vi: String, _ en: String, _ type: FieldType, hint: LocalizedText? = nil,
    suggestions: NameSource? = nil
  ) -> FormField {
    FormField(
      id: id, label: LocalizedText(vi: vi, en: en), hint: hint, type: type, suggestions: suggestions)
  }
}
