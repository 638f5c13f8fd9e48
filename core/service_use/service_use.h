// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/citizens/citizen.h"

#include <QDate>
#include <QString>
#include <optional>

namespace brobygger {

/// Where a number of uses is known from; the better source first, which is the one an evaluation counts.
enum class UseSource { Register, Journal, Letter, Self };

/// How sure the number is. Unknown: the row says that it was asked and nobody knows; it needs no number.
enum class UseCertainty { Known, Partly, Unknown };

struct ServiceUse;
using ServiceUseId = Id<ServiceUse>;

/// How often a citizen used a service in a period. Zero is a number; what nobody asked for has no row.
struct ServiceUse {
    ServiceUseId id;
    CitizenId citizen;
    QString kind;   ///< code service_kind
    QString sector; ///< code sector; empty: not said
    QDate from;
    QDate to;                  ///< included
    std::optional<int> number; ///< nothing: not known
    UseSource source = UseSource::Self;
    UseCertainty certainty = UseCertainty::Known;

    bool operator==(const ServiceUse&) const = default;
};

/// Both in the order of a form.
QList<UseSource> useSources();
QList<UseCertainty> useCertainties();

/// The stored text: register, journal, letter, self.
QString toCode(UseSource source);
/// An unknown text is the weakest source.
UseSource useSourceFromCode(const QString& code);
/// The word on the screen.
QString useSourceLabel(UseSource source);

/// The stored text: known, partly, unknown.
QString toCode(UseCertainty certainty);
UseCertainty useCertaintyFromCode(const QString& code);
QString useCertaintyLabel(UseCertainty certainty);

} // namespace brobygger
