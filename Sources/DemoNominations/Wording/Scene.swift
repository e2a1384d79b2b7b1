/// A value that phrases can name between braces.
enum Slot: String, Sendable {
  case pronoun = "s"
  case pronounAtStart = "S"
  case subject = "ten"
  case subjectAtStart = "Ten"
  case model = "m"
  case goal
  case unit
  case unitOnRecord = "donvi"
  case commune = "xa"
  case communeAtStart = "Xa"
  case communeName = "xa0"
  case communeSort = "xaloai"
  case village = "thon"
  case villageAtStart = "Thon"
  case villageSort = "loaithon"
  case villageHead = "truongthon"
  case province = "tinh"
  case provinceName = "tinh0"
  case provinceSort = "tinhloai"
  case brand = "hieu"
  case nation = "nuoc"
}

/// What one nomination is about: the values for the slots of its phrases.
struct Scene: Sendable {
  /// The year reported on.
  var year: Int
  /// Where it is.
  var place: Place
  /// How the text refers to the subject again, "bà", "đơn vị".
  var pronoun = Spoken("")
  /// The subject by its full name, "bà Nguyễn Thị Hạnh".
  var subject = Spoken("")
  /// The unit, as it reads inside a sentence.
  var unit = ""
  /// The unit, as records write it.
  var unitOnRecord = ""
  /// The name of the model or practice, in its quotes.
  var model = ""
  /// What it is for.
  var goal = ""
  /// The name of a cooperative or firm.
  var brand = ""
  /// A country, where a foreigner appears.
  var nation = ""

  /// The value of a slot.
  subscript(slot: Slot) -> String {
    switch slot {
    case .pronoun: pronoun.inside
    case .pronounAtStart: pronoun.atStart
    case .subject: subject.inside
    case .subjectAtStart: subject.atStart
    case .model: model
    case .goal: goal
    case .unit: unit
    case .unitOnRecord: unitOnRecord
    case .commune: place.commune.full.inside
    case .communeAtStart: place.commune.full.atStart
    case .communeName: place.commune.name
    case .communeSort: place.commune.sort
    case .village: place.village.inside
    case .villageAtStart: place.village.atStart
    case .villageSort: place.villageSort.word
    case .villageHead: place.villageSort.head
    case .province: place.province.full
    case .provinceName: place.province.name
    case .provinceSort: place.province.sort
    case .brand: brand
    case .nation: nation
    }
  }
}

/// Words in their two forms: inside a sentence, and at its start.
struct Spoken: Sendable {
  let inside: String
  let atStart: String

  /// Makes both forms from the one used inside a sentence.
  init(_ inside: String) {
    self.inside = inside
    atStart = inside.prefix(1).uppercased() + inside.dropFirst()
  }

  /// Makes both forms from the one of records, which begins with a capital letter.
  init(record: String, isWrittenSmallInside: Bool) {
    inside = isWrittenSmallInside ? record.prefix(1).lowercased() + record.dropFirst() : record
    atStart = record
  }

  /// Makes both forms of two words, a space between them.
  init(_ first: Spoken, _ second: String) {
    inside = first.inside + " " + second
    atStart = first.atStart + " " + second
  }
}
