// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/imports/rows/import_recipe.h"
#include "core/imports/rows/import_store.h"
#include "core/imports/rows/import_words.h"

#include <QJsonDocument>

namespace brobygger {

// What imports of sheets and of directories share while they write.

/// Changes a record and keeps the image before, with its stamp, so that the import can be taken back.
template <class Record> void writeChange(Write& write, const ImportRecipe<Record>& recipe, const Record& before,
                                         const Record& after, const Import& import, ImportStore& store) {
    const qint64 id = before.id.value();
    QJsonObject image = imageOf(recipe, before);
    image.insert(QStringLiteral("changed_at"), store.changedAt(import.kind, id).value_or(QString()));
    recipe.update(write, before, after);
    store.insertRecord(write, import.id, {id, QJsonDocument(image).toJson(QJsonDocument::Compact), write.stamp()});
}

/// Tells how far it is, now and then. Cancelled when it is to be given up.
inline Result<void> reportRow(Progress& progress, int at, int total) {
    constexpr int rowsPerReport = 50;
    if (at % rowsPerReport != 0) {
        return {};
    }
    progress.report(at, total);
    if (progress.isCancelled()) {
        return Error{ErrorKind::Cancelled, ImportsWords::tr("The import was given up. Nothing was changed.")};
    }
    return {};
}

} // namespace brobygger
