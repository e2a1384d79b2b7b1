import ReviewEngine
import Testing

@testable import Exchange

@Suite("What the columns of a table are")
struct ColumnMappingTests {
  private static func resolve(_ header: [String], _ entries: [String] = []) throws -> ResolvedColumns {
    try ResolvedColumns(
      header: header, mapping: ColumnMapping(entries.map { try ColumnMapping.Entry(parsing: $0) }),
      file: "test.csv")
  }

  @Test("The headings of a Vietnamese list, accents, case, line breaks and stars aside")
  func vietnamese() throws {
    let columns = try Self.resolve([
      "STT", "Tên gọi (Ông/Bà/Chức danh)", "TÊN TẬP THỂ/ CÁ NHÂN/\nHỘ GIA ĐÌNH (*)", "Chức vụ",
      "Đơn vị công tác",
      "Đơn vị đề nghị", "Phân loại khen thưởng", "Danh hiệu thi đua/Hình thức khen thưởng",
      "Phân loại đối tượng", "Lĩnh vực\r\nhoạt động", "Thanh tich", "Mã hồ sơ", "Năm:", "Ghi chú",
    ])
    #expect(
      columns.uses == [
        .ignored, .extra("Tên gọi (Ông/Bà/Chức danh)"), .target(.field(.subject), isForced: false),
        .target(.field(.position), isForced: false), .target(.field(.unit), isForced: false),
        .target(.field(.nominator), isForced: false), .extra("Phân loại khen thưởng"),
        .target(.field(.title), isForced: false), .target(.field(.subjectKind), isForced: false),
        .target(.field(.field), isForced: false), .target(.field(.achievement), isForced: false),
        .target(.id, isForced: false), .target(.field(.year), isForced: false), .extra("Ghi chú"),
      ])
  }

  @Test("The permanent names, however they are spelt, and in their own order", arguments: ColumnTarget.all)
  func permanentNames(_ target: ColumnTarget) throws {
    let columns = try Self.resolve(["subject", "x", target.name.uppercased()])
    #expect(columns.sources[target] == (target == .field(.subject) ? [0] : [2]))
    #expect(ColumnTarget(name: target.name.replacing("-", with: "_").uppercased()) == target)
  }

  @Test("Every name in the table leads to the target it stands under")
  func tableIsConsistent() {
    for target in ColumnTarget.all {
      for name in target.knownNames {
        #expect(ColumnTarget.recognized(name)?.target == target, "\(name)")
      }
      if case .field(let field) = target {
        for label in [field.label.vi, field.label.en] {
          #expect(ColumnTarget.recognized(label)?.target == target, "\(label)")
        }
      }
    }
  }

  @Test("The surest name wins; the other column is kept as it is")
  func bestName() throws {
    let columns = try Self.resolve(["Đơn vị", "Name", "Đơn vị công tác", "Họ tên"])
    #expect(
      columns.uses == [
        .extra("Đơn vị"), .extra("Name"), .target(.field(.unit), isForced: false),
        .target(.field(.subject), isForced: false),
      ])
  }

  @Test("What the user says goes before what names say")
  func overrides() throws {
    let columns = try Self.resolve(
      ["subject", "Film", "Name", "Citation", "Note"],
      ["subject=Name", "achievement=Citation", "achievement=note", "title=Film"])
    #expect(
      columns.uses == [
        .extra("subject"), .target(.field(.title), isForced: true), .target(.field(.subject), isForced: true),
        .target(.field(.achievement), isForced: true), .target(.field(.achievement), isForced: true),
      ])
    #expect(columns.sources[.field(.achievement)] == [3, 4])
  }

  @Test("Mistakes are told with the nearest name")
  func mistakes() throws {
    #expect(throws: MappingError.unknownName("subjct", nearest: "subject")) {
      try ColumnMapping.Entry(parsing: "subjct=Name")
    }
    #expect(throws: MappingError.unknownName("xyzzy", nearest: nil)) {
      try ColumnMapping.Entry(parsing: "xyzzy=Name")
    }
    for text in ["subject", "=Name", "subject=", ""] {
      #expect(throws: MappingError.malformed(text)) { try ColumnMapping.Entry(parsing: text) }
    }
    #expect(try ColumnMapping.Entry(parsing: "title=a=b").column == "a=b")
    #expect(throws: ExchangeError.columnNotFound(file: "test.csv", name: "Nmae", nearest: "Name")) {
      try Self.resolve(["Name", "Year"], ["subject=Nmae"])
    }
  }

  @Test("Without a subject there is nothing to import")
  func noSubject() {
    #expect(throws: ExchangeError.columnNotFound(file: "test.csv", name: "subject", nearest: "Subjet")) {
      try Self.resolve(["Subjet", "Year"])
    }
  }

  @Test("Extras: no two of one name, none without; what an export adds is ignored or named back")
  func extras() throws {
    let columns = try Self.resolve([
      "subject", "Note", "Note", "", "review.stage", "extra.title", "extra.extra.x", "Note (2)",
    ])
    #expect(
      columns.uses.dropFirst() == [
        .extra("Note"), .extra("Note (2)"), .extra("#4"), .ignored, .extra("title"), .extra("extra.x"),
        .extra("Note (2) (2)"),
      ])
  }

  @Test(
    "The name of an extra field survives being a column",
    arguments: [
      "Note", "title", "Tên", "Họ tên", "extra.x", "review.stage", "#4", "STT", "extra.",
    ])
  func extraNames(_ name: String) {
    let column = ReservedColumn.columnName(ofExtra: name)
    #expect(ReservedColumn.extraName(from: column) == name)
    #expect(!ReservedColumn.isReserved(column) && ColumnTarget.recognized(column) == nil)
    #expect(!ColumnTarget.isOrdinal(column))
  }
}
