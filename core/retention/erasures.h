// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/backup/erased_since.h"
#include "core/base/progress.h"
#include "core/base/undo.h"
#include "core/drafts/drafts.h"
#include "core/retention/retention.h"
#include "core/settings/settings.h"
#include "core/storage/database_source.h"
#include "core/storage/records/session.h"

namespace brobygger {

/// How long is kept what stands about a citizen, as retentionText; empty: the program's proposals hold.
inline constexpr Setting<const char*> retentionRulesSetting{"retention.rules", ""};
/// Whether the archive hold is on, as archiveHoldText; empty: on for a municipality.
inline constexpr Setting<const char*> archiveHoldSetting{"retention.archive_hold", ""};
/// Whether the pages of erased text have not been swept out of the file yet.
inline constexpr Setting<bool> sweepDueSetting{"retention.sweep_due", false};

/// Retention and erasing (rights §5). Nothing is ever erased by itself.
class Erasures final {
public:
    Erasures(Session& session, Settings& settings, Drafts& drafts)
        : m_session(session)
        , m_settings(settings)
        , m_drafts(drafts) {}

    /// One of each kind.
    QList<RetentionRule> rules() const;
    /// Invalid when a number is out of bounds. Taken down with what held before.
    Result<Undo> setRules(const QList<RetentionRule>& rules);
    ArchiveHold archiveHold() const;
    /// Invalid without a day that has come and a reference.
    Result<Undo> liftArchiveHold(QDate on, const QString& reference);
    /// Puts it on again, or for the first time.
    Result<Undo> setArchiveHold();

    /// Those whose deadline has passed, by name, with what stands in the way all the same.
    QList<RetentionRow> due() const;
    /// Nothing when the citizen is gone.
    std::optional<RetentionRow> standing(CitizenId citizen) const;
    /// Every place with how much lies there; all 0 after erasing but for the files in clear.
    QList<ErasureCount> places(CitizenId citizen) const;
    QStringList plainFiles(CitizenId citizen) const;
    /// Those who were erased, the newest first.
    QList<Tombstone> erased() const;

    /// Takes everything of the citizen out of the file, in one write; it cannot be taken back. Invalid while something stands
    /// in the way, NotFound. What the engine still holds in pages that are free is swept out by sweepErased.
    Result<void> erase(CitizenId citizen, ErasureReason reason);
    /// Erases those again who came back with a backup from before, as the restored file remembers; what stood in the way was
    /// decided then. Returns how many; 0 when nobody came back.
    Result<int> eraseAgain();
    /// Whether that sweep is still to be done.
    bool isSweepDue() const { return m_settings.value(sweepDueSetting); }
    void noteSwept() { m_settings.set(sweepDueSetting, false); }

private:
    Session& m_session;
    Settings& m_settings;
    Drafts& m_drafts;
};

/// Writes the file anew without its free pages and leaves no journal beside it, over a connection of its own as a Task needs
/// it. Meanwhile nobody else can write. Given up once `progress` is cancelled: then it is still to be done.
Result<void> sweepErased(const DatabaseSource& source, const Progress& progress);

} // namespace brobygger
