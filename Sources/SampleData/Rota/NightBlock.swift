internal import RandomStreams
internal import WorkTime

/// The nights one crew works in a week.
enum NightBlock: CaseIterable {
    case mondayToThursday
    case fridayToSunday

    /// The weekdays on whose evenings the nights begin, Monday being 0.
    var weekdays: Range<Int> {
        switch self {
        case .mondayToThursday: 0..<4
        case .fridayToSunday: 4..<7
        }
    }

    /// The weekday on which the two days off of the crew's week begin.
    var restStart: Int {
        switch self {
        case .mondayToThursday: 4
        case .fridayToSunday: 2
        }
    }

    /// One senior, one sure speaker of Mandarin, and one or two more.
    var crewSize: Int {
        switch self {
        case .mondayToThursday: 4
        case .fridayToSunday: 3
        }
    }
}

/// Who works which nights: for each member, in the team's order, a block for each week or none.
///
/// Nobody has more than one block, and the newest members are asked last.
func drawNightBlocks(
    of team: [TeamMember], absences: [SampleAbsence], from stream: RandomStream
) -> [[NightBlock?]] {
    var stream = stream
    let weekCount = SamplePeriod.rota.count / 7
    var blocks = team.map { _ in [NightBlock?](repeating: nil, count: weekCount) }
    let candidates = team.indices.filter { team[$0].worksNights }
    let seniors = stream.shuffled(candidates.filter { team[$0].grade == .senior })
    let others =
        stream.shuffled(candidates.filter { team[$0].grade == .specialist })
        + candidates.filter { team[$0].grade == .graduate }
    let speakers = others.filter { team[$0].worksInMandarin }
    // Speakers of Mandarin are kept for the seat that needs one as long as possible.
    let rest = others.filter { !team[$0].worksInMandarin } + speakers

    for week in 0..<weekCount {
        for block in NightBlock.allCases {
            let monday = SamplePeriod.rota.start + week * 7
            // The last night ends on the morning after.
            let dates = DateRange(
                start: monday + block.weekdays.lowerBound,
                end: monday + block.weekdays.upperBound + 1)
            let seats = [seniors, speakers] + Array(repeating: rest, count: block.crewSize - 2)
            for queue in seats {
                let member = queue.first { index in
                    blocks[index].allSatisfy { $0 == nil }
                        && !absences.contains {
                            $0.specialist == team[index].id && $0.dates.overlaps(dates)
                        }
                }
                if let member { blocks[member][week] = block }
            }
        }
    }
    return blocks
}
