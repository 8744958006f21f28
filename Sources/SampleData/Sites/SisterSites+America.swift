internal import WorkTime

/// The desks of America.
extension SisterSites {
    static let losAngeles = Desk(
        site: SampleSite(
            slug: "los-angeles", zone: zone("America/Los_Angeles"),
            languages: [("en", 0.75), ("es", 0.25)],
            ordinaryDay: 36,
            holidays: days([
                ("2026-05-25", "Memorial Day"),
                ("2026-06-19", "Juneteenth National Independence Day"),
                ("2026-07-04", "Independence Day"),
                ("2026-09-07", "Labor Day"),
                ("2026-11-08", "Diwali"),
                ("2026-11-11", "Veterans Day"),
                ("2026-11-26", "Thanksgiving Day"),
                ("2026-11-27", "Day After Thanksgiving"),
                ("2026-12-25", "Christmas Day"),
            ]), campaigns: blackFriday, paydays: []),
        fullWeek: 40,
        names: [
            "Denise Carter",
            "Miguel Arroyo",
            "Jennifer Lau",
            "Andre Whitaker",
            "Rosa Villanueva",
            "Kyle Brenner",
            "Lucia Montes",
            "Tyrone Banks",
            "Hannah Weiss",
            "Diego Salcedo",
            "Priscilla Tran",
            "Noah Fielding",
        ])

    static let newYork = Desk(
        site: SampleSite(
            slug: "new-york", zone: zone("America/New_York"),
            languages: [("en", 0.8), ("es", 0.2)],
            ordinaryDay: 36,
            holidays: days([
                ("2026-05-25", "Memorial Day"),
                ("2026-06-19", "Juneteenth National Independence Day"),
                ("2026-07-04", "Independence Day"),
                ("2026-09-07", "Labor Day"),
                ("2026-10-12", "Columbus Day"),
                ("2026-11-03", "Election Day"),
                ("2026-11-11", "Veterans Day"),
                ("2026-11-26", "Thanksgiving Day"),
                ("2026-12-25", "Christmas Day"),
            ]), campaigns: blackFriday, paydays: []),
        fullWeek: 40,
        names: [
            "Angela Russo",
            "Carlos Medina",
            "Leah Rosenthal",
            "Darnell Hayes",
            "Marisol Cruz",
            "Kevin Doyle",
            "Tanya Petrova",
            "Jorge Quiles",
            "Simone Baptiste",
            "Eric Lindgren",
            "Valeria Pineda",
            "Owen Gallagher",
        ])
}
