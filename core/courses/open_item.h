// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/courses/course.h"
#include "core/storage/records/put_back.h"

#include <QList>
#include <optional>

namespace brobygger {

/// What becomes of something that is still open when a course ends: it is cancelled, somebody else takes it over, or it
/// stays on the casemanager's lists. An appointment that is over can be said to have been kept; cancelled, its outcome is
/// unknown.
enum class OpenItemDecision { Cancel, HandOver, Keep, Attended };

/// A task, appointment or referral that a closing course would leave behind.
struct OpenItem {
    RecordKind kind = RecordKind::Todo;
    qint64 record = 0;
    QString title;                                 ///< for the closing form: "Ring igen", "Walk and talk (sendt)"
    QDate on;                                      ///< the day it is about
    std::optional<OpenItemDecision> decision = {}; ///< nothing is decided for anybody: a closing asks for each
    bool isOver = false;                           ///< an appointment whose time has come and whose outcome is missing

    bool operator==(const OpenItem&) const = default;
};

/// Where open items come from: each subject answers for its own, so that courses know none of them.
class OpenItemSource {
public:
    virtual ~OpenItemSource() = default;
    virtual QList<OpenItem> openItems(const Course& course) const = 0;
    /// Whether items of this kind are this subject's.
    virtual RecordKind openItemKind() const = 0;
    /// Does what `item.decision` says, within the write that closes the course, and returns how to put it back; an item
    /// without a decision stays as it is. `on` is the closing day.
    virtual Result<PutBack> settle(Write& write, const OpenItem& item, const QString& handedOverTo, QDate on) = 0;
};

} // namespace brobygger
