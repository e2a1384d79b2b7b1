public import ReviewEngine

/// Something for the world outside to do; the answer comes back as a ``Message``. Effects are values, so that
/// tests compare them.
public enum Effect: Sendable, Hashable {
  /// Load rows of the list; answered by ``Message/loaded(_:_:)``.
  case load(ListLoad)
  /// Count; answered by ``Message/counted(_:_:)``.
  case count(CountRequest)
  /// Count what the policy's quotas count; answered by ``Message/quotas(_:)``, in a large store only when a person asks.
  case countQuotas(QueryContext, isAsked: Bool)
  /// Say what a decision about everything a query matches would do; answered by ``Message/forecast(_:_:)``.
  case forecast(DecisionRequest, Query, QueryContext, excluding: Set<NominationID>)
  /// Apply a change set; answered by ``Message/applied(_:)``, ``Message/refused(_:)`` or ``Message/failed(_:)``.
  case apply(ChangeSet)
  /// Decide everything a query matches and the rules allow, in one change set; answered by
  /// ``Message/appliedToMatching(_:count:votes:)``.
  case decideMatching(DecisionRequest, Query, QueryContext, excluding: Set<NominationID>)
  /// Take the reviewer's latest decision back; answered by ``Message/applied(_:)``.
  case undo(Reviewer, Timestamp)
  /// Take the reviewer's latest undo back; answered by ``Message/applied(_:)``.
  case redo(Reviewer, Timestamp)
  /// Take one of the reviewer's actions back, whichever it is; answered by ``Message/applied(_:)``.
  case undoAction(Int64, Reviewer, Timestamp)
  /// List the reviewer's actions that hold, the latest first; answered by ``Message/actions(_:)``.
  case listActions(by: String, limit: Int)
  /// Look a nomination up, to open its dossier; answered by ``Message/dossier(_:)``.
  case openDossier(NominationID)
  /// Fetch a nomination's history; answered by ``Message/history(_:)``.
  case history(NominationID)
  /// Fetch what was said about a nomination and what it looks like; answered by ``Message/dossierParts(_:_:_:)``.
  case dossierParts(NominationID)
  /// Say something about a nomination; answered as ``apply(_:)``.
  case comment(String, on: NominationID, by: Reviewer, Timestamp)
  /// Settle two nominations that look alike; answered as ``apply(_:)``.
  case settle(SettlementRequest)
  /// Look marked nominations up that others may have changed; answered by ``Message/marked(_:of:)``.
  case refreshMarks([NominationID])
  /// Look a nomination up, to show it in the list; answered by ``Message/located(_:)``.
  case locate(NominationID)
  /// Find the content of a page, and let go of what an earlier one still needs; answered by
  /// ``Message/page(_:_:isWhole:)``, perhaps in parts.
  case loadPage(PageLoad)
  /// No page is open any more: what is still being found for one is not needed.
  case leavePages
  /// Read the first nominations that an export would write; answered by ``Message/exportPreview(_:)``.
  case previewExport(PageRequest)
  /// Write what a query matches to a file; answered by ``Message/exported(path:count:)``.
  case export(ExportRequest)
  /// List the sessions of the council; answered by ``Message/sessions(_:)``.
  case listSessions
  /// Put everything that a query matches and the council decides on a session's agenda; answered as ``apply(_:)``.
  case scheduleMatching(String, Query, QueryContext, excluding: Set<NominationID>, by: Reviewer)
  /// Save a form, with the hashes of the files entered in it; answered by ``Message/applied(_:)``,
  /// ``Message/formUnchanged(_:)``, ``Message/formRefused(_:_:)`` or as ``apply(_:)``.
  case fill(FormFilling)
  /// Look whether there is a draft of a form; answered by ``Message/draft(_:_:)`` when there is one.
  case loadDraft(DraftID)
  /// Keep what was typed in a form and is not saved. Of two drafts of a form the one with the higher sequence counts.
  case keepDraft(FormDraft)
  /// Forget the draft of a form, up to a sequence.
  case dropDraft(DraftID, sequence: Int)
  /// Find names that complete what is typed in a form; answered by ``Message/names(_:for:)``.
  case suggestNames(NameRequest)
  /// Give a text to the person's own editor until they leave it; answered by ``Message/editedOutside(_:)``. The name is
  /// for the file.
  case editOutside(String, name: String)
  /// Keep what was chosen on the screen for the next time.
  case keepChoices(Choices)
  /// Show with another theme, for as long as the program runs.
  case useTheme(String)
  /// Leave the terminal to the shell until the program is resumed.
  case suspend
  /// End the program.
  case quit
}

