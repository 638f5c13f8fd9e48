// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/citizens/citizen.h"
#include "core/storage/record_kind.h"

#include <QString>
#include <optional>

namespace brobygger {

/// Where to go: a page, and what on it. Everything but the page may be left out.
struct Target {
    QString page;           ///< id of ui/slices.cpp: today, citizens, referrals …
    CitizenId citizen = {}; ///< opens this person's page
    QString tab = {};       ///< id of a tab there: appointments, notes …
    std::optional<RecordKind> kind = {};
    qint64 record = 0;    ///< the record to select or open
    QString command = {}; ///< id of a command of that page to carry out there: referrals.new

    bool operator==(const Target&) const = default;
};

/// How a page opens what lies on another one, without knowing it.
class Navigator {
public:
    virtual ~Navigator() = default;
    virtual void open(const Target& target) = 0;

    void openCitizen(CitizenId citizen, const QString& tab = {}) {
        open({QStringLiteral("citizens"), citizen, tab});
    }
};

} // namespace brobygger
