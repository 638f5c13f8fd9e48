// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/citizens/citizens.h"
#include "core/offers/offers.h"
#include "core/partners/partners.h"
#include "core/settings/settings.h"

namespace brobygger {

/// By which rules the terms of the search index were made; searchTermRules when they are those of today.
inline constexpr Setting<int> searchTermsMadeBy{"search.terms_made_by", 0};

/// One thing found anywhere in the file. Never a CPR number.
struct Found {
    QString kind; ///< citizen, offer, partner, referrer
    qint64 id = 0;
    QString title;
    QString detail;
};

/// Search everywhere: people by name, birth date and phone; offers and partners by name. The same in the window and on the
/// command line.
class Finder final {
public:
    Finder(Session& session, const Citizens& citizens, const Offers& offers, const Partners& partners)
        : m_session(session)
        , m_citizens(citizens)
        , m_offers(offers)
        , m_partners(partners) {}

    /// Makes the index anew in a file whose upgrade has emptied it, or that was made by earlier rules. For when it is opened.
    Result<void> catchUp();

    /// People first, then the rest, each in the order found; at most `limit`.
    QList<Found> find(const QString& text, int limit) const;

private:
    std::optional<Found> describe(const QString& kind, qint64 record) const;

    Session& m_session;
    const Citizens& m_citizens;
    const Offers& m_offers;
    const Partners& m_partners;
};

} // namespace brobygger
