// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/directory/hsds_source_store.h"
#include "core/imports/rows/import_recipe.h"

namespace brobygger {

/// What an import of a directory would do: one planned row a service, and the rows kept beside.
struct HsdsPlan {
    struct Service {
        RecordPlan<Offer> record;
        QString id;
    };
    ImportPreview preview; ///< without rows of services until they are planned
    QList<Service> services;
    QList<HsdsSourceStore::Row> rows; ///< to be written; those of new services without offer yet
};

/// The directory as it stands: what was imported, with what the offers say now.
HsdsPackage directoryNow(Database& database, const QList<ImportField<Offer>>& fields, QDate today);

/// Compares a directory with what stands; its rows have the ids they have here (see toldApart). Nothing is written.
HsdsPlan planDirectory(const HsdsPackage& file, Database& database, const ImportRecipe<Offer>& recipe, QDate today);

} // namespace brobygger
