internal import WorkTime

/// The roster file, in order of specialist and date.
func rosterText(_ rotas: [SpecialistRota]) -> String {
    var table = CSVTable(
        header: "specialist", "date", "shift", "start", "end", "breaks", "activity", "locked")
    let meals = mealStarts(rotas)
    for (rota, meals) in zip(rotas, meals) {
        for (day, date) in SamplePeriod.rota.dates.enumerated() {
            guard let shift = rota.shift(onDay: day) else { continue }
            let start = SamplePeriod.instant(date, minutes: shift.startHour * 60)
            let end = start + .hours(shift.presentHours)
            let pause = meals[day].map { offset in
                let meal = TimeRange(start: start + offset, length: .hours(1))
                let zone = SamplePeriod.zone
                return "\(zone.local(meal.start).time)-\(zone.local(meal.end).time)"
            }
            table.append([
                rota.member.id, date.description, shift.code, SamplePeriod.stamp(start),
                SamplePeriod.stamp(end), pause ?? "", "tickets", "",
            ])
        }
    }
    return table.text
}

/// When each member's meal starts on each day, counted from the shift's start; nil without one.
///
/// People on the same shift take turns, so that the first two are never away at once.
private func mealStarts(_ rotas: [SpecialistRota]) -> [[Minutes?]] {
    let turns = [Minutes(210), Minutes(270), Minutes(240)]
    var starts = rotas.map { _ in [Minutes?](repeating: nil, count: SamplePeriod.rota.count) }
    for day in 0..<SamplePeriod.rota.count {
        var taken: [SampleShift: Int] = [:]
        for index in rotas.indices {
            guard let shift = rotas[index].shift(onDay: day), shift.hasMeal else { continue }
            let turn = taken[shift, default: 0]
            starts[index][day] = turns[turn % turns.count]
            taken[shift] = turn + 1
        }
    }
    return starts
}
