internal import ColumnGeneration
internal import LinearModel
internal import RandomStreams

extension DutyDive {
    /// A duty of a person that may be fixed or forbidden.
    struct Fixing {
        let group: Int
        let day: Int
        /// The template, or -1 for a day off.
        let template: Int
        /// The option, where all plans agree on the template.
        var option: Int32?
        let share: Double
        /// The share, shaken.
        var rank: Double
    }

    @inline(__always)
    func template(_ plan: WorkPlan, _ day: Int) -> Int {
        let option = plan.options[day]
        return option < 0 ? -1 : problem.options[Int(option)].template
    }

    /// What may be fixed, the surest first; empty once all is whole.
    mutating func fixings(_ values: [Double]) -> [Fixing] {
        var found: [Fixing] = []
        let width = problem.templateCount + 1
        var shares = Array(repeating: 0.0, count: part.days.count * width)
        for group in part.people.indices {
            for cell in shares.indices { shares[cell] = 0 }
            for column in master.columnsOfGroup[group]
            where column < values.count && values[column] > 1e-9 {
                let plan = pricing.plans[master.columns[column].choice]
                for (offset, day) in part.days.enumerated() {
                    shares[offset * width + template(plan, day) + 1] += values[column]
                }
            }
            for (cell, share) in shares.enumerated() where share > 1e-6 && share < 1 - 1e-6 {
                found.append(
                    Fixing(
                        group: group, day: part.days.lowerBound + cell / width,
                        template: cell % width - 1, share: share, rank: share))
            }
        }
        if found.isEmpty, fixesVariants { found = variantFixings(values) }
        if random != nil {
            for index in found.indices { found[index].rank += 0.2 * (random?.uniform() ?? 0) }
        }
        found.sort { ($0.rank, -$0.group, -$0.day) > ($1.rank, -$1.group, -$1.day) }
        return found
    }

    /// The variants that plans which agree on all duties do not agree on.
    private func variantFixings(_ values: [Double]) -> [Fixing] {
        part.people.indices.flatMap { group -> [Fixing] in
            part.days.flatMap { day -> [Fixing] in
                var shares: [Int32: Double] = [:]
                for column in master.columnsOfGroup[group]
                where column < values.count && values[column] > 1e-9 {
                    let plan = pricing.plans[master.columns[column].choice]
                    shares[plan.options[day], default: 0] += values[column]
                }
                guard shares.count > 1 else { return [] }
                return shares.sorted { $0.key < $1.key }.map { option, share in
                    Fixing(
                        group: group, day: day,
                        template: option < 0 ? -1 : problem.options[Int(option)].template,
                        option: option, share: share, rank: share)
                }
            }
        }
    }

    /// Fixings to try one after the other, until one of them is gentle: everything nearly sure, or
    /// else the surest; half of that; single duties fixed, or forbidden.
    func attempts(_ found: [Fixing]) -> [[(Fixing, Bool)]] {
        let sure = found.filter { $0.share >= surely }
        let singles = onePerPerson(found)
        let chosen =
            sure.isEmpty ? Array(singles.prefix(Int(batch * Double(found.count)) + 1)) : sure
        var attempts = [chosen.map { ($0, true) }]
        if isGentle, chosen.count > 3 {
            attempts.append(Array(attempts[0].prefix(chosen.count / 2)))
        }
        attempts += singles.prefix(trials).dropFirst(chosen.count == 1 ? 1 : 0).map { [($0, true)] }
        // There is no forbidding of a single variant: another search of it must be cut short.
        attempts += singles.prefix(trials).filter { $0.option == nil }.map { [($0, false)] }
        if isGentle {
            attempts += singles.prefix(2 * trials).dropFirst(trials).map { [($0, true)] }
        }
        return attempts
    }

    /// The surest of each person, so that they do not rule one another out.
    private func onePerPerson(_ found: [Fixing]) -> [Fixing] {
        var isThere = Array(repeating: false, count: part.people.count)
        return found.filter { fixing in
            defer { isThere[fixing.group] = true }
            return !isThere[fixing.group]
        }
    }
}
