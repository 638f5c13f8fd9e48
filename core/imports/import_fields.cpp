// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/imports/import_fields.h"

#include "core/imports/hsds_offers.h"

namespace brobygger {

namespace {

template <class Record> QList<FieldNames> namesOf(const QList<ImportField<Record>>& fields) {
    QList<FieldNames> names;
    for (const ImportField<Record>& field : fields) {
        names.append({field.id, field.names});
    }
    return names;
}

} // namespace

QList<FieldNames> fieldNames(ImportKind kind) {
    // Reading and writing values needs the places; naming does not.
    const Gazetteer nowhere;
    return kind == ImportKind::Offers ? namesOf(offerFields({}, nowhere))
                                      : namesOf(citizenFields({}, nowhere));
}

QString importFieldLabel(ImportKind kind, const QString& id, const QString& language) {
    const qsizetype at = language == QLatin1String("sv") ? 1 : language == QLatin1String("en") ? 2 : 0;
    const Gazetteer nowhere;
    const QList<FieldNames> fields = kind == ImportKind::Offers ? namesOf(directoryFields(nowhere)) : fieldNames(kind);
    for (const FieldNames& field : fields) {
        if (field.id == id) {
            return field.names.value(at);
        }
    }
    return id;
}

} // namespace brobygger
