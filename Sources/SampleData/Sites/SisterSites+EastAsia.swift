internal import WorkTime

/// The desks of East Asia.
extension SisterSites {
    static let tokyo = Desk(
        site: SampleSite(
            slug: "tokyo", zone: zone("Asia/Tokyo"),
            languages: [("ja", 0.8), ("en", 0.2)],
            ordinaryDay: 36,
            holidays: days([
                ("2026-07-20", "Marine Day"),
                ("2026-08-11", "Mountain Day"),
                ("2026-09-21", "Respect for the Aged Day"),
                ("2026-09-23", "Autumnal Equinox Day"),
                ("2026-10-12", "Sports Day"),
                ("2026-11-03", "Culture Day"),
                ("2026-11-23", "Labor Thanksgiving Day"),
            ]), campaigns: doubleDays, paydays: []),
        fullWeek: 40,
        names: [
            "Sato Haruka",
            "Kimura Daisuke",
            "Mori Ayumi",
            "Takeda Shun",
            "Fujita Nanami",
            "Ogawa Kenta",
            "Hayashi Yui",
            "Nishida Ryo",
            "Ueno Misaki",
            "Arai Takumi",
            "Kondo Sakura",
            "Maeda Yuto",
        ])

    static let seoul = Desk(
        site: SampleSite(
            slug: "seoul", zone: zone("Asia/Seoul"),
            languages: [("ko", 0.8), ("en", 0.2)],
            ordinaryDay: 36,
            holidays: days([
                ("2026-05-25", "Buddha's Birthday (substitute)"),
                ("2026-06-03", "Local Election Day"),
                ("2026-06-06", "Memorial Day"),
                ("2026-07-17", "Constitution Day"),
                ("2026-08-15", "Liberation Day"),
                ("2026-08-17", "Liberation Day (substitute)"),
                ("2026-09-24", "The day preceding Chuseok"),
                ("2026-09-25", "Chuseok"),
                ("2026-09-26", "The second day of Chuseok"),
                ("2026-10-03", "National Foundation Day"),
                ("2026-10-05", "National Foundation Day (substitute)"),
                ("2026-10-09", "Hangul Day"),
                ("2026-12-25", "Christmas Day"),
            ]), campaigns: doubleDays, paydays: []),
        fullWeek: 40,
        names: [
            "Kang Min-seo",
            "Yoon Jae-hyun",
            "Shin Ha-eun",
            "Oh Seung-woo",
            "Bae Su-jin",
            "Ryu Dong-hyuk",
            "Moon Ji-ah",
            "Seo Tae-yang",
            "Nam Ye-rin",
            "Hong Gi-tae",
            "Ahn So-mi",
            "Jang Woo-bin",
        ])

    static let shanghai = Desk(
        site: SampleSite(
            slug: "shanghai", zone: zone("Asia/Shanghai"),
            languages: [("zh", 0.8), ("en", 0.2)],
            ordinaryDay: 36,
            holidays: days([
                ("2026-06-19", "Dragon Boat Festival"),
                ("2026-09-25", "Mid-Autumn Festival"),
                ("2026-10-01", "National Day"),
                ("2026-10-02", "National Day"),
                ("2026-10-03", "National Day"),
                ("2026-10-05", "National Day (substitute)"),
            ]), campaigns: doubleDays, paydays: []),
        fullWeek: 40,
        names: [
            "Gu Xinyi",
            "Shen Weiming",
            "Xu Jingwen",
            "Pan Zihao",
            "Tang Ruoxi",
            "Qiu Hongbo",
            "Fan Lele",
            "Cao Yifan",
            "Jin Mengyao",
            "Lu Chengyu",
            "Wei Siqi",
            "Dong Anqi",
        ])
}
