// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayList>
#include <QString>

namespace brobygger {

/// A part of the access copy: its title and the tables whose rows stand in it.
struct AccessPart {
    const char* title;
    QByteArrayList tables;
};

/// The parts in the order of the copy (GDPR article 15, in the order of a citizen's path).
const QList<AccessPart>& accessParts();
QString titleOf(const AccessPart& part);

/// What a row of this table is called above its lines, "Appointment"; empty for a table that has no words yet.
QString accessRecordTitle(const QByteArray& table);
/// What a column is called before its value; empty for one that has no words yet.
QString accessLabel(const QByteArray& table, const QByteArray& column);
/// Whether a column tells nothing of the citizen: numbers of the engine's own, what is worked out from other columns, and keys
/// to rows that stand in the copy themselves.
bool isTechnical(const QByteArray& table, const QByteArray& column);

/// The columns that say which day a row speaks of, the best first; its record stands in the copy by the first of them it has.
const QByteArrayList& accessDayColumns();

/// Whether a column holds one of the words that accessCodeWord knows.
bool isCoded(const QByteArray& table, const QByteArray& column);
/// A stored word in the language of the screen: "sent", "not_met"; empty for one without words.
QString accessCodeWord(const QString& code);

} // namespace brobygger