/// Rows wanted for the list.
public struct ListLoad: Sendable, Hashable {
  /// What becomes of the rows.
  public enum Purpose: Sendable, Hashable {
    /// They replace what is loaded; the focus goes to the first.
    case replaceFromStart
    /// They replace what is loaded; the focus goes to the last.
    case replaceFromEnd
    /// They replace what is loaded: some rows before one, then that one (or its successor) with the focus, and
    /// the rows after it.
    case replaceAround
    /// The same, but the row that has the focus keeps it, and its line on the screen.
    /// One that is gone from the list because somebody else changed it may keep its place until the focus leaves it:
    /// what is typed just then must not fall on the next one.
    case refresh(keepsRow: Bool)
    /// They come after what is loaded.
    case append
    /// They come before what is loaded.
    case prepend
  }

  /// The list they are for; see `ListState.generation`.
  public let generation: Int
  /// What becomes of them.
  public let purpose: Purpose
  /// The pages to ask for, in this order.
  public let requests: [PageRequest]

  /// Makes a load.
  public init(generation: Int, purpose: Purpose, requests: [PageRequest]) {
    self.generation = generation
    self.purpose = purpose
    self.requests = requests
  }
}

/// A count that is wanted.
public struct CountRequest: Sendable, Hashable {
  /// What the count is for.
  public enum Purpose: Sendable, Hashable {
    /// The numbers in the tabs.
    case tabs
    /// The number in the tab of a saved list.
    case view(SavedView)
    /// The number beside the filter.
    case matches(generation: Int)
  }

  /// What the count is for.
  public let purpose: Purpose
  /// What is counted.
  public let query: Query
  /// What the query's words mean.
  public let context: QueryContext

  /// Makes a request.
  public init(_ purpose: Purpose, of query: Query, in context: QueryContext) {
    self.purpose = purpose
    self.query = query
    self.context = context
  }
}

/// An export that is wanted.
public struct ExportRequest: Sendable, Hashable {
  /// The formats that exports come in.
  public enum Format: String, CaseIterable, Sendable, Hashable {
    /// Comma-separated, safe for spreadsheets.
    case csv
    /// Tabs between the cells, safe for spreadsheets.
    case tsv
    /// One JSON document.
    case json
    /// A JSON object a line.
    case jsonLines = "jsonl"
  }

  /// How much is told.
  public enum Profile: CaseIterable, Sendable, Hashable {
    /// Everything.
    case `internal`
    /// What may be published: nothing that may be personal.
    case `public`
  }

  /// The format.
  public let format: Format
  /// How much is told.
  public let profile: Profile
  /// What is exported, in which order.
  public let query: Query
  /// What the query's words mean.
  public let context: QueryContext
  /// The file to write; it must not exist.
  public let path: String

  /// Makes a request.
  public init(format: Format, profile: Profile = .internal, query: Query, context: QueryContext, path: String)
  {
    self.format = format
    self.profile = profile
    self.query = query
    self.context = context
    self.path = path
  }
}

/// What is to be settled about two nominations that look alike.
public struct SettlementRequest: Sendable, Hashable {
  /// One of them.
  public let one: NominationID
  /// The other.
  public let other: NominationID
  /// What is settled.
  public let verdict: Settlement.Verdict
  /// The reviewer's own words; empty when there are none.
  public let note: String
  /// Who settles.
  public let reviewer: Reviewer
  /// When.
  public let time: Timestamp
}
