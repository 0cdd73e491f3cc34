/// Reads one sheet of an `.xlsx` file. Meant for a child process (`SheetChild`): libzip and expat see here what strangers wrote.
package enum XLSXReader {
    /// - Parameters:
    ///   - named: the sheet to read; nil for the first that is shown.
    ///   - head: the name of the sheet and of all, before its first row.
    ///   - row: every row that holds something, in its order.
    package static func read(
        _ bytes: [UInt8], named: String? = nil, head: (String, [String]) -> Void, row: @escaping (Sheet.Row) throws(SheetProblem) -> Void
    ) throws(SheetProblem) {
        guard !bytes.isEmpty else { throw SheetProblem(.empty) }
        guard bytes.count <= SheetLimits.file else { throw SheetProblem(.tooLarge, limit: SheetLimits.file) }
        guard !bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0]) else { throw SheetProblem(.locked) }
        let folder = try ZipFolder(bytes)
        let place = try relations(of: "", in: folder).first("officeDocument") ?? "xl/workbook.xml"
        let workbook = Workbook()
        guard try folder.walk(place, workbook), !workbook.sheets.isEmpty else { throw SheetProblem(.notTable) }
        guard let sheet = workbook.sheets.first(where: { named == nil ? !$0.isHidden : $0.name == named }) else {
            throw SheetProblem(.noSuchSheet)
        }
        let parts = try relations(of: place, in: folder)
        guard let sheetPlace = parts[sheet.relation] else { throw SheetProblem(.damaged) }
        let facts = try facts(workbook, parts, folder)
        head(sheet.name, workbook.sheets.map(\.name))
        guard try folder.walk(sheetPlace, SheetCells(facts, row)) else { throw SheetProblem(.damaged) }
    }

    /// The whole sheet at once.
    package static func read(_ bytes: [UInt8], named: String? = nil) throws(SheetProblem) -> Sheet {
        var (name, names, rows): (String, [String], [Sheet.Row]) = ("", [], [])
        try withoutActuallyEscaping({ (row: Sheet.Row) throws(SheetProblem) in rows.append(row) }) { (take) throws(SheetProblem) in
            try read(bytes, named: named, head: { (name, names) = ($0, $1) }, row: take)
        }
        return Sheet(name: name, names: names, rows: rows)
    }

    private static func relations(of part: String, in folder: ZipFolder) throws(SheetProblem) -> Relations {
        let relations = Relations(of: part)
        _ = try folder.walk(Relations.place(of: part), relations)
        return relations
    }

    private static func facts(_ workbook: Workbook, _ parts: Relations, _ folder: ZipFolder) throws(SheetProblem) -> SheetCells.Facts {
        let (styles, texts) = (CellStyles(), SharedTexts())
        if let place = parts.first("styles") { _ = try folder.walk(place, styles) }
        if let place = parts.first("sharedStrings") { _ = try folder.walk(place, texts) }
        return SheetCells.Facts(shared: texts.texts, dates: styles.dates(), countsFrom1904: workbook.countsFrom1904)
    }
}
