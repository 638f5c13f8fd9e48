// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/citizens/consent_words.h"

#include "core/base/dates.h"
#include "core/workspace/workspace.h"

#include <QCoreApplication>

namespace brobygger {

namespace {
struct Words {
    Q_DECLARE_TR_FUNCTIONS(ConsentWords)
};

bool holds(ConsentState state) { return state == ConsentState::Valid || state == ConsentState::Lapsing; }
} // namespace

ChipText consentChip(const Workspace& workspace, CitizenId citizen) {
    std::optional<Consent> longest;
    for (const Consent& consent : workspace.consents.forCitizen(citizen)) {
        if (consent.basis != ConsentBasis::Consent || !holds(workspace.consents.stateOf(consent))) {
            continue;
        }
        if (!longest || !consent.validTo.isValid() ||
            (longest->validTo.isValid() && consent.validTo > longest->validTo)) {
            longest = consent;
        }
    }
    if (!longest) {
        return {Words::tr("No consent"), Tone::Neutral, IconName::Consent};
    }
    if (!longest->validTo.isValid()) {
        return {Words::tr("Consent until withdrawn"), Tone::Green, IconName::Consent};
    }
    const bool lapses = workspace.consents.stateOf(*longest) == ConsentState::Lapsing;
    return {Words::tr("Consent until %1").arg(formatDate(longest->validTo)), lapses ? Tone::Amber : Tone::Green,
            IconName::Consent};
}

} // namespace brobygger
