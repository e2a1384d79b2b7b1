import ReviewEngine
import ReviewStore

extension Words {
  /// One thing that verifying found wrong.
  static func finding(_ finding: VerificationReport.Finding) -> LocalizedText {
    switch finding {
    case .missingEntry(let entry):
      LocalizedText(vi: "thiếu mục \(entry)", en: "entry \(entry) is missing")
    case .brokenHash(let entry):
      LocalizedText(
        vi: "mục \(entry): mã băm không khớp nội dung hoặc mục trước",
        en: "entry \(entry): the hash fits neither its facts nor the entry before")
    case .unreadable(let entry):
      LocalizedText(vi: "mục \(entry): không đọc được", en: "entry \(entry): cannot be read")
    case .contradiction(let error): contradiction(error)
    case .stateDiffers(let id, let entry):
      LocalizedText(
        vi: "\(id): trạng thái lưu khác sổ cái (mục cuối \(entry))",
        en: "\(id): what is stored is not what the ledger says (last entry \(entry))")
    case .recordDiffers(let id, let entry):
      LocalizedText(
        vi: "\(id.sentence.vi): nội dung lưu khác sổ cái (mục cuối \(entry))",
        en: "\(id.sentence.en): what is stored is not what the ledger says (last entry \(entry))")
    case .unrecorded(let id):
      LocalizedText(
        vi: "\(id.sentence.vi): không có mục nào ghi", en: "\(id.sentence.en): no entry made it")
    case .unknownKind(let kind):
      LocalizedText(
        vi: "có thứ guong không biết: «\(kind)»", en: "there is a record of an unknown kind: “\(kind)”")
    case .unregistered(let id):
      LocalizedText(vi: "\(id): không có mục nào nhận hồ sơ này", en: "\(id): no entry registered it")
    }
  }

  private static func contradiction(_ error: ReplayError) -> LocalizedText {
    switch error {
    case .revisionGap(let entry):
      LocalizedText(vi: "mục \(entry): số bản không liền", en: "entry \(entry): not the next revision")
    case .registeredTwice(let entry):
      LocalizedText(
        vi: "mục \(entry): nhận hồ sơ lần thứ hai", en: "entry \(entry): registered for the second time")
    case .notRegistered(let entry):
      LocalizedText(vi: "mục \(entry): hồ sơ chưa được nhận", en: "entry \(entry): before its registration")
    case .undoesAnother(let entry):
      LocalizedText(
        vi: "mục \(entry): hoàn tác hay làm lại điều không có hiệu lực",
        en: "entry \(entry): takes back what was not in effect")
    case .factsDiffer(let entry):
      LocalizedText(
        vi: "mục \(entry): nội dung trước khi sửa không khớp",
        en: "entry \(entry): what it says was there before was not")
    case .notAboutANomination(let entry):
      LocalizedText(
        vi: "mục \(entry): việc ghi không hợp với đối tượng của nó",
        en: "entry \(entry): cannot have happened to what it is about")
    }
  }

  static let verified = LocalizedText(vi: "sổ cái và hồ sơ khớp nhau", en: "ledger and nominations agree")

  static func notVerified(_ count: Int) -> LocalizedText {
    LocalizedText(
      vi: "có \(count) chỗ sai; giữ nguyên tệp kho và tìm bản sao lưu",
      en: "\(count) thing\(count == 1 ? " is" : "s are") wrong; keep the file as it is and look for a copy")
  }

  static let ledgerEntries = LocalizedText(vi: "mục sổ cái", en: "ledger entries")
  static let nominationsLabel = LocalizedText(vi: "hồ sơ", en: "nominations")
  static let lastHash = LocalizedText(vi: "mã băm cuối", en: "last hash")
}
