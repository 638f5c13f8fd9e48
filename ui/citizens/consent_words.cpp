// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/citizens/consent_words.h"

#include "core/base/time/dates.h"
#include "core/workspace/workspace.h"

#include <QCoreApplication>
#include <algorithm>

namespace brobygger {

namespace {
struct ConsentWords {
    Q_DECLARE_TR_FUNCTIONS(ConsentWords)
};

bool holds(ConsentState state) { return state == ConsentState::Valid || state == ConsentState::Lapsing; }

bool lastsLonger(const Consent& one, const Consent& other) {
    return other.validTo.isValid() && (!one.validTo.isValid() || one.validTo > other.validTo);
}

/// The consents that hold, of those with the same party in the same direction the one that lasts longest.
QList<Consent> holding(const Workspace& workspace, CitizenId citizen) {
    QList<Consent> found;
    for (const Consent& consent : workspace.consents.forCitizen(citizen)) {
        if (consent.basis != ConsentBasis::Consent || !holds(workspace.consents.stateOf(consent))) {
            continue;
        }
        const auto same = std::find_if(found.begin(), found.end(), [&consent](const Consent& other) {
            return other.direction == consent.direction &&
                   other.otherParty().compare(consent.otherParty(), Qt::CaseInsensitive) == 0;
        });
        if (same == found.end()) {
            found.append(consent);
        } else if (lastsLonger(consent, *same)) {
            *same = consent;
        }
    }
    return found;
}

QString wordsOf(const Consent& consent) {
    const bool isObtained = consent.direction == ConsentDirection::Obtain;
    const QString& party = consent.otherParty();
    if (!consent.validTo.isValid()) {
        return isObtained ? ConsentWords::tr("Consent: obtain from %1, until withdrawn").arg(party)
                          : ConsentWords::tr("Consent: %1, until withdrawn").arg(party);
    }
    return isObtained ? ConsentWords::tr("Consent: obtain from %1, until %2").arg(party, formatDate(consent.validTo))
                      : ConsentWords::tr("Consent: %1, until %2").arg(party, formatDate(consent.validTo));
}
} // namespace

ChipText consentChip(const Workspace& workspace, CitizenId citizen) {
    const QList<Consent> consents = holding(workspace, citizen);
    if (consents.isEmpty()) {
        return {ConsentWords::tr("No consent"), Tone::Neutral, IconName::Consent};
    }
    const bool lapses = std::any_of(consents.begin(), consents.end(), [&workspace](const Consent& consent) {
        return workspace.consents.stateOf(consent) == ConsentState::Lapsing;
    });
    return {consents.size() == 1 ? wordsOf(consents.first())
                                 : ConsentWords::tr("%n consents", nullptr, static_cast<int>(consents.size())),
            lapses ? Tone::Amber : Tone::Green, IconName::Consent};
}

} // namespace brobygger
