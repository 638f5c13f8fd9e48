// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/imports/caseload/code_field.h"

namespace brobygger {

/// The funders of the programme, by id or name.
inline QList<WordChoice> funderWords(const CaseloadWords& words) {
    QList<WordChoice> funders;
    const QList<Funder> all = words.programme ? words.programme->funders : QList<Funder>();
    for (const Funder& funder : all) {
        funders.append({funder.id, {funder.name}});
    }
    return funders;
}

inline QStringList funderHeadings() {
    return {QStringLiteral("Bevilling"), QStringLiteral("Anslag"), QStringLiteral("Funder")};
}

/// Who pays for a course: a funder of the programme, or whatever the sheet calls another one.
template <class Record, class At> ImportField<Record> funderField(At at, const CaseloadWords& words) {
    ImportField<Record> field = wordAt<Record>(at, funderWords(words));
    field.read = [known = field.read](const QString& cell) {
        const CellValue funder = known(cell);
        return funder.text.isEmpty() ? readTextCell(cell) : funder;
    };
    field.choices.clear(); // no word of it is unknown
    return named(field, "funder", "funder", funderHeadings());
}

} // namespace brobygger
