// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/undo.h"
#include "core/programmes/programme.h"
#include "core/programmes/programme_watcher.h"
#include "core/settings/settings.h"
#include "core/storage/records/session.h"

namespace brobygger {

/// The programmes of the file: which one is in use, and the versions that older screenings were made with.
class Programmes final {
public:
    Programmes(Session& session, Settings& settings)
        : m_session(session)
        , m_settings(settings) {}

    /// Tells it of every version from now on that asks for other questionnaires or sheets than the one before.
    void tell(ProgrammeWatcher& watcher) { m_watchers.append(&watcher); }

    /// The newest version of the programme that the file works by. NotFound, Format.
    Result<Programme> current() const;
    /// The newest version of a programme (version 0), or a certain one. NotFound, Format.
    Result<Programme> find(const QString& id, int version = 0) const;
    /// Takes a shipped programme, or an own one, into the file and works by it from now on, with its first criteria set.
    /// Returns how to work by the former one again, with the set that was chosen there; Conflict when another is in use since.
    Result<Undo> use(const Programme& programme);
    /// Saves a changed copy as the next version; screenings made before keep theirs. Returns how to have the former content
    /// back, as a version of its own; Conflict when it was revised again. NotFound, Format.
    Result<Undo> revise(Programme programme);
    /// Takes a programme that was written elsewhere into the file and works by it: as the next version where the file has that
    /// programme, or as one of its own. What the file has already in those words is only taken into use. Returns how to work by
    /// the former one again, where the former content becomes a version of its own; Conflict when it was revised again or
    /// another is in use since.
    Result<Undo> takeIn(Programme programme);
    /// The newest version of each programme that the file keeps, by id. Format.
    Result<QList<Programme>> kept() const;

private:
    void workBy(Write& write, const QString& programme, const QString& criteriaSet);
    Result<void> keepNext(Write& write, const Programme& before, const Programme& next);

    Session& m_session;
    Settings& m_settings;
    QList<ProgrammeWatcher*> m_watchers;
};

} // namespace brobygger
