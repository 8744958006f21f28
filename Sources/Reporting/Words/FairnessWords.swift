internal import RosterModel
internal import Wording

extension Burden {
    /// What duties of the kind are called.
    var phrase: FairnessPhrase {
        switch self {
        case .night: .nights
        case .weekend: .weekends
        case .holiday: .holidays
        case .start: .starts
        }
    }
}

extension BurdenTally {
    /// `3+1`.
    var counted: String { "\(past)+\(planned)" }

    /// `+0.4`.
    var signedDifference: String {
        let text = Figure.fixed(difference, digits: 1)
        return text.hasPrefix("−") || text == "0.0" ? text : "+" + text
    }
}

extension FairnessLine {
    /// `3/1`: granted and denied, past and planned together.
    var wishes: String {
        "\(pastWishes.granted + plannedWishes.granted)/"
            + "\(pastWishes.denied + plannedWishes.denied)"
    }
}
