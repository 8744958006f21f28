import LunbanTestSupport
import SampleData
import Testing

@Suite struct `Writing the sample` {
    @Test(arguments: [
        "calendars/kuala-lumpur.csv", "history/kuala-lumpur-escalations.csv",
        "exports/freshdesk.csv", "exports/salesforce.csv", "exports/servicenow.csv",
        "exports/zendesk.csv", "rosters/kuala-lumpur-previous.csv",
        "teams/kuala-lumpur-absences.csv",
        "teams/kuala-lumpur-requests.csv", "teams/kuala-lumpur.csv",
    ])
    func `gives the files kept in data, byte for byte`(path: String) throws {
        expectGolden(try Sample.text(path), at: "data/\(path)")
    }

    @Test func `gives each of the ten files once`() {
        #expect(Set(Sample.files.map(\.path)).count == 10)
        #expect(Sample.files.count == 10)
    }

    @Test func `stays under five megabytes`() {
        #expect(Sample.files.map(\.text.utf8.count).reduce(0, +) < 5_000_000)
    }

    @Test func `another seed gives another history and the same calendar`() throws {
        let other = KualaLumpurSample(seed: 7).files()
        for (file, base) in zip(other, Sample.files) {
            #expect(file.path == base.path)
            let isFixed = ["calendars/kuala-lumpur.csv", "teams/kuala-lumpur.csv"].contains(
                file.path)
            #expect((file.text == base.text) == isFixed, "\(file.path)")
        }
    }

    @Test func `the text is plain lines`() {
        for file in Sample.files {
            #expect(file.text.hasSuffix("\n") && !file.text.contains("\r"), "\(file.path)")
            #expect(!file.text.contains("\n\n"), "\(file.path)")
        }
    }
}
