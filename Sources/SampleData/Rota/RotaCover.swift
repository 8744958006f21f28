internal import WorkTime

/// Who is present in each hour of the four weeks, and how far that is from what is wanted.
struct RotaCover {
    private static let days = SamplePeriod.rota.count
    /// Wanted on an ordinary day, by hour; weekends take two thirds of it.
    private static let wanted = [
        4, 4, 4, 4, 4, 4, 4, 7, 11, 14, 17, 17, 17, 16, 17, 18, 17, 15, 12, 11, 12, 11, 7, 6,
    ]

    private var heads: [Int]
    private var seniors: [Int]
    private var speakers: [Int]
    private let targets: [Int]

    init() {
        // The last night ends at seven in the morning after the last day.
        let hours = RotaCover.days * 24 + 7
        heads = Array(repeating: 0, count: hours)
        seniors = heads
        speakers = heads
        targets = (0..<hours).map { hour in
            let isWeekend = hour / 24 % 7 >= 5
            let target = RotaCover.wanted[hour % 24]
            return isWeekend ? max(3, target * 2 / 3) : target
        }
    }

    /// Counts a member's duties, or takes them back with a `sign` of −1.
    mutating func count(_ rota: SpecialistRota, sign: Int) {
        for day in 0..<RotaCover.days {
            guard let shift = rota.shift(onDay: day) else { continue }
            for hour in RotaCover.hours(of: shift, onDay: day) {
                heads[hour] += sign
                if rota.member.grade == .senior { seniors[hour] += sign }
                if rota.member.worksInMandarin { speakers[hour] += sign }
            }
        }
    }

    /// What a member's duties on some days would add to the distance from what is wanted.
    ///
    /// The distance is squared in heads; an hour without a senior or without a speaker of
    /// Mandarin outweighs all of that.
    func cost(of rota: SpecialistRota, days: Range<Int>) -> Int {
        let isSenior = rota.member.grade == .senior
        let isSpeaker = rota.member.worksInMandarin
        var cost = 0
        for day in days {
            guard let shift = rota.shift(onDay: day) else { continue }
            for hour in RotaCover.hours(of: shift, onDay: day) {
                // (gap − 1)² − gap², where gap is what is missing so far.
                cost += 1 - 2 * (targets[hour] - heads[hour])
                if isSenior, seniors[hour] == 0 { cost -= 1000 }
                if isSpeaker, speakers[hour] == 0 { cost -= 1000 }
            }
        }
        return cost
    }

    /// The hours of the roster in which someone on this duty is present.
    private static func hours(of shift: SampleShift, onDay day: Int) -> Range<Int> {
        let start = day * 24 + shift.startHour
        return start..<start + shift.presentHours
    }
}
