// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/directory/hsds_offers.h"
#include "core/imports/hsds_plan.h"
#include "core/imports/imports.h"
#include "core/imports/rows/import_change.h"
#include "core/offers/offer_store.h"
#include "core/security/plain_file_store.h"

#include <QUuid>

namespace brobygger {

namespace {

ImportRecipe<Offer> directoryRecipe(Session& session, const Gazetteer& places, const ImportChoices& choices) {
    ImportRecipe<Offer> recipe = offerRecipe(session, places, {});
    recipe.fields = directoryFields(places);
    return chosen(std::move(recipe), choices);
}

/// Keeps a new offer under the id of its service, so that an export and an import again find it.
OfferId inserted(Write& write, OfferStore& offers, Offer offer, const QString& service) {
    offer.id = write.newId<Offer>();
    offer.uuid = QUuid::fromString(service).isNull() ? QUuid::createUuid().toString(QUuid::WithoutBraces) : service;
    offers.insert(write, offer);
    return offer.id;
}

ImportPreview previewOf(HsdsPlan plan) {
    for (const HsdsPlan::Service& service : std::as_const(plan.services)) {
        plan.preview.rows.append(service.record.row);
    }
    plan.preview.format = QStringLiteral("hsds");
    return plan.preview;
}

} // namespace

HsdsPackage Imports::directory() const {
    return directoryNow(m_session.database(), directoryFields(m_places), m_session.clock().today());
}

ImportPreview Imports::preview(const HsdsPackage& directory, const ImportChoices& choices) const {
    return previewOf(planDirectory(directory, m_session.database(), directoryRecipe(m_session, m_places, choices),
                                   m_session.clock().today()));
}

Result<ImportOutcome> Imports::run(const HsdsPackage& directory, const QString& path, Progress& progress,
                                   const ImportChoices& choices) {
    const QString purpose = QStringLiteral("import.") + toCode(ImportKind::Offers);
    return m_session.write(purpose, [&](Write& write) -> Result<ImportOutcome> {
        const ImportRecipe<Offer> recipe = directoryRecipe(m_session, m_places, choices);
        const HsdsPlan plan = planDirectory(directory, write.database(), recipe, m_session.clock().today());
        ImportOutcome outcome{write.newId<Import>(), previewOf(plan)};
        ImportStore imports(write.database());
        HsdsSourceStore sources(write.database());
        OfferStore offers(write.database());
        const auto total = static_cast<int>(plan.services.size());
        const Import import{outcome.id, ImportKind::Offers, outcome.preview.format, {}, total};
        imports.insert(write, import);
        QHash<QString, OfferId> made;
        for (int at = 0; at < total; ++at) {
            if (const auto goesOn = reportRow(progress, at, total); !goesOn) {
                return goesOn.error();
            }
            const RecordPlan<Offer>& record = plan.services.at(at).record;
            if (record.row.state == RowState::New) {
                const OfferId id = inserted(write, offers, record.after, plan.services.at(at).id);
                made.insert(plan.services.at(at).id, id);
                imports.insertRecord(write, outcome.id, {id.value(), {}, write.stamp()});
            } else if (record.before) {
                made.insert(plan.services.at(at).id, record.before->id);
            }
            if (record.row.state == RowState::Changed && record.after != *record.before) {
                writeChange(write, recipe, *record.before, record.after, import, imports);
            }
        }
        for (HsdsSourceStore::Row row : plan.rows) {
            row.offer = row.table == QLatin1String("services") ? made.value(row.id) : OfferId();
            sources.put(write, outcome.id, row);
        }
        if (!path.isEmpty()) {
            PlainFileStore(write.database()).insertRead(write, path, plainFileKind(ImportKind::Offers));
        }
        progress.report(total, total);
        return outcome;
    });
}

} // namespace brobygger
