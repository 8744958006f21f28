internal import WorkTime

/// The serial numbers of a workbook: days since the end of 1899, or since the start of 1904.
struct SerialDates: Hashable {
    /// Whether days are counted from 1904-01-01, as old Macs did.
    let from1904: Bool

    /// The last day of the year 9999, the largest serial number that a date has.
    private static let last = 2_958_465.0

    /// What a serial number means that is shown as `kind`; the number itself where it has no date.
    func value(_ serial: Double, shownAs kind: NumberFormats.Kind) -> SheetValue {
        guard kind != .number, serial.isFinite, serial >= 0, serial <= SerialDates.last else {
            return .number(serial)
        }
        let minutes = Int((serial * 1440).rounded())
        if kind == .time { return .time(Minutes(minutes)) }
        guard let date = date(minutes / 1440),
            let time = LocalTime(minuteOfDay: minutes % 1440)
        else { return .number(serial) }
        return kind == .date && time == .midnight
            ? .date(date) : .moment(LocalDateTime(date: date, time: time))
    }

    /// The date of a whole serial number, ECMA-376 part 1, 18.17.4.1; nil for 1900-02-29, which
    /// there never was but spreadsheets count.
    private func date(_ serial: Int) -> LocalDate? {
        if from1904 { return LocalDate(dayNumber: serial - 24_107) }
        if serial == 60 { return nil }
        return LocalDate(dayNumber: serial - (serial < 60 ? 25_568 : 25_569))
    }
}
