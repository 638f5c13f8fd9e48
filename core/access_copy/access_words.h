// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QCoreApplication>
#include <QString>

namespace brobygger {

/// What the citizen's own copy calls things, said to the citizen.
struct AccessCopyWords {
    Q_DECLARE_TR_FUNCTIONS(AccessCopy)
};

/// The heading of the records of one table: "Your goals". Empty for a table that has none yet.
QString accessSection(const QByteArray& table);
/// What a column holds: "day of birth". Empty where there is no word for it.
QString accessColumn(const QByteArray& column);
/// A code of the schema in words; empty for what is none.
QString accessCode(const QString& code);
/// Whether a column only ties records together and is left out of the copy.
bool isTechnical(const QByteArray& column);
/// Whether a column holds a yes or no as a number.
bool isYesOrNo(const QByteArray& column);

} // namespace brobygger
