// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QList>
#include <QString>

namespace brobygger {

class Session;

/// A kept draft without what is in it.
struct Draft {
    QString name;
    qint64 citizen = 0; ///< 0: about nobody
    QDateTime savedAt;  ///< as the clock on the wall in Denmark showed it
};

/// All drafts that are kept, the newest first.
QList<Draft> waitingDrafts(Session& session);

} // namespace brobygger
