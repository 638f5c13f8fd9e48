// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text/text.h"
#include "core/directory/hsds_source_store.h"
#include "core/imports/rows/earlier_rows.h"
#include "core/imports/rows/import_recipe.h"
#include "core/imports/rows/import_store.h"
#include "core/imports/rows/import_words.h"
#include "core/offers/offer_rules.h"
#include "core/offers/offer_store.h"
#include "core/offers/schedule_text.h"
#include "core/sheets/field_makers.h"
#include "core/storage/records/references.h"
#include "core/storage/records/session.h"

#include <QUuid>

namespace brobygger {

namespace {

/// The same offer has the same name and provider, however they are capitalised, and does not lie in another town.
bool isSame(const Offer& known, const Offer& said) {
    const auto differs = [&](QString Offer::*where) {
        return !(known.*where).isEmpty() && !(said.*where).isEmpty() && foldedText(known.*where) != foldedText(said.*where);
    };
    const bool haveCodes = !known.postcode.isEmpty() && !said.postcode.isEmpty();
    const bool isElsewhere = haveCodes ? differs(&Offer::postcode) : differs(&Offer::town);
    return !isElsewhere && (said.provider.isEmpty() || foldedText(known.provider) == foldedText(said.provider));
}

/// What makes two offers the same thing in a sheet.
QString offerIdentity(const Offer& offer) {
    return foldedText(offer.name.simplified() + QLatin1Char('\n') + offer.provider.simplified() + QLatin1Char('\n') +
                      (offer.postcode.isEmpty() ? offer.town : offer.postcode).simplified());
}

/// The offers that rows are about, in the file and among those that earlier rows make.
class OfferFinder {
public:
    using Seen = EarlierRows<Offer>::Seen;

    explicit OfferFinder(Database& database)
        : m_store(database)
        , m_imports(database) {}

    /// Those that say the same of name, provider and place as the row, else all that do not say otherwise.
    QList<Seen> meant(const Offer& said) const {
        QList<Seen> same;
        QList<Seen> alike;
        const QString key = danishSortKey(said.name, {});
        for (const Seen& known :
             m_seen.under(key, m_imports.offersNamed(key), [this](qint64 id) { return m_store.find(OfferId(id)); })) {
            if (isSame(known.record, said)) {
                (offerIdentity(known.record) == offerIdentity(said) ? same : alike).append(known);
            }
        }
        return same.isEmpty() ? alike : same;
    }
    void remember(const Offer& after, int line) { m_seen.add(after, line, {danishSortKey(after.name, {})}); }
    void made(OfferId id) { m_seen.made(id.value()); }

    /// The first of these that only the sheet has so far; null when all stand in the file.
    static const Seen* firstNew(const QList<Seen>& offers) {
        const auto found = std::find_if(offers.begin(), offers.end(), [](const Seen& one) { return !one.record.id.isValid(); });
        return found == offers.end() ? nullptr : &*found;
    }

private:
    OfferStore m_store;
    ImportStore m_imports;
    EarlierRows<Offer> m_seen;
};

/// "Nørklecafé · Røde Kors · Torvegade 2 · 8963 Auning"
FieldChoice choiceOf(const Offer& offer) {
    QStringList parts{offer.name, offer.provider, offer.street, (offer.postcode + QLatin1Char(' ') + offer.town).trimmed()};
    parts.removeAll(QString());
    return {offer.id.toString(), parts.join(QStringLiteral(" · "))};
}

Offer completed(Offer offer, const std::optional<Offer>& before, QDate today) {
    // An exported sheet puts the sessions in words; when these come back, nothing was written anew.
    if (before && before->scheduleText.isEmpty() && offer.scheduleText == scheduleOf(*before)) {
        offer.scheduleText.clear();
    }
    if (!before || before->scheduleText != offer.scheduleText) {
        offer.sessions = parseSchedule(offer.scheduleText);
    }
    // A count of free places is only worth something with its day: that of the check, otherwise today.
    const bool isNewCount = offer.freePlaces && (!before || before->freePlaces != offer.freePlaces);
    if (isNewCount && (!offer.freePlacesOn.isValid() || (before && before->freePlacesOn == offer.freePlacesOn))) {
        offer.freePlacesOn = offer.checkedOn.isValid() ? offer.checkedOn : today;
    }
    return offer;
}

} // namespace

ImportRecipe<Offer> offerRecipe(Session& session, const Gazetteer& places, const CellFormat& format) {
    const auto store = std::make_shared<OfferStore>(session.database());
    const auto imports = std::make_shared<ImportStore>(session.database());
    const auto finder = std::make_shared<OfferFinder>(session.database());
    const QDate today = session.clock().today();

    ImportRecipe<Offer> recipe;
    recipe.fields = offerFields(format, places) + streetPartFields<Offer>();
    recipe.existing = [finder](Offer& said, Problems& problems) -> std::optional<Offer> {
        const QList<OfferFinder::Seen> meant = finder->meant(said);
        if (const auto* earlier = OfferFinder::firstNew(meant)) {
            problems.error({}, isAboutTheSame(earlier->line));
            return std::nullopt;
        }
        return meant.isEmpty() ? std::nullopt : std::optional(meant.first().record);
    };
    recipe.mayMean = [finder](const Offer& said) {
        QList<FieldChoice> choices;
        const QList<OfferFinder::Seen> meant = finder->meant(said);
        if (OfferFinder::firstNew(meant) == nullptr) {
            for (const auto& known : meant) {
                choices.append(choiceOf(known.record));
            }
        }
        return choices;
    };
    recipe.find = [store](qint64 id) { return store->find(OfferId(id)); };
    recipe.townOf = [&places](const QString& code) {
        const auto postcode = places.postcode(code);
        return postcode ? postcode->town : QString();
    };
    recipe.completed = [today](const Offer& after, const std::optional<Offer>& before) {
        return completed(after, before, today);
    };
    recipe.check = [today](const Offer& offer) { return check(offer, today); };
    recipe.title = [](const Offer& offer) { return offer.name; };
    recipe.identity = offerIdentity;
    recipe.byHand = writtenByHand(imports);
    recipe.remember = [finder](const Offer& offer, int line) { finder->remember(offer, line); };
    recipe.insert = [store, finder](Write& write, Offer offer) {
        offer.id = write.newId<Offer>();
        offer.uuid = QUuid::createUuid().toString(QUuid::WithoutBraces);
        store->insert(write, offer);
        finder->made(offer.id);
        return offer.id.value();
    };
    recipe.update = [store](Write& write, const Offer& before, const Offer& after) { store->update(write, before, after); };
    recipe.isUsed = [references = References(session.database(), "offer", {"offer_session", "offer_source"}),
                     sources = HsdsSourceStore(session.database())](qint64 id, ImportId import) {
        return references.hasAny(id) || sources.isListedByAnother(OfferId(id), import);
    };
    recipe.remove = [store](Write& write, qint64 id) { store->remove(write, OfferId(id)); };
    return recipe;
}

} // namespace brobygger
