public import LaborLaw
internal import LawPacks

/// The law packs that come with the program.
public enum ShippedLaw {
    /// The packs' identifiers, in the order in which they are listed.
    public static let ids: [String] = (0..<lawpacks_count()).compactMap { position in
        lawpacks_id(position).map { String(cString: $0) }
    }

    /// Every pack, in the order of `ids`.
    public static let packs: [LawPack] = ids.compactMap(pack)

    /// The pack with this identifier; nil when none has it.
    public static func pack(id: String) -> LawPack? {
        guard let text = text(id: id) else { return nil }
        do throws(ReadFailure) {
            return try LawPackReader().read(text: text, name: "\(id).yaml")
        } catch {
            preconditionFailure("the program comes with a faulty law pack:\n\(error)")
        }
    }

    /// The file of the pack with this identifier; nil when none has it.
    public static func text(id: String) -> String? {
        guard let position = ids.firstIndex(of: id) else { return nil }
        var length = 0
        guard let text = lawpacks_text(position, &length) else { return nil }
        let bytes = UnsafeRawBufferPointer(start: text, count: length)
        return String(decoding: bytes, as: UTF8.self)
    }

    /// The identifier that comes closest to a name somebody wrote; nil when none is near.
    public static func nearest(to name: String) -> String? {
        ScenarioFiles.nearest(to: name, among: ids)
    }
}
