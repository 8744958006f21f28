internal import WorkTime

/// The desks of Europe.
extension SisterSites {
    static let london = Desk(
        site: SampleSite(
            slug: "london", zone: zone("Europe/London"),
            languages: [("en", 1.0)],
            ordinaryDay: 36,
            holidays: days([
                ("2026-05-25", "Spring Bank Holiday"),
                ("2026-08-31", "Summer Bank Holiday"),
                ("2026-12-25", "Christmas Day"),
                ("2026-12-26", "Boxing Day"),
                ("2026-12-28", "Boxing Day (substitute)"),
            ]), campaigns: blackFriday, paydays: []),
        fullWeek: 40,
        names: [
            "Harriet Cole",
            "Dev Patel-Shaw",
            "Olu Adeyemi",
            "Siobhan Keane",
            "Marcus Whitfield",
            "Priti Rao",
            "Gareth Pryce",
            "Amelia Thorne",
            "Kwame Boateng",
            "Lucy Hargreaves",
            "Tom Ashdown",
            "Zara Iqbal",
        ])

    static let paris = Desk(
        site: SampleSite(
            slug: "paris", zone: zone("Europe/Paris"),
            languages: [("fr", 0.7), ("en", 0.3)],
            ordinaryDay: 36,
            holidays: days([
                ("2026-05-25", "Whit Monday"),
                ("2026-07-14", "National Day"),
                ("2026-08-15", "Assumption Day"),
                ("2026-11-01", "All Saints' Day"),
                ("2026-11-11", "Armistice Day"),
                ("2026-12-25", "Christmas Day"),
            ]), campaigns: blackFriday, paydays: []),
        fullWeek: 35,
        names: [
            "Camille Roussel",
            "Karim Benali",
            "Juliette Fontaine",
            "Mathieu Lacroix",
            "Aminata Diop",
            "Thomas Girard",
            "Sophie Marchand",
            "Nicolas Perrot",
            "Ines Haddou",
            "Paul Vasseur",
            "Clara Besson",
            "Hugo Leclerc",
        ])

    static let berlin = Desk(
        site: SampleSite(
            slug: "berlin", zone: zone("Europe/Berlin"),
            languages: [("de", 0.7), ("en", 0.3)],
            ordinaryDay: 36,
            holidays: days([
                ("2026-05-25", "Whit Monday"),
                ("2026-10-03", "German Unity Day"),
                ("2026-12-25", "Christmas Day"),
                ("2026-12-26", "Second Day of Christmas"),
            ]), campaigns: blackFriday, paydays: []),
        fullWeek: 40,
        names: [
            "Katrin Vogel",
            "Emre Yildiz",
            "Jonas Brandt",
            "Anke Lehmann",
            "Lukas Seidel",
            "Miriam Ziegler",
            "Tobias Kranz",
            "Selin Aydin",
            "Hannes Pohl",
            "Frieda Winkler",
            "Moritz Haas",
            "Paula Engel",
        ])
}
