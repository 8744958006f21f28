internal import ColumnGeneration
internal import LinearModel

/// The linear relaxation of a part of a roster, in which cuts that are learned on the way stand for
/// the problem's linear part.
///
/// The plans of the part's people must be out of the state while it is in use.
final class PartRelaxation<Session: LPSession> {
    /// The part.
    let part: RosterPart
    /// Its master program.
    let master: RestrictedMaster<Session>
    /// What finds plans for it.
    let pricing: RosterPricing
    private let state: CoverState
    private let start: PartProgram

    /// The relaxation in a session that holds `start.program`.
    init(_ start: PartProgram, of state: CoverState, pricing: RosterPricing, session: Session) {
        self.start = start
        self.state = state
        self.pricing = pricing
        part = start.part
        master = RestrictedMaster(start.program, session: session)
        for cut in start.cuts { pricing.add(cut) }
    }

    /// Has the next solve start from each person's first column.
    func startFromFirstColumns() {
        master.startFromFirstColumns(known: start.known)
    }

    /// Whether the linear part costs more at a solution's heads than its cuts tell, by more than
    /// `trusting`; it is known from then on.
    func learn(from solution: MasterSolution, trusting: Double) -> Bool {
        guard let column = start.costColumn else { return false }
        let assumed = solution.fixedValues[column]
        let heads = state.heads(
            withShares: zip(master.columns, solution.values).compactMap {
                $1 > 1e-9 ? (part.people[$0.group], pricing.plans[$0.choice], $1) : nil
            })
        if let known = state.cuts?.dearest(at: heads), known.cost(at: heads) > assumed + trusting {
            add(known)
            return true
        }
        guard let (cost, cut) = state.learn(at: heads), cost > assumed + trusting else {
            return false
        }
        add(cut)
        return true
    }

    private func add(_ cut: LinearCut) {
        let coefficients = master.columns.map { column in
            cut.worth(
                of: state.rows.heads(
                    of: pricing.plans[column.choice], person: part.people[column.group]))
        }
        master.add([start.row(cut, coefficients: coefficients)])
        pricing.add(cut)
    }
}
