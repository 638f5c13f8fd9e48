// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/database_source.h"
#include "core/storage/records/session.h"

#include <QHash>
#include <optional>

namespace brobygger {

/// A draft the file did not take. An empty content removes the draft of this name.
struct UnkeptDraft {
    QString name;
    QString content;
    qint64 citizen = 0;
};

/// What somebody was typing when the window locked, closed or crashed. Kept encrypted with everything else and offered back
/// once; drafts are no records and leave no audit line. What the file does not take, because its disk is full or gone, is
/// remembered here until it does.
class Drafts final {
public:
    explicit Drafts(Session& session)
        : m_session(session) {}

    /// `name` says which form of which record, like "note/4711". An empty content removes the draft. An Error when it is only
    /// remembered for now; thrown as StorageFailure when the file will not take it any more.
    Result<void> keep(const QString& name, const QString& content, qint64 citizen = 0);
    std::optional<QString> find(const QString& name) const;
    void discard(const QString& name);

    /// What is only remembered.
    QList<UnkeptDraft> unkept() const { return m_unkept.values(); }
    /// Keeps what was remembered, here or before the last lock; what the file still does not take stays remembered.
    void keepRemembered(const QList<UnkeptDraft>& drafts);
    /// Puts what is remembered into a copy of the file.
    Result<void> keepRememberedIn(const DatabaseSource& copy) const;

private:
    void write(Database& database, const UnkeptDraft& draft) const;

    Session& m_session;
    QHash<QString, UnkeptDraft> m_unkept; ///< by their names
};

} // namespace brobygger
