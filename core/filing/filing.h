// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/citizens/citizen.h"
#include "core/storage/records/record_kind.h"

#include <QDate>

namespace brobygger {

/// A note, a message or a letter that is to be filed in the journal of the house (til journalisering).
struct FilingItem {
    RecordKind kind = RecordKind::Note; ///< Note, ShortMessage or Document
    qint64 record = 0;
    CitizenId citizen;
    QString citizenName;
    QDate on;     ///< of the event, sent or received, made
    QString what; ///< the first words of a note, with whom a message was, the title of a letter

    /// Tells the lines apart.
    QString key() const;
    bool operator==(const FilingItem&) const = default;
};

} // namespace brobygger
