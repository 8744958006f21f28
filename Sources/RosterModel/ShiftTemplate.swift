public import WorkTime

/// A shift the team may be given: when it starts, how long one is present, when one eats.
public struct ShiftTemplate: Hashable, Sendable {
    /// The code in the roster's cells.
    public let code: ShiftCode
    /// The name people say.
    public let name: String
    /// When the shift starts on the clock.
    public let start: LocalTime
    /// From start to end, the meal break included.
    public let length: Minutes
    /// The unpaid meal break; nil for a short shift without one.
    public let meal: MealWindow?
    /// Whether policy counts the shift as night work.
    public let isNight: Bool
    /// The contracts whose people may be given the shift; empty for everybody.
    public let contracts: [Contract.Kind]

    /// A shift template.
    ///
    /// - Precondition: `length` is positive and the meal break fits in it.
    public init(
        code: ShiftCode, name: String, start: LocalTime, length: Minutes, meal: MealWindow?,
        isNight: Bool, contracts: [Contract.Kind] = []
    ) {
        precondition(length > .zero, "a shift must last some time")
        precondition(meal?.fits(in: length) ?? true, "a meal break must lie within its shift")
        self.code = code
        self.name = name
        self.start = start
        self.length = length
        self.meal = meal
        self.isNight = isNight
        self.contracts = contracts
    }

    /// Whether the shift may be given to people with a contract of this kind.
    public func isOpen(to contract: Contract) -> Bool {
        contracts.isEmpty || contracts.contains(contract.kind)
    }

    /// Time worked in the shift: its length less the unpaid meal break.
    public var workedTime: Minutes {
        length - (meal?.length ?? .zero)
    }

    /// The duties the template makes on `date`, one for each start its meal break may have.
    ///
    /// The start is a wall time; the length is time that passes, so that a night shift over a
    /// change of the clocks is neither longer nor shorter to the person who works it.
    public func duties(on date: LocalDate, in zone: Zone) -> [Duty] {
        let begin = zone.instant(at: LocalDateTime(date: date, time: start))
        let range = TimeRange(start: begin, length: length)
        guard let meal else {
            return [Duty(shift: code, date: date, range: range, breaks: [], isNight: isNight)]
        }
        return meal.starts.map { offset in
            let pause = TimeRange(start: begin + offset, length: meal.length)
            return Duty(
                shift: code, date: date, range: range, breaks: [pause], isNight: isNight)
        }
    }
}

/// When the meal break of a shift may be taken.
public struct MealWindow: Hashable, Sendable {
    /// How long the break is.
    public let length: Minutes
    /// The earliest start, counted from the shift's start.
    public let earliest: Minutes
    /// The latest start, counted from the shift's start.
    public let latest: Minutes
    /// The distance between the starts that may be chosen.
    public let step: Minutes

    /// A meal break of `length` that starts at `earliest` or whole steps later, up to `latest`.
    ///
    /// - Precondition: `step` is positive and `earliest <= latest`.
    public init(length: Minutes, earliest: Minutes, latest: Minutes, step: Minutes) {
        precondition(step > .zero, "starts must lie some time apart")
        precondition(earliest <= latest, "the latest start must not come before the earliest")
        self.length = length
        self.earliest = earliest
        self.latest = latest
        self.step = step
    }

    /// Whether the break lies within a shift of `shiftLength` wherever it starts.
    public func fits(in shiftLength: Minutes) -> Bool {
        earliest >= .zero && latest + length <= shiftLength
    }

    /// The starts that may be chosen, counted from the shift's start, rising.
    public var starts: [Minutes] {
        stride(from: earliest.count, through: latest.count, by: step.count).map { Minutes($0) }
    }
}
