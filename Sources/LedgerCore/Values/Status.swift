/// The state of a project as a statement reports it (annotation guide, "Status").
public enum Status: String, CaseIterable, Sendable, Hashable {
  case proposed, discussed, committed, agreed, underway, delayed, suspended, completed, cancelled

  /// How far along the way from an idea to delivery; the off-track states have none.
  public var progress: Int? {
    switch self {
    case .proposed: 0
    case .discussed: 1
    case .committed: 2
    case .agreed: 3
    case .underway: 4
    case .completed: 5
    case .delayed, .suspended, .cancelled: nil
    }
  }

  /// Nothing more is owed: a due date that passes after this is not missed.
  public var isSettled: Bool { self == .completed || self == .cancelled }

  /// The kind of entry that a claim of this status makes: talk, or a promise and its fate.
  public var kind: Kind { self == .proposed || self == .discussed ? .proposal : .commitment }
}

/// Does somebody who can deliver say it will be done, or is it raised and talked about?
public enum Kind: String, CaseIterable, Sendable, Hashable {
  case commitment, proposal
}

/// Does an article report it as its own news, or recall it as known?
public enum Standing: String, CaseIterable, Sendable, Hashable {
  case news, background
}

/// Is it said in so many words, or concluded?
public enum Basis: String, CaseIterable, Sendable, Hashable {
  case reported, inferred
}

/// What a version did to its project's state.
public enum Change: String, CaseIterable, Sendable, Hashable {
  /// The project's first statement.
  case added
  /// Further along the way, or back on track.
  case movedOn
  /// Less far along, or off track.
  case movedBack
  /// Same status, later due date.
  case slipped
  /// Same status, earlier due date.
  case broughtForward
  /// Same status, a due date where there was none.
  case dated
  /// Nothing new.
  case restated
}
