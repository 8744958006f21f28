/// The cast: 42 invented people, by grade and then in order of joining.
///
/// Eight speak Mandarin first and no more English than B1; fourteen work in both languages; the
/// rest work in English.
enum KualaLumpurTeam {
    static let members: [TeamMember] = cast.enumerated().map { index, person in
        TeamMember(
            id: index < 9 ? "S0\(index + 1)" : "S\(index + 1)", name: person.name,
            grade: person.grade, joined: person.joined, weeklyHours: person.hours,
            languages: person.languages,
            categories: person.fields.compactMap { categoryNames[$0] }.sorted())
    }

    private static let categoryNames: [Character: String] = [
        "A": "account-health", "I": "listings", "L": "logistics", "P": "payments",
        "T": "technical",
    ]

    private typealias Person = (
        name: String, grade: TeamMember.Grade, joined: String, hours: Int, languages: String,
        fields: String
    )

    private static let cast: [Person] = seniors + specialists + graduates

    private static let seniors: [Person] = [
        ("Rosnah binti Abdul Karim", .senior, "2017-11-20", 40, "en:C1;ms:native", "AILP"),
        ("Tan Wei Khang", .senior, "2018-03-05", 40, "en:C1;ms:B2;zh:native", "LPT"),
        ("Kavitha a/p Muniandy", .senior, "2018-09-17", 40, "en:C2;ms:C1;ta:native", "APT"),
        ("Lim Siew Fong", .senior, "2019-02-11", 40, "en:C1;ms:B1;zh:native", "AILP"),
        ("Mohd Hafizuddin bin Zakaria", .senior, "2019-08-05", 40, "en:C1;ms:native", "ILT"),
        ("Chong Mei Teng", .senior, "2020-01-13", 40, "en:B1;ms:B1;zh:native", "AIP"),
        ("Gerald anak Lumau", .senior, "2020-06-15", 40, "en:C1;iba:native;ms:C1", "ALPT"),
        ("Wong Jia Hao", .senior, "2020-11-02", 40, "en:C2;ms:B2;zh:native", "ILT"),
        ("Yap Hui Min", .senior, "2021-05-17", 40, "en:C1;ms:C1;zh:native", "AIPT"),
        ("Liu Zhiyuan", .senior, "2021-10-04", 40, "en:A2;zh:native", "ILP"),
    ]

    private static let specialists: [Person] = [
        ("Noraini binti Shamsudin", .specialist, "2019-04-15", 20, "en:C1;ms:native", "AP"),
        ("Lee Kok Seng", .specialist, "2019-10-21", 24, "en:C1;ms:B2;zh:C2", "LP"),
        ("Suresh a/l Ramasamy", .specialist, "2021-02-22", 40, "en:C1;ms:C1;ta:native", "LPT"),
        ("Ng Pei Shan", .specialist, "2021-03-29", 40, "en:C1;ms:B2;zh:native", "AIP"),
        ("Ahmad Faiz bin Roslan", .specialist, "2021-08-16", 40, "en:B2;ms:native", "ILT"),
        ("Siti Hajar binti Mokhtar", .specialist, "2022-01-10", 40, "en:C1;ms:native", "AIP"),
        ("Ooi Chee Keong", .specialist, "2022-03-14", 42, "en:B2;ms:B2;zh:native", "ILT"),
        ("Priya a/p Gopal Das", .specialist, "2022-05-23", 22, "en:C2;ms:C1;ta:native", "AIL"),
        ("Chen Yulin", .specialist, "2022-07-04", 40, "en:B1;zh:native", "ILP"),
        ("Khairul Anwar bin Idris", .specialist, "2022-09-05", 40, "en:C1;ms:native", "LPT"),
        ("Teoh Li Ping", .specialist, "2022-11-07", 40, "en:C1;ms:B1;zh:native", "ALPT"),
        ("Nur Syafiqah binti Jamil", .specialist, "2023-01-16", 40, "en:C1;ms:native", "AILP"),
        ("Dinesh a/l Perumal", .specialist, "2023-04-03", 42, "en:C1;ms:B2;ta:native", "PT"),
        ("Zhang Haoran", .specialist, "2023-06-12", 40, "en:A2;zh:native", "LT"),
        ("Farah Liyana binti Osman", .specialist, "2023-08-21", 40, "en:C1;ms:native", "AI"),
        ("Goh Zi Xuan", .specialist, "2023-10-09", 40, "en:C1;ms:B1;zh:native", "AL"),
        ("Muhammad Irfan bin Salleh", .specialist, "2024-01-15", 40, "en:B2;ms:native", "LT"),
        ("Low Sook Yee", .specialist, "2024-03-18", 42, "en:B1;ms:B1;zh:native", "AP"),
        ("Stephanie Gomes", .specialist, "2024-05-06", 40, "en:native;ms:C1", "ALP"),
        ("Foo Kar Mun", .specialist, "2024-07-22", 20, "en:B2;ms:B1;zh:native", "IP"),
        ("Thivya a/p Selvam", .specialist, "2024-10-14", 20, "en:C1;ms:B2;ta:native", "ILT"),
        ("Wang Shuting", .specialist, "2025-01-06", 40, "en:B1;zh:native", "AILP"),
        ("Melissa a/p Anthony", .specialist, "2025-03-03", 40, "en:C2;ta:native;zh:B2", "LPT"),
        ("Azlan bin Harun", .specialist, "2025-06-09", 40, "en:B2;ms:native", "LP"),
    ]

    private static let graduates: [Person] = [
        ("Chin Jun Wei", .graduate, "2025-12-08", 40, "en:C1;ms:B2;zh:native", "LP"),
        ("Amirul Hakim bin Nordin", .graduate, "2026-01-05", 40, "en:B2;ms:native", "LT"),
        ("Khoo Xin Yi", .graduate, "2026-03-02", 40, "en:B2;ms:B1;zh:native", "AI"),
        ("Huang Jiayi", .graduate, "2026-05-11", 40, "en:B1;zh:native", "LP"),
        ("Nur Batrisyia binti Fauzi", .graduate, "2026-06-15", 40, "en:C1;ms:native", "IP"),
        ("Sim Yee Ling", .graduate, "2026-08-03", 40, "en:C1;ms:B1;zh:C1", "IL"),
        ("Jolene Majimbun", .graduate, "2026-09-07", 40, "en:C1;ms:native", "AL"),
        ("Leong Wai Hoe", .graduate, "2026-10-19", 40, "en:A2;ms:A2;zh:native", "PT"),
    ]
}
