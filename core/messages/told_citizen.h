// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/citizens/citizen.h"
#include "core/exchange/medcom/referral_message.h"

#include <QList>

namespace brobygger {

/// What a message may tell otherwise than the file has it. An address goes as a whole.
enum class ToldField { Name, Phone, Email, Address };

/// Something a message tells otherwise, as both have it; `known` is empty when the file has nothing there.
struct ToldDifference {
    ToldField field;
    QString known;
    QString told;

    bool operator==(const ToldDifference&) const = default;
};

/// The citizen as a message tells of them, to be registered. What cannot be a number or an e-mail address is left out.
Citizen citizenOf(const MessageCitizen& told);
/// In what a message tells of a known citizen otherwise than the file; what it does not tell is no difference, nor is another
/// way of writing the same.
QList<ToldDifference> differencesOf(const MessageCitizen& told, const Citizen& known);
/// The citizen with these fields as `from` has them.
Citizen withFields(Citizen citizen, const Citizen& from, const QList<ToldField>& fields);

} // namespace brobygger
