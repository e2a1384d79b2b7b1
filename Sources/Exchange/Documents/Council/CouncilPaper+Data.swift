internal import ReviewEngine

extension CouncilPaper {
  /// The values by the names that templates use.
  func data(about items: [AgendaItem]) -> MergeData {
    let (members, date) = (session.members, session.date)
    let outcomes = items.map { $0.ballot?.result?.outcome }
    let asked = members.count { $0.presence == .inWriting }
    return MergeData(
      [
        "session": session.name, "subject": session.title, "place": session.place,
        "parent": session.parent, "issuer": session.issuer.isEmpty ? Self.blank : session.issuer,
        "locality": session.locality.isEmpty ? Self.blank : session.locality,
        "number": number.isEmpty ? Self.blank : number, "country": hasCountry ? "yes" : "",
        "day": Self.twoDigits(date.day), "month": Self.twoDigits(date.month), "year": String(date.year),
        "date": say(LocalizedText(vi: date.slashed, en: date.description)),
        "chair": session.presiding, "secretary": session.minuteTaker,
        "draft": session.status == .closed ? "" : say(session.status.label),
        "members-count": String(members.count), "present-count": String(session.present.count),
        "absent-count": String(members.count - session.present.count), "asked-count": String(asked),
        "agenda-count": String(items.count),
        "carried-count": String(outcomes.count { $0 == .carried }),
        "failed-count": String(outcomes.count { $0 == .failed }),
        "undecided-count": String(outcomes.count { $0 == nil || $0 == .inquorate }),
        "policy": "\(policy.title[language]) (\(policy.version))",
      ],
      lists: [
        "members": members.enumerated().map { index, member in
          MergeData([
            "index": String(index + 1), "name": member.name, "role": say(member.role.label),
            "presence": say(member.presence.label),
          ])
        },
        "tellers": tellers.map { MergeData(["name": $0]) },
        "items": items.enumerated().map { data(of: $0.element, index: $0.offset + 1) },
      ])
  }

  private func data(of item: AgendaItem, index: Int) -> MergeData {
    let dossier = nominations[item.nomination]?.dossier
    let ballot = item.ballot
    let title = ballot?.title.flatMap(policy.title(withID:)).map { say($0.label) } ?? dossier?.title ?? ""
    var fields = [
      "index": String(index), "id": item.nomination.rawValue,
      "name": dossier?.subject ?? item.nomination.rawValue,
      "position": dossier?.position ?? "", "unit": dossier?.unit ?? "", "nominator": dossier?.nominator ?? "",
      "title": title, "kind": dossier?.kind.map { say(policy.vocabulary.kinds[$0] ?? $0.label) } ?? "",
      "secret": ballot?.threshold.isSecret == true ? "yes" : "",
      "open": ballot?.threshold.isSecret == false ? "yes" : "",
      "basis": ballot.map { say($0.threshold.legalBasis) } ?? "", "conclusion": say(conclusion(of: item)),
    ]
    fields.merge(figures(of: ballot?.result)) { first, _ in first }
    return MergeData(fields, lists: ["recusals": recusals(of: item), "votes": votes(in: item)])
  }

  /// The counts, and what they come to; empty where nothing is counted.
  private func figures(of result: BallotResult?) -> [String: String] {
    let tally = result?.tally
    let text = { (count: Int?) in count.map(String.init) ?? "" }
    return [
      "counted": result == nil ? "" : "yes", "issued": text(tally?.issued),
      "collected": text(tally?.collected), "written": text(tally?.written), "yes": text(tally?.yes),
      "no": text(tally?.no), "abstain": text(tally?.abstain), "invalid": text(tally?.invalid),
      "valid": text(tally.map { $0.collected - $0.invalid }), "base": text(result?.base),
      "needed": text(result?.needed), "share": result?.share ?? "",
      "percent": result.map { percent($0.tally.yes, of: $0.base) } ?? "",
      "sentence": result.map { say($0.sentence) } ?? "",
    ]
  }

  private func recusals(of item: AgendaItem) -> [MergeData] {
    session.members.compactMap { member in
      item.recusals[member.number].map { reason in
        MergeData([
          "member": member.name, "reason": policy.label(ofReason: reason, for: .recuse, in: language),
        ])
      }
    }
  }

  private func votes(in item: AgendaItem) -> [MergeData] {
    session.members.compactMap { member in
      item.ballot?.votes[member.number].map { vote in
        let written = vote.isWritten ? say(LocalizedText(vi: " (bằng văn bản)", en: " (in writing)")) : ""
        return MergeData(["member": member.name, "vote": say(vote.choice.label) + written])
      }
    }
  }

  /// What the council says of a nomination. It advises: it recommends, and never awards.
  private func conclusion(of item: AgendaItem) -> LocalizedText {
    switch item.ballot?.result?.outcome {
    case .carried: LocalizedText(vi: "Hội đồng đề nghị công nhận", en: "The council recommends recognition")
    case .failed:
      LocalizedText(
        vi: "Không đủ tỷ lệ phiếu để đề nghị", en: "Not recommended: too few votes in favour")
    case .inquorate:
      LocalizedText(vi: "Chưa có kết luận vì không đủ túc số", en: "No conclusion: there was no quorum")
    case nil:
      item.ballot?.votes.isEmpty == false
        ? LocalizedText(vi: "Chưa kiểm phiếu", en: "Not counted")
        : LocalizedText(vi: "Chưa bỏ phiếu", en: "Not voted on")
    }
  }

  /// A share in percent with one decimal, rounded down, so that no share looks as if it reached what it did not.
  private func percent(_ part: Int, of whole: Int) -> String {
    guard whole > 0 else { return say(LocalizedText(vi: "0,0%", en: "0.0%")) }
    let tenths = part * 1000 / whole
    return say(
      LocalizedText(vi: "\(tenths / 10),\(tenths % 10)%", en: "\(tenths / 10).\(tenths % 10)%"))
  }

  private static func twoDigits(_ number: Int) -> String { number < 10 ? "0\(number)" : String(number) }
}
