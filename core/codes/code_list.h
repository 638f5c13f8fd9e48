// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QList>
#include <QString>

namespace brobygger {

/// The `extra` of a legal basis that allows a single sharing and carries no course.
inline const QString sharingOnly = QStringLiteral("sharing_only");

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
    /// The organisation has added it itself. What the program ships says of itself what follows from it.
    bool isOwn() const { return id.startsWith(ownCode); }

    static inline const QString ownCode = QStringLiteral("own_");
};

} // namespace brobygger
