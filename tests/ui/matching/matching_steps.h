// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/ui/desk.h"
#include "ui/kit/tables/record_table.h"
#include "ui/matching/matching_tab.h"

#include <catch2/catch_test_macros.hpp>

namespace brobygger::test {

inline OfferId anOffer(Workspace& workspace, const char* name, const char* category, std::optional<int> minAge = std::nullopt) {
    Offer offer;
    offer.name = QString::fromUtf8(name);
    offer.category = QLatin1String(category);
    offer.scheduleText = QStringLiteral("tirsdag kl. 10-11");
    offer.postcode = QStringLiteral("8500");
    offer.fee = Money{0};
    offer.minAge = minAge;
    const auto id = workspace.offers.add(offer);
    REQUIRE(id);
    return *id;
}

/// A page with the tab in it, as the citizen's page holds it.
struct AroundMatching : TabAlone<MatchingTab> {
    RecordTable* table = named<RecordTable>(*tab, "matchTable");

    AroundMatching(Desk& desk, CitizenId citizen)
        : TabAlone(desk, citizen) {
        desk.actions.trigger(command::findOffers.toString());
        QApplication::processEvents();
    }
    /// What stands in the list, headings and offers.
    QStringList lines() const {
        QStringList found;
        for (int row = 0; row < table->model()->rowCount(); ++row) {
            found.append(table->model()->index(row, 1).data().toString());
        }
        return found;
    }
};

} // namespace brobygger::test
