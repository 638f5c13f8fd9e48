// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/citizens/citizen.h"

#include <QDate>
#include <QList>
#include <QSet>
#include <QString>

namespace brobygger {

/// One column of a record, in words.
struct AccessValue {
    QString label;
    QString text;
    bool operator==(const AccessValue&) const = default;
};

/// One record about the citizen, as the copy says it. `key` tells it from all others of the copy.
struct AccessLine {
    QString key;
    QString section;
    QList<AccessValue> values;
    QString text() const; ///< on one line, for the list in which it may be left out
    bool operator==(const AccessLine&) const = default;
};

/// An earlier value of the master data.
struct AccessEarlierValue {
    QDate until;
    QString label;
    QString text;
};

/// Somebody of the staff looked at, printed or exported something. Never says who: C-579/21 and Datatilsynet 2024.
struct AccessLookUp {
    QString at; ///< in words, local time
    QString act;
    QString what;
    QString purpose; ///< the code that stands in the audit trail; empty: the citizen's page was opened
};

/// All that is known of a citizen, in the order of the tables of the schema, a part after what it is part of.
struct AccessCopy {
    QList<AccessLine> lines;
    QList<AccessEarlierValue> earlier;
    QList<AccessLookUp> lookUps; ///< newest first
    bool isProtected = false;    ///< the address is protected: handed over by hand or by safe contact only
};

/// Lines that are left out for the sake of others, and why (databeskyttelsesloven §22). The reason stands in the copy.
struct AccessOmissions {
    QSet<QString> keys;
    QString reason;
};

/// Who answers, as the settings of the file have it.
struct AccessSender {
    QString organisation;
    QString phone;
    QString email;
    QDate on;
};

/// Art. 15 in the order of the article, as HTML in the language of the program. All that people have typed is escaped.
/// Lines that are left out are counted and said.
QString accessCopyHtml(const AccessCopy& copy, const AccessOmissions& omissions, const AccessSender& sender);

} // namespace brobygger
