public import LaborLaw
import ScenarioFiles

extension LawPack {
    /// Malaysia's law as it binds a team in Kuala Lumpur.
    public static let malaysiaKualaLumpur: LawPack = {
        guard let pack = ShippedLaw.pack(id: "my-kul") else {
            preconditionFailure("the program comes without Malaysia's law")
        }
        return pack
    }()
}
