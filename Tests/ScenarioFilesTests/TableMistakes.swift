extension BrokenInput {
    /// Mistakes in the tables a scenario names.
    static let tableMistakes = [
        BrokenInput(
            "a short row", in: "team.csv", ",logistics\n",
            with: "\n",
            complaints: [
                """
                team.csv:3:1: error: expected 8 fields, found 7
                """
            ]),
        BrokenInput(
            "a long row", in: "team.csv", "\"Lim, Wei Ling\"",
            with: "Lim, Wei Ling",
            complaints: [
                """
                team.csv:2:1: error: expected 8 fields, found 9
                  Maybe a field with a comma in it lacks its quotes.
                """
            ]),
        BrokenInput(
            "a missing column", in: "team.csv", "weekly_hours,",
            with: "hours,",
            complaints: [
                """
                team.csv:1:1: error: expected a column 'weekly_hours', found id, name, grade, \
                joined, contract, hours, languages and categories
                """,
                """
                team.csv:1:31: error: expected one of the columns id, name, grade, joined, \
                contract, weekly_hours, languages, categories, born, sex, monthly_wage or \
                on_file, found 'hours'
                """,
            ]),
        BrokenInput(
            "a column twice", in: "team.csv", "languages,categories",
            with: "languages,languages",
            complaints: [
                """
                team.csv:1:1: error: expected a column 'categories', found id, name, grade, \
                joined, contract, weekly_hours, languages and languages
                """,
                """
                team.csv:1:54: error: expected the column 'languages' once, found it a second \
                time
                """,
            ]),
        BrokenInput(
            "a column without name", in: "absences.csv", "kind",
            with: "kind,\nKL03,2026-12-01,2026-12-01,AL,",
            complaints: [
                """
                absences.csv:1:25: error: expected one of the columns specialist, from, to or \
                kind, found a column without name
                """,
                """
                absences.csv:3:1: error: expected 5 fields, found 4
                """,
            ]),
        BrokenInput(
            "semicolons for commas", in: "requests.csv", "specialist,date,wish,shift,weight",
            with: "specialist;date;wish;shift;weight",
            complaints: [
                """
                requests.csv:1:1: error: expected columns separated by commas, found ';'
                  Maybe a spreadsheet saved it for another region; save it as 'CSV UTF-8'.
                """
            ]),
        BrokenInput(
            "hours with a unit", in: "team.csv", "37.5",
            with: "37h30",
            complaints: [
                """
                team.csv:3:56: error: weekly_hours: expected a number of hours from 1 to 168, \
                found '37h30'
                  Maybe 37.5.
                """
            ]),
        BrokenInput(
            "a specialist twice", in: "team.csv", "KL02,Aisyah",
            with: "KL01,Aisyah",
            complaints: [
                """
                team.csv:3:1: error: id: expected every personnel number once, found 'KL01' a \
                second time
                """
            ]),
        BrokenInput(
            "an unknown grade", in: "team.csv", "senior",
            with: "Senior",
            complaints: [
                """
                team.csv:2:22: error: grade: expected a grade: graduate, specialist or senior, \
                found 'Senior'
                  Maybe 'senior' is meant.
                """
            ]),
        BrokenInput(
            "a contract written in words", in: "team.csv", "part-time",
            with: "parttime",
            complaints: [
                """
                team.csv:3:46: error: contract: expected a contract: full-time or part-time, \
                found 'parttime'
                  Maybe 'part-time' is meant.
                """
            ]),
        BrokenInput(
            "a level that does not exist", in: "team.csv", "en:C2",
            with: "en:C3",
            complaints: [
                """
                team.csv:3:61: error: languages: expected a language and level such as en:C1 or \
                zh:native, found 'en:C3'
                  Maybe 'C1' is meant.
                """
            ]),
        BrokenInput(
            "a language without level", in: "team.csv", "en:C2",
            with: "en",
            complaints: [
                """
                team.csv:3:61: error: languages: expected a language and level such as en:C1 or \
                zh:native, found 'en'
                """
            ]),
        BrokenInput(
            "an unknown category", in: "team.csv", ",logistics\n",
            with: ",logistic\n",
            complaints: [
                """
                team.csv:3:67: error: categories: expected a category of the scenario's \
                tickets, found 'logistic'
                  Maybe 'logistics' is meant.
                """
            ]),
        BrokenInput(
            "no name", in: "team.csv", "Aisyah binti Omar",
            with: " ",
            complaints: [
                """
                team.csv:3:6: error: name: expected a name, found nothing
                """
            ]),
        BrokenInput(
            "a quote that is never closed", in: "team.csv", "Tan 陈伟",
            with: "\"Tan 陈伟",
            complaints: [
                """
                team.csv:4:6: error: expected a closing quote, found the end of the file
                """
            ]),
        BrokenInput(
            "a quote in the middle", in: "team.csv", "Aisyah binti Omar",
            with: "Aisyah \"Ash\" Omar",
            complaints: [
                """
                team.csv:3:13: error: expected quotes around the whole field, found a quote \
                within it
                """
            ]),
        BrokenInput(
            "text after a quote", in: "team.csv", "\"Lim, Wei Ling\"",
            with: "\"Lim, Wei Ling\" MD",
            complaints: [
                """
                team.csv:2:21: error: expected a comma or the end of the line after the closing \
                quote, found more text
                """
            ]),
        BrokenInput(
            "an absence of somebody unknown", in: "absences.csv", "KL02",
            with: "KL20",
            complaints: [
                """
                absences.csv:2:1: error: specialist: expected a specialist of the team, found \
                'KL20'
                  Maybe 'KL02' is meant.
                """
            ]),
        BrokenInput(
            "an absence that ends before it starts", in: "absences.csv", "2026-11-27",
            with: "2026-11-25",
            complaints: [
                """
                absences.csv:2:17: error: to: expected a date from 2026-11-26 on, found \
                '2026-11-25'
                """
            ]),
        BrokenInput(
            "an unknown kind of absence", in: "absences.csv", ",AL",
            with: ",SICK",
            complaints: [
                """
                absences.csv:2:28: error: kind: expected a kind of absence: AL, MC, PH, TR, OL \
                or NE, found 'SICK'
                """
            ]),
        BrokenInput(
            "a wish for an unknown shift", in: "requests.csv", "shift,E7",
            with: "shift,E8",
            complaints: [
                """
                requests.csv:3:23: error: shift: expected a shift code of the scenario, found \
                'E8'
                  Maybe 'E7' is meant.
                """
            ]),
        BrokenInput(
            "a wish without shift", in: "requests.csv", "not,N22",
            with: "not,",
            complaints: [
                """
                requests.csv:4:21: error: shift: expected a shift code of the scenario, found \
                nothing
                """
            ]),
        BrokenInput(
            "a day off with a shift", in: "requests.csv", "off,,",
            with: "off,E7,",
            complaints: [
                """
                requests.csv:2:21: error: shift: expected no shift beside the wish 'off', found \
                'E7'
                """
            ]),
        BrokenInput(
            "an unknown wish", in: "requests.csv", "off,,",
            with: "of,,",
            complaints: [
                """
                requests.csv:2:17: error: wish: expected a wish: off, shift or not, found 'of'
                  Maybe 'off' is meant.
                """
            ]),
    ]
}
