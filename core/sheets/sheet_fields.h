// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/citizens/citizen.h"
#include "core/offers/offer.h"
#include "core/places/gazetteer.h"
#include "core/sheets/import.h"
#include "core/sheets/import_cells.h"

#include <functional>

namespace brobygger {

/// The place of a language in the `names` of a field.
inline qsizetype nameAt(const QString& language) {
    return language == QLatin1String("sv") ? 1 : language == QLatin1String("en") ? 2 : 0;
}

/// What a cell that cannot be read does to its row: it is reported and left empty; or the row cannot be understood without it,
/// unless the user says that it is to be left empty (Key); or not even then, since no such row can do without (Always).
enum class CellNeed { Optional, Key, Always };
/// What a workbook keeps a cell as; text is also what one only reads, such as numbers one dials.
enum class CellType { Text, Number, Money, Date };

/// One field that a sheet can bring: what it is called, how its cell is read, and how a record carries it as
/// text. The one table behind recognising headings, comparing, before-images, taking back and exporting.
template <class Record> struct ImportField {
    QString id;                    ///< column of the record in the file, as the audit trail names it
    QString property;              ///< the field in code, as a Problem names it
    QStringList names;             ///< Danish first, then Swedish, English and what else people call it
    QStringList mappingNames = {}; ///< further names in a mapping file; a heading so called does not mean the field
    QStringList broughtBy = {};    ///< the properties of fields whose cell brings this one too, where it has no column itself
    std::function<CellValue(const QString& cell)> read;
    /// How its cell is read where the sheet has no column for the postcode; left out where it is the same.
    std::function<CellValue(const QString& cell)> readWithoutPostcode = {};
    std::function<QString(const Record&)> text;            ///< canonical, as read() gives it
    std::function<void(Record&, const QString& text)> put; ///< canonical
    /// The canonical text as a Danish sheet or a preview shows it; left out where it is the same.
    std::function<QString(const QString& text)> shown = {};
    CellNeed need = CellNeed::Optional;
    CellType type = CellType::Text;
    QList<FieldChoice> choices = {}; ///< of a coded field: a word that is none of them can be mapped to one

    QString cell(const QString& text) const { return shown && !text.isEmpty() ? shown(text) : text; }
};

QList<ImportField<Offer>> offerFields(const CellFormat& format, const Gazetteer& places);
QList<ImportField<Citizen>> citizenFields(const CellFormat& format, const Gazetteer& places);

/// A field by its id with all its names, for recognising headings.
struct FieldNames {
    QString id;
    QStringList names;
    QStringList mappingNames = {};
};
template <class Record> QList<FieldNames> namesOf(const QList<ImportField<Record>>& fields) {
    QList<FieldNames> names;
    for (const ImportField<Record>& field : fields) {
        names.append({field.id, field.names, field.mappingNames});
    }
    return names;
}
} // namespace brobygger
