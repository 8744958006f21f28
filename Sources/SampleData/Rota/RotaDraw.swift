internal import RandomStreams
internal import WorkTime

/// Rotas for the whole team: night crews first, then days off and shifts until the hours are
/// covered as wanted.
///
/// Each member in turn gets the rest and shift that fit best to what all others work; this is
/// repeated until nobody can be moved to advantage.
func drawRotas(
    of team: [TeamMember], absences: [SampleAbsence], from stream: RandomStream
) -> [SpecialistRota] {
    let nights = drawNightBlocks(of: team, absences: absences, from: stream.substream("nights"))
    var rotas = team.indices.map { index in
        SpecialistRota(
            member: team[index],
            absences: absences.filter { $0.specialist == team[index].id }.map(\.dates),
            nights: nights[index], restStart: index % 5)
    }
    var cover = RotaCover()
    for rota in rotas { cover.count(rota, sign: 1) }

    var order = stream.substream("order")
    var hasChanged = true
    var rounds = 0
    while hasChanged, rounds < 8 {
        hasChanged = false
        rounds += 1
        for index in order.shuffled(Array(rotas.indices)) {
            cover.count(rotas[index], sign: -1)
            hasChanged = improve(&rotas[index], cover: cover) || hasChanged
            cover.count(rotas[index], sign: 1)
        }
    }
    return rotas
}

/// Moves a member's rests and changes shifts, week by week, where that lowers the cost; says
/// whether anything was changed.
private func improve(_ rota: inout SpecialistRota, cover: RotaCover) -> Bool {
    var hasChanged = false
    for week in -1..<rota.weeks.count {
        // A week's choice shows until the next week's rest.
        let days = max(0, week * 7)..<min((week + 2) * 7, SamplePeriod.rota.count)
        var bestCost = cost(of: rota, cover: cover, days: days)
        for candidate in variants(of: rota, week: week) where candidate.isLegal {
            let cost = cost(of: candidate, cover: cover, days: days)
            if cost < bestCost {
                (rota, bestCost, hasChanged) = (candidate, cost, true)
            }
        }
    }
    return hasChanged
}

/// The rota with every choice for one week; week −1 stands for the opening shift.
private func variants(of rota: SpecialistRota, week: Int) -> [SpecialistRota] {
    rota.member.dayShifts.flatMap { shift -> [SpecialistRota] in
        var variant = rota
        guard week >= 0 else {
            variant.openingShift = shift
            return [variant]
        }
        variant.weeks[week].shiftAfterRest = shift
        guard !rota.weeks[week].isRestFixed else { return [variant] }
        return (0...(7 - rota.weeks[week].restDays)).map { start in
            variant.weeks[week].restStart = start
            return variant
        }
    }
}

/// The cost to the cover, and something for working the same shift twice running, so that the
/// pattern rotates.
private func cost(of rota: SpecialistRota, cover: RotaCover, days: Range<Int>) -> Int {
    let shifts = [rota.openingShift] + rota.weeks.map(\.shiftAfterRest)
    let repeats = zip(shifts, shifts.dropFirst()).count { $0 == $1 }
    return cover.cost(of: rota, days: days) + 40 * repeats
}
