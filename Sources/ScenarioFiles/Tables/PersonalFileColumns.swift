internal import RosterModel
internal import WorkTime

/// The columns of a team table that only labor law asks for; all may be left out.
struct PersonalFileColumns {
    let born, sex, monthlyWage, onFile: Table.Column

    init(_ table: Table) {
        born = table.column("born", isRequired: false)
        sex = table.column("sex", isRequired: false)
        monthlyWage = table.column("monthly_wage", isRequired: false)
        onFile = table.column("on_file", isRequired: false)
    }
}

extension Table {
    /// What this row says about a person's file.
    func personalFile(_ columns: PersonalFileColumns) -> PersonalFile {
        let words = list(columns.onFile).compactMap {
            TextForm.fileWord.value(of: $0, at: location(columns.onFile), log: log)
        }
        return PersonalFile(
            born: readIfAny(columns.born, .birthday),
            sex: readIfAny(columns.sex, .oneOfCases("a sex")),
            monthlyWage: readIfAny(
                columns.monthlyWage,
                .wholeNumber(0...1_000_000_000, "a monthly wage in whole units of currency")),
            words: words)
    }
}

extension TextForm where Value == LocalDate {
    /// A date of birth such as `1998-04-30`; people older than planning's zone tables work too.
    static var birthday: TextForm {
        TextForm("a date of birth such as 1998-04-30") { text in
            LocalDate(text).flatMap { (1900...2099).contains($0.parts.year) ? $0 : nil }
        }
    }
}

extension TextForm where Value == String {
    /// A word on file, such as `overtime-agreement`.
    static var fileWord: TextForm {
        TextForm(
            "a word on file such as overtime-agreement",
            advice: { text in
                let word = text.lowercased().replacing(" ", with: "-").replacing("_", with: "-")
                return isFileWord(word) ? "Maybe \(word)." : nil
            }
        ) { isFileWord($0) ? $0 : nil }
    }
}

/// Whether a text is lowercase letters and digits in parts joined by hyphens.
private func isFileWord(_ text: String) -> Bool {
    text.split(separator: "-", omittingEmptySubsequences: false).allSatisfy { part in
        !part.isEmpty && part.allSatisfy { "a" <= $0 && $0 <= "z" || "0" <= $0 && $0 <= "9" }
    }
}
