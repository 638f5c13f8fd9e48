// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <optional>

namespace brobygger {

/// A text of a data file in the program's three languages.
struct LocalText {
    QString da;
    QString sv;
    QString en;

    bool operator==(const LocalText&) const = default;

    /// In "da", "sv" or "en" (also da_DK); Danish where a translation is missing, else whatever there is.
    QString in(const QString& language) const;
};

/// A number and where it stands. Provisional means that no paper fixes it.
struct SourcedNumber {
    qint64 value = 0;
    QString source;
    bool provisional = false;

    bool operator==(const SourcedNumber&) const = default;
};

} // namespace brobygger
