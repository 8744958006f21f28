public import LaborLaw
public import RosterModel
internal import WorkTime

extension LawPackReader {
    /// The law that binds a scenario's site: its jurisdiction's pack, then the further ones, which
    /// are names of packs that come with the program or paths relative to the scenario's file.
    ///
    /// - Parameters:
    ///   - scenario: The scenario.
    ///   - path: The path of its file.
    /// - Returns: The packs in the order in which they are named.
    /// - Throws: everything wrong with the files of all packs, or with the site's choice of
    ///   holidays.
    public func law(
        of scenario: Scenario, at path: String
    ) throws(ReadFailure) -> [LawPack] {
        var packs: [LawPack] = []
        var diagnostics: [Diagnostic] = []
        var missing: [String] = []
        for name in [scenario.site.jurisdiction] + scenario.site.law {
            if let pack = ShippedLaw.pack(id: name) {
                packs.append(pack)
                continue
            }
            do throws(ReadFailure) {
                packs.append(try read(path: FilePath(path: path).naming(name).path))
            } catch {
                diagnostics += error.diagnostics
                missing += error.missingFiles
            }
        }
        guard diagnostics.isEmpty else {
            throw ReadFailure(diagnostics: diagnostics, missingFiles: missing)
        }
        let mistakes = scenario.site.electionMistakes(
            under: packs, on: scenario.horizon.dates.start, in: path)
        guard mistakes.isEmpty else {
            throw ReadFailure(diagnostics: mistakes, missingFiles: [])
        }
        return packs
    }
}
