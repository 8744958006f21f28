internal import WorkTime

/// The desks of Southeast and West Asia.
extension SisterSites {
    static let singapore = Desk(
        site: SampleSite(
            slug: "singapore", zone: zone("Asia/Singapore"),
            languages: [("zh", 0.4), ("en", 0.6)],
            ordinaryDay: 36,
            holidays: days([
                ("2026-05-27", "Hari Raya Haji"),
                ("2026-05-31", "Vesak Day"),
                ("2026-06-01", "Vesak Day (substitute)"),
                ("2026-08-09", "National Day"),
                ("2026-08-10", "National Day (substitute)"),
                ("2026-11-08", "Deepavali"),
                ("2026-11-09", "Deepavali (substitute)"),
                ("2026-12-25", "Christmas Day"),
            ]), campaigns: doubleDays, paydays: []),
        fullWeek: 40,
        names: [
            "Ong Kai Wen",
            "Serene Koh",
            "Muthu Krishnan",
            "Teo Li Xuan",
            "Nadiah Yusof",
            "Chia Boon Hock",
            "Rachel Seah",
            "Lin Junjie",
            "Harpreet Gill",
            "Phua Ming Yi",
            "Sun Mengting",
            "Toh Wei Jie",
        ])

    static let jakarta = Desk(
        site: SampleSite(
            slug: "jakarta", zone: zone("Asia/Jakarta"),
            languages: [("id", 0.7), ("en", 0.3)],
            ordinaryDay: 36,
            holidays: days([
                ("2026-05-27", "Eid al-Adha"),
                ("2026-05-31", "Vesak Day"),
                ("2026-06-01", "Pancasila Day"),
                ("2026-06-16", "Islamic New Year"),
                ("2026-08-17", "Independence Day"),
                ("2026-08-25", "Prophet Muhammad's Birthday"),
                ("2026-12-25", "Christmas Day"),
            ]), campaigns: doubleDays, paydays: []),
        fullWeek: 40,
        names: [
            "Bambang Wicaksono",
            "Sari Kusumawati",
            "Yohanes Lumbantoruan",
            "Dewi Anggraini",
            "Agus Prasetyo",
            "Ratna Suhartini",
            "Fajar Nugroho",
            "Melati Puspita",
            "Komang Adnyana",
            "Rizky Ramadhan",
            "Intan Maharani",
            "Galih Saputra",
        ])

    static let dubai = Desk(
        site: SampleSite(
            slug: "dubai", zone: zone("Asia/Dubai"),
            languages: [("ar", 0.6), ("en", 0.4)],
            ordinaryDay: 36,
            holidays: days([
                ("2026-05-26", "Day of Arafah"),
                ("2026-05-27", "Eid al-Adha"),
                ("2026-05-28", "Eid al-Adha holiday"),
                ("2026-05-29", "Eid al-Adha holiday"),
                ("2026-06-15", "Islamic New Year"),
                ("2026-08-28", "Prophet Muhammad's Birthday"),
                ("2026-12-02", "National Day"),
                ("2026-12-03", "National Day (second day)"),
            ]), campaigns: doubleDays, paydays: []),
        fullWeek: 40,
        names: [
            "Khalid Al Mazrui",
            "Layla Haddad",
            "Omar Bitar",
            "Hind Al Suwaidi",
            "Rami Khoury",
            "Anjali Menon",
            "Yasmin Farouk",
            "Tariq Siddiqui",
            "Noura Al Ketbi",
            "Karim Mansour",
            "Dina Saleh",
            "Faisal Qureshi",
        ])
}
