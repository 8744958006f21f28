public import WorkTime

extension LocalDate {
    /// Easter Sunday of the Gregorian calendar.
    ///
    /// The anonymous Gregorian computus: J. Meeus, "Astronomical Algorithms" (2nd edition, 1998),
    /// chapter 8. Good for every year from 1583.
    ///
    /// - Precondition: `year` lies in 1583...9999.
    public static func easterSunday(of year: Int) -> LocalDate {
        precondition((1583...9999).contains(year), "the Gregorian Easter begins with 1583")
        let golden = year % 19
        let (century, yearOfCentury) = year.quotientAndRemainder(dividingBy: 100)
        let (leapCenturies, centuryRest) = century.quotientAndRemainder(dividingBy: 4)
        let moonCorrection = (century - (century + 8) / 25 + 1) / 3
        // Days from 21 March to the paschal full moon.
        let fullMoon = (19 * golden + century - leapCenturies - moonCorrection + 15) % 30
        let (leapYears, yearRest) = yearOfCentury.quotientAndRemainder(dividingBy: 4)
        // Days from the full moon to the Sunday after it, less one.
        let sunday = (32 + 2 * centuryRest + 2 * leapYears - fullMoon - yearRest) % 7
        let lateMoon = (golden + 11 * fullMoon + 22 * sunday) / 451
        let fromFirstOfMarch = fullMoon + sunday - 7 * lateMoon + 21
        return LocalDate(dayNumber: daysBefore(month: 3, of: year) + fromFirstOfMarch)
    }

    /// The day number of the first day of a month.
    private static func daysBefore(month: Int, of year: Int) -> Int {
        LocalDate(year: year, month: month, day: 1)?.dayNumber ?? 0
    }
}
