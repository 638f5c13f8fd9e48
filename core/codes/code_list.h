// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QList>
#include <QString>

namespace brobygger {

/// One row of a coded list: a stable id, what it is called, and when it may be chosen.
struct Code {
    QString id;
    QString nameDa;
    QString nameEn;
    QString nameSv;
    QDate validFrom; ///< invalid: always
    QDate validTo;
    QString extra; ///< what a rule needs to know: the remedy of a no-show reason, the consequence of a refusal

    bool operator==(const Code&) const = default;

    /// In the language asked for ("da", "en", "sv").
    QString name(const QString& language) const;
    bool isValidOn(QDate day) const;
};

} // namespace brobygger
