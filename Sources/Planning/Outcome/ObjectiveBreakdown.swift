internal import LaborLaw
internal import RosterModel
internal import WorkTime

/// The objective of a roster, worked out from the roster itself.
///
/// Nothing here is shared with the optimizer, so that its objective can be checked against it.
struct ObjectiveBreakdown {
    let parts: [ObjectivePart]

    var total: Double { parts.reduce(0) { $0 + $1.points } }

    init(
        _ roster: Roster, scenario: Scenario, coverage: [Coverage], flow: FlowOutcome,
        rules: [Rule], prices: DutyPrices?, fairness: FairShare
    ) {
        let judge = Judge(roster: roster, scenario: scenario)
        let standing = [
            ObjectivePart(kind: .understaffing, points: flow.latePoints),
            ObjectivePart(kind: .delays, points: flow.waitingPoints),
            ObjectivePart(kind: .urgent, points: judge.urgent(coverage)),
            ObjectivePart(kind: .presence, points: judge.presence(rules)),
            ObjectivePart(kind: .development, points: judge.development),
            ObjectivePart(kind: .unusedContract, points: judge.unusedContract),
            ObjectivePart(kind: .deniedWishes, points: judge.deniedWishes),
        ]
        let unfair = Burden.allCases.map { burden in
            ObjectivePart(kind: .unfair(burden), points: judge.unfair(burden, fairness))
        }
        let premiums = prices.map {
            ObjectivePart(kind: .premiums, points: judge.premiums($0))
        }
        parts = standing + unfair + [premiums].compactMap { $0 }
    }
}

/// Weighs one roster.
private struct Judge {
    let roster: Roster
    let scenario: Scenario

    private var weights: ObjectiveWeights { scenario.objective }
    private var hours: Double { scenario.horizon.interval.inHours }

    func urgent(_ coverage: [Coverage]) -> Double {
        coverage.reduce(0) { sum, line in
            guard case .urgent = line.demand.kind else { return sum }
            return sum + line.missingHours * weights.urgentShortHour
        }
    }

    /// Hours without somebody a rule wants on duty.
    func presence(_ rules: [Rule]) -> Double {
        rules.reduce(0) { sum, rule in
            switch rule.kind {
            case .minOnDuty(let policy):
                sum + missing(policy.atLeast) { policy.who.admits($0) ? 1 : 0 }
            case .neverAlone(let policy):
                sum
                    + missing(0) { specialist in
                        specialist.grade == policy.grade
                            ? -1
                            : scenario.team.specialists.count { $0.grade == policy.grade }
                    }
            default: sum
            }
        } * weights.brokenPresenceHour
    }

    /// Head-hours by which the presence of people, each counted with `weight`, falls short.
    private func missing(_ required: Int, weight: (Specialist) -> Int) -> Double {
        let specialists = Dictionary(
            scenario.team.specialists.map { ($0.id, weight($0)) },
            uniquingKeysWith: { first, _ in first })
        var changes: [(at: Instant, by: Int)] = []
        for assignment in scenario.assignments(with: roster) {
            guard let weight = specialists[assignment.specialist],
                let range = assignment.duty.range.intersection(scenario.horizon.range)
            else { continue }
            changes.append((range.start, weight))
            changes.append((range.end, -weight))
        }
        changes.append((scenario.horizon.range.end, 0))
        var present = 0
        var missing = 0.0
        var cursor = scenario.horizon.range.start
        for change in changes.sorted(by: { $0.at < $1.at }) {
            missing += Double(max(0, required - present)) * (change.at - cursor).inHours
            present += change.by
            cursor = change.at
        }
        return missing
    }

    var development: Double {
        scenario.policy.development.reduce(0) { sum, activity in
            let given = roster.assignments.flatMap(\.development)
                .filter { $0.activity == activity.name }
                .reduce(0) { $0 + $1.range.length.inHours }
            let wanted =
                activity.weeklyHours.inHours * Double(scenario.horizon.dates.count) / 7
            return sum + max(0, wanted - given) * weights.missedDevelopmentHour
        }
    }

    var unusedContract: Double {
        let dates = scenario.horizon.dates
        let all = scenario.assignments(with: roster)
        let byPerson = Dictionary(grouping: all, by: \.specialist)
        return scenario.team.specialists.reduce(0) { sum, specialist in
            let absences = scenario.team.absences.filter { $0.specialist == specialist.id }
            let mondays = stride(from: dates.start.startOfWeek, to: dates.end, by: 7)
            return sum
                + mondays.reduce(0) { hours, monday in
                    let first = max(monday, dates.start) - dates.start
                    let last = min(monday + 7, dates.end) - dates.start
                    let time = ContractedTime(
                        specialist, week: first..<last, absences: absences,
                        horizon: scenario.horizon)
                    let given = (byPerson[specialist.id] ?? [])
                        .filter { $0.duty.date >= monday && $0.duty.date < monday + 7 }
                        .reduce(Minutes.zero) { $0 + $1.duty.workedTime }
                    return hours + max(.zero, time.target - given).inHours
                } * weights.unusedContractHour
        }
    }

    var deniedWishes: Double {
        scenario.team.requests.reduce(0) { sum, request in
            guard scenario.horizon.dates.contains(request.date) else { return sum }
            let duties = roster.assignments
                .filter { $0.specialist == request.specialist && $0.duty.date == request.date }
                .map(\.duty)
            return request.isGranted(by: duties)
                ? sum : sum + Double(request.weight) * weights.deniedWish
        }
    }

    func premiums(_ prices: DutyPrices) -> Double {
        let people = Dictionary(
            scenario.team.specialists.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        return roster.assignments.reduce(0) { sum, assignment in
            guard let specialist = people[assignment.specialist] else { return sum }
            let duty = assignment.duty
            return sum + prices.points(of: specialist, duty.shift, on: duty.date)
        }
    }

    func unfair(_ burden: Burden, _ fairness: FairShare) -> Double {
        roster.assignments.flatMap { fairness.prices(of: $0) }
            .reduce(0) { $1.burden == burden ? $0 + $1.points : $0 }
    }
}
