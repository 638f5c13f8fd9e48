// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/citizens/citizen.h"

#include <QDate>
#include <QStringList>

namespace brobygger {

enum class HandOverDirection { Sent, Received };
/// What a hand-over rests on: the same controller (a locum, a new colleague), or the citizen's consent.
enum class HandOverBasis { SameController, Consent };

struct CitizenHandOver;
using HandOverId = Id<CitizenHandOver>;

/// That one citizen left the file in an encrypted bundle, or came in one.
struct CitizenHandOver {
    HandOverId id;
    CitizenId citizen;
    HandOverDirection direction = HandOverDirection::Sent;
    QString bundle;       ///< what tells the bundle from every other
    QString organisation; ///< to whom it went, or from whom it came
    QString person;
    HandOverBasis basis = HandOverBasis::SameController;
    QStringList kinds; ///< codes of information_kind: what it told
    QDate on;
    QDate validTo; ///< the last day on which the bundle opens

    bool operator==(const CitizenHandOver&) const = default;
};

QString toCode(HandOverDirection direction); ///< sent, received
HandOverDirection handOverDirectionFromCode(const QString& code);
QString toCode(HandOverBasis basis); ///< same_controller, consent
HandOverBasis handOverBasisFromCode(const QString& code);

} // namespace brobygger
